package org.fanzha.press;

import java.util.List;

/**
 * The faces an official paper is set in, each with the files that may serve, the wanted one first: the
 * office's own and those of Windows, then Debian's, last the one carried in the program itself.
 */
enum Face {
    TITLE("发文机关标志、标题", "方正小标宋简体", List.of(
            FontFile.of("方正小标宋简体", "FZXBSJW.TTF", "FZXBSJW--GB1-0.TTF", "FZXBSJW--GB1-0_0.TTF", "方正小标宋简体.ttf",
                    "FZXBSJT.TTF", "FZXBSK.TTF"),
            FontFile.of("方正小标宋_GBK", "FZXBSK--GBK1-0.TTF", "FZXBS_GBK.TTF", "方正小标宋_GBK.ttf", "方正小标宋GBK.ttf"),
            FontFile.of("华文中宋", "STZHONGS.TTF"),
            FontFile.of("Noto Serif CJK SC Bold", 2, "NotoSerifCJK-Bold.ttc"))),
    BODY("正文", "仿宋_GB2312", List.of(
            FontFile.of("仿宋_GB2312", "仿宋_GB2312.ttf", "SIMFANG_GB2312.TTF", "FANGSONG_GB2312.TTF", "FSGB2312.TTF",
                    "FS_GB2312.TTF"),
            FontFile.of("仿宋", "SIMFANG.TTF"), FontFile.of("华文仿宋", "STFANGSO.TTF"),
            FontFile.of("Noto Serif CJK SC", 2, "NotoSerifCJK-Regular.ttc"))),
    KAI("二级标题", "楷体_GB2312", List.of(
            FontFile.of("楷体_GB2312", "楷体_GB2312.ttf", "SIMKAI_GB2312.TTF", "KAITI_GB2312.TTF", "KTGB2312.TTF",
                    "KT_GB2312.TTF"),
            FontFile.of("楷体", "SIMKAI.TTF"), FontFile.of("华文楷体", "STKAITI.TTF"),
            FontFile.of("霞鹜文楷", "LXGWWenKai-Regular.ttf"))),
    HEI("一级标题、表头", "黑体", List.of(
            FontFile.of("黑体", "SIMHEI.TTF"), FontFile.of("华文黑体", "STHEITI.TTF"),
            FontFile.of("Noto Sans CJK SC", 2, "NotoSansCJK-Regular.ttc"))),
    SONG("页码", "宋体", List.of(
            FontFile.of("宋体", 0, "SIMSUN.TTC"), FontFile.of("宋体", "SIMSUN.TTF"), FontFile.of("华文宋体", "STSONG.TTF"),
            FontFile.of("Noto Serif CJK SC", 2, "NotoSerifCJK-Regular.ttc")));

    private final String role;
    private final String wanted;
    private final List<FontFile> files;

    Face(String role, String wanted, List<FontFile> files) {
        this.role = role;
        this.wanted = wanted;
        this.files = files;
    }

    String role() {
        return role;
    }

    /** The name by which the standard's custom asks for it, and by which Word knows it. */
    String wanted() {
        return wanted;
    }

    List<FontFile> files() {
        return files;
    }
}
