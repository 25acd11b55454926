package org.fanzha.desktop.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

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
    private final Map<Field<?>, Long> readAt = new ConcurrentHashMap<>();
    private final RegisterDesk desk;

    FormLinks(Register register, RegisterDesk desk) {
        this.desk = desk;
        register.fields().forEach(field -> targets.put(field, new LinkBox.Targets()));
    }

    /** The list a field's box shows; it stays empty where the field is no link. */
    LinkBox.Targets of(Field<?> field) {
        return targets.get(field);
    }

    /** Asks the office, slowly, for what may have changed since it was last asked. */
    Map<Field<?>, List<LinkBox.Target>> read() {
        Map<Field<?>, List<LinkBox.Target>> read = new HashMap<>();
        targets.keySet().stream().filter(FormLinks::isLink).forEach(link -> {
            long stamp = desk.targetsStamp(link);
            if (!Objects.equals(readAt.put(link, stamp), stamp)) {
                read.put(link, LinkBox.Targets.read(desk, link));
            }
        });
        return read;
    }

    /**
     * A list that changes under a box would drop its choice, so what was chosen is put back; what was opened before the
     * list came is then told from its namesakes.
     */
    void show(Map<Field<?>, List<LinkBox.Target>> read, List<FieldRow> rows, Optional<Entry> before) {
        for (FieldRow row : rows) {
            List<LinkBox.Target> fresh = read.get(row.field());
            if (fresh != null && !fresh.equals(of(row.field()).all())) {
                String text = row.text();
                boolean isKept = before.isPresent() && !row.isEdited();
                of(row.field()).all().setAll(fresh);
                if (isKept) {
                    row.reopen(text(row.field(), before, Draft.of(before.get().values())));
                } else {
                    row.retype(text);
                }
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
