package org.fanzha.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fanzha.paper.Listing;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Look;
import org.fanzha.register.Masking;
import org.fanzha.register.Profile;
import org.fanzha.register.Register;

/** Lays entries out for printing, exactly those and in that order, masked for whom the paper is. */
final class RegisterPrint {
    /** Some two hundred sheets; nobody reads more on paper. */
    static final int MOST = 5_000;
    private static final Set<Look> NUMBERS = EnumSet.of(Look.NUMBER, Look.MONEY);

    private final Register register;
    private final Profile profile;

    RegisterPrint(Register register, Profile profile) {
        this.register = register;
        this.profile = profile;
    }

    /** @throws Refusal {@code print.too-many} before anything is read of them */
    static void demandFew(int entries) {
        if (entries > MOST) {
            throw new Refusal(Code.PRINT_TOO_MANY, entries, MOST);
        }
    }

    /** @param filter what was filtered, in words; empty for everything */
    Listing listing(String office, String filter, LocalDate today, List<Entry> entries, List<Field<?>> fields) {
        List<Field<?>> shown = fields.stream().filter(field -> isPutOut(field, entries)).toList();
        String caption = office + (filter.isBlank() ? "" : "　筛选：" + filter) + "　制表日期：" + DayWords.day(today)
                + "　共 " + entries.size() + " 条";
        return new Listing(register.title(), caption, shown.stream().map(RegisterPrint::column).toList(),
                entries.stream().map(entry -> row(entry, shown)).toList());
    }

    private static Listing.Column column(Field<?> field) {
        return new Listing.Column(field.title(), NUMBERS.contains(field.look()));
    }

    private List<String> row(Entry entry, List<Field<?>> fields) {
        List<String> texts = new ArrayList<>(fields.size());
        fields.forEach(field -> texts.add(Masking.shown(field, entry, profile).orElse("")));
        return texts;
    }

    /** A column whose every value the profile leaves out is left out with its title, as in an export. */
    private boolean isPutOut(Field<?> field, List<Entry> entries) {
        boolean hasValue = false;
        for (Entry entry : entries) {
            if (Masking.shown(field, entry, profile).isPresent()) {
                return true;
            }
            hasValue |= entry.values().has(field);
        }
        return !hasValue;
    }
}
