/** The start: {@link org.fanzha.app.Wiring} puts the rooms together by hand; nobody knows this room. */
package org.fanzha.app;
