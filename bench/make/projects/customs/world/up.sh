# Starts the service of rates and gives its name an address: up.sh [limited] [moved] [no-name]
set -e
here=$(cd "$(dirname "$0")" && pwd)
state=/tmp/cases-customs
mkdir -p $state
sed -i '/rates\.acme\.test/d' /etc/hosts 2> /dev/null || { grep -v rates.acme.test /etc/hosts > $state/hosts; cat $state/hosts > /etc/hosts; }
case " $* " in *" no-name "*) ;; *) echo '127.0.0.1 rates.acme.test' >> /etc/hosts ;; esac
setsid /usr/bin/python3 "$here/rates.py" "$@" > /dev/null 2>&1 &
echo $! > $state/pid
for _ in $(seq 40); do (: < /dev/tcp/127.0.0.1/8097) 2> /dev/null && exit 0; sleep 0.1; done
exit 1
