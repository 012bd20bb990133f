package org.acme.beeyard.report;

import java.util.Comparator;
import java.util.List;
import org.acme.beeyard.model.Weighing;

/** The heaviest first. */
public final class Ranking {
    private static final Comparator<Weighing> HEAVY =
            Comparator.comparingInt(Weighing::grams).reversed().thenComparing(Weighing::hive);

    private Ranking() {
    }

    public static List<String> best(List<Weighing> all, int places) {
        return all.stream().sorted(HEAVY).map(Weighing::hive).distinct().limit(places).toList();
    }

    public static double average(List<Weighing> all) {
        return all.stream().mapToInt(Weighing::grams).average().orElse(0);
    }
}
