# shellcheck shell=bash disable=SC2034
# The defaults, then what the environment changes.

load_settings() {
  local env="${VHOSTS_ENV:?set VHOSTS_ENV}"
  # shellcheck source=config/defaults.env
  source "$HERE/config/defaults.env"
  [[ -f "$HERE/config/$env.env" ]] || fail "unknown environment $env"
  # shellcheck disable=SC1090
  source "$HERE/config/$env.env"
  ADDRESS="${VHOSTS_ADDRESS:-127.0.0.1}"
}
