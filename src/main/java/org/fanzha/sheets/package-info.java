/**
 * Spreadsheets and text tables, in and out: {@link org.fanzha.sheets.SheetFiles} reads what villages send and
 * {@link org.fanzha.sheets.ExcelRegisterBook} writes the office's registers. POI, Aalto and FastCSV
 * have their one home here; what a cell means is the intake's business.
 */
package org.fanzha.sheets;
