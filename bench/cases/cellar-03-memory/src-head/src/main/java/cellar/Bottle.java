package cellar;

/** One bottle. */
public record Bottle(String name, String grape, int year, long cents) {
    /** In years. */
    public int age(int now) {
        return now - year;
    }
}
