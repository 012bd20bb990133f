package org.acme.beeyard.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.acme.beeyard.model.Hive;
import org.acme.beeyard.model.Spot;

/** Hives of one process. */
public final class MemoryHives implements Hives {
    private static final Pattern ID = Pattern.compile("[a-z]+-\\d+");

    private final Map<String, Hive> hives = new HashMap<>();
    private final Set<Spot> spots = new HashSet<>();

    @Override
    public void add(Hive hive) {
        if (!ID.matcher(hive.id()).matches()) {
            throw new IllegalArgumentException("bad id " + hive.id());
        }
        if (!spots.add(hive.spot())) {
            throw new IllegalStateException("a hive stands at " + hive.spot());
        }
        hives.put(hive.id(), hive);
    }

    @Override
    public Hive get(String id) {
        Hive hive = hives.get(id);
        if (hive == null) {
            throw new UnknownHive(id);
        }
        return hive;
    }

    @Override
    public boolean taken(Spot spot) {
        return spots.contains(spot);
    }

    @Override
    public List<Hive> all() {
        return hives.values().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
    }
}
