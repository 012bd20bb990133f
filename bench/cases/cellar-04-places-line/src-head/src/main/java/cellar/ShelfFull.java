package cellar;

/** No place is left. */
public class ShelfFull extends RuntimeException {
    public ShelfFull(String message) {
        super(message);
    }
}
