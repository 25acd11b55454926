package org.fanzha.intake.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanzha.intake.cell.Text;

/**
 * A heading in the forms in which it is looked up: whole first, then without what stands in brackets.
 *
 * @param hint what stood in the brackets, which is a unit as a rule: 万元, 份, 人次
 */
public record HeadingText(String whole, String bare, String hint) {
    private static final Pattern BRACKETS = Pattern.compile("[(（【\\[〔](.*?)[)）】\\]〕]");

    public static HeadingText of(String written) {
        String compact = Text.compact(written);
        Matcher brackets = BRACKETS.matcher(compact);
        String hint = brackets.find() ? brackets.group(1) : "";
        return new HeadingText(Text.canonical(compact), Text.canonical(BRACKETS.matcher(compact).replaceAll("")), hint);
    }
}
