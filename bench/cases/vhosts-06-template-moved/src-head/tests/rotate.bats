setup() {
  load helper
}

@test "old backups go" {
  run "$HERE/bin/rotate" 2024-03-20 wiki-20240301.tar wiki-20240310.tar
  [ "$status" -eq 0 ]
  [ "$output" = "remove wiki-20240301.tar" ]
}

@test "the last day stays" {
  run "$HERE/bin/rotate" 2024-03-20 blog-20240306.tar
  [ "$output" = "" ]
}
