/** The office's settings, backups, keys, log and looks. */
package org.fanzha.desktop.settings;
