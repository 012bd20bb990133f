HERE="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
OUT="$BATS_TEST_TMPDIR/out"
export HERE OUT
