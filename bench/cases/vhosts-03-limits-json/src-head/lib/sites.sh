# shellcheck shell=bash
# What config/sites.yaml says of a site.

SITES="$HERE/config/sites.yaml"

yaml() {
  python3 "$HERE/lib/yaml_get.py" "$SITES" "$@"
}

site_names() {
  yaml names
}

site_value() {
  yaml value "$1" "$2" || fail "site $1 has no $2"
}

site_hosts() {
  yaml value "$1" hosts | tr ',' ' '
}
