package org.fanzha.sheets;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What kind of marked-up text some bytes begin, whatever the file is called. */
enum Markup {
    PAGE, ARCHIVE, SPREADSHEET_ML, OTHER_XML, NONE;

    private static final int PROBED = 8_192;
    private static final Pattern MAIL = Pattern.compile("(?is)\\s*(MIME-Version|X-Document-Type|From|Subject|Date|Snapshot-Content-Location"
            + "|Content-Type|Content-Location)\\s*:.*?Content-Type\\s*:\\s*(multipart/|text/html).*|\\s*Content-Type\\s*:\\s*multipart/.*");
    private static final Pattern COMMENTS = Pattern.compile("(?s)^(\\s*<!--.*?-->)+");
    private static final Pattern XML = Pattern.compile("(?is)<(\\?xml|\\?mso|([a-z0-9]+:)?workbook)\\b.*");
    private static final Pattern HTML = Pattern.compile("(?is)<("
            + "!doctype\\s+html|html|head|body|meta|title|style|script|table|div|center|p|h\\d|form)\\b.*");

    /** Sees the letters of Western texts alone, as marks are written in them in every encoding. */
    static Markup of(byte... bytes) {
        String head = new String(Arrays.copyOf(bytes, Math.min(bytes.length, PROBED)), StandardCharsets.ISO_8859_1)
                .replaceAll("[\\x00\\x80-\\xff]", "");
        String start = COMMENTS.matcher(head).replaceFirst("").stripLeading();
        if (!start.startsWith("<")) {
            return MAIL.matcher(head).matches() ? ARCHIVE : NONE;
        }
        if (start.contains("urn:schemas-microsoft-com:office:spreadsheet") && XML.matcher(start).matches()) {
            return SPREADSHEET_ML;
        }
        return HTML.matcher(start).matches() || start.contains("<html") ? PAGE : XML.matcher(start).matches() ? OTHER_XML : NONE;
    }
}
