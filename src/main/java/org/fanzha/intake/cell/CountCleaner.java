package org.fanzha.intake.cell;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanzha.intake.RawCell;
import org.fanzha.register.Code;

/**
 * Whole numbers of at least 0. A measure word may follow, but only one that suits the column: 30户 in a column of
 * people is a question, not thirty people.
 */
final class CountCleaner implements Cleaner {
    private static final Pattern NUMBER_AND_WORD = Pattern.compile(
            "([-+]?[\\d,.]*[〇○零一二两三四五六七八九十百千万亿]*[\\d〇零一二两三四五六七八九十百千]*)([^\\d]{0,3})");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^\\d()]{1,2})\\)$");
    private static final String ANY = "人|名|位|人次|户|份|本|册|张|条|幅|个|次|场|岁|周岁|套|家|块|台|辆|部|只|户次|件|起";
    private static final Map<String, String> WORDS = Map.of("人数", "人|名|位|个|人次", "人口", "人|名|口", "年龄", "岁|周岁",
            "份数", "份|本|册|张|套|页", "条数", "条|幅|个|副|块", "张数", "张|份|幅|套", "户数", "户|家");

    private final String title;
    private final Pattern word;

    CountCleaner(String title) {
        this.title = title;
        this.word = Pattern.compile(WORDS.entrySet().stream().filter(e -> title.endsWith(e.getKey()))
                .map(Map.Entry::getValue).findFirst().orElse(ANY));
    }

    @Override
    public Cleaned clean(RawCell cell) {
        return switch (cell.kind()) {
            case NUMBER -> number(new BigDecimal(cell.text()), cell.text());
            case TEXT -> text(cell.text());
            default -> Cleaned.doubtful(Code.COUNT_ROUGH, cell.text());
        };
    }

    private Cleaned text(String written) {
        String compact = spelt(written);
        Matcher match = NUMBER_AND_WORD.matcher(compact);
        if (!match.matches() || match.group(1).isEmpty()) {
            return Cleaned.doubtful(Code.COUNT_ROUGH, written);
        }
        String counted = match.group(2);
        if (!counted.isEmpty() && !word.matcher(counted).matches()) {
            return Cleaned.doubtful(Code.COUNT_ROUGH, written);
        }
        Cleaned number = signed(match.group(1).replace(",", ""), written);
        return counted.equals("人次") && number.value() != null
                ? Cleaned.assumed(number.value(), Code.COUNT_MEANING, written, title) : number;
    }

    /** Half-width, figures of receipts made plain, less what closes a sentence or brackets a measure word. */
    private static String spelt(String written) {
        String plain = ChineseNumber.plain(Text.compact(written));
        return BRACKETS.matcher(plain).replaceFirst("$1").replaceFirst("^共计?(?=.)", "").replaceFirst("[。.;,、]$", "");
    }

    private Cleaned signed(String digits, String written) {
        boolean negative = digits.startsWith("-");
        return ChineseNumber.parse(negative || digits.startsWith("+") ? digits.substring(1) : digits)
                .map(n -> number(negative ? n.negate() : n, written))
                .orElseGet(() -> Cleaned.doubtful(Code.COUNT_ROUGH, written));
    }

    private static Cleaned number(BigDecimal number, String written) {
        BigDecimal whole = number.stripTrailingZeros();
        if (whole.signum() < 0 || whole.scale() > 0 || whole.precision() - whole.scale() > 15) {
            return Cleaned.invalid(Code.COUNT_INVALID, written);
        }
        Long value = whole.longValueExact();
        return value.toString().equals(written) ? Cleaned.exact(value) : Cleaned.normalised(value);
    }
}
