/**
 * Official papers as plain objects, and their drafting from figures.
 */
package org.fanzha.paper;
