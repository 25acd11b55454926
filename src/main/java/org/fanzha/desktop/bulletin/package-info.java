/** The monthly bulletin: its pages as they will print, the figures they were written from, and its publishing. */
package org.fanzha.desktop.bulletin;
