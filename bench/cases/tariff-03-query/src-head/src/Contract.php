<?php

namespace Tariff;

final class Contract
{
    public function __construct(
        public readonly string $name,
        public readonly float $cents,
        public readonly string $until,
        public readonly ?float $night,
    ) {
    }

    public function runs(?\DateTimeImmutable $at = null): bool
    {
        return ($at ?? new \DateTimeImmutable())->format('Y-m-d') <= $this->until;
    }
}
