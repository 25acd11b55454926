package org.fanzha.register;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The named people around one key person (专班), by role, in the order of the roles. */
public record Squad(Map<String, String> members) {
    public Squad {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** Reads what {@link #text} wrote: one {@code 角色：姓名} a line. */
    public static Squad parse(String text) {
        Map<String, String> members = new LinkedHashMap<>();
        for (String line : text.split("\n")) {
            int colon = line.indexOf('：');
            if (colon > 0) {
                members.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
            }
        }
        return new Squad(members);
    }

    public String text() {
        return members.entrySet().stream().map(e -> e.getKey() + "：" + e.getValue())
                .collect(Collectors.joining("\n"));
    }
}
