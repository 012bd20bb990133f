"""Keeps readings on disk until they are sent."""
import os

from beacon.config import spool_dir


def write(name, readings):
    folder = spool_dir()
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, f"{name}.csv")
    with open(path, "w") as file:
        for one in readings:
            file.write(f"{one.buoy},{one.metres:.2f},{one.celsius:.1f}\n")
    return path


def read(name):
    with open(os.path.join(spool_dir(), f"{name}.csv")) as file:
        return file.read().splitlines()
