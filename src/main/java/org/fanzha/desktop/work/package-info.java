/** Answering the rows that a batch left open, one after another by keyboard. */
package org.fanzha.desktop.work;
