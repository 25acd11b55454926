package org.fanzha.intake.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanzha.register.Code;

/**
 * Whole numbers found among other text. What only parts or labels them says nothing; any other word, such as
 * somebody's name, makes whose numbers they are a question.
 */
final class PhonesInText {
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(?:(?:(?:\\+|00)?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}"
            + "|\\(?0\\d{2,3}\\)?[- ]?\\d{7,8}(?:[- ]?(?:转|分机|-)[- ]?\\d{1,6})?)(?!\\d)");
    private static final Pattern LABEL = Pattern.compile("本人|手机|移动|联通|电信|联系|电话|号码?|方式|座机|固话|办公|住宅|家庭|微信|同号?"
            + "|常用|备用|[办宅或和与及]|(?<!\\d)\\d{1,2}[.、)]|[^\\p{L}\\p{N}*]");

    private PhonesInText() {
    }

    /** @return empty where there is none, or where digits remain that are none */
    static Optional<Cleaned> find(String half) {
        List<String> numbers = new ArrayList<>();
        Matcher match = NUMBER.matcher(half);
        String rest = match.replaceAll(found -> {
            Optional<String> number = PhonesCleaner.number(found.group().strip());
            number.filter(n -> !numbers.contains(n)).ifPresent(numbers::add);
            return number.isPresent() ? " " : Matcher.quoteReplacement(found.group());
        });
        String words = LABEL.matcher(rest).replaceAll("");
        if (numbers.isEmpty() || words.matches(".*[\\d*].*")) {
            return Optional.empty();
        }
        Cleaned beside = Cleaned.doubtful(Code.PHONE_BESIDE, half.replace("\n", " "));
        return Optional.of(words.isEmpty() ? Cleaned.normalised(List.copyOf(numbers)) : beside.withValue(List.copyOf(numbers)));
    }
}
