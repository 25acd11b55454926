/** The acts on entries as a list, and taking any of them back. */
package org.fanzha.desktop.undo;
