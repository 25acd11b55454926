/**
 * The command line: one class a command, all over the same {@link org.fanzha.office.Office} as the window.
 * Standard output is UTF-8 with line feeds on every console; logs go to standard error.
 */
package org.fanzha.command;
