package org.fanzha.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.RawSheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** POI's own reading of a workbook is held against ours: two readers that agree are each other's witness. */
class OracleTest {
    static Stream<Path> workbooks() throws IOException {
        List<Path> found;
        try (Stream<Path> all = Files.walk(Path.of("samples"))) {
            found = all.filter(f -> f.toString().matches(".*\\.xlsx?")).sorted().toList();
        }
        return found.stream().filter(f -> new SheetFiles().read(f, f.toString()).refusal().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void readsEverySampleAsPoiDoes(Path file) throws IOException {
        RawFile ours = new SheetFiles().read(file, file.toString());
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            assertThat(ours.sheets()).hasSize(book.getNumberOfSheets());
            for (RawSheet sheet : ours.sheets()) {
                Sheet theirs = book.getSheet(sheet.name());
                assertThat(lines(sheet)).isEqualTo(lines(theirs));
                assertThat(sheet.merges()).containsExactlyInAnyOrderElementsOf(
                        theirs.getMergedRegions().stream().map(Areas::merge).toList());
                assertThat(sheet.hidden()).isEqualTo(book.isSheetHidden(book.getSheetIndex(theirs)));
            }
        }
    }

    private static List<String> lines(RawSheet sheet) {
        List<String> lines = new ArrayList<>();
        sheet.rows().forEach(row -> {
            for (int i = 0; i < row.cells().size(); i++) {
                RawCell cell = row.cell(i);
                if (!cell.isBlank()) {
                    lines.add(row.number() + "," + i + (row.hidden() ? " hidden " : " ") + cell.text());
                }
            }
        });
        return lines;
    }

    private static List<String> lines(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                String text = text(cell);
                if (!text.isBlank()) {
                    lines.add(row.getRowNum() + 1 + "," + cell.getColumnIndex() + (row.getZeroHeight() ? " hidden " : " ") + text);
                }
            }
        }
        return lines;
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> DateUtil.isCellDateFormatted(cell)
                    ? cell.getLocalDateTimeCellValue().toString().replace("T00:00", "")
                    : CellForms.number(cell.getNumericCellValue()).text();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }
}
