/**
 * What a clerk can do: take in sheets, undo a batch, save an entry, draw up and publish a bulletin, export,
 * back up, unlock. Both doors, the desktop and the command line, call this and nothing behind it. The ports
 * that {@code ledger}, {@code sheets} and {@code press} answer stand here.
 */
package org.fanzha.office;
