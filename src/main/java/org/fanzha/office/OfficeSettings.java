package org.fanzha.office;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import org.fanzha.paper.Letterhead;
import org.fanzha.plan.CheckCadence;
import org.fanzha.plan.MonthRules;
import org.fanzha.register.Code;

/** The office's settings, read from the ledger each time, so that a change holds at once for all that is drawn up. */
public final class OfficeSettings {
    /** The key under which a new ledger keeps the office's name. */
    public static final String NAME = Setting.OFFICE_NAME.key();
    private final SettingStore store;

    OfficeSettings(SettingStore store) {
        this.store = store;
    }

    public String officeName() {
        return kept(Setting.OFFICE_NAME);
    }

    /** 发文代字; empty where the office has not said. */
    public String officeCode() {
        return kept(Setting.OFFICE_CODE);
    }

    /** The office as its papers name it. */
    public Letterhead letterhead() {
        return Letterhead.of(officeName());
    }

    /** What a month is measured against. */
    public MonthRules rules() {
        return new MonthRules(new BigDecimal(kept(Setting.HIGH_LOSS)), number(Setting.RETURNS_DAY),
                new CheckCadence(pace(Setting.CHECK_HIGH), pace(Setting.CHECK_MIDDLE), pace(Setting.CHECK_LOW)),
                number(Setting.SOON_DAYS));
    }

    /** After how long without a key or a click the window locks itself; zero for never. */
    public Duration lockAfter() {
        return Duration.ofMinutes(number(Setting.LOCK_AFTER));
    }

    public boolean backsUpDaily() {
        return Boolean.parseBoolean(kept(Setting.BACKUP_DAILY));
    }

    private int number(Setting setting) {
        return Integer.parseInt(kept(setting));
    }

    private Period pace(Setting setting) {
        return Period.parse(kept(setting));
    }

    private String kept(Setting setting) {
        return setting.in(store.get(setting.key()));
    }

    /** As the clerk writes it. */
    public String shown(Setting setting) {
        return setting.kind().shown(kept(setting));
    }

    /** What is wrong with what was typed, a sentence each; settings not typed count as they are kept. */
    public Map<Setting, String> faults(Map<Setting, String> typed) {
        Map<Setting, String> faults = new EnumMap<>(Setting.class);
        Map<Setting, String> tidy = new EnumMap<>(Setting.class);
        typed.forEach((setting, text) -> {
            try {
                tidy.put(setting, setting.kind().tidy(setting.title(), text));
            } catch (Refusal refusal) {
                faults.put(setting, refusal.getMessage());
            }
        });
        if (faults.isEmpty()) {
            demandOrder(tidy, faults, Setting.CHECK_HIGH, Setting.CHECK_MIDDLE);
            demandOrder(tidy, faults, Setting.CHECK_MIDDLE, Setting.CHECK_LOW);
            demandSomeBackup(tidy, faults);
        }
        return faults;
    }

    private void demandOrder(Map<Setting, String> tidy, Map<Setting, String> faults, Setting shorter, Setting longer) {
        boolean concerns = tidy.containsKey(shorter) || tidy.containsKey(longer);
        if (concerns && days(tidy, shorter) > days(tidy, longer)) {
            faults.put(shorter, Code.SETTING_ORDER.sentence(shorter.title(), longer.title()));
        }
    }

    private int days(Map<Setting, String> tidy, Setting setting) {
        return SettingKind.Pace.days(Period.parse(planned(tidy, setting)));
    }

    private void demandSomeBackup(Map<Setting, String> tidy, Map<Setting, String> faults) {
        if (tidy.containsKey(Setting.BACKUP_DAILY) && !Boolean.parseBoolean(planned(tidy, Setting.BACKUP_DAILY))
                && !Boolean.parseBoolean(planned(tidy, Setting.BACKUP_AT_CLOSING))) {
            faults.put(Setting.BACKUP_DAILY, Code.SETTING_NO_BACKUP.sentence());
        }
    }

    private String planned(Map<Setting, String> tidy, Setting setting) {
        return tidy.getOrDefault(setting, kept(setting));
    }

    /**
     * Keeps what differs, each as an act of the log.
     *
     * @throws Refusal {@code entry.invalid} where one is faulty; none is kept then
     */
    public void save(Map<Setting, String> typed) {
        Map<Setting, String> faults = faults(typed);
        if (!faults.isEmpty()) {
            throw new Refusal(Code.ENTRY_INVALID, faults.size());
        }
        typed.forEach((setting, text) -> {
            String tidy = setting.kind().tidy(setting.title(), text);
            if (!tidy.equals(kept(setting))) {
                store.put(setting.key(), tidy);
            }
        });
    }
}
