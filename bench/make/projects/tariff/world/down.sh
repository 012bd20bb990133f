# Stops what up.sh started.
kill "$(cat /tmp/cases-tariff/pid)" 2> /dev/null
true
