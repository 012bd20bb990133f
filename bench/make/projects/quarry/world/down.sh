# Stops what up.sh started.
kill "$(cat /tmp/cases-quarry.pid)" 2> /dev/null
true
