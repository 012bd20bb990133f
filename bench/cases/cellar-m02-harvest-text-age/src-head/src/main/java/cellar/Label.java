package cellar;

/** What is written on a bottle. */
public final class Label {
    private Label() {
    }

    public static String small(Bottle bottle) {
        return String.format(Settings.text("label.short"), bottle.name(), bottle.year());
    }

    public static String big(Bottle bottle) {
        return String.format(Settings.text("label.long"), bottle.name(), bottle.grape(), bottle.year());
    }
}
