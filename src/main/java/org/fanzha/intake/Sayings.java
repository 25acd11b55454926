package org.fanzha.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** All that the clerk said of the files of one taking-in; immutable, so that each step can be taken back. */
public record Sayings(Map<BlockAt, Said> blocks, List<Meant> meanings) {
    public static final Sayings NONE = new Sayings(Map.of(), List.of());

    public Said of(BlockAt block) {
        return blocks.getOrDefault(block, Said.NOTHING);
    }

    public Sayings with(BlockAt block, UnaryOperator<Said> more) {
        Map<BlockAt, Said> all = new HashMap<>(blocks);
        all.put(block, more.apply(of(block)));
        return new Sayings(Map.copyOf(all), meanings);
    }

    /** The later of two for the same text holds. */
    public Sayings with(Meant meant) {
        List<Meant> all = new ArrayList<>(meanings);
        all.removeIf(m -> m.field() == meant.field() && m.written().equals(meant.written()));
        all.add(meant);
        return new Sayings(blocks, List.copyOf(all));
    }

    /** Without what was said of a word. */
    public Sayings without(Meant meant) {
        return new Sayings(blocks, meanings.stream().filter(m -> !m.equals(meant)).toList());
    }
}
