/**
 * One cleaner for each kind of cell: from what a sheet has to a value, the grade of trust it deserves and, where
 * it deserves less than full trust, the sentence that says why. Forms type through the same cleaners.
 */
package org.fanzha.intake.cell;
