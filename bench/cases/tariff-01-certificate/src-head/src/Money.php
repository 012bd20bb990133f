<?php

namespace Tariff;

final class Money
{
    private const MARKS = ['de' => [',', '.', '%s €'], 'en' => ['.', ',', '€%s']];

    public static function show(float $cents, ?string $locale = null): string
    {
        [$point, $thousands, $pattern] = self::MARKS[$locale ?? (getenv('TARIFF_LOCALE') ?: 'de')];
        return sprintf($pattern, number_format($cents / 100, 2, $point, $thousands));
    }
}
