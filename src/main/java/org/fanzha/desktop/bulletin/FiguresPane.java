package org.fanzha.desktop.bulletin;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Navigator;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.figures.Figure;
import org.fanzha.office.DayWords;
import org.fanzha.register.Register;

/** Every number of the bulletin, each with the way to the entries it was counted from. */
final class FiguresPane extends VBox {
    private final Label heading = Texts.heading("数据");
    private final ListView<Figure> list = new ListView<>();
    private final FigureTitles titles = new FigureTitles();
    private final Navigator navigator;
    private final Predicate<String> insert;
    private boolean inserts;

    /** @param insert puts a figure by its key into the text; false where nobody said where */
    FiguresPane(Navigator navigator, Predicate<String> insert) {
        super(8);
        this.navigator = navigator;
        this.insert = insert;
        list.setId("figures");
        list.setAccessibleText("数据");
        list.setPlaceholder(Texts.quiet("生成通报后，这里列出每个数。"));
        list.setCellFactory(view -> new FigureCell());
        list.setOnKeyPressed(key -> {
            Figure chosen = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && inserts && chosen != null) {
                place(chosen, navigator::say);
                key.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        heading.setId("figures-of");
        getChildren().addAll(heading, list);
    }

    void show(YearMonth month, List<Figure> figures) {
        heading.setText(DayWords.month(month) + "的数据");
        list.getItems().setAll(figures);
    }

    /** While another month is counted: its figures must not be taken for these. */
    void clear() {
        heading.setText("数据");
        list.getItems().clear();
    }

    /** While words are typed, every figure can be put among them. */
    void offerInsert(boolean offered) {
        if (inserts != offered) {
            inserts = offered;
            list.refresh();
        }
    }

    private void place(Figure figure, Consumer<String> otherwise) {
        if (!insert.test(figure.key())) {
            otherwise.accept("先点到文字里要放的地方，再点插入");
        }
    }

    private static Map<Register, Set<Long>> behind(Figure figure) {
        return figure.entries().stream().collect(Collectors.groupingBy(Figure.Ref::register, LinkedHashMap::new,
                Collectors.mapping(Figure.Ref::id, Collectors.toSet())));
    }

    private final class FigureCell extends ListCell<Figure> {
        private final Label title = Texts.wrapped("");
        private final Label value = new Label();
        private final VBox links = new VBox();
        private final VBox left = new VBox(title, links);
        private final HBox box = new HBox(8, left, value);

        FigureCell() {
            value.getStyleClass().add("figure-value");
            value.setMinWidth(USE_PREF_SIZE);
            HBox.setHgrow(left, Priority.ALWAYS);
            left.setAlignment(Pos.CENTER_LEFT);
            box.setAlignment(Pos.CENTER_LEFT);
            box.prefWidthProperty().bind(widthProperty().subtract(24));
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Figure figure, boolean empty) {
            super.updateItem(figure, empty);
            if (empty || figure == null) {
                setGraphic(null);
                return;
            }
            title.setText(titles.of(figure));
            value.setText(figure.text());
            links.getChildren().clear();
            behind(figure).forEach((register, ids) -> links.getChildren().add(link(figure, register, ids)));
            if (inserts) {
                links.getChildren().add(insert(figure));
            }
            setGraphic(box);
        }

        private Hyperlink insert(Figure figure) {
            Hyperlink link = new Hyperlink("插入");
            link.setAccessibleText("插入" + titles.of(figure));
            link.setFocusTraversable(false);
            link.setOnAction(e -> place(figure, link::setText));
            return link;
        }

        private Hyperlink link(Figure figure, Register register, Set<Long> ids) {
            Hyperlink link = new Hyperlink(register.title() + " " + ids.size() + " 条");
            link.setOnAction(e -> navigator.toEntries(register, ids, titles.of(figure)));
            return link;
        }
    }
}
