package org.fanzha.samples;

/**
 * One file of the sample town.
 *
 * @param path     below {@code samples}, with {@code /}
 * @param mess     what is untidy about it, for the README
 * @param rows     data rows, hidden ones included
 * @param parked   of them, rows the clerk must decide, taken in after the base lists
 * @param rejected of them, rows that cannot go in
 * @param verdict  {@code taken}, {@code ignored} or the refusal's code
 */
public record Sample(String path, byte[] bytes, String mess, int rows, int parked, int rejected, String verdict) {
    static Sample taken(String path, byte[] bytes, String mess, int rows, int parked, int rejected) {
        return new Sample(path, bytes, mess, rows, parked, rejected, "taken");
    }

    static Sample out(String path, byte[] bytes, String mess, String verdict) {
        return new Sample(path, bytes, mess, 0, 0, 0, verdict);
    }
}
