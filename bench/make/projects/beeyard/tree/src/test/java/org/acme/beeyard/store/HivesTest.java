package org.acme.beeyard.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.acme.beeyard.Meadow;
import org.acme.beeyard.model.Hive;
import org.acme.beeyard.model.Kind;
import org.acme.beeyard.model.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HivesTest {
    private final Hives hives = Meadow.hives();

    @Test
    void knowsItsHives() {
        assertEquals(8, hives.get("north-1").frames());
    }

    @Test
    void listsThemById() {
        String ids = hives.all().stream().map(Hive::id).toList().toString();
        assertEquals("[north-1, south-2, south-3]", ids);
    }

    @Test
    void refusesUnknownHives() {
        UnknownHive thrown = assertThrows(UnknownHive.class, () -> hives.get("west-9"));
        assertEquals("no hive west-9", thrown.getMessage());
    }

    @Test
    void knowsTakenSpots() {
        assertTrue(hives.taken(new Spot(2, 2)));
        assertFalse(hives.taken(new Spot(1, 2)));
    }

    @Test
    void refusesTakenSpots() {
        Hive second = new Hive("east-4", Kind.WARRE, 3, new Spot(1, 1));
        assertThrows(IllegalStateException.class, () -> hives.add(second));
    }

    @ParameterizedTest
    @ValueSource(strings = {"east", "East-1", "east 1", "-1"})
    void refusesBadIds(String id) {
        Hive bad = new Hive(id, Kind.WARRE, 3, new Spot(7, 7));
        assertThrows(IllegalArgumentException.class, () -> hives.add(bad));
    }

    @Test
    void refusesTooManyFrames() {
        Spot spot = new Spot(7, 7);
        assertThrows(IllegalArgumentException.class, () -> new Hive("east-4", Kind.WARRE, 9, spot));
    }

    @Test
    void knowsFullHives() {
        assertTrue(new Hive("east-4", Kind.LANGSTROTH, 10, new Spot(7, 7)).full());
    }
}
