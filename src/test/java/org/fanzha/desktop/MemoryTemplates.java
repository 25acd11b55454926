package org.fanzha.desktop;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fanzha.office.Act;
import org.fanzha.office.TemplateStore;
import org.fanzha.register.Link;
import org.fanzha.register.Register;

/** Remembers what was given out; nothing ever comes back to it. */
final class MemoryTemplates implements TemplateStore {
    private final Map<YearMonth, List<Given>> months = new LinkedHashMap<>();
    private final java.util.function.Consumer<Act> log;

    MemoryTemplates(java.util.function.Consumer<Act> log) {
        this.log = log;
    }

    @Override
    public void giveOut(Act act, Register register, YearMonth month, List<Link> units) {
        log.accept(act);
        List<Given> given = months.computeIfAbsent(month, m -> new ArrayList<>());
        given.removeIf(g -> g.register() == register && units.contains(g.unit()));
        units.forEach(u -> given.add(new Given(register, u, LocalDateTime.of(2024, 6, 5, 10, 0), Optional.empty())));
    }

    @Override
    public List<Given> given(YearMonth month) {
        return List.copyOf(months.getOrDefault(month, List.of()));
    }
}
