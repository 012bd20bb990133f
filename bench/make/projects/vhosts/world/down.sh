# Stops what up.sh started.
kill "$(cat /tmp/cases-vhosts.pid)" 2> /dev/null
true
