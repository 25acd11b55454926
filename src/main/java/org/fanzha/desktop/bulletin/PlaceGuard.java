package org.fanzha.desktop.bulletin;

import java.util.List;
import java.util.function.UnaryOperator;

import javafx.scene.control.TextFormatter.Change;

import org.fanzha.desktop.bulletin.Placeholders.Span;

/**
 * Keeps the places of figures whole while a clerk types: the caret jumps over them, typing never goes into one, and
 * what deletes a part of one deletes it all. So an input method too finds only plain text around the caret.
 */
final class PlaceGuard implements UnaryOperator<Change> {
    private final Placeholders places;

    PlaceGuard(Placeholders places) {
        this.places = places;
    }

    @Override
    public Change apply(Change change) {
        if (change.isContentChange()) {
            widen(change);
        } else {
            List<Span> spans = places.spans(change.getControlText());
            boolean back = change.getCaretPosition() < change.getControlCaretPosition();
            boolean collapsed = change.getAnchor() == change.getCaretPosition();
            int caret = outside(spans, change.getCaretPosition(), back);
            change.setCaretPosition(caret);
            change.setAnchor(collapsed ? caret : outside(spans, change.getAnchor(), change.getAnchor() < caret));
        }
        return change;
    }

    private void widen(Change change) {
        int from = change.getRangeStart();
        int to = change.getRangeEnd();
        for (Span span : places.spans(change.getControlText())) {
            boolean typedInside = from == to && span.from() < from && from < span.to();
            if (typedInside) {
                from = span.to();
                to = from;
            } else if (from < span.to() && span.from() < to) {
                from = Math.min(from, span.from());
                to = Math.max(to, span.to());
            }
        }
        if (from != change.getRangeStart() || to != change.getRangeEnd()) {
            change.setRange(from, to);
            change.setCaretPosition(from + change.getText().length());
            change.setAnchor(from + change.getText().length());
        }
    }

    private static int outside(List<Span> spans, int at, boolean back) {
        for (Span span : spans) {
            if (span.from() < at && at < span.to()) {
                return back ? span.from() : span.to();
            }
        }
        return at;
    }
}
