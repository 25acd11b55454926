package org.fanzha.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.fanzha.figures.Town;
import org.fanzha.office.Press.Pressed;
import org.fanzha.paper.Bulletin;
import org.fanzha.paper.Letterhead;
import org.fanzha.paper.Paper;
import org.junit.jupiter.api.Test;

class PressedBulletinTest {
    static Paper bulletin() {
        Letterhead head = new Letterhead("云溪镇全民反诈办公室", "云溪镇", "云反诈办");
        return Bulletin.draft(head, Town.lively().figures(), head.number(2024, 5), LocalDate.of(2024, 6, 3)).paper();
    }

    @Test
    void showsItself() throws Exception {
        OfficePress press = new OfficePress(FontFinder.ofThisMachine());
        Pressed pressed = press.pdf(bulletin());
        for (int i = 0; i < 6; i++) {
            long t = System.nanoTime();
            press.pdf(bulletin());
            System.err.println("warm ms " + (System.nanoTime() - t) / 1e6 + " size " + pressed.pdf().length);
        }
        System.err.println(pressed.fonts());
        Files.write(Path.of("target/bulletin.pdf"), pressed.pdf());
        Files.write(Path.of("target/bulletin.docx"), press.word(bulletin()));
        assertThat(pressed.pages()).isPositive();
    }
}
