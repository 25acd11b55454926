/** Taking in: choose, look at what would happen, write it, take it back. */
package org.fanzha.desktop.intake;
