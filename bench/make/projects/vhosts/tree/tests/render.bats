setup() {
  load helper
}

@test "writes two files per site" {
  run "$HERE/bin/render" "$OUT"
  [ "$status" -eq 0 ]
  [ "$(ls "$OUT" | wc -l)" -eq 6 ]
}

@test "writes one site only" {
  run "$HERE/bin/render" "$OUT" wiki
  [ "$(ls "$OUT")" = $'wiki.conf\nwiki.cron' ]
}

@test "all host names of a site" {
  "$HERE/bin/render" "$OUT" blog
  grep -qx '  server_name blog.example.org www.blog.example.org;' "$OUT/blog.conf"
}

@test "listens where the environment says" {
  "$HERE/bin/render" "$OUT" blog
  grep -q 'listen 10.20.0.5:8443 ssl;' "$OUT/blog.conf"
}

@test "production takes larger bodies" {
  "$HERE/bin/render" "$OUT" shop-front
  run grep client_max_body_size "$OUT/shop-front.conf"
  [ "$output" = "  client_max_body_size 25m;" ]
}

@test "backups have a schedule" {
  "$HERE/bin/render" "$OUT" wiki
  run tail -n 1 "$OUT/wiki.cron"
  [ "$output" = "45 4 * * 0 backup /usr/local/bin/backup --site wiki --keep 14" ]
}

@test "no placeholder is left" {
  "$HERE/bin/render" "$OUT"
  run grep -r '@' "$OUT"
  [ "$status" -eq 1 ]
}

@test "tells what it rendered" {
  run "$HERE/bin/render" "$OUT" wiki
  [ "$output" = "rendered wiki on port 8443" ]
}

@test "unknown environment" {
  VHOSTS_ENV=moon run "$HERE/bin/render" "$OUT"
  [ "$status" -eq 2 ]
  [ "$output" = "vhosts: unknown environment moon" ]
}
