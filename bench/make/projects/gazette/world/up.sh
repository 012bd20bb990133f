# Packs releases of typeset and serves them: up.sh [busy] [new-release]
set -e
here=$(cd "$(dirname "$0")" && pwd)
state=/tmp/cases-gazette
has() { case " $ARGS " in *" $1 "*) ;; *) return 1 ;; esac; }
ARGS="$*"
rm -rf $state && mkdir -p $state/src/lib $state/index/gems
pack() {
  printf '# frozen_string_literal: true\n\n# Sets text in lines.\nmodule Typeset\n  def self.wrap(text, width)\n    text.split.each_with_object([+""]) do |word, lines|\n      if lines.last.empty? || lines.last.size + word.size + 1 %s width\n        lines.last << (lines.last.empty? ? word : " #{word}")\n      else\n        lines << +word\n      end\n    end\n  end\nend\n' "$2" > $state/src/lib/typeset.rb
  printf 'Gem::Specification.new do |s|\n  s.name = "typeset"\n  s.version = "%s"\n  s.summary = "Sets text in lines."\n  s.authors = ["acme"]\n  s.license = "MIT"\n  s.homepage = "https://acme.test"\n  s.required_ruby_version = ">= 3.0"\n  s.files = ["lib/typeset.rb"]\nend\n' "$1" > $state/src/typeset.gemspec
  (cd $state/src && gem build --quiet typeset.gemspec --output $state/index/gems/typeset-$1.gem)
}
pack 1.0.3 '<='
has new-release && pack 1.1.0 '<'
gem generate_index --directory $state/index > /dev/null
setsid /usr/bin/python3 "$here/server.py" $state/index "$@" > /dev/null 2>&1 &
echo $! > $state/pid
for _ in $(seq 40); do (: < /dev/tcp/127.0.0.1/9393) 2> /dev/null && exit 0; sleep 0.1; done
exit 1
