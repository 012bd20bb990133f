package cellar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Bottles in their order. */
public class Shelf {
    private final List<Bottle> bottles = new ArrayList<>();
    private final int places;

    public Shelf(int places) {
        this.places = places;
    }

    public Shelf() {
        this(Settings.number("shelf.places"));
    }

    public void put(Bottle bottle) {
        if (bottles.size() >= places) {
            throw new ShelfFull("the shelf has only " + places + " places");
        }
        bottles.add(bottle);
    }

    /** The oldest first. */
    public List<Bottle> sorted() {
        return bottles.stream().sorted(Comparator.comparingInt(Bottle::year)).toList();
    }

    public Optional<Bottle> find(String name) {
        return bottles.stream().filter(one -> one.name().equals(name)).findFirst();
    }
}
