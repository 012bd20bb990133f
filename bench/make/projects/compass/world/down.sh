# Stops what up.sh started.
kill "$(cat /tmp/cases-compass/pid)" 2> /dev/null
umount /home/runner/work/compass/_temp/build 2> /dev/null
true
