package org.fanzha.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fanzha.catalogue.Catalogue;
import org.fanzha.intake.StagedBatch;
import org.fanzha.register.Code;
import org.fanzha.register.Profile;
import org.fanzha.register.Register;

/**
 * A month of the invented town's office, end to end: takes in the sample folders in the order in which they
 * came, writes the Excel registers and the bulletin, and leaves the office open.
 */
public final class SampleMonth {
    /** Opens the sample office again; it guards invented people only. */
    public static final String PASSWORD = "yunxi-2024";
    private static final String OFFICE = "云溪镇全民反诈办公室";
    private static final String MARK = "sample-office";
    private static final Pattern MONTH = Pattern.compile("(\\d{4})年(\\d{1,2})月");
    /** The day of the month on which the samples say they came, two days before returns are due. */
    private static final int RECEIVED_ON = 18;

    private final LedgerHouse house;
    private final Function<Ledger, Office> offices;
    private final Consumer<String> tell;

    /** @param tell gets one line for each thing done, with its path and counts */
    public SampleMonth(LedgerHouse house, Function<Ledger, Office> offices, Consumer<String> tell) {
        this.house = house;
        this.offices = offices;
        this.tell = tell;
    }

    /**
     * @param samples the folder of sample files
     * @param out     gets {@code sample-office} (the ledger) and {@code sample-month} (what is put out)
     * @throws Refusal {@code file.missing} where there are no samples, {@code disk.read-only}
     */
    public Office run(Path samples, Path out) {
        List<Path> folders = folders(samples);
        Path ledger = out.resolve(MARK);
        Path put = out.resolve("sample-month");
        makeRoom(ledger, put);
        Office office = offices.apply(house.create(ledger, OFFICE, PASSWORD.toCharArray()).ledger());
        tell.accept("样例台账：" + ledger + "（密码 " + PASSWORD + "）");
        YearMonth last = null;
        for (Path folder : folders) {
            Optional<YearMonth> month = monthOf(folder);
            takeIn(office, folder, month);
            last = month.orElse(last);
        }
        putOut(office, last, put);
        return office;
    }

    /** Folders that name no month first: the lists that the months' sheets speak of. */
    private static List<Path> folders(Path samples) {
        if (!Files.isDirectory(samples)) {
            throw new Refusal(Code.FILE_MISSING, samples);
        }
        try (Stream<Path> below = Files.walk(samples, 2)) {
            return below.filter(Files::isDirectory).filter(folder -> samples.relativize(folder).getNameCount() == 2)
                    .sorted(Comparator.comparing((Path f) -> monthOf(f).map(YearMonth::toString).orElse(""))
                            .thenComparing(Path::toString)).toList();
        } catch (IOException unreadable) {
            throw new Refusal(unreadable, Code.FILE_UNREADABLE);
        }
    }

    private static Optional<YearMonth> monthOf(Path folder) {
        Matcher month = MONTH.matcher(folder.getFileName().toString());
        return month.find() ? Optional.of(YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))))
                : Optional.empty();
    }

    private void takeIn(Office office, Path folder, Optional<YearMonth> month) {
        LocalDate received = month.map(m -> m.atDay(RECEIVED_ON)).orElse(null);
        StagedBatch staged = office.takeIn().stage(List.of(folder),
                new TakeIn.Choices(month.orElse(null), received, null), Progress.NONE);
        long number = office.takeIn().commit(staged, Progress.NONE);
        tell.accept("第 " + number + " 批 " + folder + "：" + BatchWords.files(staged) + "；"
                + BatchWords.sum(staged::count) + "；登记月报 " + staged.returns().size() + " 份");
    }

    private void putOut(Office office, YearMonth month, Path put) {
        for (Register register : Catalogue.REGISTERS) {
            Path file = put.resolve(register.title() + ".xlsx");
            int entries = office.export(register, Query.ALL, Profile.UNIT, file);
            tell.accept("Excel 台账：" + file + "，" + entries + " 条");
        }
        if (month != null) {
            Path pdf = put.resolve("通报.pdf");
            Path word = put.resolve("通报.docx");
            Bulletins.Drawn drawn = office.bulletins().draw(month, "云反诈办〔" + month.getYear() + "〕5号", month.atEndOfMonth().plusDays(3));
            office.bulletins().save(drawn, pdf, word);
            tell.accept("通报：" + pdf + "，" + drawn.pages() + " 页，" + drawn.figures().size() + " 个数字");
            tell.accept("通报：" + word);
            drawn.fonts().stream().filter(Press.FontUse::isStandIn).map(Press.FontUse::sentence).forEach(tell);
        }
    }

    private static void makeRoom(Path ledger, Path put) {
        List<Path> old = new ArrayList<>();
        try {
            Files.createDirectories(put);
            if (Files.exists(ledger.resolve(MARK))) {
                try (Stream<Path> tree = Files.walk(ledger)) {
                    tree.sorted(Comparator.reverseOrder()).forEach(old::add);
                }
            }
            for (Path path : old) {
                Files.delete(path);
            }
            Files.createDirectories(ledger);
            Files.createFile(ledger.resolve(MARK));
        } catch (IOException failed) {
            throw new Refusal(failed, Code.DISK_READ_ONLY, ledger);
        }
    }
}
