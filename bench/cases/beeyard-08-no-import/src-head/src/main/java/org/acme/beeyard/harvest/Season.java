package org.acme.beeyard.harvest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import org.acme.beeyard.Settings;

/** When honey may be taken. */
public final class Season {
    private Season() {
    }

    public static boolean open(LocalDate day) {
        MonthDay at = MonthDay.from(day);
        return !at.isBefore(bound("season.first")) && !at.isAfter(bound("season.last"));
    }

    /** The day it is at the hives. */
    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZoneId.of(Settings.text("season.zone"))).toLocalDate();
    }

    private static MonthDay bound(String key) {
        return MonthDay.parse("--" + Settings.text(key));
    }
}
