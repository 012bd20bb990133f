package cellar;

import com.acme.vintage.Years;

/** What a bottle is worth today. */
public final class Worth {
    private Worth() {
    }

    /** Grows by some percent for each good year that has passed. */
    public static long cents(Bottle bottle, int now) {
        int good = Years.good(bottle.year(), now);
        double factor = 1 + good * Settings.number("price.growth.percent") / 100.0;
        return Math.round(bottle.cents() * factor);
    }

    public static String shown(Bottle bottle, int now) {
        long cents = cents(bottle, now);
        return String.format("%d.%02d %s", cents / 100, cents % 100, Settings.text("price.currency"));
    }
}
