"""How much of what."""
import json
from datetime import date
from pathlib import Path

from clinic.dates import age_on
from clinic.model import Patient

TABLE: dict[str, dict[str, float]] = json.loads((Path(__file__).parent / "drugs.json").read_text())
ADULT = 18


def dose_mg(drug: str, patient: Patient, day: date) -> float:
    entry = TABLE[drug]
    if age_on(patient.born, day) >= ADULT:
        return entry["adult_mg"]
    return round(min(entry["adult_mg"], entry["mg_per_kg"] * patient.weight_kg), 1)


def tablets(drug: str, patient: Patient, day: date) -> int:
    whole, rest = divmod(dose_mg(drug, patient, day), TABLE[drug]["tablet_mg"])
    return int(whole) + (1 if rest > 0 else 0)
