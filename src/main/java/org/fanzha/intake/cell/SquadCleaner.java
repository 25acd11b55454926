package org.fanzha.intake.cell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanzha.intake.RawCell;
import org.fanzha.register.Code;
import org.fanzha.register.Squad;

/** 专班: one role and name after another, parted by marks or lines. */
final class SquadCleaner implements Cleaner {
    private static final Pattern MEMBER = Pattern.compile("\\s*(.{1,12}?)\\s*[:：]\\s*(.+?)\\s*");

    @Override
    public Cleaned clean(RawCell cell) {
        Map<String, String> members = new LinkedHashMap<>();
        for (String part : Text.tidy(cell.text()).split("[;；，,\\n]+")) {
            Matcher member = MEMBER.matcher(part);
            if (!member.matches()) {
                return unreadable(cell);
            }
            members.merge(member.group(1), member.group(2), (one, other) -> one + "、" + other);
        }
        return members.isEmpty() ? unreadable(cell) : Cleaned.exact(new Squad(members));
    }

    private static Cleaned unreadable(RawCell cell) {
        return Cleaned.invalid(Code.CELL_UNREADABLE, cell.text(), "“角色：姓名”，几个用“；”隔开");
    }
}
