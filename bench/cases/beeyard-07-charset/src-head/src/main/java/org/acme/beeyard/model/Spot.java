package org.acme.beeyard.model;

/** A place in the meadow. */
public final class Spot {
    private final int row;
    private final int column;

    public Spot(int row, int column) {
        this.row = row;
        this.column = column;
    }

    public int row() {
        return row;
    }

    public int column() {
        return column;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spot that && row == that.row && column == that.column;
    }

    @Override
    public int hashCode() {
        return 31 * row + column;
    }

    @Override
    public String toString() {
        return row + "/" + column;
    }
}
