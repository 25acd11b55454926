package org.fanzha.sheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.fanzha.register.Code;

/**
 * Marked-up bytes as they come, in any encoding that has Western letters. An element that declares more name spaces than
 * anybody needs ends the file: the parser holds each against all others of its element.
 */
final class NameSpaces extends FilterInputStream {
    private static final byte[] MARK = {'x', 'm', 'l', 'n', 's'};
    private static final int MOST = 1_000;
    private int matched;
    private int declared;

    NameSpaces(InputStream in) {
        super(in);
    }

    /** @throws Unreadable where text that was decoded already declares too many */
    static void check(String text) {
        NameSpaces check = new NameSpaces(InputStream.nullInputStream());
        text.chars().forEach(check::seen);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        seen(one);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        for (int i = 0; i < n; i++) {
            seen(buffer[offset + i]);
        }
        return n;
    }

    /** Zeros stand between the letters of UTF-16; an element cannot hold the sign that begins the next. */
    private void seen(int letter) {
        if (letter == '<') {
            declared = 0;
            matched = 0;
        } else if (letter == MARK[matched]) {
            matched++;
            count();
        } else if (letter != 0) {
            matched = letter == MARK[0] ? 1 : 0;
        }
    }

    private void count() {
        if (matched == MARK.length) {
            matched = 0;
            declared++;
        }
        if (declared > MOST) {
            throw new Unreadable(Code.FILE_BROKEN);
        }
    }
}
