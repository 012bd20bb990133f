<?php

namespace Tariff;

final class Bill
{
    public const NIGHT_FROM = 22;
    public const NIGHT_TO = 6;

    /** @param array<int, float> $usage kWh by hour */
    public static function cents(Contract $contract, array $usage): float
    {
        $sum = 0.0;
        foreach ($usage as $hour => $kwh) {
            $sum += $kwh * self::price($contract, $hour);
        }
        return round($sum, 2);
    }

    public static function price(Contract $contract, int $hour): float
    {
        $night = $hour >= self::NIGHT_FROM || $hour < self::NIGHT_TO;
        return $night && $contract->night !== null ? $contract->night : $contract->cents;
    }

    public static function text(Contract $contract, array $usage): string
    {
        return sprintf("Contract %s\n%s kWh cost %s\n", $contract->name, array_sum($usage), Money::show(self::cents($contract, $usage)));
    }
}
