package org.fanzha.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the ugly sheets that are POI's from {@code poi.txt}: {@code === file}, {@code --- sheet}, then a row a line,
 * cells parted by {@code |}; {@code #} makes a number, {@code %} a day or a moment. {@code ~n} leaves rows out;
 * {@code merge}, {@code hidden}, {@code hiderow} (the next one) and {@code hidecol} are what they say.
 */
final class MakeUglySheets {
    private static final Path FOLDER = Path.of("src/test/resources/sheets");

    private Path file;
    private Workbook book;
    private Sheet sheet;
    private int rows;
    private boolean hideNext;

    private MakeUglySheets() {
    }

    public static void main(String... args) throws IOException {
        MakeUglySheets maker = new MakeUglySheets();
        for (String line : Files.readAllLines(FOLDER.resolve("poi.txt"))) {
            maker.line(line);
        }
        maker.save();
    }

    private void line(String line) throws IOException {
        if (line.startsWith("=== ")) {
            save();
            file = FOLDER.resolve(line.substring(4));
            book = line.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        } else if (line.startsWith("---")) {
            sheet = book.createSheet(line.substring(3).strip());
            rows = 0;
        } else if (line.startsWith("~")) {
            rows += Integer.parseInt(line.substring(1));
        } else if (!isSaid(line)) {
            row(line);
        }
    }

    private boolean isSaid(String line) {
        String[] words = line.split(" ");
        switch (words[0]) {
            case "hidden" -> book.setSheetHidden(book.getSheetIndex(sheet), true);
            case "hiderow" -> hideNext = true;
            case "hidecol" -> sheet.setColumnHidden(CellReference.convertColStringToIndex(words[1]), true);
            case "merge" -> {
                for (int i = 1; i < words.length; i++) {
                    sheet.addMergedRegion(CellRangeAddress.valueOf(words[i]));
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void row(String line) {
        Row row = sheet.createRow(rows++);
        row.setZeroHeight(hideNext);
        hideNext = false;
        String[] parts = line.split("\\|", -1);
        for (int column = 0; column < parts.length; column++) {
            if (!parts[column].isEmpty()) {
                fill(row.createCell(column), parts[column]);
            }
        }
    }

    private void fill(Cell cell, String part) {
        if (part.startsWith("#")) {
            cell.setCellValue(Double.parseDouble(part.substring(1)));
        } else if (part.startsWith("%") && part.contains("T")) {
            cell.setCellValue(LocalDateTime.parse(part.substring(1)));
            styled(cell, "yyyy-mm-dd hh:mm");
        } else if (part.startsWith("%")) {
            cell.setCellValue(LocalDate.parse(part.substring(1)));
            styled(cell, "yyyy-mm-dd");
        } else {
            cell.setCellValue(part.replace("\\n", "\n"));
        }
    }

    private void styled(Cell cell, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    private void save() throws IOException {
        if (file != null) {
            Files.createDirectories(file.getParent());
            try (Workbook made = book; OutputStream out = Files.newOutputStream(file)) {
                made.write(out);
            }
        }
    }
}
