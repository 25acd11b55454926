package org.fanzha.desktop.handbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

import org.fanzha.desktop.kit.Texts;

/** A page of the handbook as nodes: headings, paragraphs, lists, tables, pictures. Other marks are not written. */
final class PageView extends VBox {
    private static final double WIDEST_PICTURE = 760;
    private static final double NARROWEST_PICTURE = 240;
    private static final double EDGES = 52;
    private final Map<String, Node> headings = new HashMap<>();
    private final Map<String, Image> pictures;
    private final Consumer<String> follow;

    /**
     * @param pictures those of the page by their links, see {@link #pictures}
     * @param follow   opens another page, named as in {@link Handbook#NAMES}
     */
    PageView(Handbook.Page page, Map<String, Image> pictures, Consumer<String> follow) {
        super(12);
        this.pictures = pictures;
        this.follow = follow;
        getStyleClass().add("handbook-page");
        new Blocks(this).visitAll(page.document());
    }

    /** Reads what a page shows; a tenth of a second, so away from the window's thread. */
    static Map<String, Image> pictures(Handbook.Page page) {
        Map<String, Image> pictures = new HashMap<>();
        page.document().accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Image picture) {
                pictures.put(picture.getDestination(), new Image(Handbook.picture(picture.getDestination())));
            }
        });
        return pictures;
    }

    Optional<Node> heading(String text) {
        return Optional.ofNullable(headings.get(text));
    }

    /** Lays the blocks below each other in a box. */
    private final class Blocks extends AbstractVisitor {
        private final VBox box;

        Blocks(VBox box) {
            this.box = box;
        }

        void visitAll(org.commonmark.node.Node parent) {
            visitChildren(parent);
        }

        @Override
        public void visit(Heading heading) {
            String text = Inlines.text(heading);
            Label label = heading.getLevel() == 1 ? Texts.title(text) : Texts.heading(text);
            headings.put(text, label);
            box.getChildren().add(label);
        }

        @Override
        public void visit(Paragraph paragraph) {
            Optional<org.commonmark.node.Image> picture = Inlines.picture(paragraph);
            box.getChildren().add(picture.isPresent() ? shown(picture.get()) : flow(paragraph));
        }

        private TextFlow flow(org.commonmark.node.Node node) {
            return new Inlines(follow).flow(node);
        }

        private Node shown(org.commonmark.node.Image picture) {
            ImageView view = new ImageView(pictures.get(picture.getDestination()));
            view.setPreserveRatio(true);
            view.setSmooth(true);
            double widest = Math.min(WIDEST_PICTURE, view.getImage().getWidth());
            view.fitWidthProperty().bind(Bindings.createDoubleBinding(
                    () -> Math.clamp(getWidth() - EDGES, NARROWEST_PICTURE, widest), widthProperty()));
            view.setAccessibleText(Inlines.text(picture));
            HBox frame = new HBox(view);
            frame.getStyleClass().add("handbook-picture");
            frame.setMinWidth(0);
            frame.setMaxWidth(USE_PREF_SIZE);
            return frame;
        }

        @Override
        public void visit(BulletList list) {
            items(list, number -> "•");
        }

        @Override
        public void visit(OrderedList list) {
            items(list, number -> number + ".");
        }

        private void items(org.commonmark.node.Node list, java.util.function.IntFunction<String> mark) {
            VBox lines = new VBox(6);
            int number = 1;
            for (org.commonmark.node.Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                lines.getChildren().add(item(mark.apply(number++), (ListItem) item));
            }
            box.getChildren().add(lines);
        }

        private HBox item(String mark, ListItem item) {
            VBox body = new VBox(6);
            HBox.setHgrow(body, Priority.ALWAYS);
            new Blocks(body).visitAll(item);
            Label bullet = new Label(mark);
            bullet.getStyleClass().add("handbook-mark");
            return new HBox(8, bullet, body);
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableBlock table) {
                box.getChildren().add(table(table));
            }
        }

        private GridPane table(TableBlock table) {
            GridPane grid = new GridPane();
            grid.getStyleClass().add("handbook-table");
            int[] row = {0};
            table.accept(new AbstractVisitor() {
                @Override
                public void visit(org.commonmark.node.CustomNode node) {
                    if (node instanceof TableRow line) {
                        int column = 0;
                        for (org.commonmark.node.Node c = line.getFirstChild(); c != null; c = c.getNext()) {
                            grid.add(cell((TableCell) c), column++, row[0]);
                        }
                        row[0]++;
                    } else {
                        visitChildren(node);
                    }
                }
            });
            return grid;
        }

        private Node cell(TableCell cell) {
            TextFlow flow = flow(cell);
            HBox box = new HBox(flow);
            HBox.setHgrow(flow, Priority.ALWAYS);
            box.getStyleClass().add(cell.isHeader() ? "handbook-head" : "handbook-cell");
            return box;
        }
    }
}
