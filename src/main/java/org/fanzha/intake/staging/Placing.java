package org.fanzha.intake.staging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanzha.intake.Memory;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.RawSheet;
import org.fanzha.intake.Said;
import org.fanzha.intake.layout.Block;
import org.fanzha.intake.layout.ColumnMapper;
import org.fanzha.intake.layout.RegisterChooser;
import org.fanzha.intake.memory.Layouts;
import org.fanzha.register.Field;
import org.fanzha.register.Register;

/** Gives the blocks of a sheet their register and their columns: by what is said, then by names, then by learned layouts. */
record Placing(RawFile file, RawSheet sheet, Layouts layouts) {
    /** The registers that a block may belong to: one, where it is clear. */
    List<Register> registers(SheetBlocks.Spot spot) {
        if (spot.said().register().isPresent()) {
            return List.of(spot.said().register().get());
        }
        List<Register> fitting = RegisterChooser.choose(spot.block(), sheet.name(), file.name());
        boolean foreign = fitting.isEmpty() && RegisterChooser.isForeign(spot.block(), sheet.name(), file.name());
        return fitting.size() == 1 || foreign || spot.said().anew() ? fitting
                : layouts.of(spot.block(), fitting).map(layout -> List.of(layout.register())).orElse(fitting);
    }

    LaidOut table(SheetBlocks.Spot spot, Register register) {
        Block block = spot.block();
        Optional<Memory.Layout> layout = spot.said().anew() ? Optional.empty() : layouts.of(block, register);
        Map<Integer, Optional<Field<?>>> columns = layout.map(l -> columns(l, block, spot.said())).orElse(spot.said().columns());
        return new LaidOut(file, sheet, spot, register, ColumnMapper.map(block, register, columns), layout, Optional.empty());
    }

    /** What is said now stands before what was said once. */
    private static Map<Integer, Optional<Field<?>>> columns(Memory.Layout layout, Block block, Said said) {
        Map<Integer, Optional<Field<?>>> columns = new HashMap<>(Layouts.columns(layout, block));
        columns.values().removeIf(field -> said.columns().containsValue(field) && field.filter(Said::isAlone).isPresent());
        columns.putAll(said.columns());
        return columns;
    }
}
