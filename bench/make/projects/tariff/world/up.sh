# Starts the exchange with a certificate of its own authority: up.sh [expired]
set -e
here=$(cd "$(dirname "$0")" && pwd)
state=/tmp/cases-tariff
mkdir -p $state/db && : > $state/db/index && echo 01 > $state/db/serial
until=20360101000000Z
[ "$1" = expired ] && until=20261030000000Z
[ -f $state/ca.key ] || faketime 2026-01-01 openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj /CN=exchange-ca -keyout $state/ca.key -out $state/ca.pem 2>/dev/null
[ -f $state/server.key ] || openssl req -newkey rsa:2048 -nodes -subj /CN=localhost -keyout $state/server.key -out $state/server.csr 2>/dev/null
printf '[ca]\ndefault_ca=d\n[d]\ndatabase=%s/db/index\nserial=%s/db/serial\nnew_certs_dir=%s/db\ndefault_md=sha256\npolicy=p\nunique_subject=no\nx509_extensions=e\n[p]\ncommonName=supplied\n[e]\nsubjectAltName=DNS:localhost\n' $state $state $state > $state/ca.cnf
openssl ca -batch -notext -config $state/ca.cnf -cert $state/ca.pem -keyfile $state/ca.key -startdate 20260101000000Z -enddate $until -in $state/server.csr -out $state/server.pem 2>/dev/null
cp $state/ca.pem /home/runner/work/tariff/_temp/ca.pem
setsid /usr/bin/python3 "$here/market.py" $state > /dev/null 2>&1 &
echo $! > $state/pid
for _ in $(seq 40); do (: < /dev/tcp/127.0.0.1/8453) 2> /dev/null && exit 0; sleep 0.1; done
exit 1
