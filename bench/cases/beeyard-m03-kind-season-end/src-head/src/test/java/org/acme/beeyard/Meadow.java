package org.acme.beeyard;

import org.acme.beeyard.model.Hive;
import org.acme.beeyard.model.Kind;
import org.acme.beeyard.model.Spot;
import org.acme.beeyard.store.Hives;
import org.acme.beeyard.store.MemoryHives;

/** Three hives. */
public final class Meadow {
    private Meadow() {
    }

    public static Hives hives() {
        Hives hives = new MemoryHives();
        hives.add(new Hive("south-2", Kind.WARRE, 5, new Spot(2, 1)));
        hives.add(new Hive("north-1", Kind.LANGSTROTH, 8, new Spot(1, 1)));
        hives.add(new Hive("south-3", Kind.TOP_BAR, 14, new Spot(2, 2)));
        return hives;
    }
}
