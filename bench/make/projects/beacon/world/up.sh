# Starts what the project's tests talk to: an index, a queue, an archive behind TLS, a spool on a small disk.
#   up.sh [no-queue] [expired] [full] [no-index] [new-release]
set -e
temp=/home/runner/work/beacon/_temp
state=/tmp/cases-beacon
has() { case " $ARGS " in *" $1 "*) ;; *) return 1 ;; esac; }
ARGS="$*"
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$temp/spool" $state/index/simple/tidemath
: > $state/pids
for release in 1.2.0 $(has new-release && echo 1.3.0); do /usr/bin/python3 "$here/wheel.py" $release $state/index/simple/tidemath; done
has new-release || rm -f $state/index/simple/tidemath/tidemath-1.3.0-*.whl
from=20260101000000Z
until=20360101000000Z
has expired && until=20260930000000Z
if ! [ -f $state/ca.key ]; then
  faketime 2026-01-01 openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj /CN=beacon-test-ca -keyout $state/ca.key -out $state/ca.pem 2>/dev/null
fi
mkdir -p $state/db && : > $state/db/index && echo 01 > $state/db/serial
openssl req -newkey rsa:2048 -nodes -subj /CN=localhost -keyout $state/server.key -out $state/server.csr 2>/dev/null
printf '[ca]\ndefault_ca=d\n[d]\ndatabase=%s/db/index\nserial=%s/db/serial\nnew_certs_dir=%s/db\ndefault_md=sha256\npolicy=p\nunique_subject=no\nx509_extensions=e\n[p]\ncommonName=supplied\n[e]\nsubjectAltName=DNS:localhost\n' $state $state $state > $state/ca.cnf
openssl ca -batch -notext -config $state/ca.cnf -cert $state/ca.pem -keyfile $state/ca.key -startdate $from -enddate $until -in $state/server.csr -out $state/server.pem 2>/dev/null
cp $state/ca.pem "$temp/ca.pem"
has full && mount -t tmpfs -o size=64k spool "$temp/spool"
start() { setsid "$@" > /dev/null 2>&1 & echo $! >> $state/pids; }
has no-index || start /usr/bin/python3 -m http.server 3142 --bind 127.0.0.1 --directory $state/index
has no-queue || start /usr/bin/python3 "$here/queue.py"
start /usr/bin/python3 "$here/archive.py" $state
sleep 1
