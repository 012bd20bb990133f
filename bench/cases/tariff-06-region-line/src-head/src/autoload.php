<?php

spl_autoload_register(static function (string $class): void {
    $path = __DIR__ . '/' . str_replace(['Tariff\\', '\\'], ['', '/'], $class) . '.php';
    if (is_file($path)) {
        require $path;
    }
});
