package cellar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShelfTest {
    private final Bottle old = new Bottle("Hill", "Syrah", 1998, 4000);
    private final Bottle young = new Bottle("Lake", "Riesling", 2021, 1200);
    private final Bottle middle = new Bottle("Wood", "Merlot", 2010, 2500);

    @Test
    void oldestFirst() {
        Shelf shelf = new Shelf(5);
        List.of(young, old, middle).forEach(shelf::put);
        assertEquals(List.of(old, middle, young), shelf.sorted());
    }

    @Test
    void findsByName() {
        Shelf shelf = new Shelf(5);
        shelf.put(middle);
        assertEquals(2500, shelf.find("Wood").orElseThrow().cents());
        assertTrue(shelf.find("Sea").isEmpty());
    }

    @Test
    void hasPlacesOfSettings() {
        Shelf shelf = new Shelf();
        List.of(young, old, middle).forEach(shelf::put);
        ShelfFull full = assertThrows(ShelfFull.class, () -> shelf.put(old));
        assertEquals("the shelf has only 3 places", full.getMessage());
    }

    @Test
    void isFull() {
        Shelf shelf = new Shelf(1);
        shelf.put(old);
        ShelfFull full = assertThrows(ShelfFull.class, () -> shelf.put(young));
        assertEquals("the shelf has only 1 places", full.getMessage());
    }
}
