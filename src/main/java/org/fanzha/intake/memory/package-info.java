/**
 * What of earlier batches bears on this one: when two texts are the same, which words know a row again, which learned
 * layout a block is laid out by, and what a batch teaches. Pure thought over {@link org.fanzha.intake.Memory}.
 */
package org.fanzha.intake.memory;
