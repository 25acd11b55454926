/** The window itself: starting it, moving between the screens, closing with a backup. Alone knows the screens. */
package org.fanzha.desktop.shell;
