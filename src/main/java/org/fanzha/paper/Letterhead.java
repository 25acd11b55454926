package org.fanzha.paper;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who speaks in a paper.
 *
 * @param office the signing body in full, such as {@code 云溪镇全民反诈办公室}
 * @param town   the place it answers for, such as {@code 云溪镇}; empty where not known
 */
public record Letterhead(String office, String town) {
    private static final Pattern TOWN = Pattern.compile("^.*?(镇|乡|街道|区|县|市)");

    /** What the office's name alone tells: the town is what stands up to 镇, 乡, 街道, 区, 县 or 市. */
    public static Letterhead of(String office) {
        Matcher town = TOWN.matcher(office);
        return new Letterhead(office, town.find() ? town.group() : "");
    }

    /** The red mark. */
    public String mark() {
        return office + "文件";
    }

    /** The place as a whole: 全镇, 全乡, 全街道 …; 全镇 where the town is not known. */
    public String whole() {
        return "全" + kind();
    }

    /** 主送 of a paper to everybody. */
    public String everybody() {
        return "各村（社区），" + kind() + "直各单位";
    }

    private String kind() {
        if (town.endsWith("街道")) {
            return "街道";
        }
        return town.isEmpty() ? "镇" : town.substring(town.length() - 1);
    }
}
