package org.fanzha.intake.cell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fanzha.register.ChoiceList;
import org.fanzha.register.Option;

/** The words of a choice, each with the option that it names, and how several of them in one cell are parted. */
public final class ChoiceWords {
    private static final Pattern JOINT = Pattern.compile("[、，,;；/\\n\\s+]+");

    private final Map<String, Option> options = new HashMap<>();

    public ChoiceWords(ChoiceList choices) {
        choices.options().forEach(option -> options.put(Text.canonical(option.label()), option));
        choices.options().forEach(option -> option.otherNames().forEach(name -> options.putIfAbsent(Text.canonical(name), option)));
    }

    /** What marks and blanks part; a leading mark leaves an empty part before it. */
    public static List<String> parts(String written) {
        return List.of(JOINT.split(written.strip()));
    }

    /** The option of this label or other name. */
    public Optional<Option> named(String word) {
        return Optional.ofNullable(options.get(Text.canonical(word)));
    }
}
