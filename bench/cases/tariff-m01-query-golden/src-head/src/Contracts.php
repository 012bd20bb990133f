<?php

namespace Tariff;

final class Contracts
{
    /** @return Contract[] */
    public static function all(): array
    {
        $raw = json_decode(file_get_contents(__DIR__ . '/../config/contracts.json'), true, 512, JSON_THROW_ON_ERROR);
        $all = [];
        foreach ($raw as $name => $one) {
            $all[] = new Contract($name, $one['cents'], $one['until'], $one['night']);
        }
        return $all;
    }

    public static function find(string $name): Contract
    {
        foreach (self::all() as $one) {
            if ($one->name === $name) {
                return $one;
            }
        }
        throw new \OutOfBoundsException("no contract named $name");
    }
}
