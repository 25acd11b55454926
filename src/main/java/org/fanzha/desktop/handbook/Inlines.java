package org.fanzha.desktop.handbook;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** What stands within a line: words, strong words, keys, links to other pages. */
final class Inlines extends AbstractVisitor {
    private final TextFlow flow = new TextFlow();
    private final Consumer<String> follow;
    private boolean isStrong;

    Inlines(Consumer<String> follow) {
        this.follow = follow;
        flow.getStyleClass().add("handbook-text");
    }

    TextFlow flow(Node parent) {
        visitChildren(parent);
        return flow;
    }

    /** The words alone. */
    static String text(Node parent) {
        StringBuilder words = new StringBuilder();
        parent.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }

    /** The picture that a paragraph is, where it is nothing else. */
    static Optional<Image> picture(Node paragraph) {
        return paragraph.getFirstChild() instanceof Image image && image.getNext() == null
                ? Optional.of(image) : Optional.empty();
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        Text words = new Text(text.getLiteral());
        words.getStyleClass().add(isStrong ? "handbook-strong" : "handbook-word");
        flow.getChildren().add(words);
    }

    /** Lines of the file are no lines of the page; between Chinese characters nothing is put. */
    @Override
    public void visit(SoftLineBreak ofTheFile) {
    }

    @Override
    public void visit(StrongEmphasis strong) {
        isStrong = true;
        visitChildren(strong);
        isStrong = false;
    }

    /** A key or something to type. */
    @Override
    public void visit(Code code) {
        Label key = new Label(code.getLiteral());
        key.getStyleClass().add("handbook-key");
        flow.getChildren().add(key);
    }

    @Override
    public void visit(Link link) {
        Hyperlink to = new Hyperlink(text(link));
        String page = link.getDestination().replaceFirst("\\.md.*$", "");
        to.setOnAction(e -> follow.accept(page));
        flow.getChildren().add(to);
    }
}
