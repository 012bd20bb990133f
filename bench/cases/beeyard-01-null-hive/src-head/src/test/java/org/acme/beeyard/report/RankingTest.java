package org.acme.beeyard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.acme.beeyard.harvest.Scale;
import org.junit.jupiter.api.Test;

class RankingTest {
    @Test
    void heaviestFirst() {
        assertEquals(List.of("south-3", "north-1", "south-2"), Ranking.best(Scale.read(), 3));
    }

    @Test
    void onlySoManyPlaces() {
        assertEquals(List.of("south-3", "north-1"), Ranking.best(Scale.read(), 2));
    }

    @Test
    void average() {
        assertEquals(27610.0, Ranking.average(Scale.read()));
    }
}
