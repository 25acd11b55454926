package org.fanzha.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawSheet;

/** The records of an old workbook (BIFF8), in the order of the file; one object reads one workbook. */
final class XlsEvents implements HSSFListener {
    private final CellPool pool = new CellPool();
    private final RowCollector rows = new RowCollector();
    private final List<BoundSheetRecord> listed = new ArrayList<>();
    private final Map<BoundSheetRecord, RawSheet> read = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final NumberFormats formats = new NumberFormats();
    private List<BoundSheetRecord> inFile = List.of();
    private SSTRecord strings;
    private boolean from1904;
    private int depth;
    private int sheets;
    private XlsSheet sheet;

    List<RawSheet> read(DirectoryNode root) throws IOException {
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(this);
        new HSSFEventFactory().processWorkbookEvents(request, root);
        return listed.stream().map(one -> read.getOrDefault(one, new OldSheet(rows).done(one.getSheetname(), isHidden(one)))).toList();
    }

    @Override
    public void processRecord(Record found) {
        switch (found) {
            case BOFRecord begin -> begin(begin);
            case EOFRecord end -> end();
            case BoundSheetRecord bound -> listed.add(bound);
            case SSTRecord texts -> strings = texts;
            case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
            case FormatRecord format -> formats.put(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord style -> styles.add((int) style.getFormatIndex());
            default -> {
                if (sheet != null && depth == 1) {
                    sheet.take(found);
                }
            }
        }
    }

    /** A sheet may hold charts, which begin and end like sheets. */
    private void begin(BOFRecord begin) {
        depth++;
        if (depth == 1 && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
            inFile = inFile.isEmpty() ? List.of(BoundSheetRecord.orderByBofPosition(listed)) : inFile;
            sheet = begin.getType() == BOFRecord.TYPE_WORKSHEET ? new XlsSheet(this, rows) : null;
            sheets++;
        }
    }

    private void end() {
        depth--;
        if (depth == 0 && sheet != null) {
            if (sheets <= inFile.size()) {
                BoundSheetRecord own = inFile.get(sheets - 1);
                read.put(own, sheet.done(own.getSheetname(), isHidden(own)));
            }
            sheet = null;
        }
    }

    private static boolean isHidden(BoundSheetRecord bound) {
        return bound.isHidden() || bound.isVeryHidden();
    }

    RawCell text(String text) {
        return pool.text(text);
    }

    RawCell shared(int index) {
        return pool.text(strings.getString(index).getString());
    }

    RawCell number(double value, int style) {
        int format = style < styles.size() ? styles.get(style) : 0;
        String stored = Double.toString(value);
        return formats.isDate(format) ? pool.day(stored, raw -> CellForms.dated(value, from1904))
                : pool.number(stored, raw -> CellForms.number(value));
    }
}
