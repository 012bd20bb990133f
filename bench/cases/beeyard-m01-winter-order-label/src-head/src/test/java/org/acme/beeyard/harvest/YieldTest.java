package org.acme.beeyard.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.acme.beeyard.Meadow;
import org.acme.beeyard.store.UnknownHive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YieldTest {
    private final Yield yield = new Yield(Meadow.hives());

    @ParameterizedTest
    @CsvSource({"north-1, 32900, 7800", "south-2, 24400, 5900", "south-3, 41250, 2950"})
    void spareAboveTheNeed(String id, int grams, int spare) {
        assertEquals(spare, yield.spare(id, grams));
    }

    @Test
    void nothingToSpare() {
        assertEquals(0, yield.spare("north-1", 12000));
    }

    @Test
    void perFrameToTheNearest() {
        assertEquals(975, yield.perFrame("north-1", 32900));
        assertEquals(211, yield.perFrame("south-3", 41250));
    }

    @Test
    void unknownHive() {
        assertThrows(UnknownHive.class, () -> yield.spare("west-9", 1));
    }

    @Test
    void wholeJars() {
        assertEquals(15, Yield.jars(7800, 500));
    }
}
