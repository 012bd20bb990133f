<?php

namespace Tariff;

use PHPUnit\Framework\TestCase;

final class ContractsTest extends TestCase
{
    public function testNames(): void
    {
        self::assertSame(['flat', 'night', 'spring'], array_map(static fn ($one) => $one->name, Contracts::all()));
    }

    public function testUnknown(): void
    {
        $this->expectExceptionMessage('no contract named winter');
        Contracts::find('winter');
    }

    public function testSpringIsOver(): void
    {
        self::assertFalse(Contracts::find('spring')->runs(new \DateTimeImmutable('2026-11-16')));
        self::assertTrue(Contracts::find('spring')->runs(new \DateTimeImmutable('2026-11-15')));
    }

    public function testAllCanBeHad(): void
    {
        foreach (Contracts::all() as $one) {
            self::assertTrue($one->runs(), "$one->name can be had");
        }
    }

    public function testRegion(): void
    {
        self::assertSame('west', getenv('TARIFF_REGION'));
    }
}
