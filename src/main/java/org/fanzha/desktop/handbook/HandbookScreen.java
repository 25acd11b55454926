package org.fanzha.desktop.handbook;

import java.util.List;
import java.util.Map;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Runner;
import org.fanzha.desktop.kit.Screen;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.Verb;

/** The handbook. Shows its pages, a page for each screen; offers to find a word in all of them. */
public final class HandbookScreen implements Screen {
    private final BorderPane root = new BorderPane();
    private final Handbook handbook = new Handbook();
    private final ObservableList<Handbook.Page> found = FXCollections.observableArrayList();
    private final ListView<Handbook.Page> list = new ListView<>(found);
    private final TextField find = new TextField();
    private final ScrollPane scroll = new ScrollPane();
    private final Runner runner;
    private PageView view;
    private Handbook.Page shown;
    /** A heading to be brought into sight once its page is shown. */
    private String sought = "";

    public HandbookScreen(Runner runner) {
        this.runner = runner;
        root.getStyleClass().add("screen");
        find.setId("find-help");
        find.setPromptText("在帮助里查找");
        find.setAccessibleText("在帮助里查找");
        find.textProperty().addListener((o, was, is) -> find(is.strip()));
        list.setId("help-pages");
        list.setAccessibleText("帮助的各页");
        list.setCellFactory(view -> new PageCell());
        list.setPlaceholder(Texts.quietWrapped("帮助里没有这个词。换一个说法试试，或按 Ctrl+K 找命令。"));
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> show(is));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(8, Texts.title(title()), find, list);
        left.getStyleClass().add("handbook-pages");
        root.setLeft(left);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("handbook-scroll");
        root.setCenter(scroll);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public String title() {
        return "帮助";
    }

    /** The page that is open, so that asking again does not turn over to the first. */
    @Override
    public String help() {
        Handbook.Page open = list.getSelectionModel().getSelectedItem();
        return open == null ? "start" : open.name();
    }

    @Override
    public void front() {
        if (found.isEmpty() && find.getText().isEmpty()) {
            find("");
            list.getSelectionModel().selectFirst();
        }
    }

    @Override
    public List<Verb> verbs() {
        return List.of(Verb.of("在帮助里查找", "Shortcut+F", find::requestFocus));
    }

    /** @param name of a page, see {@link Screen#help} */
    public void open(String name) {
        find.clear();
        find("");
        list.getSelectionModel().select(handbook.page(name));
        list.requestFocus();
    }

    /**
     * A heading of a page, for whoever finds it by name.
     *
     * @param title the page's own heading, which tells equal headings apart
     */
    public record Place(String page, String title, String heading) {
    }

    /** Every heading there is. */
    public List<Place> places() {
        return handbook.pages().stream().flatMap(page -> java.util.stream.Stream.concat(
                java.util.stream.Stream.of(page.title()), page.headings().stream())
                .map(heading -> new Place(page.name(), page.title(), heading))).toList();
    }

    public void open(Place place) {
        sought = place.heading();
        open(place.page());
        if (shown == list.getSelectionModel().getSelectedItem()) {
            reveal();
        }
    }

    private void reveal() {
        root.applyCss();
        root.layout();
        view.heading(sought).ifPresent(this::reveal);
        sought = "";
    }

    private void reveal(Node heading) {
        double room = view.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(room <= 0 ? 0 : Math.clamp(heading.getBoundsInParent().getMinY() / room, 0, 1));
    }

    private void find(String wanted) {
        found.setAll(handbook.pages().stream()
                .filter(page -> wanted.isEmpty() || page.around(wanted).isPresent()).toList());
    }

    private void show(Handbook.Page page) {
        if (page != null) {
            runner.run(() -> PageView.pictures(page), pictures -> show(page, pictures), refusal -> {
                throw refusal;
            });
        }
    }

    private void show(Handbook.Page page, Map<String, Image> pictures) {
        if (page == list.getSelectionModel().getSelectedItem()) {
            view = new PageView(page, pictures, this::open);
            shown = page;
            scroll.setContent(view);
            scroll.setVvalue(0);
            reveal();
        }
    }

    /** The page's title, and where the wanted word stands in it. */
    private final class PageCell extends ListCell<Handbook.Page> {
        private static final double EDGES = 44;

        /** As wide as the list, so that what was found breaks into lines. */
        PageCell() {
            setPrefWidth(0);
        }

        /** As tall as its lines are when they break at the list's own width, which the cell itself learns too late. */
        @Override
        protected double computePrefHeight(double width) {
            double room = list.getWidth() - EDGES;
            return getGraphic() instanceof VBox lines && room > 0
                    ? snappedTopInset() + lines.prefHeight(room) + snappedBottomInset() : super.computePrefHeight(width);
        }

        @Override
        protected void updateItem(Handbook.Page page, boolean empty) {
            super.updateItem(page, empty);
            if (empty || page == null) {
                setGraphic(null);
                return;
            }
            VBox lines = new VBox(2, new Label(page.title()));
            String wanted = find.getText().strip();
            if (!wanted.isEmpty()) {
                page.around(wanted).ifPresent(text -> lines.getChildren().add(Texts.quietWrapped("…" + text + "…")));
            }
            lines.prefWidthProperty().bind(list.widthProperty().subtract(EDGES));
            setGraphic(lines);
        }
    }
}
