package org.fanzha.intake;

import org.fanzha.register.Problem;

/**
 * A problem, or an assumption, at one cell of a row.
 *
 * @param heading the column's heading as the sheet has it, empty for the row as a whole
 */
public record CellProblem(String heading, Problem problem) {
}
