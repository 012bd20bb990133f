<?php

namespace Tariff;

final class SqliteMeters implements Meters
{
    private const SELECT = 'SELECT hour, SUM(kwh) AS kwh FROM told WHERE meter = ? GROUP BY hour ORDER BY hour';

    private \PDO $db;

    public function __construct()
    {
        $this->db = new \PDO('sqlite::memory:');
        $this->db->exec(file_get_contents(__DIR__ . '/schema.sql'));
    }

    public function add(string $meter, int $hour, float $kwh): void
    {
        $this->db->prepare('INSERT INTO told (meter, hour, kwh) VALUES (?, ?, ?)')->execute([$meter, $hour, $kwh]);
    }

    public function usage(string $meter): array
    {
        $found = $this->db->prepare(self::SELECT);
        $found->execute([$meter]);
        $usage = [];
        foreach ($found as $row) {
            $usage[(int) $row['hour']] = (float) $row['kwh'];
        }
        return $usage;
    }
}
