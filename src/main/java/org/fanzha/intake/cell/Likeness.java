package org.fanzha.intake.cell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What two short names have in common, in words and by weight. One other character in three is nothing: 马家湾 and
 * 杨家湾 are two villages; it must sound or look alike, or be one of four and more.
 *
 * @param reason as a sentence names it in brackets
 */
record Likeness(int weight, String reason) {
    /** Characters that are taken for one another when written or typed; each group is one slip of the pen. */
    private static final List<String> LOOK_ALIKE = List.of("己已巳", "未末", "土士", "日曰", "人入八", "大太犬", "王玉主", "天夫",
            "田由甲申", "干千于", "木本术", "乌鸟", "口囗", "岩崖岸", "板扳版", "风凤", "间问", "力刀", "历厉", "沟勾", "石右", "花化",
            "柏伯", "坪评", "桥侨", "湾弯", "坝贝垻", "青清", "家冢", "湖糊", "河何", "梁粱", "泉帛", "堡保", "头斗", "场汤");
    private static final int SAME_SOUND = 90;
    private static final int SAME_LOOK = 85;
    private static final int ONE_OTHER = 70;
    private static final int ONE_LESS = 65;
    private static final int NEAR_SOUND = 60;
    private static final int TURNED = 55;

    /** @param written and {@code name} less the words that say only what kind of place it is */
    static Optional<Likeness> between(String written, String name) {
        int difference = written.length() - name.length();
        if (Math.min(written.length(), name.length()) < 2 || Math.abs(difference) > 1) {
            return Optional.empty();
        }
        if (difference == 0) {
            return equallyLong(written, name);
        }
        String longer = difference > 0 ? written : name;
        String shorter = difference > 0 ? name : written;
        return longer.length() > 2 && isLessOne(longer, shorter)
                ? Optional.of(new Likeness(ONE_LESS, difference > 0 ? "多一个字" : "少一个字")) : Optional.empty();
    }

    private static Optional<Likeness> equallyLong(String written, String name) {
        int others = 0;
        boolean sound = true;
        boolean near = true;
        boolean look = true;
        for (int i = 0; i < name.length(); i++) {
            char one = written.charAt(i);
            char two = name.charAt(i);
            if (one != two) {
                others++;
                sound &= Sound.of(one).equals(Sound.of(two));
                near &= Sound.blurred(one).equals(Sound.blurred(two));
                look &= LOOK_ALIKE.stream().anyMatch(group -> group.indexOf(one) >= 0 && group.indexOf(two) >= 0);
            }
        }
        if (sound) {
            return Optional.of(new Likeness(SAME_SOUND, "读音相同"));
        }
        if (look && others == 1) {
            return Optional.of(new Likeness(SAME_LOOK, "只差一个字，字形相近"));
        }
        if (others == 1 && name.length() > 3) {
            return Optional.of(new Likeness(ONE_OTHER, "只差一个字"));
        }
        if (near) {
            return Optional.of(new Likeness(NEAR_SOUND, "读音相近"));
        }
        return isTurned(written, name) ? Optional.of(new Likeness(TURNED, "字的先后颠倒")) : Optional.empty();
    }

    private static boolean isTurned(String written, String name) {
        return Arrays.equals(written.chars().sorted().toArray(), name.chars().sorted().toArray());
    }

    private static boolean isLessOne(String longer, String shorter) {
        int at = 0;
        while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
            at++;
        }
        return longer.substring(at + 1).equals(shorter.substring(at));
    }
}
