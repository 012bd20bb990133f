package cellar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What cellar.properties says. */
final class Settings {
    private static final Properties ALL = read();

    private Settings() {
    }

    static int number(String key) {
        return Integer.parseInt(text(key));
    }

    static String text(String key) {
        String found = ALL.getProperty(key);
        if (found == null) {
            throw new IllegalStateException("cellar.properties has no " + key);
        }
        return found;
    }

    private static Properties read() {
        Properties all = new Properties();
        try (InputStream in = Settings.class.getResourceAsStream("/cellar.properties")) {
            all.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
