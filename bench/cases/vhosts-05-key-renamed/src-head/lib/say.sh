# shellcheck shell=bash
# What is told goes to stderr, so that stdout stays clean.

say() {
  printf '%s\n' "$*" >&2
}

fail() {
  say "vhosts: $*"
  exit 2
}
