package org.fanzha.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawCell.Kind;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;
import org.fanzha.register.Code;

/**
 * Old workbooks (BIFF8 in an OLE container) through POI's user model, never evaluated; one object reads one
 * file.
 */
final class XlsReader {
    private static final int COLUMNS = 256;
    private final CellPool pool = new CellPool();
    private final RowCollector rows = new RowCollector();
    private final Map<Integer, Boolean> dateFormats = new HashMap<>();
    private boolean from1904;

    List<RawSheet> read(DirectoryNode root, Supplier<Optional<char[]>> password) throws IOException {
        check(root);
        if (root.hasEntry(Biff5Reader.STREAM) && !root.hasEntry("Workbook")) {
            if (Biff5Reader.isOlder(root)) {
                return new Biff5Reader().read(root);
            }
            // a later workbook under the earlier name; the container is a copy in memory
            root.getEntry(Biff5Reader.STREAM).renameTo("Workbook");
        }
        try (HSSFWorkbook book = Locked.opened(root, password)) {
            from1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
            return sheets(book);
        } catch (OldExcelFormatException old) {
            throw new Unreadable(Code.FILE_OLD, old);
        }
    }

    private static void check(DirectoryNode root) {
        if (root.hasEntry("WordDocument")) {
            throw new Unreadable(Code.FILE_DOC);
        }
        if (Stream.of("Workbook", "Book", "WORKBOOK", "BOOK", "WorkBook").noneMatch(root::hasEntry)) {
            throw new Unreadable(Code.FILE_KIND);
        }
    }

    private List<RawSheet> sheets(Workbook book) {
        List<RawSheet> sheets = new ArrayList<>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            sheets.add(sheet(book.getSheetAt(i), book.isSheetHidden(i) || book.isSheetVeryHidden(i)));
        }
        return sheets;
    }

    private RawSheet sheet(Sheet sheet, boolean hidden) {
        for (Row row : sheet) {
            row(row);
        }
        List<String> margins = new ArrayList<>();
        Stream.of(sheet.getHeader(), sheet.getFooter()).forEach(margin -> addTexts(margin, margins));
        List<RawRow> read = rows.sheet();
        List<Integer> hiddenColumns = IntStream.range(0, COLUMNS).filter(sheet::isColumnHidden).boxed().toList();
        return new RawSheet(sheet.getSheetName(), hidden, read,
                sheet.getMergedRegions().stream().map(Areas::merge).toList(), margins, Areas.within(hiddenColumns, read));
    }

    private static void addTexts(HeaderFooter margin, List<String> texts) {
        Stream.of(margin.getLeft(), margin.getCenter(), margin.getRight())
                .forEach(part -> texts.addAll(PageMargins.texts(part)));
    }

    private void row(Row row) {
        RawCell[] cells = new RawCell[Math.max(0, row.getLastCellNum())];
        for (Cell cell : row) {
            cells[cell.getColumnIndex()] = cell(cell);
        }
        rows.add(row.getRowNum() + 1, row.getZeroHeight(), cells);
    }

    private RawCell cell(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> pool.text(cell.getRichStringCellValue().getString());
            case NUMERIC -> number(cell.getNumericCellValue(), cell.getCellStyle());
            case BOOLEAN -> new RawCell(Kind.YES_NO, String.valueOf(cell.getBooleanCellValue()));
            case ERROR -> new RawCell(Kind.ERROR, FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> null;
        };
    }

    private RawCell number(double value, CellStyle style) {
        boolean date = dateFormats.computeIfAbsent((int) style.getDataFormat(),
                id -> CellForms.isDate(id, style.getDataFormatString()));
        String stored = Double.toString(value);
        return date ? pool.day(stored, raw -> CellForms.dated(value, from1904))
                : pool.number(stored, raw -> CellForms.number(value));
    }
}
