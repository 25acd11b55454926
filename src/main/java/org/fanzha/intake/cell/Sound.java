package org.fanzha.intake.cell;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How characters are read, without tones: 下坝 is {@code xia ba}, and so is 下巴. */
final class Sound {
    private static final Map<Integer, String> READ = new ConcurrentHashMap<>();
    private static final Pattern CURLED = Pattern.compile("^([zcs])h");
    private static final Pattern NASAL_START = Pattern.compile("^n(?=.)");
    private static final Pattern NASAL_END = Pattern.compile("(?<=[aei]n)g$");

    private Sound() {
    }

    static String of(String text) {
        return text.codePoints().mapToObj(Sound::of).collect(Collectors.joining(" "));
    }

    static String of(int character) {
        return READ.computeIfAbsent(character, c -> ToLatin.ICU.transliterate(Character.toString(c)).toLowerCase(Locale.ROOT).strip());
    }

    /** What half the country does not tell apart is made one: zh and z, n and l, ing and in. */
    static String blurred(int character) {
        String plain = NASAL_START.matcher(CURLED.matcher(of(character)).replaceFirst("$1")).replaceFirst("l");
        return NASAL_END.matcher(plain).replaceFirst("");
    }

    /** Made when the first unknown unit turns up: it takes a moment. */
    private static final class ToLatin {
        static final Transliterator ICU = Transliterator.getInstance("Han-Latin; NFD; [[:Mn:]-[\\u0308]] Remove; NFC");
    }
}
