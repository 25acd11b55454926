package org.fanzha.intake.cell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fanzha.intake.RawCell;
import org.fanzha.register.ChoiceList;
import org.fanzha.register.Code;
import org.fanzha.register.Grade;
import org.fanzha.register.Option;

/** One value of a choice, or several, by label or other name. What is on neither list is never the nearest. */
final class ChoiceCleaner implements Cleaner {
    private static final Pattern AND = Pattern.compile("[和与及]");
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}[.、)](?=\\D)");
    private static final Pattern SUFFIX = Pattern.compile("(类诈骗|诈骗|类案件|类|案)$");

    private final ChoiceWords words;
    private final String title;
    private final boolean several;

    ChoiceCleaner(ChoiceList choices, String title, boolean several) {
        this.title = title;
        this.several = several;
        this.words = new ChoiceWords(choices);
    }

    @Override
    public Cleaned clean(RawCell cell) {
        Option whole = find(cell.text());
        if (!several) {
            return whole == null ? unknown(cell.text()) : Cleaned.graded(whole, grade(whole, cell.text()));
        }
        return whole == null ? all(cell.text()) : Cleaned.graded(List.of(whole), grade(whole, cell.text()));
    }

    private Cleaned all(String written) {
        Set<Option> found = new LinkedHashSet<>();
        Grade grade = Grade.EXACT;
        for (String part : ChoiceWords.parts(written)) {
            String name = NUMBER.matcher(part).replaceFirst("");
            // 和 and 及 part two values only where the whole is none: 刑释及社区矫正人员 is one
            for (String one : find(name) == null ? AND.split(name) : new String[] {name}) {
                Option option = find(one);
                if (option == null) {
                    return unknown(part);
                }
                found.add(option);
                grade = grade.worse(grade(option, part));
            }
        }
        return found.isEmpty() ? unknown(written) : Cleaned.graded(new ArrayList<>(found), grade);
    }

    private Option find(String written) {
        String name = Text.canonical(written.endsWith(".0") ? written.substring(0, written.length() - 2) : written);
        return words.named(name).or(() -> words.named(SUFFIX.matcher(name).replaceFirst(""))).orElse(null);
    }

    private Cleaned unknown(String written) {
        return Cleaned.invalid(Code.CHOICE_UNKNOWN, Text.tidy(written), title);
    }

    private static Grade grade(Option option, String written) {
        return option.label().equals(written) ? Grade.EXACT : Grade.NORMALISED;
    }
}
