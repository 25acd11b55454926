package org.fanzha.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;

import org.fanzha.catalogue.Cases;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.intake.Meant;
import org.fanzha.register.Field;
import org.junit.jupiter.api.Test;

/** Which of the meanings that were learned a table was read by. */
class LessonTest {
    private static boolean tells(Field<?> field, String written, Meant reused) {
        return new Lesson.Meaning(1, LocalDateTime.of(2024, 6, 3, 10, 0), Publicity.REGISTER, field, written, "").tells(reused);
    }

    @Test
    void aWordForAUnitIsThatUnitInEveryRegister() {
        assertThat(tells(Publicity.VILLAGE, "石桥 大队", new Meant(Cases.VILLAGE, "石桥大队", "下坝村"))).isTrue();
    }

    @Test
    void oneOfSeveralChoicesIsTold() {
        assertThat(tells(KeyPeople.KINDS, "卡农", new Meant(KeyPeople.KINDS, "前科、卡农", "涉诈前科、两卡涉案"))).isTrue();
        assertThat(tells(KeyPeople.KINDS, "前科、卡农", new Meant(KeyPeople.KINDS, "前科、卡农", "涉诈前科、两卡涉案"))).isTrue();
    }

    @Test
    void aWordWithinAnotherIsNot() {
        assertThat(tells(Publicity.VILLAGE, "石桥", new Meant(Publicity.VILLAGE, "石桥大队", "下坝村"))).isFalse();
        assertThat(tells(KeyPeople.KINDS, "农", new Meant(KeyPeople.KINDS, "前科、卡农", "涉诈前科、两卡涉案"))).isFalse();
        assertThat(tells(Publicity.KIND, "火把会", new Meant(KeyPeople.KINDS, "火把会", "两卡涉案"))).isFalse();
    }
}
