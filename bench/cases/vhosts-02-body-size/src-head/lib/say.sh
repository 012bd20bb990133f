# shellcheck shell=bash
# What is told goes to stderr.

say() {
  printf '%s\n' "$*" >&2
}

fail() {
  say "vhosts: $*"
  exit 2
}
