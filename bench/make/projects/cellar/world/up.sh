# Fills a repository of our own and starts it: up.sh [no-repository] [new-release] [small]
# Maven's own plugins come from the cache a runner would have restored; small: a watcher ends the forked machine as the kernel does when memory is out.
set -e
state=/tmp/cases-cellar
home=/home/runner
has() { case " $ARGS " in *" $1 "*) ;; *) return 1 ;; esac; }
ARGS="$*"
: > $state.pids
mkdir -p $home/.m2
if ! [ -d $home/.m2/repository/org/apache/maven/surefire/surefire-junit-platform ]; then
  /usr/bin/python3 -m http.server 8081 --bind 127.0.0.1 --directory /usr/share/maven-repo > /dev/null 2>&1 & central=$!
  mkdir -p $state.warm && cp -r "$PWD/world/warm/." $state.warm && (cd $state.warm && mvn -q -B -s warm.xml test) > $state.warm.log 2>&1
  kill $central
  find $home/.m2/repository \( -name _remote.repositories -o -name '*.lastUpdated' \) -delete
fi
rm -rf $home/.m2/repository/com/acme $state
pack() {
  dir=$state/acme/com/acme/vintage/$1
  mkdir -p "$dir" $state/src/com/acme/vintage $state/out
  printf 'package com.acme.vintage;\n\n/** Knows good and bad years. */\npublic final class Years {\n    private Years() {\n    }\n\n    /** How many good years lie between. */\n    public static int good(int from, int to) {\n        int count = 0;\n        for (int year = from + 1; year <= to; year++) {\n            if (%s) {\n                count++;\n            }\n        }\n        return count;\n    }\n}\n' "$2" > $state/src/com/acme/vintage/Years.java
  javac --release 17 -d $state/out $state/src/com/acme/vintage/Years.java
  jar cf "$dir/vintage-$1.jar" -C $state/out com
  printf '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>com.acme</groupId><artifactId>vintage</artifactId><version>%s</version></project>\n' "$1" > "$dir/vintage-$1.pom"
}
pack 2.1.0 'year % 2 == 0'
has new-release && pack 2.2.0 'year % 2 == 0 || year % 5 == 0'
versions=$(for v in 2.1.0 $(has new-release && echo 2.2.0); do printf '<version>%s</version>' $v; done)
printf '<metadata><groupId>com.acme</groupId><artifactId>vintage</artifactId><versioning><versions>%s</versions></versioning></metadata>\n' "$versions" > $state/acme/com/acme/vintage/maven-metadata.xml
if has small; then
  setsid bash -c 'while :; do for p in $(pgrep -f surefirebooter); do [ "$(ps -o comm= -p $p)" = java ] && kill -9 $p; done; sleep 0.02; done' > /dev/null 2>&1 &
  echo $! >> $state.pids
fi
has no-repository && exit 0
setsid /usr/bin/python3 -m http.server 8181 --bind 127.0.0.1 --directory $state > /dev/null 2>&1 &
echo $! >> $state.pids
for _ in $(seq 40); do (: < /dev/tcp/127.0.0.1/8181) 2> /dev/null && exit 0; sleep 0.1; done
exit 1
