<?php

namespace Tariff;

/** What meters have told, kept in SQLite or in memory. */
interface Meters
{
    public function add(string $meter, int $hour, float $kwh): void;

    /** @return array<int, float> kWh by hour */
    public function usage(string $meter): array;
}
