package org.acme.beeyard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
    @Test
    void labelOfAJar() {
        String label = Labels.of("Linden", 500, LocalDate.of(2024, 7, 3), 1250);
        String filled = "Filled on 3 Jul 2024, keeps for two years.\n";
        assertEquals("Linden – 500 g\n" + filled + "12.50 €\n", label);
    }

    @ParameterizedTest
    @CsvSource({"5, 0.05 €", "100, 1.00 €", "1999, 19.99 €"})
    void prices(long cents, String text) {
        assertEquals(text, Labels.price(cents));
    }
}
