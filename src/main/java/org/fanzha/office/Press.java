package org.fanzha.office;

import java.util.List;
import org.fanzha.paper.Listing;
import org.fanzha.paper.Paper;

/** Port: presses papers into pages. */
public interface Press {
    Pressed pdf(Paper paper);

    Pressed pdf(Listing listing);

    byte[] word(Paper paper);

    /** The face of every role on this machine. */
    default List<FontUse> fonts() {
        return List.of();
    }

    /** @param pages how many pages the PDF has */
    record Pressed(byte[] pdf, int pages, List<FontUse> fonts) {
    }

    /**
     * Which face was used for a role on this machine.
     *
     * @param role   such as {@code 正文}
     * @param wanted the face that the standard or the office's custom asks for, such as {@code 仿宋_GB2312}
     * @param used   the face that was found; differs where a stand-in was used
     */
    record FontUse(String role, String wanted, String used) {
        public boolean isStandIn() {
            return !wanted.equals(used);
        }

        /** Tells the clerk of a stand-in. */
        public String sentence() {
            return "字体：%s应为“%s”，本机没有，用“%s”代替".formatted(role, wanted, used);
        }
    }
}
