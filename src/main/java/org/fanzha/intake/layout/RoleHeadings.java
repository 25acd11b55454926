package org.fanzha.intake.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanzha.catalogue.Contacts;
import org.fanzha.intake.cell.Text;
import org.fanzha.register.Option;

/** Headings under which names stand and which say what those people are: 联络员, 宣讲员. */
public final class RoleHeadings {
    private RoleHeadings() {
    }

    /** The role that a heading, or a group above it, names. */
    public static Optional<Option> of(List<String> levels) {
        return options().filter(option -> names(option).anyMatch(name -> levels.stream().map(Text::canonical)
                .anyMatch(name::equals))).findFirst();
    }

    /** The roles that a title speaks of. */
    public static List<Option> in(String title) {
        String canonical = Text.canonical(title);
        return options().filter(option -> names(option).anyMatch(canonical::contains)).toList();
    }

    private static Stream<Option> options() {
        return Contacts.ROLES.type().choices().orElseThrow().options().stream();
    }

    private static Stream<String> names(Option option) {
        return Stream.concat(Stream.of(option.label()), option.otherNames().stream()).map(Text::canonical);
    }
}
