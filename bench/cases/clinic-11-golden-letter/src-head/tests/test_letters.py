from datetime import datetime
from pathlib import Path

from clinic.letters import invitation
from clinic.model import Kind

GOLDEN = Path(__file__).parent / "golden"


def test_invitation(planner, anna, settings):
    made = planner.book(anna, datetime(2026, 3, 9, 10), Kind.FIRST)
    made.notes.append("bring your card")
    assert invitation(made, settings) == (GOLDEN / "invitation.txt").read_text()


def test_site(planner, ben, settings):
    assert "site north" in invitation(planner.book(ben, datetime(2026, 3, 9, 10)), settings)
