# Stops what up.sh started.
kill "$(cat /tmp/cases-kiosk.pid)" 2> /dev/null
true
