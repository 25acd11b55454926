package org.fanzha.sheets;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.FormulaError;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawCell.Kind;
import org.fanzha.intake.RawSheet;

/** Every .xlsx and .xlsm, large or small, row by row through fastexcel-reader; one object reads one file. */
final class XlsxReader {
    private final CellPool pool = new CellPool();
    private final RowCollector rows = new RowCollector();
    private final Map<Integer, Boolean> dateFormats = new HashMap<>();
    private boolean from1904;

    List<RawSheet> read(Path file) throws IOException, InvalidFormatException {
        try (XlsxPackage zip = XlsxPackage.open(file);
                ReadableWorkbook book = new ReadableWorkbook(file.toFile(), new ReadingOptions(zip.isStyled(), true))) {
            from1904 = book.isDate1904();
            List<RawSheet> sheets = new ArrayList<>();
            for (Sheet sheet : (Iterable<Sheet>) book.getSheets()::iterator) {
                sheets.add(sheet(sheet, zip.tail(sheet.getId())));
            }
            return sheets;
        }
    }

    private RawSheet sheet(Sheet sheet, SheetTail tail) throws IOException {
        try (Stream<Row> stream = sheet.openStream()) {
            stream.forEach(this::row);
        }
        return new RawSheet(sheet.getName(), sheet.getVisibility() != SheetVisibility.VISIBLE,
                rows.sheet(), tail.merges(), tail.margins());
    }

    private void row(Row row) {
        RawCell[] cells = new RawCell[row.getCellCount()];
        for (int i = 0; i < cells.length; i++) {
            Cell cell = row.getCell(i);
            cells[i] = cell == null ? null : cell(cell);
        }
        rows.add(row.getRowNum(), row.isHidden(), cells);
    }

    private RawCell cell(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> null;
            case ERROR -> error(cell.getRawValue());
            case STRING -> text(cell.getRawValue());
            default -> value(cell);
        };
    }

    /** A number or a formula, whose cached value tells what it is. */
    private RawCell value(Cell cell) {
        return switch (cell.getValue()) {
            case null -> null;
            case BigDecimal number when isDate(cell) ->
                    pool.day(cell.getRawValue(), raw -> CellForms.dated(number.doubleValue(), from1904));
            case BigDecimal number -> pool.number(cell.getRawValue(), raw -> CellForms.number(number));
            case Boolean yes -> new RawCell(Kind.YES_NO, yes.toString());
            case String text when isError(text) -> error(text);
            default -> text(cell.getRawValue());
        };
    }

    private boolean isDate(Cell cell) {
        Integer format = cell.getDataFormatId();
        return format != null
                && dateFormats.computeIfAbsent(format, id -> CellForms.isDate(id, cell.getDataFormatString()));
    }

    private RawCell text(String text) {
        return text == null ? null : pool.text(CellForms.unescaped(text));
    }

    private static RawCell error(String text) {
        return new RawCell(Kind.ERROR, text == null ? FormulaError.VALUE.getString() : text);
    }

    /** The fast reader gives a formula's error as the text it is shown by. */
    private static boolean isError(String text) {
        return text.startsWith("#") && Stream.of(FormulaError.values()).anyMatch(e -> e.getString().equals(text));
    }
}
