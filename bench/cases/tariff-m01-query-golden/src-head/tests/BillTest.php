<?php

namespace Tariff;

use PHPUnit\Framework\TestCase;

final class BillTest extends TestCase
{
    private Meters $meters;

    protected function setUp(): void
    {
        $this->meters = getenv('TARIFF_STORE') === 'sqlite' ? new SqliteMeters() : new MemoryMeters();
        foreach ([[12, 2.0], [3, 1.5], [12, 0.5], [23, 4.0]] as [$hour, $kwh]) {
            $this->meters->add('attic', $hour, $kwh);
        }
    }

    public function testUsageByHour(): void
    {
        self::assertSame([3 => 1.5, 12 => 2.5, 23 => 4.0], $this->meters->usage('attic'));
    }

    public function testNobodysMeter(): void
    {
        self::assertSame([], $this->meters->usage('cellar'));
    }

    public function testFlat(): void
    {
        self::assertSame(252.0, Bill::cents(Contracts::find('flat'), $this->meters->usage('attic')));
    }

    public function testNight(): void
    {
        self::assertSame(207.38, Bill::cents(Contracts::find('night'), $this->meters->usage('attic')));
    }

    public function testNightEndsAtSix(): void
    {
        $night = Contracts::find('night');
        self::assertSame([22.25, 34.0, 34.0, 22.25], array_map(static fn ($hour) => Bill::price($night, $hour), [5, 6, 21, 22]));
    }
}
