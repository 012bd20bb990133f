from meadow.counts import Count
from meadow.sheet import cell, parse, sheet

COUNTS = [Count("poppy", 1, 14), Count("aster", 1, 3), Count("poppy", 2, 6), Count("cowslip", 2, 3)]


def test_cell():
    assert cell(COUNTS[0]) == "poppy@1=14"


def test_sheet():
    assert sheet(COUNTS, "Ada").splitlines() == [
        "counted by Ada",
        "poppy@1=14 | aster@1=3 | poppy@2=6",
        "cowslip@2=3",
    ]


def test_back():
    assert parse(sheet(COUNTS, "Ada")) == [(one.flower, one.plot, one.seen) for one in COUNTS]
