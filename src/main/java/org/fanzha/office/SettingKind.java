package org.fanzha.office;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanzha.register.Code;

/** What a setting may be: turns what the clerk typed into what is kept, or refuses it with a sentence. */
public sealed interface SettingKind {
    /** @throws Refusal saying what it must be */
    String tidy(String title, String typed);

    /** What is kept, as the clerk writes it. */
    default String shown(String kept) {
        return kept;
    }

    private static String compact(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    /** A line of text. @param longest how many characters */
    record Line(int longest, boolean isRequired) implements SettingKind {
        @Override
        public String tidy(String title, String typed) {
            String line = typed.strip().replaceAll("\\s+", " ");
            if (isRequired && line.isEmpty()) {
                throw new Refusal(Code.REQUIRED, title);
            }
            if (line.codePointCount(0, line.length()) > longest) {
                throw new Refusal(Code.SETTING_LONG, title, longest);
            }
            return line;
        }
    }

    /** 发文代字 alone: year and serial come of themselves. */
    record OfficeCode(int longest) implements SettingKind {
        private static final Pattern MORE = Pattern.compile(".*[〔〕\\[\\]［］()（）【】\\d０-９].*|.*号");

        @Override
        public String tidy(String title, String typed) {
            String code = new Line(longest, false).tidy(title, typed).replace(" ", "");
            if (MORE.matcher(code).matches()) {
                throw new Refusal(Code.SETTING_OFFICE_CODE, title);
            }
            return code;
        }
    }

    /** A whole number, both ends included. */
    record Whole(int least, int most) implements SettingKind {
        @Override
        public String tidy(String title, String typed) {
            String number = compact(typed);
            if (!number.matches("\\d{1,6}") || Integer.parseInt(number) < least || Integer.parseInt(number) > most) {
                throw new Refusal(Code.SETTING_RANGE, title, least, most);
            }
            return String.valueOf(Integer.parseInt(number));
        }
    }

    /** An amount in yuan, also typed as {@code 10万元}. */
    record Yuan(int least, int most) implements SettingKind {
        private static final Pattern AMOUNT = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,4})?)(万?)元?");

        @Override
        public String tidy(String title, String typed) {
            Matcher amount = AMOUNT.matcher(compact(typed).replace(",", ""));
            if (!amount.matches()) {
                throw new Refusal(Code.MONEY_INVALID, typed.strip());
            }
            BigDecimal yuan = new BigDecimal(amount.group(1)).scaleByPowerOfTen(amount.group(2).isEmpty() ? 0 : 4);
            if (yuan.compareTo(BigDecimal.valueOf(least)) < 0 || yuan.compareTo(BigDecimal.valueOf(most)) > 0) {
                throw new Refusal(Code.SETTING_YUAN_RANGE, title, least, most);
            }
            return yuan.stripTrailingZeros().toPlainString();
        }
    }

    /** Every how many days, weeks or months; kept as ISO 8601 writes a period. At most a year. */
    record Pace() implements SettingKind {
        private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3})(天|日|周|个?星期|个?月)");
        private static final int LONGEST_DAYS = 366;

        @Override
        public String tidy(String title, String typed) {
            Matcher written = WRITTEN.matcher(compact(typed));
            if (written.matches()) {
                Period period = period(Integer.parseInt(written.group(1)), written.group(2));
                if (days(period) >= 1 && days(period) <= LONGEST_DAYS) {
                    return period.toString();
                }
            }
            throw new Refusal(Code.SETTING_PACE, title);
        }

        private static Period period(int count, String unit) {
            return switch (unit) {
                case "天", "日" -> Period.ofDays(count);
                case "月", "个月" -> Period.ofMonths(count);
                default -> Period.ofWeeks(count);
            };
        }

        /** Near enough to tell which of two is longer. */
        static int days(Period period) {
            return period.getMonths() * 30 + period.getDays();
        }

        @Override
        public String shown(String kept) {
            Period period = Period.parse(kept);
            return period.getMonths() > 0 ? period.getMonths() + "个月" : period.getDays() + "天";
        }
    }

    /** Yes or no. */
    record Tick() implements SettingKind {
        @Override
        public String tidy(String title, String typed) {
            return String.valueOf(Boolean.parseBoolean(typed));
        }
    }

    /** A folder of this computer or a stick; empty for none. */
    record Folder() implements SettingKind {
        @Override
        public String tidy(String title, String typed) {
            String folder = typed.strip();
            if (!folder.isEmpty() && !FileOut.isFolder(folder)) {
                throw new Refusal(Code.BACKUP_FOLDER_MISSING, folder);
            }
            return folder;
        }
    }
}
