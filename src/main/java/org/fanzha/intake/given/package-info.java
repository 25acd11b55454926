/**
 * Files that the office itself gave out and that come back: known by a mark of our own inside them, never by their
 * looks. Pure: writing the mark into a workbook is the sheets' business.
 */
package org.fanzha.intake.given;
