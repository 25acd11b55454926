package org.fanzha.press;

import org.fanzha.paper.Paper;

final class WordPress {
    byte[] press(Paper paper) {
        return new byte[0];
    }
}
