package org.acme.beeyard.model;

/** One colony. */
public record Hive(String id, Kind kind, int frames, Spot spot) {
    public Hive {
        if (frames < 1 || frames > kind.frames()) {
            throw new IllegalArgumentException(id + " cannot have " + frames + " frames");
        }
    }

    public boolean full() {
        return frames == kind.frames();
    }
}
