"""Where this runs and by which rules."""
import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    site: str
    slot_minutes: int = 20
    opens_at: int = 8
    closes_at: int = 17
    copay_percent: int = 10


def load() -> Settings:
    return Settings(site=os.environ["CLINIC_SITE"])
