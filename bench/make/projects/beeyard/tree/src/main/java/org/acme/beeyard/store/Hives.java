package org.acme.beeyard.store;

import java.util.List;
import org.acme.beeyard.model.Hive;
import org.acme.beeyard.model.Spot;

/** Where the hives are kept. */
public interface Hives {
    void add(Hive hive);

    /** Never null. */
    Hive get(String id);

    /** Whether a hive stands there. */
    boolean taken(Spot spot);

    List<Hive> all();
}
