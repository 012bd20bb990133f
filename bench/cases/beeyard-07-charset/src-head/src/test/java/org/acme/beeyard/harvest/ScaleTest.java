package org.acme.beeyard.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.acme.beeyard.model.Weighing;
import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void readsAllLines() {
        assertEquals(5, Scale.read().size());
    }

    @Test
    void readsALine() {
        Weighing expected = new Weighing("north-1", LocalDate.of(2024, 5, 1), 21500);
        assertEquals(expected, Scale.parse("north-1;2024-05-01;21500"));
    }

    @Test
    void gainOfAHive() {
        assertEquals(11400, Scale.gain(Scale.read(), "north-1"));
        assertEquals(6400, Scale.gain(Scale.read(), "south-2"));
    }

    @Test
    void oneWeighingGainsNothing() {
        assertEquals(0, Scale.gain(Scale.read(), "south-3"));
    }
}
