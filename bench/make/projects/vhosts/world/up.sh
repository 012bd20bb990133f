# Starts the list of reserved names: up.sh [down | broken]
set -e
dir=/tmp/cases-vhosts
rm -rf $dir && mkdir -p $dir
: > $dir.pid
[ "$1" = down ] && exit 0
[ "$1" = broken ] || printf 'mail.example.org\nadmin.example.org\n' > $dir/reserved.txt
setsid /usr/bin/python3 -m http.server 8177 --bind 127.0.0.1 --directory $dir > /dev/null 2>&1 &
echo $! > $dir.pid
for _ in $(seq 40); do (: < /dev/tcp/127.0.0.1/8177) 2> /dev/null && exit 0; sleep 0.1; done
exit 1
