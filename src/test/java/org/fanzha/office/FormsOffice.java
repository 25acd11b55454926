package org.fanzha.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.fanzha.catalogue.Units;
import org.fanzha.intake.StagedBatch;
import org.fanzha.ledger.QuickHouse;
import org.fanzha.register.Entry;
import org.fanzha.register.Link;
import org.fanzha.register.Values;
import org.fanzha.sheets.ExcelReturnBook;
import org.fanzha.sheets.ExcelTemplateBook;
import org.fanzha.sheets.SheetFiles;

/** An office over a real ledger and real workbooks, with two villages, on the third of June 2024. */
final class FormsOffice implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-03T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    final Ledger ledger;
    final Office office;
    final Link village;
    final Link other;

    FormsOffice(Path folder) {
        ledger = QuickHouse.of(CLOCK).create(folder, "云溪镇全民反诈办公室", "sample password".toCharArray()).ledger();
        office = new Office(ledger, new Office.Tools(new SheetFiles(), null, null, Printing.NONE, CLOCK,
                new Forms(new ExcelReturnBook(), new ExcelTemplateBook())));
        village = enter(unit("下坝村")).link();
        other = enter(unit("大湾村")).link();
    }

    private static Values unit(String name) {
        return Values.none(Units.REGISTER).with(Units.NAME, name).with(Units.KIND, Units.VILLAGE);
    }

    Entry enter(Values values) {
        return ledger.entries().insert(new Act(Act.Kind.SAVED, "样例"), values);
    }

    StagedBatch stage(Path file) {
        return office.takeIn().stage(List.of(file), TakeIn.Choices.NONE, Progress.NONE);
    }

    long takeIn(StagedBatch batch) {
        return office.takeIn().commit(batch, Progress.NONE);
    }

    /** A sheet as a village lays it out: a merged title, coloured headings, then rows; cells parted by {@code |}. */
    static Path village(Workbook book, Path file, String text) {
        Sheet sheet = book.createSheet("5月");
        var heading = book.createCellStyle();
        heading.setFillForegroundColor(IndexedColors.LIGHT_BLUE.index);
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        List<String> lines = text.strip().lines().toList();
        for (int r = 0; r < lines.size(); r++) {
            Row row = sheet.createRow(r);
            String[] cells = lines.get(r).split("\\|", -1);
            for (int c = 0; c < cells.length; c++) {
                Cell cell = row.createCell(c);
                cell.setCellValue(cells[c].strip());
                if (r == 1) {
                    cell.setCellStyle(heading);
                }
            }
        }
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
        sheet.setColumnWidth(0, 3_000);
        return save(book, file);
    }

    static Path save(Workbook book, Path file) {
        try (book; OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        ledger.close();
    }
}
