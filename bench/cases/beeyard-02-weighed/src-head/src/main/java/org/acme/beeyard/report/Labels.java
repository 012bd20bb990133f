package org.acme.beeyard.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.acme.beeyard.Settings;

/** What stands on a jar. */
public final class Labels {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Labels() {
    }

    public static String of(String name, int grams, LocalDate day, long cents) {
        return template()
                .replace("{name}", name)
                .replace("{grams}", Integer.toString(grams))
                .replace("{day}", DAY.format(day))
                .replace("{price}", price(cents));
    }

    /** Euros with two digits. */
    static String price(long cents) {
        String sign = Settings.text("label.currency");
        return String.format(Locale.ROOT, "%d.%02d %s", cents / 100, cents % 100, sign);
    }

    private static String template() {
        try (InputStream in = Labels.class.getResourceAsStream("/label.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
