# shellcheck shell=bash
# Puts values in the place of @NAMES@.

fill() {
  local text
  text="$(<"$1")"
  text="${text//@NAME@/$NAME}"
  text="${text//@HOSTS@/$HOSTS}"
  text="${text//@ADDRESS@/$ADDRESS}"
  text="${text//@PORT@/$LISTEN_PORT}"
  text="${text//@UPSTREAM@/$UPSTREAM}"
  text="${text//@MAX_BODY@/$MAX_BODY}"
  text="${text//@LOG_FORMAT@/$LOG_FORMAT}"
  text="${text//@KEEP_DAYS@/$KEEP_DAYS}"
  text="${text//@SCHEDULE@/$SCHEDULE}"
  printf '%s\n' "$text"
}
