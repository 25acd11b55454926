/**
 * Where things are on a sheet: its blocks, their headings, what each row is, which register a block belongs to
 * and which field each column fills. Nothing here looks into a cell's value further than to place it.
 */
package org.fanzha.intake.layout;
