package org.acme.beeyard.store;

/** Nobody knows such a hive. */
public class UnknownHive extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownHive(String id) {
        super("no hive " + id);
    }
}
