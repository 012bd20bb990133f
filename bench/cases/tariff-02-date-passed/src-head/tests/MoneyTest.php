<?php

namespace Tariff;

use PHPUnit\Framework\TestCase;

final class MoneyTest extends TestCase
{
    public function testGerman(): void
    {
        self::assertSame('1.234,50 €', Money::show(123450, 'de'));
    }

    public function testEnglish(): void
    {
        self::assertSame('€1,234.50', Money::show(123450, 'en'));
    }

    public function testBill(): void
    {
        $locale = getenv('TARIFF_LOCALE') ?: 'de';
        self::assertStringEqualsFile(__DIR__ . "/golden/bill.$locale.txt", Bill::text(Contracts::find('flat'), [8 => 10.0, 9 => 2.5]));
    }
}
