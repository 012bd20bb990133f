"use strict";exports.id=187,exports.ids=[187],exports.modules={187:((e,t,n)=>{n.d(t,{SHELLS:()=>i,completionFor:()=>l});var r=n(1394);let i=[`bash`,`zsh`,`fish`],a=`broken-assumption`,o=e=>e.join(` `),s=r.Wg.map(e=>`--${e}`),c={bash:()=>`_broken_assumption() {
  local word="\${COMP_WORDS[COMP_CWORD]}"
  if [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY=($(compgen -W '${o(r.Lo)}' -- "$word"))
  elif [[ $word == -* ]]; then COMPREPLY=($(compgen -W '${o(s)}' -- "$word"))
  else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _broken_assumption ${a}
`,zsh:()=>`#compdef ${a}
_broken_assumption() {
  if (( CURRENT == 2 )); then compadd -- ${o(r.Lo)}
  elif [[ $words[CURRENT] == -* ]]; then compadd -- ${o(s)}
  else _files; fi
}
compdef _broken_assumption ${a}
`,fish:()=>[...r.Lo.map(e=>`complete -c ${a} -n __fish_use_subcommand -f -a ${e}`),...r.Wg.map(e=>`complete -c ${a} -l ${e}`),``].join(`
`)},l=e=>c[e]()})};