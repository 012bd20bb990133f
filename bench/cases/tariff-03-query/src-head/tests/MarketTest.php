<?php

namespace Tariff;

use PHPUnit\Framework\TestCase;

final class MarketTest extends TestCase
{
    public function testPrice(): void
    {
        self::assertSame(29.75, Market::cents('2026-11-02'));
    }

    public function testSpringIsCheaper(): void
    {
        self::assertFalse(Market::dearer(Contracts::find('spring'), '2026-11-02'));
    }

    public function testNightIsDearer(): void
    {
        self::assertTrue(Market::dearer(Contracts::find('night'), '2026-11-02'));
    }
}
