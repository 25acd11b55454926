/**
 * Understanding a sheet: finding its block, its headings, the value and grade of each cell, the verdict of each
 * row, and what it means for the ledger, up to the staged batch. Pure thought: no file, no SQL, no window.
 * The walk of the data: {@link org.fanzha.intake.RawFile} in, {@link org.fanzha.intake.StagedBatch} out, with
 * {@link org.fanzha.intake.Known} telling what the ledger holds already.
 */
package org.fanzha.intake;
