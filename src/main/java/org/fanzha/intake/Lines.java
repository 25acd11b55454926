package org.fanzha.intake;

/**
 * The rows of a block as the clerk drew them: sheet rows from 1, both inclusive.
 *
 * @param firstHeading what stands between the block's beginning and it is title
 * @param lastData     what stands below it is tail
 */
public record Lines(int firstHeading, int lastHeading, int firstData, int lastData) {
}
