package org.acme.beeyard;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What beeyard.properties says. */
public final class Settings {
    private static final Properties ALL = load();

    private Settings() {
    }

    public static String text(String key) {
        String value = ALL.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("beeyard.properties lacks " + key);
        }
        return value;
    }

    public static int number(String key) {
        return Integer.parseInt(text(key));
    }

    private static Properties load() {
        Properties all = new Properties();
        try (Reader in = new InputStreamReader(
                Settings.class.getResourceAsStream("/beeyard.properties"),
                StandardCharsets.UTF_8)) {
            all.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
