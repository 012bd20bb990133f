# shellcheck shell=bash
# Everything, in order.

HERE="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
for part in say settings sites fill render; do
  # shellcheck disable=SC1090
  source "$HERE/lib/$part.sh"
done
