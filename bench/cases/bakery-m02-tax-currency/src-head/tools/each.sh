#!/usr/bin/env bash
# each.sh COMMAND...: runs a command of node_modules/.bin in every package, each line behind the package's name.
root="$(cd "$(dirname "$0")/.." && pwd)"
code=0
for package in dough oven till labels; do
  (cd "$root/packages/$package" && PATH="$root/node_modules/.bin:$PATH" PACKAGE="$package" "$@" 2>&1; exit $?) | sed "s/^/$package: /"
  [ "${PIPESTATUS[0]}" -eq 0 ] || code=1
done
exit "$code"
