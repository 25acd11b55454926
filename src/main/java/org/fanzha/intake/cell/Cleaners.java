package org.fanzha.intake.cell;

import java.util.Set;
import org.fanzha.catalogue.Checks;
import org.fanzha.catalogue.Contacts;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Units;
import org.fanzha.register.ChoiceList;
import org.fanzha.register.Code;
import org.fanzha.register.Field;
import org.fanzha.register.Fields;
import org.fanzha.register.Look;

/** The cleaner for a field: by its look, behind the gate that settles blanks and damage. */
public final class Cleaners {
    /** Days that are set ahead by their nature: the end of a term, the day by which a check is due. */
    private static final Set<Field<?>> MAY_LIE_AHEAD = Set.of(Contacts.TO, Checks.DUE);
    /** Days of registers that have a field for the last of several days. */
    private static final Set<Field<?>> MAY_BE_RANGE = Set.of(Publicity.DAY);
    /** Kinds whose cells are nearly all different: remembering them costs more than it saves. */
    private static final Set<Look> ALWAYS_NEW = Set.of(Look.ID_NUMBER, Look.PHONES, Look.PARAGRAPH);

    private Cleaners() {
    }

    /** @param measure the unit that the column's heading gives its numbers */
    public static Cleaner of(Field<?> field, Surroundings around, Surroundings.Measure measure) {
        Code damage = switch (field.look()) {
            case ID_NUMBER -> Code.ID_DAMAGED;
            case PHONES -> Code.PHONE_DAMAGED;
            case LINK -> field.pointsAt(Fields.UNITS) ? Code.NUMBER_DAMAGED : Code.ID_DAMAGED;
            default -> Code.NUMBER_DAMAGED;
        };
        boolean changing = field == Units.PARENT;
        return new Gate(inner(field, around, measure), damage, field.look() != Look.TICK,
                !changing && !ALWAYS_NEW.contains(field.look()));
    }

    private static Cleaner inner(Field<?> field, Surroundings around, Surroundings.Measure measure) {
        return switch (field.look()) {
            case LINE -> field.mask().isName() ? new NameCleaner(false) : new LineCleaner();
            case PARAGRAPH -> new LineCleaner();
            case PERSON -> new NameCleaner(true);
            case PERSONS, FILES -> LineCleaner::several;
            case NUMBER -> new CountCleaner(field.title());
            case MONEY -> new MoneyCleaner(measure);
            case DAY -> new DayCleaner(around, MAY_LIE_AHEAD.contains(field), MAY_BE_RANGE.contains(field));
            case MONTH -> new MonthCleaner(around);
            case MOMENT -> new MomentCleaner(around);
            case CHOICE -> new ChoiceCleaner(choices(field), field.title(), false);
            case CHOICES -> new ChoiceCleaner(choices(field), field.title(), true);
            case TICK -> new TickCleaner(field);
            case LINK -> field.pointsAt(Fields.UNITS) ? new UnitCleaner(around.units(), field != Units.PARENT)
                    : new KeyPersonCleaner(around.people(), around.typed());
            case SQUAD -> new SquadCleaner();
            case ID_NUMBER -> new IdCleaner(around.today());
            case PHONES -> new PhonesCleaner();
        };
    }

    private static ChoiceList choices(Field<?> field) {
        return field.type().choices().orElseThrow();
    }
}
