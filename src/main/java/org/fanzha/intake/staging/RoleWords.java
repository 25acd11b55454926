package org.fanzha.intake.staging;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fanzha.catalogue.Contacts;
import org.fanzha.intake.layout.Column;
import org.fanzha.intake.layout.RoleHeadings;
import org.fanzha.register.Option;

/** The role that a list of contacts says once for all of them: above the names, or in its title. */
final class RoleWords {
    private static final Pattern LIST = Pattern.compile("名单|名册|花名册|通讯录|一览表|登记表|统计表");
    private static final Pattern SEVERAL = Pattern.compile("[和及与、，,/]");

    private RoleWords() {
    }

    /** @param from where it was read, as a sentence names it */
    record Role(Option option, String from) {
    }

    static Optional<Role> of(LaidOut table) {
        Optional<Column> name = table.columns().stream().filter(c -> c.field() == Contacts.NAME).findFirst();
        if (table.register() != Contacts.REGISTER || name.isEmpty() || !name.get().rivals().isEmpty()) {
            return Optional.empty();
        }
        return RoleHeadings.of(List.of(name.get().heading().split("/"))).map(option -> new Role(option, "表头"))
                .or(() -> titled(table).map(option -> new Role(option, "标题")));
    }

    /** A title that speaks of several roles says none of anybody. */
    private static Optional<Option> titled(LaidOut table) {
        List<Option> found = Stream.concat(table.block().titles().stream(), Stream.of(table.sheet().name()))
                .filter(title -> LIST.matcher(title).find() && !SEVERAL.matcher(title).find())
                .flatMap(title -> RoleHeadings.in(title).stream()).distinct().toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
