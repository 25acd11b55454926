package org.fanzha.desktop.intake;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.intake.Other;
import org.fanzha.office.FileWords;

/** Beside the sheet: what the clerk may say of the chosen cell, of its column and of its table. */
final class SayPane extends VBox {
    private final Sayer sayer;
    private final Tools tools;
    private final ScrollPane scroll = new ScrollPane();
    private final VBox inset = new VBox(8);
    private Optional<Node> said = Optional.empty();
    private final Map<Page, ToggleButton> toggles = new EnumMap<>(Page.class);
    private Page page = Page.CELL;
    private Optional<Chosen> at = Optional.empty();
    private Optional<String> focus = Optional.empty();
    private Aids last = Aids.NONE;

    /** What is spoken of. */
    enum Page {
        CELL("这一格"), COLUMN("这一列"), BLOCK("这张表");

        private final String title;

        Page(String title) {
            this.title = title;
        }
    }

    SayPane(Sayer sayer, Tools tools) {
        super(8);
        this.sayer = sayer;
        this.tools = tools;
        setId("say");
        getStyleClass().add("say-pane");
        ToggleGroup one = new ToggleGroup();
        FlowPane pages = new FlowPane(4, 4);
        for (Page each : Page.values()) {
            ToggleButton button = new ToggleButton(each.title);
            button.setId("say-" + each.name().toLowerCase(java.util.Locale.ROOT));
            button.setAccessibleText("说一说" + each.title);
            button.setToggleGroup(one);
            button.setOnAction(e -> turn(each));
            toggles.put(each, button);
            pages.getChildren().add(button);
        }
        inset.getStyleClass().add("say-page");
        scroll.setContent(inset);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(pages, scroll);
        nothing();
    }

    void nothing() {
        at = Optional.empty();
        show(Texts.quietWrapped("在原表里走到一格，这里可以说它应是什么，它那一列是什么，这张表是什么。"));
    }

    /** Of a table that waits for an answer its question comes first; while one speaks, the page stays. */
    void at(Chosen chosen) {
        at = Optional.of(chosen);
        boolean asked = chosen.table().isEmpty() || chosen.part().filter(FileWords::isAsked).isPresent();
        Page best = asked || chosen.column() < 0 ? Page.BLOCK : page == Page.CELL && isHeading(chosen) ? Page.COLUMN : page;
        draw(focus.isPresent() ? shown() : best);
    }

    private static boolean isHeading(Chosen chosen) {
        return chosen.drawn().other(chosen.row()).filter(other -> other == Other.HEADING).isPresent();
    }

    Optional<Chosen> chosen() {
        return at;
    }

    /** Shows a page and stays with it from cell to cell. */
    void turn(Page wanted) {
        page = wanted;
        at.ifPresentOrElse(chosen -> draw(wanted), this::nothing);
        toggles.get(wanted).setSelected(true);
    }

    /** The page as it is, drawn anew. */
    void again() {
        at.ifPresent(chosen -> draw(shown()));
    }

    private Page shown() {
        return toggles.entrySet().stream().filter(e -> e.getValue().isSelected()).findFirst().map(Map.Entry::getKey).orElse(page);
    }

    private void draw(Page shown) {
        toggles.get(shown).setSelected(true);
        Chosen chosen = at.orElseThrow();
        Aids before = last;
        tools.runner().run(() -> Aids.of(shown, chosen, sayer, before), aids -> {
            last = aids;
            if (at.filter(now -> now == chosen).isPresent() && toggles.get(shown).isSelected()) {
                show(page(shown, chosen, aids));
            }
        }, refusal -> show(Texts.wrapped(refusal.getMessage())));
    }

    private Node page(Page shown, Chosen chosen, Aids aids) {
        return switch (shown) {
            case CELL -> new CellPage(chosen, sayer, aids);
            case COLUMN -> new ColumnPage(chosen, sayer, aids);
            case BLOCK -> new BlockPage(chosen, sayer, aids, LocalDate.now(tools.clock()));
        };
    }

    /** Where the keys were in this pane they stay in it, at what is called the same. */
    private void show(Node content) {
        Optional<String> keys = focus.or(() -> Optional.ofNullable(getScene()).map(Scene::getFocusOwner).flatMap(this::idWithin));
        inset.getChildren().setAll(at.isPresent() && content instanceof CellPage ? said.stream().toList() : List.of());
        inset.getChildren().add(content);
        scroll.setVvalue(0);
        keys.ifPresent(this::focus);
        if (at.isPresent()) {
            focus = Optional.empty();
        }
    }

    private void focus(String control) {
        applyCss();
        Optional.ofNullable(lookup(control)).orElseGet(() -> toggles.get(shown())).requestFocus();
    }

    /** The name of the control in this pane that the keys are at; of a box whose search has them the box's own. */
    Optional<String> idWithin(Node owner) {
        Optional<String> id = Optional.empty();
        for (Node node = owner; node != null; node = node.getParent()) {
            id = id.isEmpty() && node.getId() != null ? Optional.of("#" + node.getId()) : id;
            if (node == this) {
                return id;
            }
        }
        return Optional.empty();
    }

    /** Where the keys go once the page is drawn anew. */
    void focusNext(Optional<String> control) {
        focus = control;
    }

    /** Above the page of a cell stands what is to be said of the cell as it is. */
    void carry(Node line) {
        said = Optional.of(line);
        inset.getChildren().addFirst(line);
    }

    /** It stands elsewhere again. */
    void letGo() {
        said.ifPresent(inset.getChildren()::remove);
        said = Optional.empty();
    }

    /** Turns to a page and puts the keys at one of its controls. */
    void turnTo(Page wanted, String control) {
        focusNext(Optional.of(control));
        turn(wanted);
    }
}
