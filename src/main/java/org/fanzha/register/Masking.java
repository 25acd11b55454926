package org.fanzha.register;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a value a profile may read: the one choke point that table, list, export and paper share. The internal
 * profile reads everything in full here; whether sensitive values are veiled on screen is asked by {@link #veiled}.
 */
public final class Masking {
    private static final Pattern TO_VILLAGE = Pattern.compile("^.*?(村|社区|居委会|小区)");
    private static final Pattern TO_TOWN = Pattern.compile("^.*?(街道|镇|乡)");

    private static final Pattern ID_LIKE = Pattern.compile("\\d{14,17}[\\dXx]");
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<!\\d)(1[3-9]\\d{9}|\\d{14,17}[\\dXx])(?!\\d)");
    private static final Pattern NAME_LIKE = Pattern.compile("[\\p{IsHan}·]{2,}");

    private Masking() {
    }

    /** What a person of the profile reads; empty where there is no value or the profile leaves it out. */
    public static Optional<String> shown(Field<?> field, Entry entry, Profile profile) {
        return plain(field, entry, profile).map(plain -> isFull(field, profile) ? entry.show(field) : text(plain));
    }

    /** What a program of the profile reads: as {@link FieldType#plain}, telephones masked one by one. */
    public static Optional<Object> plain(Field<?> field, Entry entry, Profile profile) {
        Object full = field.plainRaw(entry.orNull(field));
        if (full == null || isLeftOut(field.mask(), profile)) {
            return Optional.empty();
        }
        return Optional.of(isFull(field, profile) ? full : masked(field.mask(), full));
    }

    /** The value as the office's own screen shows it until it is asked for: masked where it is sensitive. */
    public static String veiled(Field<?> field, Entry entry) {
        Object full = field.plainRaw(entry.orNull(field));
        return full == null || field.sensitivity() != Sensitivity.SENSITIVE
                ? entry.show(field) : text(masked(field.mask(), full));
    }

    /** As {@link #veiled(Field, Entry)}, of a text that the field showed at some time. */
    public static String veiled(Field<?> field, String shown) {
        return field == null || field.sensitivity() != Sensitivity.SENSITIVE || shown.isEmpty() ? shown
                : Stream.of(shown.split("；")).map(one -> masked(field.mask(), one)).collect(Collectors.joining("；"));
    }

    /** What a sentence may quote of a text written in a field: masked where the field is sensitive. */
    public static String quoted(Field<?> field, String written) {
        if (field.sensitivity() != Sensitivity.SENSITIVE) {
            return written;
        }
        if (ID_LIKE.matcher(written).matches()) {
            return id(written);
        }
        return field.mask() == Mask.PERSON_NAME && !NAME_LIKE.matcher(written).matches()
                ? written : masked(field.mask(), written);
    }

    /** What a sentence may quote of a text of which nobody knows the field: what looks like an id or a mobile is masked. */
    public static String guessed(String written) {
        return LONG_NUMBER.matcher(written).replaceAll(found -> found.group().length() == 11
                ? PhoneNumber.masked(found.group()) : id(found.group()));
    }

    private static boolean isLeftOut(Mask mask, Profile profile) {
        return switch (profile) {
            case INTERNAL -> false;
            case UNIT -> mask == Mask.REPORTER;
            case PUBLIC -> mask != Mask.NONE;
        };
    }

    private static boolean isFull(Field<?> field, Profile profile) {
        return profile == Profile.INTERNAL || field.mask() == Mask.NONE || field.mask() == Mask.CONTACT_NAME;
    }

    private static Object masked(Mask mask, Object plain) {
        if (plain instanceof List<?> several) {
            return several.stream().map(one -> masked(mask, one.toString())).toList();
        }
        return masked(mask, plain.toString());
    }

    private static String masked(Mask mask, String value) {
        return switch (mask) {
            case NONE, CONTACT_NAME -> value;
            case PERSON_NAME, REPORTER -> PersonName.masked(value);
            case ID_NUMBER -> id(value);
            case PHONE -> PhoneNumber.masked(value);
            case ADDRESS -> address(value);
        };
    }

    /** 6 + 8 stars + 4 of a resident's number; of another document the first and the last two. */
    private static String id(String number) {
        if (number.length() == 18) {
            return number.substring(0, 6) + "********" + number.substring(14);
        }
        int hidden = Math.max(number.length() - 3, 0);
        return number.length() < 5 ? "*".repeat(number.length())
                : number.charAt(0) + "*".repeat(hidden) + number.substring(number.length() - 2);
    }

    /** As far as the village; where none is named as far as the town; where none is named nothing. */
    private static String address(String address) {
        for (Pattern reach : List.of(TO_VILLAGE, TO_TOWN)) {
            Matcher match = reach.matcher(address);
            if (match.find()) {
                return match.group();
            }
        }
        return "***";
    }

    private static String text(Object plain) {
        return plain instanceof List<?> several
                ? String.join("；", several.stream().map(Object::toString).toList()) : plain.toString();
    }
}
