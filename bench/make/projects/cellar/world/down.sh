# Stops what up.sh started.
while read -r pid; do kill "$pid" 2> /dev/null; done < /tmp/cases-cellar.pids
true
