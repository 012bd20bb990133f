# Stops what up.sh started.
kill "$(cat /tmp/cases-gazette/pid)" 2> /dev/null
true
