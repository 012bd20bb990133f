# Starts the bank: up.sh [down | STATUS]
set -e
here=$(cd "$(dirname "$0")" && pwd)
: > /tmp/cases-kiosk.pid
if (: < /dev/tcp/127.0.0.1/4390) 2> /dev/null; then echo 'port 4390 is taken already'; exit 1; fi
[ "$1" = down ] && exit 0
setsid node "$here/bank.mjs" "$@" > /dev/null 2>&1 &
echo $! > /tmp/cases-kiosk.pid
for _ in $(seq 40); do (: < /dev/tcp/127.0.0.1/4390) 2> /dev/null && exit 0; sleep 0.1; done
exit 1
