package org.fanzha.desktop.register;

import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.Observable;
import javafx.scene.Node;

/**
 * What a field is typed into: text in, text out, as a {@link org.fanzha.register.Draft} keeps it.
 *
 * @param node  what stands in the form
 * @param input what takes the focus, and bears the accessible name
 * @param edits tells of every change
 */
record FieldControl(Node node, Node input, Supplier<String> text, Consumer<String> show, Observable edits) {
}
