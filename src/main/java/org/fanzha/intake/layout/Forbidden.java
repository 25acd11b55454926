package org.fanzha.intake.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawSheet;
import org.fanzha.intake.cell.Text;

/**
 * What may not be on this machine at all: files with the mark of a state secret, and tables that plan measures
 * against relatives. The mark is one with a star, or alone in its place; the words inside a sentence are none.
 */
public final class Forbidden {
    private static final Pattern STARRED = Pattern.compile("(绝密|机密|秘密)\\s*[★☆]|[★☆]\\s*(绝密|机密|秘密)");
    private static final Pattern ALONE = Pattern.compile("(密级)?(绝密|机密|秘密)级?");
    private static final Pattern RELATIVES = Pattern.compile("亲属|家属|配偶|子女|父母|家人");
    private static final Pattern MEASURE = Pattern.compile("停|限制|取消|冻结|扣|惩|罚|禁|不予|不得|降低|连带|拆除|断电|断水|制裁");

    private static final Pattern ID_PHOTO = Pattern.compile("(身份证|证件)(原件)?(正反面|正面|反面)?(照片?|相片|图片|影印件?|复印件?|扫描件?|影像|截图|正反面|正面|反面)");

    private Forbidden() {
    }

    /** The mark a file bears, if it bears one. */
    public static Optional<String> in(List<RawSheet> sheets) {
        return sheets.stream().flatMap(Forbidden::texts).filter(text -> text.indexOf('密') >= 0)
                .flatMap(text -> mark(text).stream()).findFirst();
    }

    private static Stream<String> texts(RawSheet sheet) {
        Stream<String> cells = sheet.rows().stream().flatMap(row -> row.cells().stream())
                .filter(cell -> cell.kind() == RawCell.Kind.TEXT).map(RawCell::text);
        return Stream.concat(sheet.margins().stream(), Stream.concat(Stream.of(sheet.name()), cells));
    }

    private static Optional<String> mark(String text) {
        Matcher starred = STARRED.matcher(text);
        if (starred.find()) {
            return Optional.of(starred.group());
        }
        String alone = Text.canonical(text);
        return ALONE.matcher(alone).matches() ? Optional.of(alone) : Optional.empty();
    }

    /** The columns of a block that hold pictures of identity documents, which nobody here may keep. */
    public static List<Heading> idPhotos(Block block) {
        return block.headings().stream().filter(heading -> ID_PHOTO.matcher(Text.compact(heading.path())).find()).toList();
    }

    /** The first heading under which a block would record a measure against relatives. */
    public static Optional<String> measureAgainstRelatives(Block block) {
        return block.headings().stream().map(Heading::path).filter(path -> path.contains("连坐")
                || RELATIVES.matcher(path).find() && MEASURE.matcher(path).find()).findFirst();
    }
}
