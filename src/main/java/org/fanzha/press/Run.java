package org.fanzha.press;

/** Text in one face. */
record Run(String text, Face face) {
}
