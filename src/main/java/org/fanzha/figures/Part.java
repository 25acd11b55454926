package org.fanzha.figures;

/** One class of a split: the code stands in the figures' keys, the label in the text. */
public record Part(String code, String label) {
}
