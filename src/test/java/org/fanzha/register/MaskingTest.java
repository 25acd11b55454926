package org.fanzha.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fanzha.catalogue.Checks;
import org.fanzha.catalogue.Contacts;
import org.fanzha.catalogue.KeyPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract's table of masks, line by line. */
class MaskingTest {
    private final Entry person = new Entry(1, 1, Values.none(KeyPeople.REGISTER).with(KeyPeople.NAME, "欧阳小五")
            .with(KeyPeople.ID, "50099919900101005X").with(KeyPeople.ADDRESS, "云溪镇下坝村3组12号")
            .with(KeyPeople.PHONE, List.of("13900000022", "023-47620001")).with(KeyPeople.RISK, KeyPeople.HIGH)
            .with(KeyPeople.KEEPER, "李小六"), null);
    private final Entry contact = new Entry(1, 1, Values.none(Contacts.REGISTER).with(Contacts.NAME, "李小六")
            .with(Contacts.PHONE, List.of("13900000022")), null);

    private String shown(Field<?> field, Profile profile) {
        return Masking.shown(field, person, profile).orElse("-");
    }

    @Test
    void theOfficeReadsEverything() {
        assertThat(shown(KeyPeople.NAME, Profile.INTERNAL)).isEqualTo("欧阳小五");
        assertThat(shown(KeyPeople.ID, Profile.INTERNAL)).isEqualTo("50099919900101005X");
        assertThat(shown(KeyPeople.PHONE, Profile.INTERNAL)).isEqualTo("13900000022；023-47620001");
    }

    @Test
    void unitsReadMasks() {
        assertThat(shown(KeyPeople.NAME, Profile.UNIT)).isEqualTo("欧阳**");
        assertThat(shown(KeyPeople.ID, Profile.UNIT)).isEqualTo("500999********005X");
        assertThat(shown(KeyPeople.PHONE, Profile.UNIT)).isEqualTo("139****0022；********0001");
        assertThat(shown(KeyPeople.ADDRESS, Profile.UNIT)).isEqualTo("云溪镇下坝村");
        assertThat(shown(KeyPeople.KEEPER, Profile.UNIT)).isEqualTo("李小六");
        assertThat(shown(KeyPeople.RISK, Profile.UNIT)).isEqualTo("高");
        assertThat(Masking.plain(KeyPeople.PHONE, person, Profile.UNIT)).contains(List.of("139****0022", "********0001"));
    }

    @Test
    void thePublicReadsNothingOfPeople() {
        assertThat(shown(KeyPeople.NAME, Profile.PUBLIC)).isEqualTo("-");
        assertThat(shown(KeyPeople.ID, Profile.PUBLIC)).isEqualTo("-");
        assertThat(shown(KeyPeople.PHONE, Profile.PUBLIC)).isEqualTo("-");
        assertThat(shown(KeyPeople.ADDRESS, Profile.PUBLIC)).isEqualTo("-");
        assertThat(shown(KeyPeople.RISK, Profile.PUBLIC)).isEqualTo("高");
        assertThat(Masking.shown(Contacts.NAME, contact, Profile.PUBLIC)).isEmpty();
        assertThat(Masking.shown(Contacts.NAME, contact, Profile.UNIT)).contains("李小六");
    }

    @Test
    void theScreenVeilsWhatIsSensitiveOnly() {
        assertThat(Masking.veiled(KeyPeople.ID, person)).isEqualTo("500999********005X");
        assertThat(Masking.veiled(KeyPeople.RISK, person)).isEqualTo("高");
        assertThat(Masking.veiled(Contacts.PHONE, contact)).isEqualTo("13900000022");
        assertThat(Masking.veiled(KeyPeople.HOME, person)).isEmpty();
    }

    @Test
    void aLinkToAKeyPersonIsMaskedAsItsName() {
        Entry check = new Entry(1, 1, Values.none(Checks.REGISTER).with(Checks.PERSON, new Link(1, "王五")), null);
        assertThat(Masking.shown(Checks.PERSON, check, Profile.UNIT)).contains("王*");
    }

    @ParameterizedTest
    @CsvSource({"王五,王*", "王小五,王**", "欧阳五,欧阳*", "欧阳,欧*", "司马小五,司马**", "阿依·买买提,阿*****", "王,*"})
    void starsEveryHiddenCharacterOfAName(String name, String masked) {
        assertThat(PersonName.masked(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"E12345678,E******78", "1234,****"})
    void masksOtherDocuments(String number, String masked) {
        Entry other = new Entry(1, 1, Values.none(KeyPeople.REGISTER).with(KeyPeople.ID, number), null);
        assertThat(Masking.shown(KeyPeople.ID, other, Profile.UNIT)).contains(masked);
    }

    @ParameterizedTest
    @CsvSource({"新街社区2栋,新街社区", "云溪镇老街5号,云溪镇", "外省某地,***"})
    void cutsAnAddressAtTheVillage(String address, String masked) {
        Entry other = new Entry(1, 1, Values.none(KeyPeople.REGISTER).with(KeyPeople.HOME, address), null);
        assertThat(Masking.shown(KeyPeople.HOME, other, Profile.UNIT)).contains(masked);
    }
}
