package org.fanzha.press;

import java.util.List;

/**
 * A face as it lies on disks.
 *
 * @param face  its name, as announced
 * @param index the face's place in a collection; -1 for a file of one face
 * @param names file names it is known by, case not minded
 */
record FontFile(String face, int index, List<String> names) {
    static FontFile of(String face, String... names) {
        return new FontFile(face, -1, List.of(names));
    }

    static FontFile of(String face, int index, String... names) {
        return new FontFile(face, index, List.of(names));
    }
}
