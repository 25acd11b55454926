package org.fanzha.intake.staging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fanzha.intake.IgnoredSheet;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;
import org.fanzha.intake.Sayings;
import org.fanzha.intake.given.OwnFile;
import org.fanzha.intake.given.TemplateAt;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.layout.Forbidden;
import org.fanzha.intake.memory.Layouts;
import org.fanzha.register.Code;
import org.fanzha.register.Register;

/**
 * One file looked over: its tables, the sheets passed over, or why it is not taken.
 *
 * @param why     empty for a file with tables
 * @param details what the reason's sentence names
 */
record Survey(RawFile file, Optional<Code> why, StagedFile.Status status, Object[] details, List<LaidOut> tables,
        List<Passed> ignored) {

    /**
     * A block, or a sheet without one, that was passed over.
     *
     * @param spot    empty for a sheet without a block
     * @param fitting the registers that fit equally, where that is why
     */
    record Passed(RawSheet sheet, Optional<SheetBlocks.Spot> spot, Code code, String reason, List<Register> fitting) {
        IgnoredSheet told() {
            return new IgnoredSheet(sheet.name(), code, reason);
        }
    }

    /** @param layouts those learned in earlier batches @param ledger whose own templates are known by their mark */
    static Survey of(RawFile given, Sayings sayings, Layouts layouts, String ledger) {
        OwnFile own = OwnFile.of(given, ledger);
        RawFile file = own.file();
        if (file.refusal().isPresent()) {
            return refused(file, file.refusal().get(), file.name());
        }
        Optional<String> mark = Forbidden.in(file.sheets());
        if (mark.isPresent()) {
            return refused(file, Code.FILE_SECRET, mark.get());
        }
        List<LaidOut> tables = new ArrayList<>();
        List<Passed> ignored = new ArrayList<>();
        for (RawSheet sheet : file.sheets()) {
            List<SheetBlocks.Spot> blocks = SheetBlocks.of(file, sheet, sayings, layouts);
            Optional<String> relatives = blocks.stream().flatMap(b -> Forbidden.measureAgainstRelatives(b.block()).stream()).findFirst();
            if (relatives.isPresent()) {
                return refused(file, Code.FILE_RELATIVES, relatives.get());
            }
            List<SheetBlocks.Spot> open = own.template().filter(t -> t.sheet() == sheet)
                    .map(t -> byKey(file, t, blocks, tables)).orElse(blocks);
            if (blocks.isEmpty() || !open.isEmpty()) {
                sort(new Placing(file, sheet, layouts), open, tables, ignored);
            }
        }
        return tables.isEmpty() ? ignoring(file, ignored)
                : new Survey(file, Optional.empty(), StagedFile.Status.TAKEN, new Object[0], tables, ignored);
    }

    private static Survey refused(RawFile file, Code why, String detail) {
        return new Survey(file, Optional.of(why), StagedFile.Status.REFUSED, new Object[] {detail}, List.of(), List.of());
    }

    private static Survey ignoring(RawFile file, List<Passed> ignored) {
        boolean empty = ignored.stream().allMatch(sheet -> sheet.code() == Code.SHEET_EMPTY);
        boolean leftOut = ignored.stream().anyMatch(sheet -> sheet.code() == Code.SHEET_LEFT_OUT);
        return new Survey(file, Optional.of(empty ? Code.FILE_EMPTY : leftOut ? Code.SHEET_LEFT_OUT : Code.FILE_NO_REGISTER),
                StagedFile.Status.IGNORED, new Object[0], List.of(), ignored);
    }

    /** The blocks that the template's key leaves to be sorted. */
    private static List<SheetBlocks.Spot> byKey(RawFile file, TemplateAt template, List<SheetBlocks.Spot> blocks, List<LaidOut> tables) {
        List<SheetBlocks.Spot> open = new ArrayList<>();
        for (SheetBlocks.Spot spot : blocks) {
            TemplateTables.layOut(file, spot, template).ifPresentOrElse(tables::add, () -> open.add(spot));
        }
        return open;
    }

    private static void sort(Placing placing, List<SheetBlocks.Spot> blocks, List<LaidOut> tables, List<Passed> ignored) {
        RawSheet sheet = placing.sheet();
        if (blocks.isEmpty()) {
            boolean empty = sheet.rows().stream().allMatch(RawRow::isBlank);
            ignored.add(passed(sheet, Optional.empty(), List.of(), empty ? Code.SHEET_EMPTY : Code.SHEET_NO_TABLE));
        }
        for (SheetBlocks.Spot spot : blocks) {
            Optional<SheetBlocks.Spot> here = Optional.of(spot);
            List<Register> fitting = placing.registers(spot);
            if (spot.said().passedOver()) {
                ignored.add(passed(sheet, here, List.of(), Code.SHEET_LEFT_OUT));
            } else if (fitting.size() == 1) {
                tables.add(placing.table(spot, fitting.getFirst()));
            } else {
                ignored.add(fitting.isEmpty() ? passed(sheet, here, fitting, Code.SHEET_NO_REGISTER)
                        : passed(sheet, here, fitting, Code.SHEET_SEVERAL_REGISTERS, titles(fitting)));
            }
        }
    }

    private static String titles(List<Register> registers) {
        return registers.stream().map(r -> "“" + r.title() + "”").collect(Collectors.joining("又像"));
    }

    private static Passed passed(RawSheet sheet, Optional<SheetBlocks.Spot> spot, List<Register> fitting, Code code, Object... details) {
        return new Passed(sheet, spot, code, code.sentence(details), fitting);
    }
}
