/** Before the office is open: the password, the first start, the way back in by recovery code. */
package org.fanzha.desktop.unlock;
