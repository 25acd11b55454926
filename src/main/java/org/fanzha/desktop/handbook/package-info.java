/** The handbook inside the window. */
package org.fanzha.desktop.handbook;
