package org.acme.beeyard.harvest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.acme.beeyard.model.Weighing;

/** Reads what the scales noted. */
public final class Scale {
    private static final String FILE = "/weighings.csv";

    private Scale() {
    }

    public static List<Weighing> read() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Scale.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return in.lines().skip(1).map(Scale::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Weighing parse(String line) {
        String[] cells = line.split(";");
        return new Weighing(cells[0], LocalDate.parse(cells[1]), Integer.parseInt(cells[2]));
    }

    /** What a hive gained between its first and its last weighing. */
    public static int gain(List<Weighing> all, String hive) {
        List<Weighing> own = all.stream().filter(one -> one.hive().equals(hive)).toList();
        return own.get(own.size() - 1).grams() - own.get(0).grams();
    }
}
