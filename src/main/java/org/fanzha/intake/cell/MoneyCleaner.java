package org.fanzha.intake.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanzha.intake.RawCell;
import org.fanzha.register.Code;
import org.fanzha.register.Money;

/** Amounts in yuan. What the cell says of its unit beats the heading; a bare number takes the heading's. */
final class MoneyCleaner implements Cleaner {
    private static final Pattern ROUGH = Pattern.compile("约|余|多|左右|近|上下|若干|几|不详|大概|\\d[万千百元]*[-~—至+]\\d|不等|\\([^)]*\\d");
    private static final Pattern CURRENCY = Pattern.compile("^(人民币|RMB|¥|CNY)+");
    private static final Pattern YUAN = Pattern.compile("(元|圆|块钱?)整?$");
    /** 3.2(万元), and 3.2w as chats have it. */
    private static final Pattern UNIT_IN_BRACKETS = Pattern.compile("\\((万?元)\\)$");
    private static final Pattern CHAT_UNIT = Pattern.compile("(?<=\\d)[wW](?=元?$)");
    private static final String DIGIT = "[一二三四五六七八九\\d]";
    private static final Pattern COINS = Pattern.compile("(.+[元圆])零?(?:(" + DIGIT + ")角)?零?(?:(" + DIGIT + ")分)?整?");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?.*");
    /** A thousand times ten thousand yuan: more than a village case loses, and what comes of yuan under 万元. */
    private static final BigDecimal TOO_MANY_TEN_THOUSANDS = BigDecimal.valueOf(1_000);

    private final Surroundings.Measure measure;

    MoneyCleaner(Surroundings.Measure measure) {
        this.measure = measure;
    }

    @Override
    public Cleaned clean(RawCell cell) {
        return switch (cell.kind()) {
            case NUMBER -> bare(new BigDecimal(cell.text()), cell.text());
            case TEXT -> text(cell.text());
            default -> Cleaned.invalid(Code.MONEY_INVALID, cell.text());
        };
    }

    private Cleaned text(String written) {
        String compact = spelt(written);
        if (ROUGH.matcher(compact).find()) {
            return Cleaned.doubtful(Code.CELL_UNSURE, written);
        }
        Matcher coins = COINS.matcher(compact);
        boolean withCoins = coins.matches() && (coins.group(2) != null || coins.group(3) != null);
        String yuan = withCoins ? coins.group(1) : compact;
        String number = YUAN.matcher(yuan).replaceFirst("");
        if (number.indexOf(',') >= 0 && !THOUSANDS.matcher(number).matches()) {
            return Cleaned.doubtful(Code.CELL_UNSURE, written);
        }
        Optional<BigDecimal> value = ChineseNumber.parse(number.replace(",", ""));
        if (value.isEmpty() || number.startsWith("-")) {
            return Cleaned.invalid(Code.MONEY_INVALID, written);
        }
        if (withCoins) {
            return kept(value.get().add(part(coins.group(2), 1)).add(part(coins.group(3), 2)), written);
        }
        boolean ownUnit = !number.equals(yuan) || !number.matches("[\\d,.]+");
        return ownUnit ? kept(value.get(), written) : bare(value.get(), written);
    }

    /** Half-width and without what only says that it is money. */
    private static String spelt(String written) {
        String plain = CURRENCY.matcher(ChineseNumber.plain(Text.compact(written))).replaceFirst("");
        return CHAT_UNIT.matcher(UNIT_IN_BRACKETS.matcher(plain).replaceFirst("$1")).replaceFirst("万");
    }

    private static BigDecimal part(String digit, int places) {
        return digit == null ? BigDecimal.ZERO : ChineseNumber.parse(digit).orElseThrow().movePointLeft(places);
    }

    private Cleaned bare(BigDecimal number, String written) {
        if (measure.factor().equals(BigDecimal.ONE)) {
            return kept(number, written);
        }
        if (number.compareTo(TOO_MANY_TEN_THOUSANDS) >= 0) {
            return Cleaned.doubtful(Code.CELL_UNSURE, written);
        }
        Cleaned scaled = kept(number.multiply(measure.factor()), written);
        return measure.from().isEmpty() || scaled.value() == null ? scaled
                : Cleaned.assumed(scaled.value(), Code.CELL_ASSUMED, "单位" + measure.hint(), measure.from());
    }

    private static Cleaned kept(BigDecimal yuan, String written) {
        if (yuan.signum() < 0) {
            return Cleaned.invalid(Code.MONEY_INVALID, written);
        }
        BigDecimal amount = Money.tidy(yuan);
        return amount.toPlainString().equals(written) ? Cleaned.exact(amount) : Cleaned.normalised(amount);
    }
}
