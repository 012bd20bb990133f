package cellar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WorthTest {
    @Test
    void growsWithGoodYears() {
        assertEquals(4640, Worth.cents(new Bottle("Hill", "Syrah", 2018, 4000), 2026));
    }

    @Test
    void staysInTheFirstYear() {
        assertEquals(1200, Worth.cents(new Bottle("Lake", "Riesling", 2026, 1200), 2026));
    }

    @Test
    void isShownWithItsCurrency() {
        assertEquals("26.00 EUR", Worth.shown(new Bottle("Wood", "Merlot", 2024, 2500), 2026));
    }
}
