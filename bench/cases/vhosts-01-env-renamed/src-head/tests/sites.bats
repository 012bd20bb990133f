setup() {
  load helper
  source "$HERE/lib/load.sh"
}

@test "names in their order" {
  [ "$(site_names | tr '\n' ' ')" = "blog shop-front wiki " ]
}

@test "a value of a site" {
  [ "$(site_value wiki upstream)" = 3003 ]
}

@test "a value nobody gave" {
  run site_value wiki colour
  [ "$status" -eq 2 ]
  [ "$output" = "vhosts: site wiki has no colour" ]
}
