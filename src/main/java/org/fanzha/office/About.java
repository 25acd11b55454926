package org.fanzha.office;

import java.util.List;
import java.util.Optional;

/** What this program is and under which licence: shown at both doors, as the AGPL asks of a program one looks at. */
public final class About {
    private About() {
    }

    /** The name with the version of the jar (none where the classes run by themselves), the licence, where it stands. */
    public static List<String> lines() {
        String version = Optional.ofNullable(About.class.getPackage().getImplementationVersion()).map(v -> " " + v).orElse("");
        return List.of("Fanzha Ledger 反诈台账" + version,
                "自由软件，许可为 GNU AGPL 第 3 版或更新版本（AGPL-3.0-or-later）：可以使用、复制、修改；"
                        + "交给别人时，对方有权得到源代码。本程序不附带任何担保。",
                "许可全文：https://www.gnu.org/licenses/agpl-3.0.html");
    }
}
