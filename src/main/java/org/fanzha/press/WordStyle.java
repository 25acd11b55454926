package org.fanzha.press;

/**
 * The paragraph styles of a paper in Word, so that a clerk who edits it changes styles and not paragraphs.
 * Lengths in points; indents in characters of the grid.
 */
enum WordStyle {
    BODY("公文正文", Face.BODY, Grid.BODY, Grid.LINE, Alignment.BOTH, 2, 0),
    MARK("发文机关标志", Face.TITLE, 45.5, 45.75, Alignment.CENTER, 0, 0),
    NUMBER("发文字号", Face.BODY, Grid.BODY, Grid.LINE, Alignment.CENTER, 0, 0),
    TITLE("公文标题", Face.TITLE, Grid.TITLE, Grid.LINE, Alignment.CENTER, 0, 0),
    ADDRESSEE("主送机关", Face.BODY, Grid.BODY, Grid.LINE, Alignment.BOTH, 0, 0),
    LEVEL1("一级标题", Face.HEI, Grid.BODY, Grid.LINE, Alignment.BOTH, 2, 1),
    LEVEL2("二级标题", Face.KAI, Grid.BODY, Grid.LINE, Alignment.BOTH, 2, 2),
    LEVEL3("三级标题", Face.BODY, Grid.BODY, Grid.LINE, Alignment.BOTH, 2, 3),
    LEVEL4("四级标题", Face.BODY, Grid.BODY, Grid.LINE, Alignment.BOTH, 2, 4),
    TABLE_TITLE("表题", Face.HEI, Grid.BODY, Grid.LINE, Alignment.CENTER, 0, 0),
    TABLE_UNIT("表格单位", Face.BODY, Grid.TABLE, 22, Alignment.RIGHT, 0, 0),
    TABLE_HEAD("表头", Face.HEI, Grid.TABLE, 15.5, Alignment.CENTER, 0, 0),
    TABLE_TEXT("表格文字", Face.BODY, Grid.TABLE, 15.5, Alignment.CENTER, 0, 0),
    TABLE_NUMBER("表格数字", Face.BODY, Grid.TABLE, 15.5, Alignment.RIGHT, 0, 0),
    SIGNATURE("署名", Face.BODY, Grid.BODY, Grid.LINE, Alignment.LEFT, 0, 0),
    DATE("成文日期", Face.BODY, Grid.BODY, Grid.LINE, Alignment.LEFT, 0, 0),
    IMPRINT("版记", Face.BODY, Grid.SMALL, Grid.LINE, Alignment.LEFT, 0, 0),
    /** The empty last paragraph that the imprint's frame hangs on. */
    ANCHOR("版记位置", Face.BODY, 1, 1, Alignment.LEFT, 0, 0),
    PAGE_NUMBER("公文页码", Face.SONG, Grid.SMALL, Grid.SMALL, Alignment.RIGHT, 0, 0);

    enum Alignment { LEFT, CENTER, RIGHT, BOTH }

    private final String title;
    private final Face face;
    private final double size;
    private final double line;
    private final Alignment alignment;
    private final int indent;
    private final int level;

    WordStyle(String title, Face face, double size, double line, Alignment alignment, int indent, int level) {
        this.title = title;
        this.face = face;
        this.size = size;
        this.line = line;
        this.alignment = alignment;
        this.indent = indent;
        this.level = level;
    }

    static WordStyle ofLevel(int level) {
        return switch (level) {
            case 1 -> LEVEL1;
            case 2 -> LEVEL2;
            case 3 -> LEVEL3;
            default -> LEVEL4;
        };
    }

    String id() {
        return name();
    }

    String title() {
        return title;
    }

    Face face() {
        return face;
    }

    double size() {
        return size;
    }

    double line() {
        return line;
    }

    Alignment alignment() {
        return alignment;
    }

    int indent() {
        return indent;
    }

    /** In the outline; 0 for none. */
    int level() {
        return level;
    }
}
