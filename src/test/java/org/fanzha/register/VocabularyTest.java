package org.fanzha.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fanzha.catalogue.Cases;
import org.fanzha.catalogue.Catalogue;
import org.fanzha.catalogue.Contacts;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Returns;
import org.junit.jupiter.api.Test;

/** Fields, values and registers keep what they promise to their many readers. */
class VocabularyTest {
    @Test
    void everyValueSurvivesItsStoredForm() {
        assertThat(roundTrip(Contacts.ROLES, List.copyOf(Contacts.ROLES.type().choices().orElseThrow().options().subList(0, 2)))).isTrue();
        assertThat(roundTrip(KeyPeople.RISK, KeyPeople.HIGH)).isTrue();
        assertThat(roundTrip(KeyPeople.SQUAD, new Squad(Map.of("民警", "王小五")))).isTrue();
        assertThat(roundTrip(Contacts.PHONE, List.of("13900000022", "13900000033"))).isTrue();
        assertThat(roundTrip(Returns.MONTH, YearMonth.of(2024, 5))).isTrue();
        assertThat(roundTrip(Cases.LOSS, new BigDecimal("32000.5"))).isTrue();
        assertThat(roundTrip(Publicity.DAY, LocalDate.of(2024, 5, 3))).isTrue();
        assertThat(roundTrip(Publicity.LAW, true)).isTrue();
        assertThat(roundTrip(Publicity.PEOPLE, 5L)).isTrue();
        assertThat(roundTrip(Publicity.VILLAGE, new Link(3, "下坝村"))).isTrue();
    }

    private static <T> boolean roundTrip(Field<T> field, T value) {
        return field.type().load(field.type().store(value)).equals(value) && !field.showRaw(value).isEmpty()
                && field.plainRaw(value) != null && field.storeRaw(value) != null;
    }

    @Test
    void keysAndTitlesOfARegisterAreEachOnce() {
        for (Register register : Catalogue.REGISTERS) {
            assertThat(register.fields()).extracting(Field::key).doesNotHaveDuplicates();
            assertThat(register.fields()).extracting(Field::title).doesNotHaveDuplicates();
            assertThat(Catalogue.byKey(register.key())).contains(register);
            assertThat(register.nameField()).isIn(register.fields());
            assertThat(register.fieldByKey(register.fields().getFirst().key())).isPresent();
            assertThat(register.fieldByTitle(register.fields().getFirst().title())).isPresent();
        }
    }

    @Test
    void codesAreEachOnceAndFoundByKey() {
        assertThat(Arrays.stream(Code.values()).map(Code::key)).doesNotHaveDuplicates();
        assertThat(Code.byKey("id.check")).isSameAs(Code.ID_CHECK);
        assertThat(Code.ID_CHECK.pattern()).isEqualTo(Code.ID_CHECK.sentence());
        assertThatThrownBy(() -> Code.byKey("none")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBlankNeverErases() {
        Values one = Values.none(Publicity.REGISTER).with(Publicity.PLACE, "村委会").with(Publicity.PEOPLE, 5L);
        Values two = Values.none(Publicity.REGISTER).with(Publicity.PLACE, "三组");
        assertThat(one.overlaidBy(two).orNull(Publicity.PEOPLE)).isEqualTo(5L);
        assertThat(one.differingFrom(two)).extracting(Field::key).containsExactly("place", "people");
        assertThat(one).isEqualTo(two.overlaidBy(one)).hasSameHashCodeAs(two.overlaidBy(one));
        assertThatThrownBy(() -> one.orNull(Cases.LOSS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Values.ofSlots(Publicity.REGISTER)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEntryBelongsToTheMonthOfItsFirstDay() {
        Values report = Values.none(Cases.REGISTER).with(Cases.HAPPENED, LocalDate.of(2024, 4, 30).atTime(9, 0));
        assertThat(Cases.REGISTER.monthOf(report)).contains(YearMonth.of(2024, 4));
        assertThat(Cases.REGISTER.monthOf(report.with(Cases.REPORTED, LocalDate.of(2024, 5, 1).atStartOfDay())))
                .contains(YearMonth.of(2024, 5));
        assertThat(Cases.REGISTER.monthOf(Values.none(Cases.REGISTER))).isEmpty();
    }

    @Test
    void optionsAreEqualByCodeAndUnknownCodesStay() {
        assertThat(Option.of("a", "甲")).isEqualTo(Option.of("a", "乙")).hasToString("甲");
        ChoiceList list = ChoiceList.of(Option.of("a", "甲")).plus(Option.of("b", "乙"));
        assertThat(list.byLabel("乙")).isPresent();
        assertThat(list.byCode("gone").label()).isEqualTo("gone");
    }

    @Test
    void anEntryNamesItself() {
        Entry entry = new Entry(7, 1, Values.none(KeyPeople.REGISTER).with(KeyPeople.NAME, "王小五"), null);
        assertThat(entry.link()).isEqualTo(new Link(7, "换了名字")).hasToString("王小五");
        assertThat(entry.get(KeyPeople.ID)).isEmpty();
    }
}
