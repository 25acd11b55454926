package org.fanzha.intake.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fanzha.catalogue.Checks;
import org.fanzha.catalogue.Contacts;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.intake.KnownInMemory;
import org.fanzha.register.Code;
import org.fanzha.register.Draft;
import org.fanzha.register.Field;
import org.fanzha.register.Problem;
import org.junit.jupiter.api.Test;

/** What is typed into a form passes the same cleaners as a sheet, and nothing doubtful is let by. */
class DraftCheckTest {
    private final KnownInMemory known = KnownInMemory.town();

    private Checked check(Draft draft) {
        return DraftCheck.of(known, Staged.TODAY).check(draft);
    }

    private static Draft event() {
        return new Draft(Publicity.REGISTER).type(Publicity.DAY, "2024.5.3").type(Publicity.VILLAGE, "下坝")
                .type(Publicity.KIND, "坝坝会").type(Publicity.PLACE, "村委会").type(Publicity.PEOPLE, "50人");
    }

    @Test
    void takesWhatIsTypedAsASheetWould() {
        Checked checked = check(event());
        assertThat(checked.isWell()).isTrue();
        assertThat(checked.values().orNull(Publicity.DAY)).isEqualTo(LocalDate.of(2024, 5, 3));
        assertThat(checked.values().show(Publicity.VILLAGE)).isEqualTo("下坝村");
        assertThat(checked.values().orNull(Publicity.PEOPLE)).isEqualTo(50L);
    }

    @Test
    void refusesWhatASheetWouldAssumeOrAskAbout() {
        assertThat(problem(event().type(Publicity.DAY, "5月3日"), Publicity.DAY)).isEqualTo(Code.DAY_NO_YEAR);
        assertThat(problem(event().type(Publicity.DAY, "2024.5.3-5"), Publicity.DAY)).isEqualTo(Code.DAY_UNSURE);
        assertThat(problem(event().type(Publicity.PEOPLE, "约50"), Publicity.PEOPLE)).isEqualTo(Code.COUNT_ROUGH);
        assertThat(problem(event().type(Publicity.PEOPLE, "50人次"), Publicity.PEOPLE)).isEqualTo(Code.COUNT_MEANING);
        assertThat(problem(event().type(Publicity.PLACE, " "), Publicity.PLACE)).isEqualTo(Code.REQUIRED);
    }

    private Code problem(Draft draft, Field<?> field) {
        Checked checked = check(draft);
        assertThat(checked.values().has(field)).isFalse();
        return checked.problem(field).map(Problem::code).orElseThrow();
    }

    @Test
    void appliesTheRulesOverSeveralFields() {
        Checked checked = check(new Draft(Contacts.REGISTER).type(Contacts.NAME, "王小五").type(Contacts.UNIT, "下坝村")
                .type(Contacts.ROLES, "联络员").type(Contacts.FROM, "2024-05-03").type(Contacts.TO, "2024-05-01"));
        assertThat(checked.problem(Contacts.TO)).map(Problem::code).contains(Code.DAY_ORDER);
    }

    @Test
    void aPassportIsNoResidentId() {
        Draft draft = new Draft(KeyPeople.REGISTER).type(KeyPeople.NAME, "王小五").type(KeyPeople.VILLAGE, "下坝村")
                .type(KeyPeople.KINDS, "其他").type(KeyPeople.RISK, "低").type(KeyPeople.ID, "E12345678");
        assertThat(check(draft).problem(KeyPeople.ID)).map(Problem::code).contains(Code.ID_LENGTH);
        assertThat(check(draft.type(KeyPeople.ID_KIND, "护照")).isWell()).isTrue();
    }

    @Test
    void whatIsShownOfAnEntryMayBeSavedAgain() {
        known.keyPerson("王小五", "500999199001010017", "下坝村");
        Checked checked = check(new Draft(Checks.REGISTER).type(Checks.PERSON, "王小五").type(Checks.DONE, "2024-05-03")
                .type(Checks.WAY, "见面").type(Checks.CHECKER, "李小六、赵小七").type(Checks.IN_AREA, "是"));
        assertThat(checked.problems()).isEmpty();
        assertThat(check(Draft.of(checked.values())).values()).isEqualTo(checked.values());
    }

    @Test
    void tellsProblemsInTheOrderOfTheFields() {
        assertThat(check(new Draft(Publicity.REGISTER)).problems()).extracting(Problem::field)
                .containsExactly(Publicity.DAY, Publicity.VILLAGE, Publicity.KIND, Publicity.PLACE);
    }
}
