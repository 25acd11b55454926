/** The first screen of the day: what is due, who is missing, what waits for an answer. */
package org.fanzha.desktop.today;
