# Starts the yard's gateway: up.sh [down]
set -e
here=$(cd "$(dirname "$0")" && pwd)
rm -f /tmp/cases-apiary.pid
[ "$1" = down ] && exit 0
setsid /usr/bin/python3 "$here/gateway.py" > /dev/null 2>&1 &
echo $! > /tmp/cases-apiary.pid
for _ in $(seq 40); do (: < /dev/tcp/127.0.0.1/7341) 2> /dev/null && exit 0; sleep 0.1; done
exit 1
