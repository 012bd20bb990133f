package org.acme.beeyard.store;

import java.util.List;
import org.acme.beeyard.model.Hive;

/** Where the hives are kept. */
public interface Hives {
    void add(Hive hive);

    /** Never null. */
    Hive get(String id);

    /** Whether a hive stands there. */
    boolean taken(int row, int column);

    List<Hive> all();
}
