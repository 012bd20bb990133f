package org.acme.beeyard.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SeasonTest {
    @Test
    void opensInApril() {
        assertFalse(Season.open(LocalDate.of(2024, 4, 14)));
        assertTrue(Season.open(LocalDate.of(2024, 4, 15)));
    }

    @Test
    void closesInSeptember() {
        assertTrue(Season.open(LocalDate.of(2024, 9, 20)));
        assertFalse(Season.open(LocalDate.of(2024, 9, 21)));
    }

    @Test
    void dayAtTheHives() {
        Instant late = Instant.parse("2024-06-12T22:30:00Z");
        assertEquals(LocalDate.of(2024, 6, 13), Season.dayOf(late));
    }
}
