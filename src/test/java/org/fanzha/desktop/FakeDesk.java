package org.fanzha.desktop;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fanzha.catalogue.Catalogue;
import org.fanzha.office.HistoryLine;
import org.fanzha.office.Query;
import org.fanzha.office.Refusal;
import org.fanzha.office.RegisterDesk;
import org.fanzha.register.Code;
import org.fanzha.register.Draft;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Grade;
import org.fanzha.register.IdNumber;
import org.fanzha.register.Option;
import org.fanzha.register.Problem;
import org.fanzha.register.Register;
import org.fanzha.register.Sensitivity;
import org.fanzha.register.Values;

/** A desk over lists in memory, for the windows' tests and pictures: the least that answers like the real one. */
public final class FakeDesk implements RegisterDesk {
    private final Map<Register, Map<Long, Entry>> kept = new LinkedHashMap<>();
    private final Map<Register, Map<Long, Entry>> bin = new LinkedHashMap<>();
    /** What was shown or searched behind a mask, in order. */
    public final List<String> logged = new ArrayList<>();

    @Override
    public List<Entry> entries(Register register, Query query) {
        return List.copyOf((query.inBin() ? bin : kept).getOrDefault(register, Map.of()).values());
    }

    public Entry add(Values values) {
        return keep(new Entry(of(kept, values.register()).size() + 1L, 1, values, null));
    }

    private Entry keep(Entry entry) {
        of(kept, entry.register()).put(entry.id(), entry);
        return entry;
    }

    private static Map<Long, Entry> of(Map<Register, Map<Long, Entry>> all, Register register) {
        return all.computeIfAbsent(register, r -> new LinkedHashMap<>());
    }

    @Override
    public Checked check(Draft draft) {
        Values values = Values.none(draft.register());
        List<Problem> problems = new ArrayList<>();
        for (Field<?> field : draft.register().fields()) {
            String text = draft.text(field).strip();
            try {
                values = text.isEmpty() ? values : values.withRaw(field, parse(field, text));
            } catch (IllegalArgumentException | DateTimeException wrong) {
                problems.add(Problem.of(field, Grade.INVALID, code(field), text, field.title()));
            }
            if (text.isEmpty() && field.isRequired()) {
                problems.add(Problem.of(field, Grade.INVALID, Code.REQUIRED, field.title()));
            }
        }
        if (problems.isEmpty()) {
            Values whole = values;
            draft.register().rules().forEach(rule -> rule.check(whole).ifPresent(problems::add));
        }
        return new Checked(values, problems);
    }

    private static Code code(Field<?> field) {
        return switch (field.look()) {
            case NUMBER -> Code.COUNT_INVALID;
            case MONEY -> Code.MONEY_INVALID;
            case LINK -> Code.UNIT_UNKNOWN;
            case CHOICE, CHOICES, TICK -> Code.CHOICE_UNKNOWN;
            case ID_NUMBER -> Code.ID_CHECK;
            default -> Code.DAY_INVALID;
        };
    }

    private Object parse(Field<?> field, String text) {
        return switch (field.look()) {
            case LINE, PARAGRAPH, PERSON -> text;
            case ID_NUMBER -> {
                if (IdNumber.fault(text).isPresent()) {
                    throw new IllegalArgumentException(text);
                }
                yield text;
            }
            case NUMBER -> Long.valueOf(text);
            case MONEY -> new BigDecimal(text);
            case DAY -> LocalDate.parse(text);
            case MONTH -> YearMonth.parse(text);
            case MOMENT -> LocalDateTime.parse(text.replace(' ', 'T'));
            case TICK -> text.equals("是");
            case CHOICE -> option(field, text);
            case CHOICES -> Arrays.stream(text.split("、")).map(label -> option(field, label)).toList();
            case LINK -> targets(field).stream().map(Entry::link).filter(l -> l.name().equals(text)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(text));
            case PERSONS -> List.of(text.split("、"));
            case PHONES, FILES -> List.of(text.split("；"));
            case SQUAD -> org.fanzha.register.Squad.parse(text.replace('；', '\n'));
        };
    }

    private static Option option(Field<?> field, String label) {
        return field.type().choices().orElseThrow().byLabel(label)
                .orElseThrow(() -> new IllegalArgumentException(label));
    }

    @Override
    public Entry save(Draft draft, Optional<Entry> before) {
        Checked checked = check(draft);
        if (!checked.isGood()) {
            throw new Refusal(Code.ENTRY_INVALID, checked.problems().size());
        }
        return before.map(old -> keep(new Entry(old.id(), old.version() + 1, checked.values(), null)))
                .orElseGet(() -> add(checked.values()));
    }

    @Override
    public void delete(Register register, Collection<Long> ids) {
        ids.forEach(id -> of(bin, register).put(id, of(kept, register).remove(id)));
    }

    @Override
    public void restore(Register register, Collection<Long> ids) {
        ids.forEach(id -> of(kept, register).put(id, of(bin, register).remove(id)));
    }

    @Override
    public List<HistoryLine> history(Entry entry) {
        return List.of();
    }

    @Override
    public String shown(Entry entry, Field<?> field) {
        String whole = entry.show(field);
        if (field.sensitivity() != Sensitivity.SENSITIVE || whole.isEmpty()) {
            return whole;
        }
        return switch (field.mask()) {
            case PERSON_NAME -> whole.charAt(0) + "*".repeat(whole.length() - 1);
            case ID_NUMBER -> whole.substring(0, 6) + "********" + whole.substring(14);
            case PHONE -> whole.substring(0, 3) + "****" + whole.substring(7);
            default -> whole.substring(0, Math.min(3, whole.length())) + "……";
        };
    }

    @Override
    public String reveal(Entry entry, Field<?> field) {
        logged.add("shown " + field.key());
        return entry.show(field);
    }

    @Override
    public void noteHiddenSearch(Register register) {
        logged.add("searched " + register.key());
    }

    @Override
    public List<Entry> targets(Field<?> link) {
        return entries(Catalogue.byKey(link.type().target().orElseThrow()).orElseThrow(), Query.ALL);
    }
}
