package org.fanzha.office.find;

/** Where the cells of a line begin and end. */
final class Cells {
    static final char EDGE = '\n';

    private Cells() {
    }

    /** @return where the cell of that number begins */
    static int start(String line, int cell) {
        int from = 0;
        for (int i = 0; i < cell; i++) {
            from = line.indexOf(EDGE, from) + 1;
        }
        return from;
    }

    /** @param from where the cell begins, or a place in it */
    static int end(String line, int from) {
        int end = line.indexOf(EDGE, from);
        return end < 0 ? line.length() : end;
    }

    static String cell(String line, int cell) {
        int from = start(line, cell);
        return line.substring(from, end(line, from));
    }

    static boolean isWhole(String line, int from, int to) {
        return (from == 0 || line.charAt(from - 1) == EDGE) && (to == line.length() || line.charAt(to) == EDGE);
    }
}
