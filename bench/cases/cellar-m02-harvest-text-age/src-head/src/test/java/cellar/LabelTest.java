package cellar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LabelTest {
    private final Bottle hill = new Bottle("Hill", "Syrah", 1998, 4000);

    @Test
    void small() {
        assertEquals("Hill 1998", Label.small(hill));
    }

    @Test
    void big() {
        assertEquals("Hill, Syrah, harvest 1998", Label.big(hill));
    }

    @Test
    void age() {
        assertEquals(28, hill.age(2026));
    }
}
