# Starts the server of limits: up.sh [moved] [kilos]
set -e
here=$(cd "$(dirname "$0")" && pwd)
setsid /usr/bin/python3 "$here/server.py" "$@" > /dev/null 2>&1 &
echo $! > /tmp/cases-quarry.pid
for _ in $(seq 40); do (: < /dev/tcp/127.0.0.1/8765) 2> /dev/null && exit 0; sleep 0.1; done
exit 1
