package org.fanzha.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.fanzha.register.Code;
import org.fanzha.register.Field;
import org.fanzha.register.Grade;
import org.fanzha.register.IdNumber;
import org.fanzha.register.Link;
import org.fanzha.register.Option;
import org.fanzha.register.Problem;
import org.fanzha.register.RowRule;
import org.fanzha.register.Values;

/** Checks over several fields that more than one register asks for. */
final class Rules {
    private Rules() {
    }

    /** The second day is not before the first. */
    static RowRule inOrder(Field<LocalDate> first, Field<LocalDate> second) {
        return values -> {
            LocalDate from = values.orNull(first);
            LocalDate to = values.orNull(second);
            return from != null && to != null && to.isBefore(from)
                    ? Optional.of(Problem.of(second, Grade.INVALID, Code.DAY_ORDER, second.title(), first.title()))
                    : Optional.empty();
        };
    }

    /** What an entry points at is not the entry itself. */
    static RowRule notItself(Field<String> name, Field<Link> link) {
        return values -> {
            Link at = values.orNull(link);
            return at != null && at.name().equals(values.orNull(name))
                    ? Optional.of(Problem.of(link, Grade.INVALID, Code.UNIT_OWN_PARENT, at.name())) : Optional.empty();
        };
    }

    /** A number whose document is a resident id, or which names no document, is a sound resident id. */
    static RowRule residentId(Field<String> number, Field<Option> kind, Option residentId) {
        return values -> {
            String id = values.orNull(number);
            return id == null || !isResident(values, kind, residentId)
                    ? Optional.empty()
                    : IdNumber.fault(id).map(code -> Problem.of(number, Grade.INVALID, code));
        };
    }

    private static boolean isResident(Values values, Field<Option> kind, Option residentId) {
        return values.get(kind).map(residentId::equals).orElse(true);
    }
}
