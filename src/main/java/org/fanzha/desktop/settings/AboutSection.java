package org.fanzha.desktop.settings;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.About;

/** What this program is and under which licence. */
final class AboutSection extends Section {
    AboutSection() {
        super("关于", "");
        About.lines().forEach(line -> getChildren().add(Texts.wrapped(line)));
    }
}
