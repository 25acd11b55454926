package org.fanzha.intake.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanzha.intake.RawCell;
import org.fanzha.register.Code;
import org.fanzha.register.PhoneNumber;

/** One telephone or several in a cell. One bad number makes the cell a question; the good ones are kept beside. */
final class PhonesCleaner implements Cleaner {
    private static final Pattern JOINT = Pattern.compile("[;；、，,/\\n|]+|或者?");
    /** Marks such as ① would become digits of the number behind them. */
    private static final Pattern CIRCLED = Pattern.compile("[\\u2460-\\u249B]");
    private static final Pattern LABEL = Pattern.compile("^(手机号?码?|联系电话|联系方式|电话|座机|固话|办公|住宅|办|宅|Tel|TEL|tel)[:：.]?");
    private static final Pattern NOISE = Pattern.compile("[\\s\\-—‐–()（）'’‘.·]");
    private static final Pattern EXTENSION = Pattern.compile("(0\\d{2,3}-?\\d{7,8}|\\d{7,8})(?:-|转|分机)(\\d{1,6})");

    @Override
    public Cleaned clean(RawCell cell) {
        String half = Text.halfWidth(CIRCLED.matcher(cell.text()).replaceAll("；"));
        if (IdCleaner.isExponent(Text.compact(half))) {
            return Cleaned.damaged(Code.PHONE_DAMAGED, half);
        }
        List<String> numbers = new ArrayList<>();
        Cleaned fault = null;
        for (String part : JOINT.split(half)) {
            Cleaned found = part.isBlank() ? null : part(part.strip(), numbers);
            fault = fault == null ? found : fault;
        }
        if (fault == null && numbers.isEmpty()) {
            return Cleaned.invalid(Code.PHONE_INVALID, half);
        }
        Optional<Cleaned> amongWords = fault == null || fault.code() != Code.PHONE_INVALID ? Optional.empty() : PhonesInText.find(half);
        if (amongWords.isPresent()) {
            return amongWords.get();
        }
        if (fault != null) {
            return numbers.isEmpty() ? fault : fault.withValue(List.copyOf(numbers));
        }
        return numbers.size() == 1 && numbers.getFirst().equals(cell.text())
                ? Cleaned.exact(List.copyOf(numbers)) : Cleaned.normalised(List.copyOf(numbers));
    }

    /** Adds the number, or the numbers that blanks part; the fault where it is none. */
    private static Cleaned part(String part, List<String> numbers) {
        String plain = LABEL.matcher(part).replaceFirst("").replaceFirst("\\.0$", "");
        Optional<String> whole = number(plain);
        if (whole.isPresent()) {
            add(numbers, whole.get());
            return null;
        }
        List<Optional<String>> several = List.of(plain.split("\\s+")).stream().map(PhonesCleaner::number).toList();
        if (several.size() > 1 && several.stream().allMatch(Optional::isPresent)) {
            several.forEach(one -> add(numbers, one.orElseThrow()));
            return null;
        }
        String digits = NOISE.matcher(plain).replaceAll("");
        return IdCleaner.isExponent(digits) ? Cleaned.damaged(Code.PHONE_DAMAGED, part)
                : Cleaned.invalid(PhoneNumber.isService(digits) ? Code.PHONE_SERVICE : Code.PHONE_INVALID, part);
    }

    private static void add(List<String> numbers, String number) {
        if (!numbers.contains(number)) {
            numbers.add(number);
        }
    }

    static Optional<String> number(String text) {
        Matcher extension = EXTENSION.matcher(text.replaceAll("[ ()]", ""));
        if (extension.matches()) {
            return PhoneNumber.of(extension.group(1).replace("-", "")).map(n -> n + "-" + extension.group(2));
        }
        String digits = NOISE.matcher(text).replaceAll("").replaceFirst("^0(?=1[3-9]\\d{9}$)", "");
        String home = digits.replaceFirst("^(\\+|00)86", "").replaceFirst("^86(?=1\\d{10}$)", "");
        if (PhoneNumber.isService(home)) {
            return Optional.empty();
        }
        return PhoneNumber.of(home).or(() -> home.equals(digits) ? Optional.empty() : PhoneNumber.of("0" + home));
    }
}
