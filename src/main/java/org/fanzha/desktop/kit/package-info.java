/** What screens share: how they look, how they work in the background, how they say what went wrong. */
package org.fanzha.desktop.kit;
