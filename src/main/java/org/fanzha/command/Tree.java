package org.fanzha.command;

import java.util.LinkedHashMap;
import java.util.Map;

/** Small ordered maps that become JSON objects. */
final class Tree {
    private Tree() {
    }

    /** @param pairs key, value, key, value …; keys are strings */
    static Map<String, Object> of(Object... pairs) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            tree.put((String) pairs[i], pairs[i + 1]);
        }
        return tree;
    }
}
