package org.fanzha.office.find;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

import com.ibm.icu.text.Transliterator;

/**
 * Whether letters spell consecutive characters of a text in pinyin: by initials (lml), in full (liminglang), or mixed
 * (limingl). Each character may be spelt by its first letter, its initial (zh) or its whole syllable, the last one by
 * any beginning of it; a letter in the text stands for itself. Readings come from ICU, once a character.
 */
final class Pinyin {
    /** Surnames, and a few words of place names, that are read otherwise than the character alone. */
    private static final Map<Character, String> READ_ALSO = Map.ofEntries(
            Map.entry('曾', "zeng ceng"), Map.entry('单', "shan dan chan"), Map.entry('解', "xie jie"),
            Map.entry('仇', "qiu chou"), Map.entry('区', "ou qu"), Map.entry('查', "zha cha"),
            Map.entry('朴', "piao pu"), Map.entry('盖', "ge gai"), Map.entry('尉', "yu wei"),
            Map.entry('任', "ren"), Map.entry('乐', "yue le"), Map.entry('覃', "qin tan"), Map.entry('翟', "zhai di"),
            Map.entry('缪', "miao mou"), Map.entry('洗', "xian xi"), Map.entry('召', "shao zhao"),
            Map.entry('员', "yun yuan"), Map.entry('折', "she zhe"), Map.entry('繁', "po fan"),
            Map.entry('种', "chong zhong"), Map.entry('秘', "bi mi"), Map.entry('黑', "he hei"),
            Map.entry('重', "chong zhong"), Map.entry('长', "chang zhang"), Map.entry('行', "hang xing"),
            Map.entry('都', "du dou"), Map.entry('吕', "lv lu"), Map.entry('厦', "xia sha"),
            Map.entry('宿', "su xiu"), Map.entry('车', "che ju"), Map.entry('藏', "zang cang"));
    private static final char FIRST = 0x3400;
    private static final char LAST = 0x9FFF;
    private static final String[] NONE = {};
    /** Bit of the first letter for each character; the rest of a reading is looked up only where that bit fits. */
    private static final int[] LETTERS = new int[Character.MAX_VALUE + 1];
    private static final AtomicReferenceArray<String[]> READINGS = new AtomicReferenceArray<>(LAST + 1 - FIRST);
    private static final int KNOWN = 1 << 31;

    private final String wanted;
    private final int first;

    /** @param wanted lower-case letters */
    Pinyin(String wanted) {
        this.wanted = wanted;
        this.first = bit(wanted.charAt(0));
    }

    static boolean isSpelling(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /** @return where the first place that is spelt so begins, or -1 */
    int indexIn(String line, int from, int to) {
        for (int i = from; i < to; i++) {
            if ((letters(line.charAt(i)) & first) != 0 && end(line, i, to, 0) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the whole stretch is spelt so. */
    boolean isWhole(String line, int from, int to) {
        return to > from && end(line, from, to, 0) == to;
    }

    /** @return where the spelt text ends, or -1 */
    private int end(String line, int at, int to, int done) {
        if (done == wanted.length()) {
            return at;
        }
        if (at == to || (letters(line.charAt(at)) & bit(wanted.charAt(done))) == 0) {
            return -1;
        }
        char c = line.charAt(at);
        if (c < 128) {
            return end(line, at + 1, to, done + 1);
        }
        for (String reading : readings(c)) {
            int end = spelt(reading, line, at, to, done);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private int spelt(String reading, String line, int at, int to, int done) {
        int common = 0;
        while (common < reading.length() && done + common < wanted.length()
                && reading.charAt(common) == wanted.charAt(done + common)) {
            common++;
        }
        if (common > 0 && (common == reading.length() || done + common == wanted.length())) {
            int end = end(line, at + 1, to, done + common);
            if (end >= 0) {
                return end;
            }
        }
        int two = common >= 2 && reading.charAt(1) == 'h' ? end(line, at + 1, to, done + 2) : -1;
        return two >= 0 || common == 0 ? two : end(line, at + 1, to, done + 1);
    }

    private static int bit(char letter) {
        return letter >= 'a' && letter <= 'z' ? 1 << letter - 'a' : 0;
    }

    /** The letters a character may begin with. */
    private static int letters(char c) {
        int known = LETTERS[c];
        if (known == 0) {
            known = KNOWN | (c < 128 ? bit(c) : Arrays.stream(readings(c)).mapToInt(r -> bit(r.charAt(0))).reduce(0, (a, b) -> a | b));
            LETTERS[c] = known;
        }
        return known;
    }

    private static String[] readings(char c) {
        if (c < FIRST || c > LAST) {
            return NONE;
        }
        String[] known = READINGS.get(c - FIRST);
        if (known == null) {
            known = read(c);
            READINGS.set(c - FIRST, known);
        }
        return known;
    }

    private static String[] read(char c) {
        Set<String> all = new LinkedHashSet<>();
        all.add(ToLatin.ICU.transliterate(String.valueOf(c)).toLowerCase(Locale.ROOT).replace('ü', 'v').strip());
        if (READ_ALSO.containsKey(c)) {
            all.addAll(Arrays.asList(READ_ALSO.get(c).split(" ")));
        }
        return all.stream().filter(Pinyin::isSpelling).toArray(String[]::new);
    }

    /** Made when the first letter is asked for: it takes a moment. Marks of tone go, the two dots of ü stay. */
    private static final class ToLatin {
        static final Transliterator ICU =
                Transliterator.getInstance("Han-Latin; NFD; [[:Mn:]-[\\u0308]] Remove; NFC");
    }
}
