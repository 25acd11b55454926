package org.fanzha.desktop.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fanzha.office.RegisterDesk;
import org.fanzha.register.Draft;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Link;
import org.fanzha.register.Look;
import org.fanzha.register.Register;

/** What the link fields of a form may point at: read away from the window's thread, then handed to their boxes. */
final class FormLinks {
    private final Map<Field<?>, LinkBox.Targets> targets = new HashMap<>();
    private final RegisterDesk desk;

    FormLinks(Register register, RegisterDesk desk) {
        this.desk = desk;
        register.fields().forEach(field -> targets.put(field, new LinkBox.Targets()));
    }

    /** The list a field's box shows; it stays empty where the field is no link. */
    LinkBox.Targets of(Field<?> field) {
        return targets.get(field);
    }

    /** Asks the office; slow. */
    Map<Field<?>, List<LinkBox.Target>> read() {
        Map<Field<?>, List<LinkBox.Target>> read = new HashMap<>();
        targets.keySet().stream().filter(FormLinks::isLink).forEach(link -> read.put(link, LinkBox.Targets.read(desk, link)));
        return read;
    }

    /** A list that changes under a box would drop its choice, so what was chosen is put back. */
    void show(Map<Field<?>, List<LinkBox.Target>> read, List<FieldRow> rows) {
        for (FieldRow row : rows) {
            List<LinkBox.Target> fresh = read.get(row.field());
            if (fresh != null && !fresh.equals(of(row.field()).all())) {
                String text = row.text();
                of(row.field()).all().setAll(fresh);
                row.retype(text);
            }
        }
    }

    /** What a field shows of a draft: a link by what tells it from its namesakes. */
    String text(Field<?> field, Optional<Entry> before, Draft draft) {
        return isLink(field) && before.isPresent() && before.get().orNull(field) instanceof Link link
                ? of(field).textOf(link.id(), link.name()) : draft.text(field);
    }

    private static boolean isLink(Field<?> field) {
        return field.look() == Look.LINK;
    }
}
