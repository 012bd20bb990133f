# shellcheck shell=bash disable=SC2034
# Writes the files of one site.

render_site() {
  NAME="$1"
  local out="$2"
  HOSTS="$(site_hosts "$NAME")"
  UPSTREAM="$(site_value "$NAME" upstream)"
  SCHEDULE="$(site_value "$NAME" backup)"
  mkdir -p "$out"
  fill "$HERE/templates/vhost.conf" > "$out/$NAME.conf"
  fill "$HERE/templates/backup.cron" > "$out/$NAME.cron"
  say "rendered $NAME on port $LISTEN_PORT"
}
