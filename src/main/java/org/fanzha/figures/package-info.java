/**
 * A month in numbers: each {@link org.fanzha.figures.Figure} computed, with the entries behind it.
 */
package org.fanzha.figures;
