package org.acme.beeyard.model;

import java.time.LocalDate;

/** What a hive weighed on a day. */
public record Weighing(String hive, LocalDate day, int grams) {
}
