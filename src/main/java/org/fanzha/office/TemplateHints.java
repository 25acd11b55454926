package org.fanzha.office;

import java.time.YearMonth;

import org.fanzha.register.Field;
import org.fanzha.register.Look;

/** What a template says of a column where the field itself says nothing. */
final class TemplateHints {
    private static final int SOME_DAY = 8;

    private TemplateHints() {
    }

    static String hint(Field<?> field) {
        return !field.hint().isEmpty() ? field.hint() : switch (field.look()) {
            case NUMBER -> "填整数，不写“约”";
            case MONEY -> "填元";
            case DAY -> "如 2024-05-08";
            case MONTH -> "如 2024-05";
            case MOMENT -> "如 2024-05-08 10:20";
            case CHOICE, TICK -> "点格子从下拉里选";
            case CHOICES -> "几项用“、”隔开";
            case PERSON, PERSONS -> "写姓名，可从下拉里选";
            case PHONES -> "几个号码用“；”隔开";
            case ID_NUMBER -> "18 位号码";
            default -> "";
        };
    }

    static String example(Field<?> field, YearMonth month) {
        return !field.example().isEmpty() ? field.example() : switch (field.look()) {
            case NUMBER -> "35";
            case MONEY -> "3200";
            case DAY -> month.atDay(SOME_DAY).toString();
            case MONTH -> month.toString();
            case CHOICE -> options(field, 1);
            case CHOICES -> options(field, 2);
            case TICK -> "是";
            case PERSON, PERSONS, LINK -> "周云溪";
            case PHONES -> "13900000000";
            default -> field.look() == Look.LINE && field.mask().isName() ? "周云溪" : "";
        };
    }

    private static String options(Field<?> field, int count) {
        return String.join("、", field.type().choices().orElseThrow().options().stream().limit(count).map(o -> o.label()).toList());
    }
}
