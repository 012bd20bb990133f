package org.acme.beeyard.model;

/** How a hive is built, and how many frames it takes at most. */
public enum Kind {
    LANGSTROTH(10),
    WARRE(8),
    TOP_BAR(24);

    private final int frames;

    Kind(int frames) {
        this.frames = frames;
    }

    public int frames() {
        return frames;
    }
}
