/**
 * Papers as pages: PDF by iText, set line by line on the grid of GB/T 9704-2012, and Word by POI; fonts by
 * role, with the stand-ins that a machine offers.
 */
package org.fanzha.press;
