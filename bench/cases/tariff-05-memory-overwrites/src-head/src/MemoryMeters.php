<?php

namespace Tariff;

final class MemoryMeters implements Meters
{
    /** @var array<string, array<int, float>> */
    private array $told = [];

    public function add(string $meter, int $hour, float $kwh): void
    {
        $this->told[$meter][$hour] = $kwh;
    }

    public function usage(string $meter): array
    {
        $usage = $this->told[$meter] ?? [];
        ksort($usage);
        return $usage;
    }
}
