/**
 * One screen for every register, made from its definition: the table takes its columns, the form its controls
 * from the same fields. A field that needs a look of its own gets a line in {@link Controls}, never a screen.
 */
package org.fanzha.desktop.register;
