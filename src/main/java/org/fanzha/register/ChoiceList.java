package org.fanzha.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The options of a choice in the order they are shown; a place may add its own with {@link #plus}. */
public record ChoiceList(List<Option> options) {
    public ChoiceList {
        options = List.copyOf(options);
    }

    public static ChoiceList of(Option... options) {
        return new ChoiceList(List.of(options));
    }

    public ChoiceList plus(Option option) {
        return new ChoiceList(Stream.concat(options.stream(), Stream.of(option)).toList());
    }

    /** The option of a kept code; a code this list no longer knows is shown as it is, never lost. */
    public Option byCode(String code) {
        return options.stream().filter(o -> o.code().equals(code)).findFirst()
                .orElseGet(() -> Option.of(code, code));
    }

    public Optional<Option> byLabel(String label) {
        return options.stream().filter(o -> o.label().equals(label)).findFirst();
    }
}
