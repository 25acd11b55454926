package org.fanzha.desktop.kit;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.fanzha.office.Refusal;

/**
 * A sentence in place, with what can be done about it beside it: what would be a dialog elsewhere. It takes no
 * room while it has nothing to say. What tells of something done goes once its screen is left; a question, a fault and
 * how things stand wait for the clerk to come back.
 */
public final class Notice extends HBox {
    private final Label sentence = Texts.wrapped("");
    private Node cameFrom;
    private boolean passes;
    private Runnable home = () -> { };

    /** A verb beside the sentence. */
    public record Offer(String verb, Runnable act) {
    }

    public Notice() {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("notice");
        setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        setMinHeight(Region.USE_PREF_SIZE);
        clear();
    }

    /** @param page goes out of sight now; what is said behind the clerk's back from here on is there when it comes back */
    public static void leave(Parent page) {
        page.lookupAll(".notice").forEach(node -> ((Notice) node).leave());
    }

    public void leave() {
        if (passes) {
            clear();
        }
    }

    public void clear() {
        Room.give(this, false);
    }

    public void say(String text, Offer... offers) {
        show("told", text, offers);
    }

    /** What asks for nothing: it goes as well once its screen is left. */
    public void sayInPassing(String text, Offer... offers) {
        say(text, offers);
        passes = true;
    }

    public void done(String text, Offer... offers) {
        show("done", text, offers);
    }

    /** A question that the clerk answers here; nothing happens until then. The keys are at its first answer. */
    public void ask(String text, Offer... offers) {
        Node before = getScene() == null ? null : getScene().getFocusOwner();
        show("asked", text, offers);
        if (offers.length > 0) {
            cameFrom = before;
            getChildren().get(1).requestFocus();
        }
    }

    /** A step to be taken now; it goes as well once the clerk takes another. */
    public void advise(String text, Offer... offers) {
        ask(text, offers);
        passes = true;
    }

    /** @param place takes the keys after an answer that was given here by hand, where the question had not taken them from elsewhere */
    public void home(Runnable place) {
        home = place;
    }

    private void giveFocusBack(boolean hadFocus) {
        if (cameFrom != null && cameFrom.getScene() != null) {
            cameFrom.requestFocus();
        } else if (hadFocus) {
            home.run();
        }
        cameFrom = null;
    }

    public void refuse(Refusal refusal, Offer... offers) {
        show("refused", refusal.getMessage(), offers);
    }

    /** @param advice what to do, after what the refusal says */
    public void refuse(Refusal refusal, String advice) {
        show("refused", refusal.getMessage() + advice);
    }

    public String text() {
        return isVisible() ? sentence.getText() : "";
    }

    private void show(String manner, String text, Offer... offers) {
        getStyleClass().removeAll("told", "done", "asked", "refused");
        getStyleClass().add(manner);
        passes = manner.equals("done");
        cameFrom = null;
        sentence.setText(text);
        setAccessibleText(text);
        getChildren().setAll(sentence);
        for (Offer offer : offers) {
            getChildren().add(button(offer));
        }
        Room.give(this, true);
    }

    private Button button(Offer offer) {
        Button button = new Button(offer.verb());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> {
            boolean hadFocus = isFocusWithin();
            clear();
            giveFocusBack(hadFocus);
            offer.act().run();
        });
        return button;
    }
}
