"""A counter's sheet as text."""
from meadow.counts import rows


def cell(one):
    return f"{one.flower}@{one.plot}={one.seen}"


def sheet(counts, who):
    lines = [" | ".join(cell(one) for one in row) for row in rows(counts)]
    return "\n".join([f"counted by {who}", *lines])


def parse(text):
    """Back to (flower, plot, seen)."""
    out = []
    for line in text.splitlines()[1:]:
        for part in line.split(" | "):
            name, numbers = part.split("@")
            plot, seen = numbers.split("=")
            out.append((name, int(plot), int(seen)))
    return out
