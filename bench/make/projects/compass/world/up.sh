# Starts a module proxy: up.sh [no-proxy] [new-release] [full]
set -e
here=$(cd "$(dirname "$0")" && pwd)
state=/tmp/cases-compass
temp=/home/runner/work/compass/_temp
mkdir -p $state "$temp/build"
chmod -R u+w $state/modcache 2> /dev/null || true
rm -rf $state/modcache
has() { case " $ARGS " in *" $1 "*) ;; *) return 1 ;; esac; }
ARGS="$*"
/usr/bin/python3 "$here/module.py" $state/proxy "$@"
has full && mount -t tmpfs -o size=1m build "$temp/build"
: > $state/pid
has no-proxy && exit 0
setsid /usr/bin/python3 -m http.server 3155 --bind 127.0.0.1 --directory $state/proxy > /dev/null 2>&1 &
echo $! > $state/pid
for _ in $(seq 40); do (: < /dev/tcp/127.0.0.1/3155) 2> /dev/null && exit 0; sleep 0.1; done
exit 1
