# Stops what up.sh started.
while read -r pid; do kill "$pid" 2> /dev/null; done < /tmp/cases-beacon/pids
umount /home/runner/work/beacon/_temp/spool 2> /dev/null
true
