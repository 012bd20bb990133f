package org.acme.beeyard.harvest;

import org.acme.beeyard.Settings;
import org.acme.beeyard.model.Hive;
import org.acme.beeyard.store.Hives;

/** How much honey may be taken from a hive. */
public final class Yield {
    private final Hives hives;

    public Yield(Hives hives) {
        this.hives = hives;
    }

    /** Grams above what the colony needs in winter; never negative. */
    public int spare(String id, int grams) {
        int combs = hives.get(id).frames() * Settings.number("hive.frame.grams");
        return Math.max(0, grams - combs - Settings.number("hive.winter.grams") / 2);
    }

    /** Honey of one frame, in grams, to the nearest. */
    public long perFrame(String id, int grams) {
        Hive hive = hives.get(id);
        return Math.round((double) spare(id, grams) / hive.frames());
    }

    /** How many jars that fills. */
    public static int jars(int spare, int jar) {
        return spare / jar;
    }
}
