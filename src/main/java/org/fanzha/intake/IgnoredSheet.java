package org.fanzha.intake;

import org.fanzha.register.Code;

/** A sheet that holds no register of the office, and why it was passed over. */
public record IgnoredSheet(String sheet, Code code, String reason) {
}
