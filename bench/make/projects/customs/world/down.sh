# Stops what up.sh started.
kill "$(cat /tmp/cases-customs/pid)" 2> /dev/null
grep -v rates.acme.test /etc/hosts > /tmp/cases-customs/hosts
cat /tmp/cases-customs/hosts > /etc/hosts
