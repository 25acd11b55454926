package org.fanzha.desktop.kit;

import java.util.List;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** Pages as they will print, one under the other: zoomed by keys, turned with PageUp and PageDown. */
public final class PagesPane extends VBox {
    /** The pictures' dots an inch; sharp up to one and a half times the size on paper. */
    public static final float DOTS_AN_INCH = 150;
    private static final double SCREEN_DOTS = 96;
    private static final double MARGIN = 48;
    private static final double STEP = 1.25;
    private static final double SMALLEST = 0.4;
    private static final double LARGEST = 3;
    private final VBox pages = new VBox(16);
    private final ScrollPane scroll = new ScrollPane(pages);
    private final Label place = Texts.quiet("");
    private final HBox tools = new HBox(8, button("缩小", this::zoomOut), button("放大", this::zoomIn),
            button("适合页宽", this::fit), place);
    /** 0 for as wide as there is room. */
    private final DoubleProperty zoom = new SimpleDoubleProperty();

    /** @param id      of the pane that scrolls
     *  @param name    what it is called by those who hear the screen
     *  @param invites shown while there are no pages */
    public PagesPane(String id, String name, String invites) {
        super(8);
        pages.getStyleClass().add("pages");
        scroll.setFitToWidth(true);
        scroll.setId(id);
        scroll.setAccessibleText(name);
        scroll.vvalueProperty().addListener((o, was, is) -> tellPlace());
        pages.heightProperty().addListener((o, was, is) -> tellPlace());
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        zoom.addListener((o, was, is) -> tellPlace());
        tools.setAlignment(Pos.CENTER_LEFT);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(tools, scroll);
        say(invites);
    }

    private static Button button(String verb, Runnable act) {
        Button button = new Button(verb);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }

    /** So that PageUp and PageDown turn them at once. */
    public void takeFocus() {
        scroll.requestFocus();
    }

    /** A sentence where the pages would be. */
    public void say(String text) {
        advise(text, List.of());
    }

    /** A sentence where the pages would be, with what can be done about it under it. */
    public void advise(String text, List<? extends Node> verbs) {
        Label sentence = Texts.quietWrapped(text);
        sentence.setTextAlignment(TextAlignment.CENTER);
        pages.getChildren().setAll(sentence);
        pages.getChildren().addAll(verbs);
        pages.setAlignment(Pos.CENTER);
        scroll.setFitToHeight(true);
        Room.give(tools, false);
    }

    public void show(List<Image> images) {
        pages.getChildren().clear();
        pages.setAlignment(Pos.TOP_CENTER);
        scroll.setFitToHeight(false);
        for (int i = 0; i < images.size(); i++) {
            pages.getChildren().add(sheet(images.get(i), "第 " + (i + 1) + " 页，共 " + images.size() + " 页"));
        }
        Room.give(tools, true);
        scroll.setVvalue(0);
        tellPlace();
    }

    private StackPane sheet(Image image, String name) {
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(name);
        double onPaper = image.getWidth() * SCREEN_DOTS / DOTS_AN_INCH;
        view.fitWidthProperty().bind(scroll.widthProperty().subtract(MARGIN).flatMap(room ->
                zoom.map(factor -> factor.doubleValue() > 0 ? onPaper * factor.doubleValue()
                        : Math.max(1, Math.min(onPaper, room.doubleValue())))));
        StackPane sheet = new StackPane(view);
        sheet.getStyleClass().add("paper-sheet");
        sheet.setMaxWidth(USE_PREF_SIZE);
        return sheet;
    }

    public void zoomIn() {
        zoom.set(Math.min(LARGEST, scale() * STEP));
    }

    public void zoomOut() {
        zoom.set(Math.max(SMALLEST, scale() / STEP));
    }

    public void fit() {
        zoom.set(0);
    }

    private List<Node> sheets() {
        return pages.getChildren().stream().filter(StackPane.class::isInstance).toList();
    }

    /** How large the pages are, 1 for their size on paper. */
    public double scale() {
        return sheets().stream().map(sheet -> (ImageView) ((StackPane) sheet).getChildren().getFirst())
                .mapToDouble(view -> view.getFitWidth() * DOTS_AN_INCH / SCREEN_DOTS / view.getImage().getWidth())
                .findFirst().orElse(1);
    }

    private double hidden() {
        return pages.getHeight() - scroll.getViewportBounds().getHeight();
    }

    /** The page that most of the upper half shows, from 0. */
    public int page() {
        double middle = scroll.getVvalue() * Math.max(0, hidden()) + scroll.getViewportBounds().getHeight() / 2;
        List<Node> sheets = sheets();
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).getBoundsInParent().getMaxY() > middle) {
                return i;
            }
        }
        return Math.max(0, sheets.size() - 1);
    }

    private void turn(KeyEvent event) {
        if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
            turn(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
            event.consume();
        }
    }

    /** @param by 1 for the next page, -1 for the one before */
    public void turn(int by) {
        List<Node> sheets = sheets();
        if (sheets.isEmpty() || hidden() <= 0) {
            return;
        }
        Bounds bounds = sheets.get(Math.clamp(page() + by, 0, sheets.size() - 1)).getBoundsInParent();
        scroll.setVvalue(Math.clamp((bounds.getMinY() - 8) / hidden(), 0, 1));
    }

    private void tellPlace() {
        if (!sheets().isEmpty()) {
            place.setText("第 " + (page() + 1) + " 页，共 " + sheets().size() + " 页　" + Math.round(scale() * 100) + "%");
        }
    }

    /** What the screen around it offers for the pages. */
    public List<Verb> verbs() {
        return List.of(Verb.of("放大页面", "Alt+Equals", this::zoomIn).where(this::hasPages),
                Verb.of("缩小页面", "Alt+Minus", this::zoomOut).where(this::hasPages),
                Verb.of("页面适合页宽", "Alt+0", this::fit).where(this::hasPages),
                Verb.of("下一页", () -> turn(1)).where(this::hasPages),
                Verb.of("上一页", () -> turn(-1)).where(this::hasPages));
    }

    private boolean hasPages() {
        return !sheets().isEmpty();
    }
}
