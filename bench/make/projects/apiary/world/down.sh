# Stops what up.sh started.
kill "$(cat /tmp/cases-apiary.pid 2> /dev/null)" 2> /dev/null
true
