"""The letter to the receiver."""
from pathlib import Path
from string import Template

FOLDER = Path(__file__).parent.parent / "templates"


def money(amount: float) -> str:
    return f"{amount:.2f} EUR"


def notice(receiver: str, due: float, days: int = 14) -> str:
    text = Template((FOLDER / "notice.txt").read_text())
    return text.substitute(receiver=receiver, due=money(due), days=days)


def summary(waiting: list[tuple[str, float]]) -> list[str]:
    return [f"{name}: {money(due)}" for name, due in waiting]
