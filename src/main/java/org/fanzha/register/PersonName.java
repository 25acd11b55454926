package org.fanzha.register;

import java.util.Set;

/** The parts of a person's name that masking must know: the surname, of one character or two. */
public final class PersonName {
    private static final Set<String> DOUBLE_SURNAMES = Set.of("欧阳", "上官", "司马", "诸葛", "夏侯", "东方", "皇甫",
            "尉迟", "公孙", "慕容", "长孙", "宇文", "司徒", "司空", "令狐", "端木", "独孤", "南宫", "百里", "东郭", "呼延",
            "西门", "轩辕", "申屠", "淳于", "单于", "太史", "闻人", "公冶", "仲孙", "钟离", "濮阳", "澹台", "赫连", "拓跋",
            "完颜", "纳兰", "第五", "公羊", "左丘", "东门", "羊舌", "鲜于", "闾丘", "万俟");

    private PersonName() {
    }

    /** {@code 王*}, {@code 欧阳**}: the surname and one star for each hidden character. */
    public static String masked(String name) {
        int characters = name.codePointCount(0, name.length());
        int shown = surnameLength(name, characters);
        return name.substring(0, name.offsetByCodePoints(0, shown)) + "*".repeat(characters - shown);
    }

    private static int surnameLength(String name, int characters) {
        if (characters < 2) {
            return 0;
        }
        return characters > 2 && DOUBLE_SURNAMES.contains(name.substring(0, 2)) ? 2 : 1;
    }
}
