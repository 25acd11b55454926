package org.fanzha.sheets;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fanzha.intake.RawSheet;
import org.fanzha.register.Code;

/** Web archives: a mail of pages, each with a table a sheet. Of the mail standard only what such files use. */
final class MhtReader {
    private static final Pattern BOUNDARY = Pattern.compile("(?is)boundary\\s*=\\s*(?:\"([^\"]+)\"|([^\\s;]+))");
    private static final Pattern BODY = Pattern.compile("\\r?\\n\\r?\\n");
    private static final Pattern TABLE = Pattern.compile("(?i)<table\\b");
    private final HtmlReader html;

    MhtReader(HtmlReader html) {
        this.html = html;
    }

    /** @throws Unreadable {@code file.format} where no page holds a table */
    List<RawSheet> read(byte[] bytes) {
        List<String> names = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        String mail = new String(bytes, StandardCharsets.ISO_8859_1);
        for (String part : parts(mail)) {
            String page = page(part);
            names.addAll(names.isEmpty() ? HtmlReader.names(page) : List.of());
            if (TABLE.matcher(page).find()) {
                pages.add(page);
            }
            if (pages.size() > Limits.SHEETS) {
                throw new Unreadable(Code.FILE_TOO_BIG);
            }
        }
        if (pages.isEmpty()) {
            throw new Unreadable(Code.FILE_FORMAT);
        }
        List<RawSheet> sheets = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            sheets.add(html.sheet(pages.get(i), names.size() == pages.size() ? names.get(i) : "表" + (i + 1)));
        }
        return sheets;
    }

    private static List<String> parts(String mail) {
        Matcher boundary = BOUNDARY.matcher(head(mail));
        if (!boundary.find()) {
            return List.of(mail);
        }
        String line = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        return List.of(mail.split(Pattern.quote(line))).stream().skip(1).toList();
    }

    private static String head(String part) {
        return BODY.split(part.strip(), 2)[0];
    }

    /** The page of a part, empty where it is none: a picture, a style, the strip of tabs. */
    private static String page(String part) {
        String[] halves = BODY.split(part.stripLeading(), 2);
        String head = halves[0].toLowerCase(Locale.ROOT);
        if (halves.length < 2 || !head.contains("text/html") || head.contains("tabstrip.htm")) {
            return "";
        }
        return TextEncoding.decoded(head.contains("quoted-printable") ? unquoted(halves[1])
                : head.contains("base64") ? Base64.getMimeDecoder().decode(halves[1].strip())
                : halves[1].getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] unquoted(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c != '=') {
                bytes.write(c);
            } else if (body.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (body.startsWith("\n", i + 1)) {
                i++;
            } else if (i + 2 < body.length() && isHex(body.charAt(i + 1)) && isHex(body.charAt(i + 2))) {
                bytes.write(Integer.parseInt(body.substring(i + 1, i + 3), 16));
                i += 2;
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0 && c < 128;
    }
}
