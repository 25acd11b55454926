/**
 * The walk from files to the staged batch: each table read row by row, each row held against what the ledger and
 * the batch so far hold, each return noted. The entry is {@link org.fanzha.intake.staging.Intake}; forms check
 * what is typed by {@link org.fanzha.intake.staging.DraftCheck}.
 */
package org.fanzha.intake.staging;
