package org.fanzha.office.find;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which texts are compared: lower case, half width. Where that is the text itself, the text itself. */
final class Plain {
    private Plain() {
    }

    static String of(String text) {
        return isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Neither capitals nor wide forms: no more than a look at each character, as most lines need. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z' || c > 0x7E && !(c >= 0x4E00 && c < 0xA000 || c == '、' || c == '。')) {
                return false;
            }
        }
        return true;
    }
}
