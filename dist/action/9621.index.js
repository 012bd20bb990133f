"use strict";exports.id=9621,exports.ids=[9621],exports.modules={89621:((e,t,n)=>{n.d(t,{readLog:()=>Pn});var r=n(35226),i=n(59128);let a=n(47960).FORMATS.filter(e=>e.reads===`log`&&e.name!==`infra`),o={odd:0,steps:1,heads:2,installs:3,evidence:4},s=5+i.gG.length,c=e=>5+e,l=e=>s+3*e,u=e=>s+3*e+1,d=e=>s+3*e+2,f=s+3*a.length,p=32768,m=32767;function h(e){let t=e.map(({key:e,needles:t})=>({key:e,needles:[...new Set(t.map(ee))]})),n=te(t),r=ne(t.reduce((e,{needles:t})=>t.reduce((e,{length:t})=>e+t,e),1));for(let{key:e,needles:i}of t)for(let t of i)r.insert(t,n,e);let{moves:i,fails:a,ends:o}=r.end();re(i,a,o);let s=[];return{classes:n,moves:i,begin:i[0]??0,keysOf:e=>s[e&m]??=ie(e&m,a,o)}}let ee=e=>(/^\n?[^\n]*/.exec(e.toLowerCase())?.[0]??``).slice(0,12);function te(e){let t=new Uint8Array(65536).fill(4),n=new Map;for(let{needles:t}of e)for(let e of t)for(let t=0;t<e.length;t++){let r=e.charCodeAt(t);n.set(r,(n.get(r)??0)+1)}let r=5;for(let[e]of[...n].sort((e,t)=>t[1]-e[1]||e[0]-t[0])){if(r>=128)break;if(e<32)continue;t[e]=r;let n=String.fromCharCode(e).toUpperCase();n.length===1&&(t[n.charCodeAt(0)]=r),r++}for(let e=0;e<160;e++)(e<32||e>126)&&(t[e]=3);t[10]=0,t[27]=1,t[9]=2;for(let e of[383,8490])t[e]=3;return t}function ne(e){let t=new Uint16Array(Math.min(e,m)<<7),n=new Map,r=1;return{insert(e,i,a){let o=0;for(let n=0;n<e.length;n++){let a=(o<<7)+(i[e.charCodeAt(n)]??4);if(o=t[a]||=r++,r>m)throw Error(`too many needles`)}let s=n.get(o);s?s.push(a):n.set(o,[a])},end:()=>({moves:t.slice(0,r<<7),ends:n,fails:new Uint16Array(r)})}}function re(e,t,n){let r=new Uint8Array(t.length),i=new Uint16Array(t.length),a=1;for(let o=0;o<a;o++){let s=i[o],c=t[s];r[s]=n.has(s)||r[c]?1:0;let l=s<<7,u=c<<7;for(let n=0;n<128;n++){let r=e[l+n],o=s===0?0:e[u+n];r===0?e[l+n]=o:(t[r]=o,i[a++]=r)}}for(let t=0;t<e.length;t++)r[e[t]]&&(e[t]=e[t]|p)}function ie(e,t,n){let r=new Set;for(let i=e;i!==0;i=t[i])for(let e of n.get(i)??[])r.add(e);return Uint16Array.from(r).sort()}let g=65279,_=e=>e!==void 0&&e>=48&&e<=57;function ae(e,t,n){if(e[t+1]!==91)return-1;let r=t+2,i=0;for(;r<n;r++){let t=e[r];if(_(t)&&i<3)i++;else if(t===59&&i>0&&_(e[r+1]))i=0;else return t===109||t===75?r+1:-1}return-1}function oe(e,t,n){let r=t;for(;r<n&&e[r]===13;)r++;return r>t&&(e[r]===10||r===n)?t:-1}let se=e=>e===49||e===50||e===g;function ce(e,t,n){let i=e[t];if(!_(i)&&i!==91&&i!==g)return t;if(ue(e,t)&&t+29<=n){let n=t+29;return _(e[n])&&_(e[n+1])&&(e[n+2]===79||e[n+2]===69)?-1:n}return de(e,t)&&(0,r.lM)(String.fromCharCode(...e.subarray(t,Math.min(n,t+60))))?-1:t}let le=Uint8Array.from(`0000-00-00T00:00:00.0000000Z `,e=>e===`0`?0:e.charCodeAt(0));function ue(e,t){for(let n=0;n<29;n++){let r=e[t+n],i=le[n];if(i===0?r<48||r>57:r!==i)return!1}return!0}function de(e,t){let n=e[t];if(n===g)return!0;let r=e[t+1];return n===91?r>=97||e[t+5]===45:e[t+4]===45}let v=32767,fe=e=>({starts:new Int32Array(e),ends:new Int32Array(e),bodies:new Int32Array(e),kinds:new Uint8Array(e)});function pe(e,{odd:t,steps:n},r){let i=Uint16Array.of(n),a={needles:e,lineChars:r,odd:t,odds:new Int8Array(p),units:new Uint16Array(1<<17),viewed:``,shortened:0,lines:new Int32Array(4096),moves:new Uint16Array(4096),hits:0,table:fe(2048),line:0,isColoured:!1};return{scan:(e,t)=>me(a,e,t),scanTexts(e){for(let[t,n]of e.entries())ye(a,n,t);return b(a)},keysOf:t=>t===0?i:e.keysOf(t),shortened:()=>a.shortened}}function me(e,t,n){let{length:r}=t;e.units.length<r&&(e.units=new Uint16Array(r+(r>>1))),Buffer.from(e.units.buffer).write(t,0,`utf16le`);let i=0;for(let n=0;n<r;i++)i===e.table.kinds.length&&(e.table=xe(e.table)),e.line=i,n=he(e,t,n);let{starts:a,ends:o,bodies:s,kinds:c}=e.table,l={starts:a.slice(0,i),ends:o.slice(0,i),bodies:s.slice(0,i),kinds:c.slice(0,i)};return{text:t,count:i,first:n,...l,hits:b(e)}}function he(e,t,n){let{units:r,table:i,line:a}=e,o=Math.min(t.length,n+e.lineChars),s=e.viewed!==``&&t.startsWith(e.viewed,n);s||ge(e);let c=s?n+e.viewed.length:n,l=ce(r,c,o),u=e.hits;e.isColoured=!1;let d=l<0||s&&l===c?-1:_e(e,l,s?-o:o);i.kinds[a]=d<0?2:+!!e.isColoured,d<0&&(e.hits=u,d=Math.min(o,t.indexOf(`
`,n)),ve(e,t.slice(n,d))),i.starts[a]=n,i.bodies[a]=l,i.ends[a]=d;let f=r[d]===10?d:t.indexOf(`
`,d);return f>n+e.lineChars&&e.shortened++,f+1}function ge(e){e.viewed!==``&&(y(e,0),e.viewed=``)}function _e(e,t,n){let{units:r}=e,{classes:i,moves:a,begin:o}=e.needles,s=n<0?-n:n,c=o;for(let o=t;o<s;o++){let t=i[r[o]];if(t<4){if(t===0)return o;if(t===1){let t=ae(r,o,s);if(t<0)return-1;e.isColoured=!0,o=t-1;continue}if(t!==2)return oe(r,o,s);if(n>0&&se(r[o+1]))return-1}if(c=a[(c&v)<<7|t],!(c<p)){if(be(e,c))return-1;y(e,c)}}return s}function ve(e,t){let n=(0,r.$B)(t),{text:i,marks:a}=(0,r.Ow)(t,0);(n!==e.viewed||a)&&y(e,0),e.viewed=n,ye(e,i,e.line)}function ye(e,t,n){let{classes:r,moves:i,begin:a}=e.needles;e.line=n;let o=a;for(let n=0;n<t.length;n++)o=i[(o&v)<<7|r[t.charCodeAt(n)]],o>=p&&y(e,o)}let be=({odds:e,odd:t,needles:n},r)=>(e[r&v]||=n.keysOf(r)[0]===t?1:-1)>0;function y(e,t){let n=e.hits++;n===e.lines.length&&([e.lines,e.moves]=[x(e.lines,2*n),x(e.moves,2*n)]),e.lines[n]=e.line,e.moves[n]=t}function b(e){let{lines:t,moves:n,hits:r}=e;return e.hits=0,{lines:t.slice(0,r),moves:n.slice(0,r)}}function xe({starts:e,ends:t,bodies:n,kinds:r}){let i=2*r.length;return{starts:x(e,i),ends:x(t,i),bodies:x(n,i),kinds:x(r,i)}}function x(e,t){let n=new e.constructor(t);return n.set(e),n}let Se=[!0,!1,!1,!0,!1,!0,!0,!0,!1,!1,!0,!0,!1,!0,!0,!0,!1,!0,!1,!1,!1,!0,!0,!1,!0,!0,!0,!1,!0,!1,!0,!0,!0,!0,!0,!0,!0,!0,!0,!0,!0,!1,!1,!0,!0,!0,!1,!0,!0,!0,!0,!1,!1,!1,!1,!1,!0,!0,!1,!1,!0,!1,!1,!1,!1,!0,!0,!0,!1,!1,!0,!1,!1,!1,!0,!0,!0,!0,!1,!0,!0,!1,!1,!0,!1,!0,!0,!1,!1,!1,!0,!0,!0,!0,!0,!0,!0,!0,!0,!0,!1,!1,!0,!1,!1,!1,!1,!1,!0,!0,!0,!0,!0,!1,!1,!0,!0,!1,!0,!0,!0,!0,!1,!0,!1,!0,!1,!1,!1,!0,!1,!0,!0,!1,!1,!1,!0,!1,!1,!0,!1,!0,!0,!0,!1,!0,!0,!1,!0,!0,!0,!1,!0,!0,!1,!0,!1,!0,!1,!0,!1,!1,!1,!1,!1,!0,!1,!0,!0,!1,!0,!0,!1,!0,!1,!1,!0,!0,!0,!1,!1,!0,!0,!0,!1,!1,!0,!1,!0,!0,!1,!1,!1,!0,!0,!0,!0,!1,!0,!0,!0,!0,!0,!0,!1,!0,!1,!0,!0,!0,!1,!1,!0,!0,!0,!1,!0,!1,!0,!0,!1,!0,!1,!1,!0,!0,!1,!1,!1,!0,!1,!1,!0,!1,!1,!0,!0,!0],Ce=[{key:0,needles:[`^[[`,`[0m`,`[39m`,`[22m`,`[49m`]},{key:1,needles:`
##[,
complete job ,
current runner,
cleaning up orphan processes,
post job cleanup.,
evaluate and set job outputs,
uploading runner diagnostic logs,
current runner version: ,
##[group],
##[endgroup],
[command]/usr/bin/git ,
##[error],
##[warning],
complete job name: ,
travis_fold:,
travis_time:,
nltravis_fold:,
nltravis_time:,
running with gitlab-runner ,
section_start:0,
section_start:1,
section_start:2,
section_start:3,
section_start:4,
section_start:5,
section_start:6,
section_start:7,
section_start:8,
section_start:9,
##[section],
started by user,
started by a ,
started by an ,
started by timer,
started by upstream,
started by git,
[pipeline] ,
build step ',
finished: failure,
finished: success,
finished: aborted,
finished: unstable,
finished: not_built,
running as sys,
~~~ running agent,
~~~ running global,
~~~ running local,
~~~ preparing,
~~~ :,
🚨 error: ,
#!/bin/sh -,
#!/bin/bash -,
#!/bin/zsh -,
exited with c,
circleci rece,
[00:,
[01:,
[02:,
[03:,
[04:,
[05:,
[06:,
[07:,
[08:,
[09:,
[10:,
[11:,
[12:,
[13:,
[14:,
[15:,
[16:,
[17:,
[18:,
[19:,
[20:,
[21:,
[22:,
[23:,
[24:,
[25:,
[26:,
[27:,
[28:,
[29:,
[30:,
[31:,
[32:,
[33:,
[34:,
[35:,
[36:,
[37:,
[38:,
[39:,
[40:,
[41:,
[42:,
[43:,
[44:,
[45:,
[46:,
[47:,
[48:,
[49:,
[50:,
[51:,
[52:,
[53:,
[54:,
[55:,
[56:,
[57:,
[58:,
[59:,
[60:,
[61:,
[62:,
[63:,
[64:,
[65:,
[66:,
[67:,
[68:,
[69:,
[70:,
[71:,
[72:,
[73:,
[74:,
[75:,
[76:,
[77:,
[78:,
[79:,
[80:,
[81:,
[82:,
[83:,
[84:,
[85:,
[86:,
[87:,
[88:,
[89:,
[90:,
[91:,
[92:,
[93:,
[94:,
[95:,
[96:,
[97:,
[98:,
[99:,
##teamcity[,build started,fetching repository,
command exite,
[taskcluster,
+ umask 000,
images used:,
build teardown,
runtime: cloud,
runtime: self-hosted,
error: ,
warning: ,
> ,
> nx run ,
lerna info run,
==[ ,
##[endgroup,: entering direc,: leaving direc`.split(`,`)},{key:2,needles:`
##[.error.err!.fail.exception.fatal.panic.traceback.abort.assert.core dumped.sanitizer.unexpected.crash.refus.denied.cannot.can't.can’t.couldn.could n.doesn't.doesn’t.does not.unable.unknown.unrecogni.unbound.undefined.unsupported.unavailable.unhandled.uncaught.invalid.missing.mismatch.conflict.broken.killed.reject.timeout.time out.timedout.timed out.time-out.time- out.exceed.please .violat.
diff --git.
--- .out of memory.out of disk.out of date.out of space.too many.toomany.offenses.
** .
at .sigsegv.sigabrt.sigbus.sigill.sigfpe.sigkill.sigterm.more than the.certificate.cert_.rate limit.memory.quota.credential.oom-.oom_.oom .dubious.incompatible.glibc.spawn .hang up.interrupt.expected.required.unset.pubkey.handshake.expkey.imagepull.pull.token.sum mismatch.early eof.too slow.
fatal.clone of.merge.bound variable.exec format.ld terminated.nodename.wrong version`.split(`.`)},{key:5,needles:`err.fault.not found.not in .not available.not supported.not allowed.not permitted.not defined.not valid.not formatted.not up .not accessible.not satis.not set.not known.not enough.not our.not order.not yet.not trusted.not resolve.is not.are not.no .must.differ.require.bad .ssl.econn.eno.etimed.eai_.ehost.enet.emf.enf`.split(`.`)},{key:6,needles:[`✖`,`✗`,`✘`,`❌`,`×`,`⨯`,`\ud83d`,`[!]`,`!!!`,`0) `,`1) `,`2) `,`3) `,`4) `,`5) `,`6) `,`7) `,`8) `,`9) `]},{key:7,needles:[`issue`]},{key:8,needles:[`problem`]},{key:9,needles:[`http`,`status`]},{key:10,needles:[`502`,`503`,`504`,`401`,`403`,`429`]},{key:3,needles:[`nstalled `,`Installing `,`Fetching `,`Download`,`grading `,`go: `,`Adding `,`Updating `,`Compiling `,`+ `]},{key:4,needles:`turbo .turborepo .• packages in s.cache miss, executing.cache miss, replaying.cache miss, force.cache hit, executing.cache hit, replaying.cache hit, force.cache bypass, executing.cache bypass, replaying.cache bypass, force.pnpm. workspace proj.docker-compose.docker compose.
attaching to .foreman start.honcho start.overmind start.hivemind start.concurrently.npm-run-all.run-p.wireit.workspaces forea.
[pipeline] p.➤ yn0000: [.lerna run.lerna exec.lerna info.lerna notice.nx run-many.nx affected.nx   running tar.parallel`.split(`.`)},{key:11,needles:[`.yml:`,`.yaml:`,`.yml:0`,`.yml:1`,`.yml:2`,`.yml:3`,`.yml:4`,`.yml:5`,`.yml:6`,`.yml:7`,`.yml:8`,`.yml:9`,`.yaml:0`,`.yaml:1`,`.yaml:2`,`.yaml:3`,`.yaml:4`,`.yaml:5`,`.yaml:6`,`.yaml:7`,`.yaml:8`,`.yaml:9`]},{key:14,needles:`.yml:,.yaml:,.j2:,.yml:0,.yml:1,.yml:2,.yml:3,.yml:4,.yml:5,.yml:6,.yml:7,.yml:8,.yml:9,.yaml:0,.yaml:1,.yaml:2,.yaml:3,.yaml:4,.yaml:5,.yaml:6,.yaml:7,.yaml:8,.yaml:9,.j2:0,.j2:1,.j2:2,.j2:3,.j2:4,.j2:5,.j2:6,.j2:7,.j2:8,.j2:9`.split(`,`)},{key:17,needles:[`Testsuite: `,`Testcase: `]},{key:20,needles:[`", line `,`", line 0`,`", line 1`,`", line 2`,`", line 3`,`", line 4`,`", line 5`,`", line 6`,`", line 7`,`", line 8`,`", line 9`]},{key:23,needles:[`[fail]`,` passed`,` failed`,`Uncaught exception`,`Unhandled rejection`]},{key:26,needles:[`>> Issue: [B`]},{key:29,needles:[`: line `,`: syntax error`,`: line 0`,`: line 1`,`: line 2`,`: line 3`,`: line 4`,`: line 5`,`: line 6`,`: line 7`,`: line 8`,`: line 9`,`syntax error: `,`: not found`,`: parameter not set`,`: permission denied`]},{key:32,needles:[`: E00`,`: E01`,`: E02`,`: E03`,`: E04`,`0: e0`,`1: e0`,`2: e0`,`3: e0`,`4: e0`,`5: e0`,`6: e0`,`7: e0`,`8: e0`,`9: e0`]},{key:35,needles:[`✗ `,` tests, `,` test, `]},{key:38,needles:[`━━━`]},{key:41,needles:[`would reformat `,`reformatted `,`error: cannot format `,` left unchanged`,`All done! ✨`]},{key:44,needles:[`-BPS-`,`-VERI-`,`-VHDL-`,`
e-bps-`,`
e-veri-`,`
e-vhdl-`,`
w-bps-`,`
w-veri-`,`
w-vhdl-`,`
f-bps-`,`
f-veri-`,`
f-vhdl-`]},{key:47,needles:[`Confidence: `,`High`,`Medium`,`Weak`]},{key:50,needles:[`file `,`error: file `,`warning: file `]},{key:53,needles:[`.proto:`,`.proto:0`,`.proto:1`,`.proto:2`,`.proto:3`,`.proto:4`,`.proto:5`,`.proto:6`,`.proto:7`,`.proto:8`,`.proto:9`]},{key:56,needles:[`Bundler`,`Gemfile`,`bundle`,`could not find `,`bundler could `,`could not locate `,`an error occurre`,`the bundle`,`the gemspec`,`the gemspecs`,`the dependencies in your gemfile`,`the lockfile`,`your ruby version is`,`your bundle only supports`,`your bundle is locked to`,`your lockfile`,`there was an erro`,`error: `,`could not fetch`,` depends on `,`you have reques`]},{key:59,needles:[`Criticality: `,`
Name: `,`
Advisory: `,`
CVE: `,`
GHSA: `]},{key:62,needles:[`: *W,`,`: *E,`,`: *F,`,`: *w,`,`: *e,`,`: *f,`,`: *n,`]},{key:65,needles:[`{"reason":"`,`{"$message_type":"diagnostic"`]},{key:68,needles:[`test result: `,`panicked at `,`
running `,`running 1 test`,` ... ok`,` ... FAILED`,` ... ignored`,` has overflowed its stack`]},{key:71,needles:[`: FAILED:`,`test cases: `,`All tests passed (`]},{key:74,needles:`.yml:0,.yml:1,.yml:2,.yml:3,.yml:4,.yml:5,.yml:6,.yml:7,.yml:8,.yml:9,.yaml:0,.yaml:1,.yaml:2,.yaml:3,.yaml:4,.yaml:5,.yaml:6,.yaml:7,.yaml:8,.yaml:9,.json:0,.json:1,.json:2,.json:3,.json:4,.json:5,.json:6,.json:7,.json:8,.json:9,.template:0,.template:1,.template:2,.template:3,.template:4,.template:5,.template:6,.template:7,.template:8,.template:9`.split(`,`)},{key:77,needles:[`possible bashism in `,`
possible bash`]},{key:80,needles:[`Check: `]},{key:83,needles:[`[ERROR] `,`[WARN] `,`[INFO] `,`
[error] `,`
[warn] `,`
[info] `,`
[ant:checkstyle] [error] `,`
[ant:checkstyle] [warn] `,`
[ant:checkstyle] [info] `]},{key:86,needles:[`: error: `,`: warning: `,`: fatal error: `,`: error #`,`: warning #`,`: sorry, `,`: internal compiler error: `,` undeclared`,` redeclared`,`: parse error`,`: syntax error`,`: conflicting types`,`: previous de`,`: invalid `,`: Invalid `,`: remark: `,` generated.`,`In file included from`,`[-Werror,-W`,`clang: error`,`clang++: error`,`too many errors`]},{key:89,needles:[`: error: `,`: warning: `,`: remark: `]},{key:92,needles:[`- DiagnosticName: `]},{key:95,needles:`.clj:,.cljs:,.cljc:,.edn:,0: error: ,0: warning: ,0: info: ,1: error: ,1: warning: ,1: info: ,2: error: ,2: warning: ,2: info: ,3: error: ,3: warning: ,3: info: ,4: error: ,4: warning: ,4: info: ,5: error: ,5: warning: ,5: info: ,6: error: ,6: warning: ,6: info: ,7: error: ,7: warning: ,7: info: ,8: error: ,8: warning: ,8: info: ,9: error: ,9: warning: ,9: info: `.split(`,`)},{key:98,needles:[`CMake `]},{key:101,needles:`.c:,.h:,.c:0,.c:1,.c:2,.c:3,.c:4,.c:5,.c:6,.c:7,.c:8,.c:9,.h:0,.h:1,.h:2,.h:3,.h:4,.h:5,.h:6,.h:7,.h:8,.h:9,.s:0,.s:1,.s:2,.s:3,.s:4,.s:5,.s:6,.s:7,.s:8,.s:9`.split(`,`)},{key:104,needles:[` ==> `,` ==> `]},{key:107,needles:[`Your requirements could not`,`Your lock file does not`,`Could not find a matching version of package`,`composer.json`,`Problem 1`,`your requirement`,`your lock file `,`could not find `,`the lock file i`,`required packag`,`composer.json" `,`/composer.json" `]},{key:110,needles:[`FAIL - `,`WARN - `,`EXCP - `,`
fail - `,`
warn - `,`
excp - `]},{key:113,needles:[`Coverage failure: total of`,`Required test coverage of `,`No data to report`,`No data to combine`]},{key:116,needles:[`: error: `,`: warning: `,`: style: `,`: performance: `,`: portability: `,`: information: `,`]: (`]},{key:119,needles:`] [1].] [2].] [3].] [4].] [5]. cpplint: .] [0].] [1].] [2].] [3].] [4].] [5].] [6].] [7].] [8].] [9].0): error cppl.0): warning cppl.1): error cppl.1): warning cppl.2): error cppl.2): warning cppl.3): error cppl.3): warning cppl.4): error cppl.4): warning cppl.5): error cppl.5): warning cppl.6): error cppl.6): warning cppl.7): error cppl.7): warning cppl.8): error cppl.8): warning cppl.9): error cppl.9): warning cppl`.split(`.`)},{key:122,needles:`.ex:,.exs:,] ↑ ,] ↗ ,] → ,] ↘ ,] ↓ ,.ex:0,.ex:1,.ex:2,.ex:3,.ex:4,.ex:5,.ex:6,.ex:7,.ex:8,.ex:9,.exs:0,.exs:1,.exs:2,.exs:3,.exs:4,.exs:5,.exs:6,.exs:7,.exs:8,.exs:9`.split(`,`)},{key:125,needles:[`", line `,`", line 0`,`", line 1`,`", line 2`,`", line 3`,`", line 4`,`", line 5`,`", line 6`,`", line 7`,`", line 8`,`", line 9`]},{key:128,needles:[`.cr:`,`
[c] `,`
[c] [correctable] `,`
[w] `,`
[w] [correctable] `,`
[e] `,`
[e] [correctable] `]},{key:131,needles:`Unknown word.Misspelled word.Forbidden word.0 - unknown wor.0 - misspelled wor.0 - forbidden wor.1 - unknown wor.1 - misspelled wor.1 - forbidden wor.2 - unknown wor.2 - misspelled wor.2 - forbidden wor.3 - unknown wor.3 - misspelled wor.3 - forbidden wor.4 - unknown wor.4 - misspelled wor.4 - forbidden wor.5 - unknown wor.5 - misspelled wor.5 - forbidden wor.6 - unknown wor.6 - misspelled wor.6 - forbidden wor.7 - unknown wor.7 - misspelled wor.7 - forbidden wor.8 - unknown wor.8 - misspelled wor.8 - forbidden wor.9 - unknown wor.9 - misspelled wor.9 - forbidden wor`.split(`.`)},{key:134,needles:[` Test `,`% tests passed`]},{key:137,needles:[`(Run Starting)`,`(Run Finished)`,`Running: `]},{key:140,needles:[`.d(`,`): error: `,`): warning: `,`): deprecation: `]},{key:143,needles:`.dart,error - ,warning - ,info - ,hint - ,lint - ,error • ,error · ,warning • ,warning · ,info • ,info · ,hint • ,hint · ,lint • ,lint · ,.dart:0,.dart:1,.dart:2,.dart:3,.dart:4,.dart:5,.dart:6,.dart:7,.dart:8,.dart:9,
error|,
warning|,
info|`.split(`,`)},{key:146,needles:[`.dart:`,`0: error: `,`0: warning: `,`1: error: `,`1: warning: `,`2: error: `,`2: warning: `,`3: error: `,`3: warning: `,`4: error: `,`4: warning: `,`5: error: `,`5: warning: `,`6: error: `,`6: warning: `,`7: error: `,`7: warning: `,`8: error: `,`8: warning: `,`9: error: `,`9: warning: `]},{key:149,needles:[` +`]},{key:152,needles:[`.kt:`,`.kts:`,`.kt:0`,`.kt:1`,`.kt:2`,`.kt:3`,`.kt:4`,`.kt:5`,`.kt:6`,`.kt:7`,`.kt:8`,`.kt:9`,`.kts:0`,`.kts:1`,`.kts:2`,`.kts:3`,`.kts:4`,`.kts:5`,`.kts:6`,`.kts:7`,`.kts:8`,`.kts:9`]},{key:155,needles:[`", line `,`", line 0`,`", line 1`,`", line 2`,`", line 3`,`", line 4`,`", line 5`,`", line 6`,`", line 7`,`", line 8`,`", line 9`]},{key:158,needles:`: D0,.rst:0,.rst:1,.rst:2,.rst:3,.rst:4,.rst:5,.rst:6,.rst:7,.rst:8,.rst:9,.txt:0,.txt:1,.txt:2,.txt:3,.txt:4,.txt:5,.txt:6,.txt:7,.txt:8,.txt:9,.md:0,.md:1,.md:2,.md:3,.md:4,.md:5,.md:6,.md:7,.md:8,.md:9`.split(`,`)},{key:161,needles:[`"severity":`,`warning: `,`error: `,`
{"message":`]},{key:164,needles:[`failed to solve`,`failed to build: `,`Error response from daemon`,`returned a non-zero code: `,`Cannot connect to the Docker daemon`,`COPY failed: `,`ADD failed: `]},{key:167,needles:[`Failed example:`]},{key:170,needles:[`[doctest] `,`TEST CASE:`,`SCENARIO:`]},{key:173,needles:[`.env`]},{key:176,needles:[`!  - Failed: `,`! - Failed: `,`[xUnit.net `,`Error Message:`,`Total tests: `,`TESTERROR`,`Test summary: `,`Test run summary: `]},{key:179,needles:[`: warning: `,`: error: `,`: warning: memb`,`: warning: comp`,`: warning: the f`,`: warning: docu`,`: warning: argu`,`: warning: expl`,`: warning: unab`,`: warning: no ma`,`: warning: no uniquely ma`,`: warning: ille`,`: warning: retur`,`is not documente`]},{key:182,needles:[` (at line `,` (at line 0`,` (at line 1`,` (at line 2`,` (at line 3`,` (at line 4`,` (at line 5`,` (at line 6`,` (at line 7`,` (at line 8`,` (at line 9`]},{key:185,needles:`invalid .missing .unexpected .invalid indent.invalid charset.invalid newline.invalid final.invalid end.invalid block.invalid trailing.invalid max.invalid bom.missing indent.missing charset.missing newline.missing final.missing end.missing block.missing trailing.missing max.missing bom.unexpected indent.unexpected charset.unexpected newline.unexpected final.unexpected end.unexpected block.unexpected trailing.unexpected max.unexpected bom`.split(`.`)},{key:188,needles:[`Wrong `,`Trailing `,`No final`,`Not all`,`Line too`,`Missing `,`Final newline`,`wrong`,`trailing`,`no final`,`not all`,`line too`,`missing`,`final newline`]},{key:191,needles:`.erl:,.hrl:,.erl:0,.erl:1,.erl:2,.erl:3,.erl:4,.erl:5,.erl:6,.erl:7,.erl:8,.erl:9,.hrl:0,.hrl:1,.hrl:2,.hrl:3,.hrl:4,.hrl:5,.hrl:6,.hrl:7,.hrl:8,.hrl:9,.yrl:0,.yrl:1,.yrl:2,.yrl:3,.yrl:4,.yrl:5,.yrl:6,.yrl:7,.yrl:8,.yrl:9,.xrl:0,.xrl:1,.xrl:2,.xrl:3,.xrl:4,.xrl:5,.xrl:6,.xrl:7,.xrl:8,.xrl:9`.split(`,`)},{key:194,needles:[`[ERROR] `,`[WARNING] `]},{key:197,needles:[`error  `,`warning  `,`, Error - `,`, Warning - `,`[Error`,`[Warning`,`
error: `,`
warning: `,`
Oops! Something went wrong! :(`]},{key:200,needles:[` failure`,`) test `,`) doctest `,`) property `]},{key:203,needles:[`.py:`,`.pyi:`]},{key:206,needles:[`] (`,`] (`]},{key:209,needles:[`.as(`,`.mxml(`,`.as:`,`.mxml:`,`error: `,`warning: `]},{key:212,needles:[`: error: `,`: warning: `,`: fatal error: `,`: error #`,`: warning #`,`: sorry, `,`: internal compiler error: `,` undeclared`,` redeclared`,`: parse error`,`: syntax error`,`: conflicting types`,`: previous de`,`: invalid `,`: Invalid `,`: remark: `]},{key:215,needles:[`Error: `,`Warning: `,`fatal error`,`internal error`,`error`,`warning`]},{key:218,needles:[`hs:`,`hsc:`,`Could not resolve`]},{key:221,needles:[`.vhd:`,`.vhdl:`,`.vhd:0`,`.vhd:1`,`.vhd:2`,`.vhd:3`,`.vhd:4`,`.vhd:5`,`.vhd:6`,`.vhd:7`,`.vhd:8`,`.vhd:9`,`.vhdl:0`,`.vhdl:1`,`.vhdl:2`,`.vhdl:3`,`.vhdl:4`,`.vhdl:5`,`.vhdl:6`,`.vhdl:7`,`.vhdl:8`,`.vhdl:9`]},{key:224,needles:[`.feature`,`.feature
  0`,`.feature
  1`,`.feature
  2`,`.feature
  3`,`.feature
  4`,`.feature
  5`,`.feature
  6`,`.feature
  7`,`.feature
  8`,`.feature
  9`]},{key:227,needles:[`
diff --git `]},{key:230,needles:[`##[error]`,`::error`,`::warning`]},{key:233,needles:`: T1.: T2.: T3.: T4.: T5.: T6.: T7.: T8.: B1.: B2.: B3.: B4.: B5.: B6.: B7.: B8.: M1.: UC.: UL.0: t.1: t.2: t.3: t.4: t.5: t.6: t.7: t.8: t.9: t.0: b.1: b.2: b.3: b.4: b.5: b.6: b.7: b.8: b.9: b.0: m1.1: m1.2: m1.3: m1.4: m1.5: m1.6: m1.7: m1.8: m1.9: m1.0: uc.1: uc.2: uc.3: uc.4: uc.5: uc.6: uc.7: uc.8: uc.9: uc.0: ul.1: ul.2: ul.3: ul.4: ul.5: ul.6: ul.7: ul.8: ul.9: ul.0: i.1: i.2: i.3: i.4: i.5: i.6: i.7: i.8: i.9: i`.split(`.`)},{key:236,needles:[`Line `,`
line 0`,`
line 1`,`
line 2`,`
line 3`,`
line 4`,`
line 5`,`
line 6`,`
line 7`,`
line 8`,`
line 9`]},{key:239,needles:`.adb:,.ads:,.ada:0,.ada:1,.ada:2,.ada:3,.ada:4,.ada:5,.ada:6,.ada:7,.ada:8,.ada:9,.adb:0,.adb:1,.adb:2,.adb:3,.adb:4,.adb:5,.adb:6,.adb:7,.adb:8,.adb:9,.ads:0,.ads:1,.ads:2,.ads:3,.ads:4,.ads:5,.ads:6,.ads:7,.ads:8,.ads:9`.split(`,`)},{key:242,needles:[]},{key:245,needles:[`
# `,`
go: `,`.go:`,`
pattern `,`
	imports `]},{key:248,needles:[`.go:`,`zero value ptr alloc`,`empty slice`,`empty map`,`hex lit`,`range check`,`and-not`,`float lit`,`label case`,`untyped const coerce`,`arg list parens`,`non-zero length test`,`default case order`,`unit import`,`line-comment prefix`,`import group`,`import dup`]},{key:251,needles:[`
DONE `,`
=== `,`
PASS`,`
FAIL`,`
SKIP`,`--- FAIL: `,`--- PASS: `,`--- SKIP: `,`
ok`,`
panic: test timed out`]},{key:254,needles:[`"Action":"`]},{key:257,needles:[`
vet: `,`
# [`,`.go:`]},{key:260,needles:[`.go:`,`.go:0`,`.go:1`,`.go:2`,`.go:3`,`.go:4`,`.go:5`,`.go:6`,`.go:7`,`.go:8`,`.go:9`]},{key:263,needles:[`.go:`,`level=error msg="`,`Error: can't load config`]},{key:266,needles:`.go:,exported ,comment on expo,should ,don't use ,receiver name,if block ends,error strings,error var,package comment, should,type name will,const name,context.context,a blank import,unexported,the argument,parameter ,redefines ,unhandled,avoid ,empty-,struct field,interface method,range var,name will be,underscore in pa,use underscores`.split(`,`)},{key:269,needles:[`(Rule:G`,`] - G`,`, confidence:`,` (confidence:`]},{key:272,needles:[`DONE `,`=== FAIL: `,`=== SKIP: `,`PASS `,`FAIL `,`SKIP `]},{key:275,needles:[`> Task :`,`* What went wrong:`,` completed, `,` FAILED
`,` PASSED
`]},{key:278,needles:[`[==========] `,`[ RUN      ] `,`[  FAILED  ] `]},{key:281,needles:`hadolint: . dl0. dl1. dl2. dl3. dl4. dl5. dl6. dl7. dl8. dl9. sc0. sc1. sc2. sc3. sc4. sc5. sc6. sc7. sc8. sc9.0 unexpected .0 invalid .0 expected .1 unexpected .1 invalid .1 expected .2 unexpected .2 invalid .2 expected .3 unexpected .3 invalid .3 expected .4 unexpected .4 invalid .4 expected .5 unexpected .5 invalid .5 expected .6 unexpected .6 invalid .6 expected .7 unexpected .7 invalid .7 expected .8 unexpected .8 invalid .8 expected .9 unexpected .9 invalid .9 expected `.split(`.`)},{key:284,needles:[`.haml:`,`.haml:0`,`.haml:1`,`.haml:2`,`.haml:3`,`.haml:4`,`.haml:5`,`.haml:6`,`.haml:7`,`.haml:8`,`.haml:9`]},{key:287,needles:[`Error: `,`[ERROR] `,`[WARNING] `,`
error: `,`
[error] templates/`,`
[error] chart.yaml`,`
[error] values.yaml`,`
[error] chart `,`
[warning] templates/`,`
[warning] chart.yaml`,`
[warning] values.yaml`,`
[warning] chart `]},{key:290,needles:`.hs:,.lhs:,: suggestion: ,: warning: ,: error: ,: ignore: ,0): suggestion: ,0): warning: ,0): error: ,0): ignore: ,1): suggestion: ,1): warning: ,1): error: ,1): ignore: ,2): suggestion: ,2): warning: ,2): error: ,2): ignore: ,3): suggestion: ,3): warning: ,3): error: ,3): ignore: ,4): suggestion: ,4): warning: ,4): error: ,4): ignore: ,5): suggestion: ,5): warning: ,5): error: ,5): ignore: ,6): suggestion: ,6): warning: ,6): error: ,6): ignore: ,7): suggestion: ,7): warning: ,7): error: ,7): ignore: ,8): suggestion: ,8): warning: ,8): error: ,8): ignore: ,9): suggestion: ,9): warning: ,9): error: ,9): ignore: `.split(`,`)},{key:293,needles:`[Pe.[Li.[Ms.[Be. catastrophic error[. fatal error[. internal error[. error[. warning[. remark[. information[. info[. advisory[.catastrophic error[.fatal error[.internal error[.error[.warning[.remark[.information[.info[.advisory[.
catastrophic error[.
fatal error[.
internal error[.
error[.
warning[.
remark[.
information[.
info[.
advisory[`.split(`.`)},{key:296,needles:`.go:,.go:0,.go:1,.go:2,.go:3,.go:4,.go:5,.go:6,.go:7,.go:8,.go:9,ineffectual assi,unnecessary conv,other occurrence,0 other occurren,1 other occurren,2 other occurren,3 other occurren,4 other occurren,5 other occurren,6 other occurren,7 other occurren,8 other occurren,9 other occurren, always receives, is unused, naked returns,unused global,unused struct field,unused variable,unused function`.split(`,`)},{key:299,needles:[`: error: `,`: warning: `,`0: error: `,`0: warning: `,`1: error: `,`1: warning: `,`2: error: `,`2: warning: `,`3: error: `,`3: warning: `,`4: error: `,`4: warning: `,`5: error: `,`5: warning: `,`6: error: `,`6: warning: `,`7: error: `,`7: warning: `,`8: error: `,`8: warning: `,`9: error: `,`9: warning: `]},{key:302,needles:`): ,0): (col. ,1): (col. ,2): (col. ,3): (col. ,4): (col. ,5): (col. ,6): (col. ,7): (col. ,8): (col. ,9): (col. ,0): catastrophic error #,0): error #,0): warning #,0): remark #,0): message #,1): catastrophic error #,1): error #,1): warning #,1): remark #,1): message #,2): catastrophic error #,2): error #,2): warning #,2): remark #,2): message #,3): catastrophic error #,3): error #,3): warning #,3): remark #,3): message #,4): catastrophic error #,4): error #,4): warning #,4): remark #,4): message #,5): catastrophic error #,5): error #,5): warning #,5): remark #,5): message #,6): catastrophic error #,6): error #,6): warning #,6): remark #,6): message #,7): catastrophic error #,7): error #,7): warning #,7): remark #,7): message #,8): catastrophic error #,8): error #,8): warning #,8): remark #,8): message #,9): catastrophic error #,9): error #,9): warning #,9): remark #,9): message #`.split(`,`)},{key:305,needles:[`Imports are incorrectly sorted`,`
Fixing `]},{key:308,needles:`.v:,.sv:,.vh:,.v:0,.v:1,.v:2,.v:3,.v:4,.v:5,.v:6,.v:7,.v:8,.v:9,.vh:0,.vh:1,.vh:2,.vh:3,.vh:4,.vh:5,.vh:6,.vh:7,.vh:8,.vh:9,.sv:0,.sv:1,.sv:2,.sv:3,.sv:4,.sv:5,.sv:6,.sv:7,.sv:8,.sv:9,.svh:0,.svh:1,.svh:2,.svh:3,.svh:4,.svh:5,.svh:6,.svh:7,.svh:8,.svh:9,.sva:0,.sva:1,.sva:2,.sva:3,.sva:4,.sva:5,.sva:6,.sva:7,.sva:8,.sva:9`.split(`,`)},{key:311,needles:[` spec, `,` specs, `,`
Started`,`Executed `]},{key:314,needles:[`.java:`,`.groovy:`,`.aj:`,`error: file not found`,`error: invalid source`,`error: release version`,`error: no source files`,`-Werror`]},{key:317,needles:[`warning - `,`error - `,`warning - `,`error - `]},{key:320,needles:[`
PASS `,`
 PASS `,`
FAIL `,`
 FAIL `,`
Test Suites: `,`Test suite failed to run`,`● Validation Error`,`● Multiple configurations found`]},{key:323,needles:[`Failures (`,` tests successful`]},{key:326,needles:[`thresholds on metrics '`,`some thresholds have failed`,`↳`,`✗ `]},{key:329,needles:[` test completed`,` tests completed`,` test failed`,` tests failed`,` test skipped`,` tests skipped`]},{key:332,needles:[`
Unused `,`
Unlisted `,`
Unresolved imports`,`
Duplicate exports`]},{key:335,needles:`.kt:,.kts:,.kt:0,.kt:1,.kt:2,.kt:3,.kt:4,.kt:5,.kt:6,.kt:7,.kt:8,.kt:9,.kts:0,.kts:1,.kts:2,.kts:3,.kts:4,.kts:5,.kts:6,.kts:7,.kts:8,.kts:9,.java:0,.java:1,.java:2,.java:3,.java:4,.java:5,.java:6,.java:7,.java:8,.java:9,.kt:(0,.kt:(1,.kt:(2,.kt:(3,.kt:(4,.kt:(5,.kt:(6,.kt:(7,.kt:(8,.kt:(9,.kt: (0,.kt: (1,.kt: (2,.kt: (3,.kt: (4,.kt: (5,.kt: (6,.kt: (7,.kt: (8,.kt: (9,.kts:(0,.kts:(1,.kts:(2,.kts:(3,.kts:(4,.kts:(5,.kts:(6,.kts:(7,.kts:(8,.kts:(9,.kts: (0,.kts: (1,.kts: (2,.kts: (3,.kts: (4,.kts: (5,.kts: (6,.kts: (7,.kts: (8,.kts: (9,.java:(0,.java:(1,.java:(2,.java:(3,.java:(4,.java:(5,.java:(6,.java:(7,.java:(8,.java:(9,.java: (0,.java: (1,.java: (2,.java: (3,.java: (4,.java: (5,.java: (6,.java: (7,.java: (8,.java: (9,0: error: ,0: warning: ,1: error: ,1: warning: ,2: error: ,2: warning: ,3: error: ,3: warning: ,4: error: ,4: warning: ,5: error: ,5: warning: ,6: error: ,6: warning: ,7: error: ,7: warning: ,8: error: ,8: warning: ,9: error: ,9: warning: `.split(`,`)},{key:338,needles:`.kt:,.kts:,.kt:0,.kt:1,.kt:2,.kt:3,.kt:4,.kt:5,.kt:6,.kt:7,.kt:8,.kt:9,.kts:0,.kts:1,.kts:2,.kts:3,.kts:4,.kts:5,.kts:6,.kts:7,.kts:8,.kts:9,0: not a valid kotlin file,0: parse error,1: not a valid kotlin file,1: parse error,2: not a valid kotlin file,2: parse error,3: not a valid kotlin file,3: parse error,4: not a valid kotlin file,4: parse error,5: not a valid kotlin file,5: parse error,6: not a valid kotlin file,6: parse error,7: not a valid kotlin file,7: parse error,8: not a valid kotlin file,8: parse error,9: not a valid kotlin file,9: parse error`.split(`,`)},{key:341,needles:[`(object: `,`, remediation: `]},{key:344,needles:[` is invalid: `,` failed validation: `,`contains an invalid `,` is invalid: `,` failed validation: `,` - failed valid`,` - error while `,` contains an inva`]},{key:347,needles:[`Error from server`,` is invalid: `,`error: error validating`,`denied request`,`unable to recognize`,`ValidatingAdmissionPolicy`,`the server doesn`,`timed out waiting for the condition`,`exceeded its progress deadline`,`accumulating resources`,`
error from serv`,`" is invalid: `,`
error: error validating`,`
error: error parsing`,`
error: unable `,`
error: timed o`,`
error: deploy`,`
error: the serv`,`
error: resourc`,`
error: no matc`,`
error: you mu`,` validatingadmi`,`
error: accumu`]},{key:350,needles:[`undefined reference to `,`multiple definition of `,`Undefined symbol`,`/ld: `,`
ld: `,`-ld: `,`ld.lld`,`ld64.lld`,`lld-link`,`ld.gold`,`ld.bfd`,`mold: `,`
lld: `,`wasm-ld`]},{key:353,needles:[` assertion`]},{key:356,needles:`.Rmd:,0: style: ,0: warning: ,0: error: ,1: style: ,1: warning: ,1: error: ,2: style: ,2: warning: ,2: error: ,3: style: ,3: warning: ,3: error: ,4: style: ,4: warning: ,4: error: ,5: style: ,5: warning: ,5: error: ,6: style: ,6: warning: ,6: error: ,7: style: ,7: warning: ,7: error: ,8: style: ,8: warning: ,8: error: ,9: style: ,9: warning: ,9: error: `.split(`,`)},{key:359,needles:[`>>> Lint for `,`
  error (`,`
  warning (`,`
  advice (`,`
  disabled (`]},{key:362,needles:[`# occurrences`]},{key:365,needles:[`
lua`,`
luajit`]},{key:368,needles:`.lua:,.lua:0,.lua:1,.lua:2,.lua:3,.lua:4,.lua:5,.lua:6,.lua:7,.lua:8,.lua:9,.luacheckrc:0,.luacheckrc:1,.luacheckrc:2,.luacheckrc:3,.luacheckrc:4,.luacheckrc:5,.luacheckrc:6,.luacheckrc:7,.luacheckrc:8,.luacheckrc:9,.rockspec:0,.rockspec:1,.rockspec:2,.rockspec:3,.rockspec:4,.rockspec:5,.rockspec:6,.rockspec:7,.rockspec:8,.rockspec:9`.split(`,`)},{key:371,needles:`make: ,make[,*** ,ninja: ,akefile:,.mk:,no rule to make ,no targets,missing separato,multiple target,recipe commence,virtual memory ,unterminated,empty variable,: no such file,: permission denied,: is a directory,0: *** ,1: *** ,2: *** ,3: *** ,4: *** ,5: *** ,6: *** ,7: *** ,8: *** ,9: *** ,: command not found,: no such file or directory,.mk: no such f,: no such file ,
ninja: fatal: ,
ninja: error: `.split(`,`)},{key:374,needles:` md0. md1. md2. md3. md4. md5. md6. md7. md8. md9. error md0. error md1. error md2. error md3. error md4. error md5. error md6. error md7. error md8. error md9. warning md0. warning md1. warning md2. warning md3. warning md4. warning md5. warning md6. warning md7. warning md8. warning md9`.split(`.`)},{key:377,needles:[`[ERROR]`,`[WARNING]`,`[FATAL]`,`[WARN]`,` SKIPPED`]},{key:380,needles:[`: MD`,`0: md`,`1: md`,`2: md`,`3: md`,`4: md`,`5: md`,`6: md`,`7: md`,`8: md`,`9: md`]},{key:383,needles:[` assertions, `,`) Failure:`,`) Error:`,`Failure:
`,`Error:
`]},{key:386,needles:[` is a misspelling of `,`" is a misspell`]},{key:389,needles:[`.ex:`,`.exs:`,`.eex:`,`.heex:`,`** (CompileError`,`** (SyntaxError`,`** (TokenMissing`,`** (Mix)`,`** (Mismatched`]},{key:392,needles:` passing. failing. pending.Exception during run: .✖ ERROR: .Error: No test files found.
  0.
  1.
  2.
  3.
  4.
  5.
  6.
  7.
  8.
  9.
  ✓.
  ✔.
  √.
   0.
   1.
   2.
   3.
   4.
   5.
   6.
   7.
   8.
   9.
   ✓.
   ✔.
   √.
    0.
    1.
    2.
    3.
    4.
    5.
    6.
    7.
    8.
    9.
    ✓.
    ✔.
    √.
     0.
     1.
     2.
     3.
     4.
     5.
     6.
     7.
     8.
     9.
     ✓.
     ✔.
     √.
      0.
      1.
      2.
      3.
      4.
      5.
      6.
      7.
      8.
      9.
      ✓.
      ✔.
      √.
       0.
       1.
       2.
       3.
       4.
       5.
       6.
       7.
       8.
       9.
       ✓.
       ✔.
       √.
        0.
        1.
        2.
        3.
        4.
        5.
        6.
        7.
        8.
        9.
        ✓.
        ✔.
        √.
         0.
         1.
         2.
         3.
         4.
         5.
         6.
         7.
         8.
         9.
         ✓.
         ✔.
         √.
          0.
          1.
          2.
          3.
          4.
          5.
          6.
          7.
          8.
          9.
          ✓.
          ✔.
          √.
           0.
           1.
           2.
           3.
           4.
           5.
           6.
           7.
           8.
           9.
           ✓.
           ✔.
           √`.split(`.`)},{key:395,needles:[`TEST-UNEXPECTED-`,`PROCESS-CRASH | `]},{key:398,needles:`): error,): warning,): fatal,): info,): hint,): message,): Error,): Warning,): ERROR,): WARNING,): INFO,): Info,): Hint,):  warning,):  error,) : , : error , : error:, : warning , : warning:, : fatal error ,proj: ,proj : ,NMAKE,.exe: Warning,error CS,warning CS,error NU,warning NU,error MSB,warning MSB,error FS,error BC,error NETSDK,error CA,warning CA,error LNK,error SA,warning SA,error IDE,warning IDE,fatal error,error,hint warning,warning,info,information,hint,message,: fatal error,: error,: hint warning,: warning,: info,: information,: hint,: message, : fatal error, : error, : hint warning, : warning, : info, : information, : hint, : message,error cs,error fs,error bc,error nu,error msb,error netsdk,error ca,error lnk,error sa,error ide,warning cs,warning fs,warning bc,warning nu,warning msb,warning netsdk,warning ca,warning lnk,warning sa,warning ide`.split(`,`)},{key:401,needles:[`.py:`,`.pyi:`,`.ipynb:`,`Success: no issues found`,`Found `,`mypy: `]},{key:404,needles:[`, line `,`
info`,`
warning`,`
questionable`,`
extension`,`
obsolescent`,`
deleted feature used`,`
non-standard`,`
runtime error`,`
error`,`
fatal error`,`
panic`]},{key:407,needles:`.asm:,.nasm:,.inc:,0: error: ,0: warning: ,0: fatal: ,0: panic: ,1: error: ,1: warning: ,1: fatal: ,1: panic: ,2: error: ,2: warning: ,2: fatal: ,2: panic: ,3: error: ,3: warning: ,3: fatal: ,3: panic: ,4: error: ,4: warning: ,4: fatal: ,4: panic: ,5: error: ,5: warning: ,5: fatal: ,5: panic: ,6: error: ,6: warning: ,6: fatal: ,6: panic: ,7: error: ,7: warning: ,7: fatal: ,7: panic: ,8: error: ,8: warning: ,8: fatal: ,8: panic: ,9: error: ,9: warning: ,9: fatal: ,9: panic: `.split(`,`)},{key:410,needles:[`failure`,`│ `]},{key:413,needles:[`
./`,`Error occurred prerendering page `,`Failed to compile`,`uild failed `]},{key:416,needles:[`Nextest run ID`,` Starting `,`Summary [`]},{key:419,needles:`.nim(,.nims(,.nimble(,0) error: ,0) warning: ,0) hint: ,1) error: ,1) warning: ,1) hint: ,2) error: ,2) warning: ,2) hint: ,3) error: ,3) warning: ,3) hint: ,4) error: ,4) warning: ,4) hint: ,5) error: ,5) warning: ,5) hint: ,6) error: ,6) warning: ,6) hint: ,7) error: ,7) warning: ,7) hint: ,8) error: ,8) warning: ,8) hint: ,9) error: ,9) warning: ,9) hint: `.split(`,`)},{key:422,needles:[`ℹ tests `,`✖ failing tests:`,`
▶ `]},{key:425,needles:[`
npm error `,`
npm ERR! `]},{key:428,needles:`.groovy,Jenkinsfile,.groovy
  0,.groovy
  1,.groovy
  2,.groovy
  3,.groovy
  4,.groovy
  5,.groovy
  6,.groovy
  7,.groovy
  8,.groovy
  9,.gradle
  0,.gradle
  1,.gradle
  2,.gradle
  3,.gradle
  4,.gradle
  5,.gradle
  6,.gradle
  7,.gradle
  8,.gradle
  9,jenkinsfile
  0,jenkinsfile
  1,jenkinsfile
  2,jenkinsfile
  3,jenkinsfile
  4,jenkinsfile
  5,jenkinsfile
  6,jenkinsfile
  7,jenkinsfile
  8,jenkinsfile
  9`.split(`,`)},{key:431,needles:[`Test Count: `,`) Failed : `,`) Error : `,`) Invalid : `,`) Test Failure`,`) Test Error`]},{key:434,needles:[`File "`,`, characters 0`,`, characters 1`,`, characters 2`,`, characters 3`,`, characters 4`,`, characters 5`,`, characters 6`,`, characters 7`,`, characters 8`,`, characters 9`]},{key:437,needles:`:oelint.,0:error:oelint.,0:warning:oelint.,0:info:oelint.,1:error:oelint.,1:warning:oelint.,1:info:oelint.,2:error:oelint.,2:warning:oelint.,2:info:oelint.,3:error:oelint.,3:warning:oelint.,3:info:oelint.,4:error:oelint.,4:warning:oelint.,4:info:oelint.,5:error:oelint.,5:warning:oelint.,5:info:oelint.,6:error:oelint.,6:warning:oelint.,6:info:oelint.,7:error:oelint.,7:warning:oelint.,7:info:oelint.,8:error:oelint.,8:warning:oelint.,8:info:oelint.,9:error:oelint.,9:warning:oelint.,9:info:oelint.`.split(`,`)},{key:440,needles:[`.rego:`,`: FAIL (`,`: FAIL
`,`: ERROR (`,`: ERROR
`,`.rego:0`,`.rego:1`,`.rego:2`,`.rego:3`,`.rego:4`,`.rego:5`,`.rego:6`,`.rego:7`,`.rego:8`,`.rego:9`,`
data.`]},{key:443,needles:[`╭─[`,`,-[`,`): `,`
Found `]},{key:446,needles:`syntax error at .Can't locate .Global symbol .Bareword .Can't find.Can't call.Can't use.Can't modify.Can't redeclare.Undefined subroutine.Missing right.Unmatched right.Type of arg.Not enough arguments.Too many arguments.found where.Unrecognized character.
syntax error.
can't locate .
global symbo.
bareword .
can't find .
can't call .
can't use .
can't modify .
can't redeclare .
undefined sub.
missing right .
unmatched rig.
type of arg .
not enough arg.
too many argum.
number found .
string found w.
unrecognized `.split(`.`)},{key:449,needles:[`(Severity: `,` at line `,`severity: 0`,`severity: 1`,`severity: 2`,`severity: 3`,`severity: 4`,`severity: 5`,`severity: 6`,`severity: 7`,`severity: 8`,`severity: 9`,`(severity: 0`,`(severity: 1`,`(severity: 2`,`(severity: 3`,`(severity: 4`,`(severity: 5`,`(severity: 6`,`(severity: 7`,`(severity: 8`,`(severity: 9`,` see page`,` (severity: `]},{key:452,needles:[`FAILED  `,`• `,`  Tests: `]},{key:455,needles:` Phan, PHP,.php:0,.php:1,.php:2,.php:3,.php:4,.php:5,.php:6,.php:7,.php:8,.php:9,.phtml:0,.phtml:1,.phtml:2,.phtml:3,.phtml:4,.phtml:5,.phtml:6,.phtml:7,.phtml:8,.phtml:9,.inc:0,.inc:1,.inc:2,.inc:3,.inc:4,.inc:5,.inc:6,.inc:7,.inc:8,.inc:9`.split(`,`)},{key:458,needles:[` on line `,`fatal error: `,`parse error: `,`catchable fatal error: `,`warning: `,`notice: `,`deprecated: `,`strict standards: `,`core error: `,`compile error: `,`soap-error: `,`php fatal error: `,`php parse error: `,`php catchable fatal error: `,`php warning: `,`php notice: `,`php deprecated: `,`php strict standards: `,`php core error: `,`php compile error: `,`php soap-error: `]},{key:461,needles:[`.php`,`.phtml`,`.inc`]},{key:464,needles:[`FILE: `,` | ERROR`,` | WARNING`]},{key:467,needles:[`: error - `,`: warning - `,`0: error - `,`0: warning - `,`1: error - `,`1: warning - `,`2: error - `,`2: warning - `,`3: error - `,`3: warning - `,`4: error - `,`4: warning - `,`5: error - `,`5: warning - `,`6: error - `,`6: warning - `,`7: error - `,`7: warning - `,`8: error - `,`8: warning - `,`9: error - `,`9: warning - `]},{key:470,needles:`.php:,.php:0,.php:1,.php:2,.php:3,.php:4,.php:5,.php:6,.php:7,.php:8,.php:9,.phtml:0,.phtml:1,.phtml:2,.phtml:3,.phtml:4,.phtml:5,.phtml:6,.phtml:7,.phtml:8,.phtml:9,.inc:0,.inc:1,.inc:2,.inc:3,.inc:4,.inc:5,.inc:6,.inc:7,.inc:8,.inc:9`.split(`,`)},{key:473,needles:[` Line `]},{key:476,needles:`.php:,.phtml:,.inc:,.php:0,.php:1,.php:2,.php:3,.php:4,.php:5,.php:6,.php:7,.php:8,.php:9,.phtml:0,.phtml:1,.phtml:2,.phtml:3,.phtml:4,.phtml:5,.phtml:6,.phtml:7,.phtml:8,.phtml:9,.inc:0,.inc:1,.inc:2,.inc:3,.inc:4,.inc:5,.inc:6,.inc:7,.inc:8,.inc:9,.module:0,.module:1,.module:2,.module:3,.module:4,.module:5,.module:6,.module:7,.module:8,.module:9`.split(`,`)},{key:479,needles:[`There was `,`There were `,` assertion`,`Assertions: `,`PHPUnit `]},{key:482,needles:[`Could not find a version that satisfies`,`No matching distribution found for`,`conflicting dependencies.`,` requires `,`error: `,`ERROR: `,`No solution found`,`Failed to `,`PackagesNotFoundError: `,`ResolvePackageNotFound: `,`UnsatisfiableError: `,`SpecsConfigurationConflictError: `,`CondaHTTPError: `,`CondaVerificationError: `,`EnvironmentFileNotFound: `,`EnvironmentNameNotFound: `,`version solving failed`,`poetry.lock `]},{key:485,needles:[`
Running `,` › `]},{key:488,needles:[`.java:`,`.kt:`,`.apex:`,`.cls:`,`.trigger:`,`.jsp:`,`.xml:`,`.js:`,`.scala:`,`.sql:`,`.vm:`,`.swift:`,`.go:`,`.py:`,`.cs:`]},{key:491,needles:[`ERR_PNPM_`]},{key:494,needles:[`Checking formatting...`,`[warn] Code style issues `,`
[error] `]},{key:497,needles:[`│ [`,`Successes: `]},{key:500,needles:[`Unit Testing: `,`Checking `]},{key:503,needles:`: typography.,: misc.,: consistency.,: lexical_illusions,: spelling.,: cliches.,: redundancy.,: weasel_words,: hedging,: jargon,: mixed_metaphors,: needless_variants,: nonwords,: oxymorons,: security.,: sexism,: skunked_terms,: uncomparables,: archaism,: corporate_speak,: dates_times,: links.,: malapropisms,: terms.,: hyperbole,: lgbtq,: cursing,: annotations`.split(`,`)},{key:506,needles:[`.proto:`,`.proto:0`,`.proto:1`,`.proto:2`,`.proto:3`,`.proto:4`,`.proto:5`,`.proto:6`,`.proto:7`,`.proto:8`,`.proto:9`]},{key:509,needles:[`
Files=`,`(Wstat: `,`Dubious, test returned `,`#   Failed test `,`
ok 0`,`
not ok 0`,`
ok 1`,`
not ok 1`,`
ok 2`,`
not ok 2`,`
ok 3`,`
not ok 3`,`
ok 4`,`
not ok 4`,`
ok 5`,`
not ok 5`,`
ok 6`,`
not ok 6`,`
ok 7`,`
not ok 7`,`
ok 8`,`
not ok 8`,`
ok 9`,`
not ok 9`]},{key:512,needles:`ERROR: .INFO: .:error - .:warning - .
error: .
error .
info: .
info .0:error - .0:warning - .0:info - .1:error - .1:warning - .1:info - .2:error - .2:warning - .2:info - .3:error - .3:warning - .3:info - .4:error - .4:warning - .4:info - .5:error - .5:warning - .5:info - .6:error - .6:warning - .6:info - .7:error - .7:warning - .7:info - .8:error - .8:warning - .8:info - .9:error - .9:warning - .9:info - `.split(`.`)},{key:515,needles:[`(check: `,`.pp - ERROR`,`.pp - WARNING`,`.pp:`,` - error: `,` - warning: `,` (check: `,`:error:`,`:warning:`]},{key:518,needles:[`.py:`,`.py:0`,`.py:1`,`.py:2`,`.py:3`,`.py:4`,`.py:5`,`.py:6`,`.py:7`,`.py:8`,`.py:9`,`.pyi:0`,`.pyi:1`,`.pyi:2`,`.pyi:3`,`.pyi:4`,`.pyi:5`,`.pyi:6`,`.pyi:7`,`.pyi:8`,`.pyi:9`]},{key:521,needles:[`Your code has been rated at `,`* Module `,`: C`,`: R`,`: W`,`: E`,`: F`,`: I`,`: [C`,`: [R`,`: [W`,`: [E`,`: [F`,`: [I`]},{key:524,needles:[` - error`,` - warning`,` - information`,` error, `,` errors, `]},{key:527,needles:[`test session starts`,`= FAILURES =`,`= ERRORS =`,`short test summary info`,` passed`,` failed`,` skipped`,` error`,` deselected`,` warning`,`ImportError while `,`
pytest: error: `,`__main__.py: error: `,`
INTERNALERROR> `,`
ERROR: `]},{key:530,needles:`.rb:,.erb:,.haml:,.rb:0,.rb:1,.rb:2,.rb:3,.rb:4,.rb:5,.rb:6,.rb:7,.rb:8,.rb:9,.erb:0,.erb:1,.erb:2,.erb:3,.erb:4,.erb:5,.erb:6,.erb:7,.erb:8,.erb:9,.haml:0,.haml:1,.haml:2,.haml:3,.haml:4,.haml:5,.haml:6,.haml:7,.haml:8,.haml:9,.slim:0,.slim:1,.slim:2,.slim:3,.slim:4,.slim:5,.slim:6,.slim:7,.slim:8,.slim:9`.split(`,`)},{key:533,needles:[` warnings:`,` warning:`,`.rb:`,`0 warning`,`1 warning`,`2 warning`,`3 warning`,`4 warning`,`5 warning`,`6 warning`,`7 warning`,`8 warning`,`9 warning`,`.rb:0`,`.rb:1`,`.rb:2`,`.rb:3`,`.rb:4`,`.rb:5`,`.rb:6`,`.rb:7`,`.rb:8`,`.rb:9`]},{key:536,needles:[`examples, `,`example, `,`Failure/Error: `,` outside of examples`,`An error occurred while loading`]},{key:539,needles:`/1) ./2) ./3) ./4) .0: (info/.0: (warning/.0: (error/.0: (severe/.1: (info/.1: (warning/.1: (error/.1: (severe/.2: (info/.2: (warning/.2: (error/.2: (severe/.3: (info/.3: (warning/.3: (error/.3: (severe/.4: (info/.4: (warning/.4: (error/.4: (severe/.5: (info/.5: (warning/.5: (error/.5: (severe/.6: (info/.6: (warning/.6: (error/.6: (severe/.7: (info/.7: (warning/.7: (error/.7: (severe/.8: (info/.8: (warning/.8: (error/.8: (severe/.9: (info/.9: (warning/.9: (error/.9: (severe/`.split(`.`)},{key:542,needles:`: C: .: W: .: E: .: F: .: R: .: I: .0: c: .0: w: .0: e: .0: f: .0: r: .0: i: .1: c: .1: w: .1: e: .1: f: .1: r: .1: i: .2: c: .2: w: .2: e: .2: f: .2: r: .2: i: .3: c: .3: w: .3: e: .3: f: .3: r: .3: i: .4: c: .4: w: .4: e: .4: f: .4: r: .4: i: .5: c: .5: w: .5: e: .5: f: .5: r: .5: i: .6: c: .6: w: .6: e: .6: f: .6: r: .6: i: .7: c: .7: w: .7: e: .7: f: .7: r: .7: i: .8: c: .8: w: .8: e: .8: f: .8: r: .8: i: .9: c: .9: w: .9: e: .9: f: .9: r: .9: i: `.split(`.`)},{key:545,needles:[`== `,` ==
c:`,` ==
w:`,` ==
e:`,` ==
f:`,` ==
r:`,` ==
i:`]},{key:548,needles:[`Found `,` [*] `,`--> `,`Would reformat: `,`error: Failed to `]},{key:551,needles:`exceeded the maximum,has timed out,timed out,took longer than,No output has been received,time limit,Too long with no output,Build timed out,maximum allowed,[taskcluster,shutdown signal,lost communication,self-hosted runner,hearing from agent,hosted runner encountered,not acquired by Runner,system failure,Cannot contact,command execution failed,hudson.remoting,wrapper script,An error occurred while,was cancel,be cancel,higher priority,failed: cancel,script cancel,ABORTED,Job Cancelled,cancellation signal,Failed to initialize container,containers failed to start,is unhealthy,Service container,probably didn't start,Unable to resolve action,Can't find 'action,action could not be found,automatically failed,Failed to download,Failed to save,Failed to restore,Failed to reserve,Failed to CreateArtifact,Failed to FinalizeArtifact,Failed to GetSignedArtifactURL,No space left,running out of disk,required and not supplied,Bad credentials,Resource not accessible,HttpError,Not Found - https,ACTIONS_ID_TOKEN,assume role,Credentials could not,gpg,rate limit`.split(`,`)},{key:554,needles:[`
error`,`
warning`,` --> `,`.rs:`,`error: could not compile`,`error: no matching package`,`error: failed to`,`error: linking with`,`error: the lock file`,`error: package`,`error: toolchain`]},{key:557,needles:[`Diff in `,`
diff in `]},{key:560,needles:[`.sls:`,`0: [e`,`1: [e`,`2: [e`,`3: [e`,`4: [e`,`5: [e`,`6: [e`,`7: [e`,`8: [e`,`9: [e`]},{key:563,needles:[`Sanitizer: `,`: runtime error: `,` leak of `]},{key:566,needles:[`.scala:`,`.sc:`,`.sbt:`]},{key:569,needles:[`warning file=`,`error file=`,`.scala:`,`
warning file=`,`
error file=`]},{key:572,needles:[`*** FAILED ***`,`==> X `,`Tests: succeeded `,`: Total `]},{key:575,needles:[`.scss:`,`.sass:`,`.css:`,` [w] `,` [e] `,` [f] `]},{key:578,needles:[`.lua:`,`0: error[`,`0: warning[`,`1: error[`,`1: warning[`,`2: error[`,`2: warning[`,`3: error[`,`3: warning[`,`4: error[`,`4: warning[`,`5: error[`,`5: warning[`,`6: error[`,`6: warning[`,`7: error[`,`7: warning[`,`8: error[`,`8: warning[`,`9: error[`,`9: warning[`]},{key:581,needles:[`┆ `]},{key:584,needles:[`SC1`,`SC2`,`SC3`]},{key:587,needles:[` limit has exceeded by `,`Size limit: `,`Time limit: `]},{key:590,needles:[`.slim:`,`.slim:0`,`.slim:1`,`.slim:2`,`.slim:3`,`.slim:4`,`.slim:5`,`.slim:6`,`.slim:7`,`.slim:8`,`.slim:9`]},{key:593,needles:[` warn: `,` error: `,` info: `,`() warn: `,`() error: `,`() info: `]},{key:596,needles:[`.sol:`,` --> `]},{key:599,needles:[`https://srb.help/`,` https://srb.h`]},{key:602,needles:`  error  )  warning  )  information  )  hint  ) problems () problem ()No files found to lint).yaml:).yml:).json:)0 warning, )0 warnings, )1 warning, )1 warnings, )2 warning, )2 warnings, )3 warning, )3 warnings, )4 warning, )4 warnings, )5 warning, )5 warnings, )6 warning, )6 warnings, )7 warning, )7 warnings, )8 warning, )8 warnings, )9 warning, )9 warnings, )
no files found).yml
 ).yaml
 ).json
 ).yml:0).yml:1).yml:2).yml:3).yml:4).yml:5).yml:6).yml:7).yml:8).yml:9).yaml:0).yaml:1).yaml:2).yaml:3).yaml:4).yaml:5).yaml:6).yaml:7).yaml:8).yaml:9).json:0).json:1).json:2).json:3).json:4).json:5).json:6).json:7).json:8).json:9`.split(`)`)},{key:605,needles:`.rst:,.md:,.txt: WARNING,.txt: ERROR,.ipynb:,:docstring of ,/2) ,/3) ,/4) ,) broken,[broken],[redirected,.py: WARNING,.inc:,: warning: ,: error: ,: severe: ,: critical: ,0: (warning/,0: (error/,0: (severe/,1: (warning/,1: (error/,1: (severe/,2: (warning/,2: (error/,2: (severe/,3: (warning/,3: (error/,3: (severe/,4: (warning/,4: (error/,4: (severe/,5: (warning/,5: (error/,5: (severe/,6: (warning/,6: (error/,6: (severe/,7: (warning/,7: (error/,7: (severe/,8: (warning/,8: (error/,8: (severe/,9: (warning/,9: (error/,9: (severe/,0: [broken,1: [broken,2: [broken,3: [broken,4: [broken,5: [broken,6: [broken,7: [broken,8: [broken,9: [broken,0: [timeout,1: [timeout,2: [timeout,3: [timeout,4: [timeout,5: [timeout,6: [timeout,7: [timeout,8: [timeout,9: [timeout,0: [redirected,1: [redirected,2: [redirected,3: [redirected,4: [redirected,5: [redirected,6: [redirected,7: [redirected,8: [redirected,9: [redirected,0) broken ,0) timeout ,1) broken ,1) timeout ,2) broken ,2) timeout ,3) broken ,3) timeout ,4) broken ,4) timeout ,5) broken ,5) timeout ,6) broken ,6) timeout ,7) broken ,7) timeout ,8) broken ,8) timeout ,9) broken ,9) timeout `.split(`,`)},{key:608,needles:`line . At .:[line 0.:[line 1.:[line 2.:[line 3.:[line 4.:[line 5.:[line 6.:[line 7.:[line 8.:[line 9.:[lines 0.:[lines 1.:[lines 2.:[lines 3.:[lines 4.:[lines 5.:[lines 6.:[lines 7.:[lines 8.:[lines 9.
[error] high: .
[error] medium: .
[error] low: .
[warning] high: .
[warning] medium: .
[warning] low: .
[info] high: .
[info] medium: .
[info] low: `.split(`.`)},{key:611,needles:[`] FAIL`,`
== [`]},{key:614,needles:`standard: ,standard: ,.js:0,.js:1,.js:2,.js:3,.js:4,.js:5,.js:6,.js:7,.js:8,.js:9,.jsx:0,.jsx:1,.jsx:2,.jsx:3,.jsx:4,.jsx:5,.jsx:6,.jsx:7,.jsx:8,.jsx:9,.cjs:0,.cjs:1,.cjs:2,.cjs:3,.cjs:4,.cjs:5,.cjs:6,.cjs:7,.cjs:8,.cjs:9,.cjsx:0,.cjsx:1,.cjsx:2,.cjsx:3,.cjsx:4,.cjsx:5,.cjsx:6,.cjsx:7,.cjsx:8,.cjsx:9,.mjs:0,.mjs:1,.mjs:2,.mjs:3,.mjs:4,.mjs:5,.mjs:6,.mjs:7,.mjs:8,.mjs:9,.mjsx:0,.mjsx:1,.mjsx:2,.mjsx:3,.mjsx:4,.mjsx:5,.mjsx:6,.mjsx:7,.mjsx:8,.mjsx:9,.vue:0,.vue:1,.vue:2,.vue:3,.vue:4,.vue:5,.vue:6,.vue:7,.vue:8,.vue:9`.split(`,`)},{key:617,needles:`standard: ,
standard: ,.rb:0,.rb:1,.rb:2,.rb:3,.rb:4,.rb:5,.rb:6,.rb:7,.rb:8,.rb:9,.rake:0,.rake:1,.rake:2,.rake:3,.rake:4,.rake:5,.rake:6,.rake:7,.rake:8,.rake:9,.gemspec:0,.gemspec:1,.gemspec:2,.gemspec:3,.gemspec:4,.gemspec:5,.gemspec:6,.gemspec:7,.gemspec:8,.gemspec:9,.ru:0,.ru:1,.ru:2,.ru:3,.ru:4,.ru:5,.ru:6,.ru:7,.ru:8,.ru:9`.split(`,`)},{key:620,needles:[`.go:`]},{key:623,needles:`) [error].) [warning]., error - ., warning - . ✖  . ×  . ✘  . ⚠  . ‼  .) [error].) [warning].0, error - .0, warning - .1, error - .1, warning - .2, error - .2, warning - .3, error - .3, warning - .4, error - .4, warning - .5, error - .5, warning - .6, error - .6, warning - .7, error - .7, warning - .8, error - .8, warning - .9, error - .9, warning - `.split(`.`)},{key:626,needles:[`", line `,`", line 0`,`", line 1`,`", line 2`,`", line 3`,`", line 4`,`", line 5`,`", line 6`,`", line 7`,`", line 8`,`", line 9`]},{key:629,needles:[`Tests run: `,` <<< `]},{key:632,needles:[`.swift:`,`0: error: `,`0: warning: `,`1: error: `,`1: warning: `,`2: error: `,`2: warning: `,`3: error: `,`3: warning: `,`4: error: `,`4: warning: `,`5: error: `,`5: warning: `,`6: error: `,`6: warning: `,`7: error: `,`7: warning: `,`8: error: `,`8: warning: `,`9: error: `,`9: warning: `]},{key:635,needles:[`.swift:`,`: warning: (`,`: error: (`]},{key:638,needles:[`.swift:`,` violation: `]},{key:641,needles:[`
TAP version 1`,`
1..`,`
ok 0`,`
not ok 0`,`
ok 1`,`
not ok 1`,`
ok 2`,`
not ok 2`,`
ok 3`,`
not ok 3`,`
ok 4`,`
not ok 4`,`
ok 5`,`
not ok 5`,`
ok 6`,`
not ok 6`,`
ok 7`,`
not ok 7`,`
ok 8`,`
not ok 8`,`
ok 9`,`
not ok 9`]},{key:644,needles:[`│ Error: `,`│ Warning: `,`
  on `,`
  with `,`.tf
`,`.tfvars
`,`.tofu
`]},{key:647,needles:`.tf:,0: error - ,0: warning - ,0: notice - ,1: error - ,1: warning - ,1: notice - ,2: error - ,2: warning - ,2: notice - ,3: error - ,3: warning - ,3: notice - ,4: error - ,4: warning - ,4: notice - ,5: error - ,5: warning - ,5: notice - ,6: error - ,6: warning - ,6: notice - ,7: error - ,7: warning - ,7: notice - ,8: error - ,8: warning - ,8: notice - ,9: error - ,9: warning - ,9: notice - `.split(`,`)},{key:650,needles:` - Warning: . - Error: .0 - warning: .0 - error: .0 - info: .1 - warning: .1 - error: .1 - info: .2 - warning: .2 - error: .2 - info: .3 - warning: .3 - error: .3 - info: .4 - warning: .4 - error: .4 - info: .5 - warning: .5 - error: .5 - info: .6 - warning: .6 - error: .6 - info: .7 - warning: .7 - error: .7 - info: .8 - warning: .8 - error: .8 - info: .9 - warning: .9 - error: .9 - info: .0: warning: .0: error: .1: warning: .1: error: .2: warning: .2: error: .3: warning: .3: error: .4: warning: .4: error: .5: warning: .5: error: .6: warning: .6: error: .7: warning: .7: error: .8: warning: .8: error: .9: warning: .9: error: `.split(`.`)},{key:653,needles:[`InterpreterNotFound`,`could not find python interpreter`,`ERROR: `,`HandledError`,`nox > `]},{key:656,needles:[`│`,`Tests: `,`Result #`]},{key:659,needles:[`error TS`,`warning TS`]},{key:662,needles:`.ts[,.tsx[,.js[,.jsx[,.ts:,.tsx:,.js:,.jsx:,0]: ,1]: ,2]: ,3]: ,4]: ,5]: ,6]: ,7]: ,8]: ,9]: ,
error: ,
warning: ,
error: 0,
error: 1,
error: 2,
error: 3,
error: 4,
error: 5,
error: 6,
error: 7,
error: 8,
error: 9,
warning: 0,
warning: 1,
warning: 2,
warning: 3,
warning: 4,
warning: 5,
warning: 6,
warning: 7,
warning: 8,
warning: 9`.split(`,`)},{key:665,needles:`0 : error .0 : warning .0 : notice .1 : error .1 : warning .1 : notice .2 : error .2 : warning .2 : notice .3 : error .3 : warning .3 : notice .4 : error .4 : warning .4 : notice .5 : error .5 : warning .5 : notice .6 : error .6 : warning .6 : notice .7 : error .7 : warning .7 : notice .8 : error .8 : warning .8 : notice .9 : error .9 : warning .9 : notice `.split(`.`)},{key:668,needles:["` -> `",`" -> "`,"` -> `",'` -> "','" -> `',`" -> "`]},{key:671,needles:[`FAIL: `,`ERROR: `,`UNEXPECTED SUCCESS: `,`Ran `,`) ... `]},{key:674,needles:`.vala:,.vapi:,0: error: ,0: warning: ,0: note: ,1: error: ,1: warning: ,1: note: ,2: error: ,2: warning: ,2: note: ,3: error: ,3: warning: ,3: note: ,4: error: ,4: warning: ,4: note: ,5: error: ,5: warning: ,5: note: ,6: error: ,6: warning: ,6: note: ,7: error: ,7: warning: ,7: note: ,8: error: ,8: warning: ,8: note: ,9: error: ,9: warning: ,9: note: `.split(`,`)},{key:677,needles:[`:Vale.`,`:Google.`,`:Microsoft.`,`:write-good.`,`:proselint.`,`:alex.`,`:Readability.`,`:Joblint.`,`:RedHat.`,`:Elastic.`,`:GitLab`]},{key:680,needles:[`== `]},{key:683,needles:[`%Error`,`%Warning`,`
%error`,`
%warning`]},{key:686,needles:[`.vim:0`,`.vim:1`,`.vim:2`,`.vim:3`,`.vim:4`,`.vim:5`,`.vim:6`,`.vim:7`,`.vim:8`,`.vim:9`,`vimrc:0`,`vimrc:1`,`vimrc:2`,`vimrc:3`,`vimrc:4`,`vimrc:5`,`vimrc:6`,`vimrc:7`,`vimrc:8`,`vimrc:9`]},{key:689,needles:[`error during build:`,`failed to load config from `,`[!] `]},{key:692,needles:[`
 RUN `,`
 DEV `,`
 BENCH `,`⎯⎯⎯ `]},{key:695,needles:[`
ERROR in `,`
WARNING in `]},{key:698,needles:[`xcodebuild: error: `,`(in target '`,`
xcodebuild: `,`' from project `]},{key:701,needles:[`✗ `]},{key:704,needles:[`Test Case '`,` recorded an issue`,`Test run with `,`Executed `]},{key:707,needles:[` error : `,` warning : `,`validity error`,`parser error`,`error : `,`warning : `]},{key:710,needles:` error    . warning  .: [error] .: [warning] . error . warning .0: [error] .0: [warning] .1: [error] .1: [warning] .2: [error] .2: [warning] .3: [error] .3: [warning] .4: [error] .4: [warning] .5: [error] .5: [warning] .6: [error] .6: [warning] .7: [error] .7: [warning] .8: [error] .8: [warning] .9: [error] .9: [warning] `.split(`.`)},{key:713,needles:[`
yarn `,`
error `,`
➤ YN0`]},{key:716,needles:[` ---> `,`
[warning] `,`
[error] `]},{key:719,needles:[`.zig:`,`0: error: `,`1: error: `,`2: error: `,`3: error: `,`4: error: `,`5: error: `,`6: error: `,`7: error: `,`8: error: `,`9: error: `]},{key:722,needles:[`Error in: `,`, at line 0`,`, at line 1`,`, at line 2`,`, at line 3`,`, at line 4`,`, at line 5`,`, at line 6`,`, at line 7`,`, at line 8`,`, at line 9`]},{key:13,needles:[]},{key:16,needles:[]},{key:19,needles:[]},{key:22,needles:[]},{key:25,needles:[]},{key:28,needles:[]},{key:31,needles:[]},{key:34,needles:[]},{key:37,needles:[` ✓ `,` ✗ `,` - `]},{key:40,needles:[]},{key:43,needles:[]},{key:46,needles:[]},{key:49,needles:[]},{key:52,needles:[]},{key:55,needles:[]},{key:58,needles:[]},{key:61,needles:[]},{key:64,needles:[]},{key:67,needles:[]},{key:70,needles:[]},{key:73,needles:[]},{key:76,needles:[]},{key:79,needles:[]},{key:82,needles:[]},{key:85,needles:[]},{key:88,needles:[]},{key:91,needles:[]},{key:94,needles:[]},{key:97,needles:[]},{key:100,needles:[]},{key:103,needles:[]},{key:106,needles:[]},{key:109,needles:[]},{key:112,needles:[]},{key:115,needles:[]},{key:118,needles:[]},{key:121,needles:[]},{key:124,needles:[]},{key:127,needles:[]},{key:130,needles:[]},{key:133,needles:[]},{key:136,needles:[]},{key:139,needles:[]},{key:142,needles:[]},{key:145,needles:[]},{key:148,needles:[]},{key:151,needles:[]},{key:154,needles:[]},{key:157,needles:[]},{key:160,needles:[]},{key:163,needles:[]},{key:166,needles:[]},{key:169,needles:[]},{key:172,needles:[]},{key:175,needles:[]},{key:178,needles:[]},{key:181,needles:[]},{key:184,needles:[]},{key:187,needles:[]},{key:190,needles:[]},{key:193,needles:[]},{key:196,needles:[]},{key:199,needles:[]},{key:202,needles:[`
Finished in `,`
Running ExUnit`]},{key:205,needles:[]},{key:208,needles:[]},{key:211,needles:[]},{key:214,needles:[]},{key:217,needles:[]},{key:220,needles:[]},{key:223,needles:[]},{key:226,needles:[]},{key:229,needles:[]},{key:232,needles:[]},{key:235,needles:[]},{key:238,needles:[]},{key:241,needles:[]},{key:244,needles:[]},{key:247,needles:[`
vet: `,`
FAIL`,`
ok`,`
DONE `]},{key:250,needles:[]},{key:253,needles:[]},{key:256,needles:[]},{key:259,needles:[` (S`,` (QF`,` (U`]},{key:262,needles:[]},{key:265,needles:[]},{key:268,needles:[]},{key:271,needles:[]},{key:274,needles:[]},{key:277,needles:[]},{key:280,needles:[]},{key:283,needles:[]},{key:286,needles:[]},{key:289,needles:[]},{key:292,needles:[]},{key:295,needles:[]},{key:298,needles:[]},{key:301,needles:[]},{key:304,needles:[]},{key:307,needles:[]},{key:310,needles:[]},{key:313,needles:[]},{key:316,needles:[]},{key:319,needles:[]},{key:322,needles:[]},{key:325,needles:[]},{key:328,needles:[]},{key:331,needles:[]},{key:334,needles:[]},{key:337,needles:[]},{key:340,needles:[]},{key:343,needles:[]},{key:346,needles:[]},{key:349,needles:[]},{key:352,needles:[]},{key:355,needles:[]},{key:358,needles:[]},{key:361,needles:[]},{key:364,needles:[]},{key:367,needles:[]},{key:370,needles:[]},{key:373,needles:[]},{key:376,needles:[]},{key:379,needles:[]},{key:382,needles:[]},{key:385,needles:[]},{key:388,needles:[]},{key:391,needles:[]},{key:394,needles:[]},{key:397,needles:[]},{key:400,needles:[]},{key:403,needles:[]},{key:406,needles:[]},{key:409,needles:[]},{key:412,needles:[]},{key:415,needles:[]},{key:418,needles:[]},{key:421,needles:[]},{key:424,needles:[]},{key:427,needles:[]},{key:430,needles:[]},{key:433,needles:[]},{key:436,needles:[]},{key:439,needles:[]},{key:442,needles:[]},{key:445,needles:[]},{key:448,needles:[]},{key:451,needles:[]},{key:454,needles:[]},{key:457,needles:[]},{key:460,needles:[]},{key:463,needles:[]},{key:466,needles:[]},{key:469,needles:[]},{key:472,needles:[]},{key:475,needles:[]},{key:478,needles:[]},{key:481,needles:[`::`]},{key:484,needles:[]},{key:487,needles:[]},{key:490,needles:[]},{key:493,needles:[]},{key:496,needles:[]},{key:499,needles:[]},{key:502,needles:[]},{key:505,needles:[]},{key:508,needles:[]},{key:511,needles:[]},{key:514,needles:[]},{key:517,needles:[]},{key:520,needles:[]},{key:523,needles:[]},{key:526,needles:[]},{key:529,needles:[]},{key:532,needles:[]},{key:535,needles:[]},{key:538,needles:[]},{key:541,needles:[]},{key:544,needles:[]},{key:547,needles:[]},{key:550,needles:[`.py:`,`.pyi:`,`.ipynb:`]},{key:553,needles:[]},{key:556,needles:[]},{key:559,needles:[]},{key:562,needles:[]},{key:565,needles:[]},{key:568,needles:[]},{key:571,needles:[]},{key:574,needles:[]},{key:577,needles:[]},{key:580,needles:[]},{key:583,needles:[]},{key:586,needles:[]},{key:589,needles:[]},{key:592,needles:[]},{key:595,needles:[]},{key:598,needles:[]},{key:601,needles:[]},{key:604,needles:[]},{key:607,needles:[]},{key:610,needles:[]},{key:613,needles:[]},{key:616,needles:[]},{key:619,needles:[]},{key:622,needles:[]},{key:625,needles:[]},{key:628,needles:[]},{key:631,needles:[]},{key:634,needles:[]},{key:637,needles:[]},{key:640,needles:[]},{key:643,needles:[]},{key:646,needles:[]},{key:649,needles:[]},{key:652,needles:[]},{key:655,needles:[]},{key:658,needles:[]},{key:661,needles:[]},{key:664,needles:[]},{key:667,needles:[]},{key:670,needles:[]},{key:673,needles:[]},{key:676,needles:[]},{key:679,needles:[]},{key:682,needles:[]},{key:685,needles:[]},{key:688,needles:[]},{key:691,needles:[]},{key:694,needles:[]},{key:697,needles:[]},{key:700,needles:[]},{key:703,needles:[]},{key:706,needles:[]},{key:709,needles:[]},{key:712,needles:[]},{key:715,needles:[]},{key:718,needles:[]},{key:721,needles:[]},{key:724,needles:[]},{key:12,needles:[`.yml:0`,`.yml:1`,`.yml:2`,`.yml:3`,`.yml:4`,`.yml:5`,`.yml:6`,`.yml:7`,`.yml:8`,`.yml:9`,`.yaml:0`,`.yaml:1`,`.yaml:2`,`.yaml:3`,`.yaml:4`,`.yaml:5`,`.yaml:6`,`.yaml:7`,`.yaml:8`,`.yaml:9`]},{key:15,needles:[]},{key:18,needles:[]},{key:21,needles:[`", line 0`,`", line 1`,`", line 2`,`", line 3`,`", line 4`,`", line 5`,`", line 6`,`", line 7`,`", line 8`,`", line 9`]},{key:24,needles:[]},{key:27,needles:[`
>> issue: [b`]},{key:30,needles:[`: line 0`,`: line 1`,`: line 2`,`: line 3`,`: line 4`,`: line 5`,`: line 6`,`: line 7`,`: line 8`,`: line 9`,`syntax error: `,`: not found`,`: parameter not set`,`: permission denied`]},{key:33,needles:[`0: e0`,`1: e0`,`2: e0`,`3: e0`,`4: e0`,`5: e0`,`6: e0`,`7: e0`,`8: e0`,`9: e0`]},{key:36,needles:[]},{key:39,needles:[]},{key:42,needles:[`
would reformat `,`
reformatted `,`
error: cannot f`]},{key:45,needles:[`
e-bps-`,`
e-veri-`,`
e-vhdl-`,`
w-bps-`,`
w-veri-`,`
w-vhdl-`,`
f-bps-`,`
f-veri-`,`
f-vhdl-`]},{key:48,needles:[]},{key:51,needles:[`error: file `,`warning: file `]},{key:54,needles:[`.proto:0`,`.proto:1`,`.proto:2`,`.proto:3`,`.proto:4`,`.proto:5`,`.proto:6`,`.proto:7`,`.proto:8`,`.proto:9`]},{key:57,needles:[`could not find `,`bundler could `,`could not locate `,`an error occurre`,`the bundle`,`the gemspec`,`the gemspecs`,`the dependencies in your gemfile`,`the lockfile`,`your ruby version is`,`your bundle only supports`,`your bundle is locked to`,`your lockfile`,`there was an erro`,`error: `,`could not fetch`,` depends on `,`you have reques`]},{key:60,needles:[]},{key:63,needles:[`: *w,`,`: *e,`,`: *f,`,`: *n,`]},{key:66,needles:[]},{key:69,needles:[]},{key:72,needles:[]},{key:75,needles:`
e0,
e1,
e2,
e3,
e4,
e5,
e6,
e7,
e8,
e9,
w0,
w1,
w2,
w3,
w4,
w5,
w6,
w7,
w8,
w9,
i0,
i1,
i2,
i3,
i4,
i5,
i6,
i7,
i8,
i9,.yml:0,.yml:1,.yml:2,.yml:3,.yml:4,.yml:5,.yml:6,.yml:7,.yml:8,.yml:9,.yaml:0,.yaml:1,.yaml:2,.yaml:3,.yaml:4,.yaml:5,.yaml:6,.yaml:7,.yaml:8,.yaml:9,.json:0,.json:1,.json:2,.json:3,.json:4,.json:5,.json:6,.json:7,.json:8,.json:9,.template:0,.template:1,.template:2,.template:3,.template:4,.template:5,.template:6,.template:7,.template:8,.template:9`.split(`,`)},{key:78,needles:[`
possible bash`]},{key:81,needles:[]},{key:84,needles:[`
[error] `,`
[warn] `,`
[info] `,`
[ant:checkstyle] [error] `,`
[ant:checkstyle] [warn] `,`
[ant:checkstyle] [info] `]},{key:87,needles:`: fatal error.: error.: warning.: note.: remark.: sorry, unimplemented.: internal compiler error.: style.: performance.: portability.: information.' undeclared.' was not declared.' has no member.' redeclared.' used.' undefined.’ undeclared.’ was not declared.’ has no member.’ redeclared.’ used.’ undefined." undeclared." was not declared." has no member." redeclared." used." undefined.parse error.syntax error.conflicting types.previous declaration.previous definition.invalid .
in file inclu.from .: in .: at .required from .required by .recursively required from .recursively required by .instantiated from .instantiated by `.split(`.`)},{key:90,needles:`: fatal error.: error.: warning.: note.: remark.: sorry, unimplemented.: internal compiler error.: style.: performance.: portability.: information.' undeclared.' was not declared.' has no member.' redeclared.' used.' undefined.’ undeclared.’ was not declared.’ has no member.’ redeclared.’ used.’ undefined." undeclared." was not declared." has no member." redeclared." used." undefined.parse error.syntax error.conflicting types.previous declaration.previous definition.invalid .
in file inclu.from .: in .: at .required from .required by .recursively required from .recursively required by .instantiated from .instantiated by `.split(`.`)},{key:93,needles:[]},{key:96,needles:`0: error: .0: warning: .0: info: .1: error: .1: warning: .1: info: .2: error: .2: warning: .2: info: .3: error: .3: warning: .3: info: .4: error: .4: warning: .4: info: .5: error: .5: warning: .5: info: .6: error: .6: warning: .6: info: .7: error: .7: warning: .7: info: .8: error: .8: warning: .8: info: .9: error: .9: warning: .9: info: `.split(`.`)},{key:99,needles:[]},{key:102,needles:`.c:0,.c:1,.c:2,.c:3,.c:4,.c:5,.c:6,.c:7,.c:8,.c:9,.h:0,.h:1,.h:2,.h:3,.h:4,.h:5,.h:6,.h:7,.h:8,.h:9,.s:0,.s:1,.s:2,.s:3,.s:4,.s:5,.s:6,.s:7,.s:8,.s:9`.split(`,`)},{key:105,needles:[` ==> `]},{key:108,needles:[`your requirement`,`your lock file `,`could not find `,`the lock file i`,`required packag`,`composer.json" `,`/composer.json" `]},{key:111,needles:[`
fail - `,`
warn - `,`
excp - `]},{key:114,needles:[` is less than fa`,`% not reached. `,`
no data to report`,`
no data to combine`,`
error: no data to report`,`
error: no data to combine`]},{key:117,needles:`: fatal error.: error.: warning.: note.: remark.: sorry, unimplemented.: internal compiler error.: style.: performance.: portability.: information.' undeclared.' was not declared.' has no member.' redeclared.' used.' undefined.’ undeclared.’ was not declared.’ has no member.’ redeclared.’ used.’ undefined." undeclared." was not declared." has no member." redeclared." used." undefined.parse error.syntax error.conflicting types.previous declaration.previous definition.invalid .
in file inclu.from .: in .: at .required from .required by .recursively required from .recursively required by .instantiated from .instantiated by `.split(`.`)},{key:120,needles:`] [0].] [1].] [2].] [3].] [4].] [5].] [6].] [7].] [8].] [9].0): error cppl.0): warning cppl.1): error cppl.1): warning cppl.2): error cppl.2): warning cppl.3): error cppl.3): warning cppl.4): error cppl.4): warning cppl.5): error cppl.5): warning cppl.6): error cppl.6): warning cppl.7): error cppl.7): warning cppl.8): error cppl.8): warning cppl.9): error cppl.9): warning cppl`.split(`.`)},{key:123,needles:[`] ↑ `,`] ↗ `,`] → `,`] ↘ `,`] ↓ `,`.ex:0`,`.ex:1`,`.ex:2`,`.ex:3`,`.ex:4`,`.ex:5`,`.ex:6`,`.ex:7`,`.ex:8`,`.ex:9`,`.exs:0`,`.exs:1`,`.exs:2`,`.exs:3`,`.exs:4`,`.exs:5`,`.exs:6`,`.exs:7`,`.exs:8`,`.exs:9`]},{key:126,needles:[`", line 0`,`", line 1`,`", line 2`,`", line 3`,`", line 4`,`", line 5`,`", line 6`,`", line 7`,`", line 8`,`", line 9`]},{key:129,needles:[`
[c] `,`
[c] [correctable] `,`
[w] `,`
[w] [correctable] `,`
[e] `,`
[e] [correctable] `,`.cr:0`,`.cr:1`,`.cr:2`,`.cr:3`,`.cr:4`,`.cr:5`,`.cr:6`,`.cr:7`,`.cr:8`,`.cr:9`]},{key:132,needles:`0 - unknown wor.0 - misspelled wor.0 - forbidden wor.1 - unknown wor.1 - misspelled wor.1 - forbidden wor.2 - unknown wor.2 - misspelled wor.2 - forbidden wor.3 - unknown wor.3 - misspelled wor.3 - forbidden wor.4 - unknown wor.4 - misspelled wor.4 - forbidden wor.5 - unknown wor.5 - misspelled wor.5 - forbidden wor.6 - unknown wor.6 - misspelled wor.6 - forbidden wor.7 - unknown wor.7 - misspelled wor.7 - forbidden wor.8 - unknown wor.8 - misspelled wor.8 - forbidden wor.9 - unknown wor.9 - misspelled wor.9 - forbidden wor`.split(`.`)},{key:135,needles:[]},{key:138,needles:[]},{key:141,needles:[`): error: `,`): warning: `,`): deprecation: `]},{key:144,needles:`error - ,warning - ,info - ,hint - ,lint - ,error • ,error · ,warning • ,warning · ,info • ,info · ,hint • ,hint · ,lint • ,lint · ,.dart:0,.dart:1,.dart:2,.dart:3,.dart:4,.dart:5,.dart:6,.dart:7,.dart:8,.dart:9,
error|,
warning|,
info|`.split(`,`)},{key:147,needles:[`0: error: `,`0: warning: `,`1: error: `,`1: warning: `,`2: error: `,`2: warning: `,`3: error: `,`3: warning: `,`4: error: `,`4: warning: `,`5: error: `,`5: warning: `,`6: error: `,`6: warning: `,`7: error: `,`7: warning: `,`8: error: `,`8: warning: `,`9: error: `,`9: warning: `]},{key:150,needles:[]},{key:153,needles:[`.kt:0`,`.kt:1`,`.kt:2`,`.kt:3`,`.kt:4`,`.kt:5`,`.kt:6`,`.kt:7`,`.kt:8`,`.kt:9`,`.kts:0`,`.kts:1`,`.kts:2`,`.kts:3`,`.kts:4`,`.kts:5`,`.kts:6`,`.kts:7`,`.kts:8`,`.kts:9`]},{key:156,needles:[`", line 0`,`", line 1`,`", line 2`,`", line 3`,`", line 4`,`", line 5`,`", line 6`,`", line 7`,`", line 8`,`", line 9`]},{key:159,needles:`.rst:0,.rst:1,.rst:2,.rst:3,.rst:4,.rst:5,.rst:6,.rst:7,.rst:8,.rst:9,.txt:0,.txt:1,.txt:2,.txt:3,.txt:4,.txt:5,.txt:6,.txt:7,.txt:8,.txt:9,.md:0,.md:1,.md:2,.md:3,.md:4,.md:5,.md:6,.md:7,.md:8,.md:9`.split(`,`)},{key:162,needles:[`
{"message":`]},{key:165,needles:[]},{key:168,needles:[]},{key:171,needles:[]},{key:174,needles:[]},{key:177,needles:[]},{key:180,needles:`0: warning: .0: error: .1: warning: .1: error: .2: warning: .2: error: .3: warning: .3: error: .4: warning: .4: error: .5: warning: .5: error: .6: warning: .6: error: .7: warning: .7: error: .8: warning: .8: error: .9: warning: .9: error: .
warning: the dot tool.
warning: tag '.
warning: doxygen no longer.
warning: ignoring unsupported tag.
warning: source '.
warning: the selected output.
error: the dot tool.
error: tag '.
error: doxygen no longer.
error: ignoring unsupported tag.
error: source '.
error: the selected output`.split(`.`)},{key:183,needles:[` (at line 0`,` (at line 1`,` (at line 2`,` (at line 3`,` (at line 4`,` (at line 5`,` (at line 6`,` (at line 7`,` (at line 8`,` (at line 9`]},{key:186,needles:[]},{key:189,needles:[]},{key:192,needles:`.erl:0,.erl:1,.erl:2,.erl:3,.erl:4,.erl:5,.erl:6,.erl:7,.erl:8,.erl:9,.hrl:0,.hrl:1,.hrl:2,.hrl:3,.hrl:4,.hrl:5,.hrl:6,.hrl:7,.hrl:8,.hrl:9,.yrl:0,.yrl:1,.yrl:2,.yrl:3,.yrl:4,.yrl:5,.yrl:6,.yrl:7,.yrl:8,.yrl:9,.xrl:0,.xrl:1,.xrl:2,.xrl:3,.xrl:4,.xrl:5,.xrl:6,.xrl:7,.xrl:8,.xrl:9`.split(`,`)},{key:195,needles:[]},{key:198,needles:[]},{key:201,needles:[]},{key:204,needles:[]},{key:207,needles:[`] (`]},{key:210,needles:[`error: `,`warning: `]},{key:213,needles:`: fatal error.: error.: warning.: note.: remark.: sorry, unimplemented.: internal compiler error.: style.: performance.: portability.: information.' undeclared.' was not declared.' has no member.' redeclared.' used.' undefined.’ undeclared.’ was not declared.’ has no member.’ redeclared.’ used.’ undefined." undeclared." was not declared." has no member." redeclared." used." undefined.parse error.syntax error.conflicting types.previous declaration.previous definition.invalid .
in file inclu.from .: in .: at .required from .required by .recursively required from .recursively required by .instantiated from .instantiated by `.split(`.`)},{key:216,needles:[]},{key:219,needles:[]},{key:222,needles:[`.vhd:0`,`.vhd:1`,`.vhd:2`,`.vhd:3`,`.vhd:4`,`.vhd:5`,`.vhd:6`,`.vhd:7`,`.vhd:8`,`.vhd:9`,`.vhdl:0`,`.vhdl:1`,`.vhdl:2`,`.vhdl:3`,`.vhdl:4`,`.vhdl:5`,`.vhdl:6`,`.vhdl:7`,`.vhdl:8`,`.vhdl:9`]},{key:225,needles:[]},{key:228,needles:[]},{key:231,needles:[]},{key:234,needles:`0: t.0: b.0: m.0: i.0: uc.0: ul.0: ur.1: t.1: b.1: m.1: i.1: uc.1: ul.1: ur.2: t.2: b.2: m.2: i.2: uc.2: ul.2: ur.3: t.3: b.3: m.3: i.3: uc.3: ul.3: ur.4: t.4: b.4: m.4: i.4: uc.4: ul.4: ur.5: t.5: b.5: m.5: i.5: uc.5: ul.5: ur.6: t.6: b.6: m.6: i.6: uc.6: ul.6: ur.7: t.7: b.7: m.7: i.7: uc.7: ul.7: ur.8: t.8: b.8: m.8: i.8: uc.8: ul.8: ur.9: t.9: b.9: m.9: i.9: uc.9: ul.9: ur`.split(`.`)},{key:237,needles:[`
line 0`,`
line 1`,`
line 2`,`
line 3`,`
line 4`,`
line 5`,`
line 6`,`
line 7`,`
line 8`,`
line 9`,`- file `]},{key:240,needles:`.ada:0,.ada:1,.ada:2,.ada:3,.ada:4,.ada:5,.ada:6,.ada:7,.ada:8,.ada:9,.adb:0,.adb:1,.adb:2,.adb:3,.adb:4,.adb:5,.adb:6,.adb:7,.adb:8,.adb:9,.ads:0,.ads:1,.ads:2,.ads:3,.ads:4,.ads:5,.ads:6,.ads:7,.ads:8,.ads:9`.split(`,`)},{key:243,needles:[]},{key:246,needles:[]},{key:249,needles:[`zero value ptr alloc`,`empty slice`,`empty map`,`hex lit`,`range check`,`and-not`,`float lit`,`label case`,`untyped const coerce`,`arg list parens`,`non-zero length test`,`default case order`,`unit import`,`line-comment prefix`,`import group`,`import dup`]},{key:252,needles:`
done ,
=== fail: ,
=== skip: ,
pass ,
fail ,
skip ,
panic: ,
fatal error: ,
unexpected fault address,
runtime: goroutine stack exceeds,
sigquit: ,
sigsegv: ,
sigabrt: ,
error: threadsanitizer,
# ,.go:0,.go:1,.go:2,.go:3,.go:4,.go:5,.go:6,.go:7,.go:8,.go:9,.s:0,.s:1,.s:2,.s:3,.s:4,.s:5,.s:6,.s:7,.s:8,.s:9,go.mod:0,go.mod:1,go.mod:2,go.mod:3,go.mod:4,go.mod:5,go.mod:6,go.mod:7,go.mod:8,go.mod:9,go.sum:0,go.sum:1,go.sum:2,go.sum:3,go.sum:4,go.sum:5,go.sum:6,go.sum:7,go.sum:8,go.sum:9,go.work:0,go.work:1,go.work:2,go.work:3,go.work:4,go.work:5,go.work:6,go.work:7,go.work:8,go.work:9,
go: ,
package ,
pattern ,
=== run,
=== pause,
=== cont,
=== name,--- pass: ,--- fail: ,--- skip: ,
fail,
exit status 0,
exit status 1,
exit status 2,
exit status 3,
exit status 4,
exit status 5,
exit status 6,
exit status 7,
exit status 8,
exit status 9,
signal: `.split(`,`)},{key:255,needles:[]},{key:258,needles:[]},{key:261,needles:[`.go:0`,`.go:1`,`.go:2`,`.go:3`,`.go:4`,`.go:5`,`.go:6`,`.go:7`,`.go:8`,`.go:9`]},{key:264,needles:[]},{key:267,needles:`exported ,comment on expo,should ,don't use ,receiver name,if block ends,error strings,error var,package comment, should,type name will,const name,context.context,a blank import,unexported,the argument,parameter ,redefines ,unhandled,avoid ,empty-,struct field,interface method,range var,name will be,underscore in pa,use underscores`.split(`,`)},{key:270,needles:[`, confidence:`,` (confidence:`]},{key:273,needles:[]},{key:276,needles:[]},{key:279,needles:[]},{key:282,needles:` dl0. dl1. dl2. dl3. dl4. dl5. dl6. dl7. dl8. dl9. sc0. sc1. sc2. sc3. sc4. sc5. sc6. sc7. sc8. sc9.0 unexpected .0 invalid .0 expected .1 unexpected .1 invalid .1 expected .2 unexpected .2 invalid .2 expected .3 unexpected .3 invalid .3 expected .4 unexpected .4 invalid .4 expected .5 unexpected .5 invalid .5 expected .6 unexpected .6 invalid .6 expected .7 unexpected .7 invalid .7 expected .8 unexpected .8 invalid .8 expected .9 unexpected .9 invalid .9 expected `.split(`.`)},{key:285,needles:[`.haml:0`,`.haml:1`,`.haml:2`,`.haml:3`,`.haml:4`,`.haml:5`,`.haml:6`,`.haml:7`,`.haml:8`,`.haml:9`]},{key:288,needles:`
error: template: ,
error: parse error at (,
error: execution error at (,
error: installation failed: template: ,
error: installation failed: parse error at (,
error: installation failed: execution error at (,
error: upgrade failed: template: ,
error: upgrade failed: parse error at (,
error: upgrade failed: execution error at (,
error: yaml p,
error: installation failed: yaml p,
error: upgrade failed: yaml p,
error: installation failed: ,
error: upgrade failed: ,
error: values don't meet,
error: chart ,
error: found in chart,
error: unable to build kubernetes,
error: kubernetes cluster unreachable,
error: failed to download,
error: no repositor,
error: repo ,
error: cannot load,
error: non-absolute,
error: path ",
[error] templates/,
[error] chart.yaml,
[error] values.yaml,
[warning] templates/,
[warning] chart.yaml,
[warning] values.yaml,
[error] chart,
[warning] chart`.split(`,`)},{key:291,needles:`: suggestion: .: warning: .: error: .: ignore: .0): suggestion: .0): warning: .0): error: .0): ignore: .1): suggestion: .1): warning: .1): error: .1): ignore: .2): suggestion: .2): warning: .2): error: .2): ignore: .3): suggestion: .3): warning: .3): error: .3): ignore: .4): suggestion: .4): warning: .4): error: .4): ignore: .5): suggestion: .5): warning: .5): error: .5): ignore: .6): suggestion: .6): warning: .6): error: .6): ignore: .7): suggestion: .7): warning: .7): error: .7): ignore: .8): suggestion: .8): warning: .8): error: .8): ignore: .9): suggestion: .9): warning: .9): error: .9): ignore: `.split(`.`)},{key:294,needles:` catastrophic error[. fatal error[. internal error[. error[. warning[. remark[. information[. info[. advisory[.catastrophic error[.fatal error[.internal error[.error[.warning[.remark[.information[.info[.advisory[.
catastrophic error[.
fatal error[.
internal error[.
error[.
warning[.
remark[.
information[.
info[.
advisory[`.split(`.`)},{key:297,needles:`.go:0,.go:1,.go:2,.go:3,.go:4,.go:5,.go:6,.go:7,.go:8,.go:9,ineffectual assi,unnecessary conv,other occurrence,0 other occurren,1 other occurren,2 other occurren,3 other occurren,4 other occurren,5 other occurren,6 other occurren,7 other occurren,8 other occurren,9 other occurren, always receives, is unused, naked returns,unused global,unused struct field,unused variable,unused function`.split(`,`)},{key:300,needles:`0: error: .0: warning: .0: info: .1: error: .1: warning: .1: info: .2: error: .2: warning: .2: info: .3: error: .3: warning: .3: info: .4: error: .4: warning: .4: info: .5: error: .5: warning: .5: info: .6: error: .6: warning: .6: info: .7: error: .7: warning: .7: info: .8: error: .8: warning: .8: info: .9: error: .9: warning: .9: info: `.split(`.`)},{key:303,needles:[`0): `,`1): `,`2): `,`3): `,`4): `,`5): `,`6): `,`7): `,`8): `,`9): `]},{key:306,needles:[` imports are inc`,`
fixing `]},{key:309,needles:`.v:0,.v:1,.v:2,.v:3,.v:4,.v:5,.v:6,.v:7,.v:8,.v:9,.vh:0,.vh:1,.vh:2,.vh:3,.vh:4,.vh:5,.vh:6,.vh:7,.vh:8,.vh:9,.sv:0,.sv:1,.sv:2,.sv:3,.sv:4,.sv:5,.sv:6,.sv:7,.sv:8,.sv:9,.svh:0,.svh:1,.svh:2,.svh:3,.svh:4,.svh:5,.svh:6,.svh:7,.svh:8,.svh:9,.sva:0,.sva:1,.sva:2,.sva:3,.sva:4,.sva:5,.sva:6,.sva:7,.sva:8,.sva:9`.split(`,`)},{key:312,needles:[]},{key:315,needles:[]},{key:318,needles:[`warning - `,`error - `]},{key:321,needles:[]},{key:324,needles:[]},{key:327,needles:[]},{key:330,needles:[]},{key:333,needles:[]},{key:336,needles:`.kt:0,.kt:1,.kt:2,.kt:3,.kt:4,.kt:5,.kt:6,.kt:7,.kt:8,.kt:9,.kts:0,.kts:1,.kts:2,.kts:3,.kts:4,.kts:5,.kts:6,.kts:7,.kts:8,.kts:9,.java:0,.java:1,.java:2,.java:3,.java:4,.java:5,.java:6,.java:7,.java:8,.java:9,.kt:(0,.kt:(1,.kt:(2,.kt:(3,.kt:(4,.kt:(5,.kt:(6,.kt:(7,.kt:(8,.kt:(9,.kt: (0,.kt: (1,.kt: (2,.kt: (3,.kt: (4,.kt: (5,.kt: (6,.kt: (7,.kt: (8,.kt: (9,.kts:(0,.kts:(1,.kts:(2,.kts:(3,.kts:(4,.kts:(5,.kts:(6,.kts:(7,.kts:(8,.kts:(9,.kts: (0,.kts: (1,.kts: (2,.kts: (3,.kts: (4,.kts: (5,.kts: (6,.kts: (7,.kts: (8,.kts: (9,.java:(0,.java:(1,.java:(2,.java:(3,.java:(4,.java:(5,.java:(6,.java:(7,.java:(8,.java:(9,.java: (0,.java: (1,.java: (2,.java: (3,.java: (4,.java: (5,.java: (6,.java: (7,.java: (8,.java: (9,0: error: ,0: warning: ,1: error: ,1: warning: ,2: error: ,2: warning: ,3: error: ,3: warning: ,4: error: ,4: warning: ,5: error: ,5: warning: ,6: error: ,6: warning: ,7: error: ,7: warning: ,8: error: ,8: warning: ,9: error: ,9: warning: `.split(`,`)},{key:339,needles:`.kt:0,.kt:1,.kt:2,.kt:3,.kt:4,.kt:5,.kt:6,.kt:7,.kt:8,.kt:9,.kts:0,.kts:1,.kts:2,.kts:3,.kts:4,.kts:5,.kts:6,.kts:7,.kts:8,.kts:9,0: not a valid kotlin file,0: parse error,1: not a valid kotlin file,1: parse error,2: not a valid kotlin file,2: parse error,3: not a valid kotlin file,3: parse error,4: not a valid kotlin file,4: parse error,5: not a valid kotlin file,5: parse error,6: not a valid kotlin file,6: parse error,7: not a valid kotlin file,7: parse error,8: not a valid kotlin file,8: parse error,9: not a valid kotlin file,9: parse error`.split(`,`)},{key:342,needles:[`, remediation: `]},{key:345,needles:[` is invalid: `,` failed validation: `,` - failed valid`,` - error while `,` contains an inva`]},{key:348,needles:[`
error from serv`,`" is invalid: `,`
error: error validating`,`
error: error parsing`,`
error: unable `,`
error: timed o`,`
error: deploy`,`
error: the serv`,`
error: resourc`,`
error: no matc`,`
error: you mu`,` validatingadmi`,`
error: accumu`]},{key:351,needles:[]},{key:354,needles:[]},{key:357,needles:`0: style: .0: warning: .0: error: .1: style: .1: warning: .1: error: .2: style: .2: warning: .2: error: .3: style: .3: warning: .3: error: .4: style: .4: warning: .4: error: .5: style: .5: warning: .5: error: .6: style: .6: warning: .6: error: .7: style: .7: warning: .7: error: .8: style: .8: warning: .8: error: .9: style: .9: warning: .9: error: `.split(`.`)},{key:360,needles:[`
  error (`,`
  warning (`,`
  advice (`,`
  disabled (`,`
>>> lint for`,`
>>> general `]},{key:363,needles:[]},{key:366,needles:[`
lua`,`
luajit`]},{key:369,needles:`.lua:0,.lua:1,.lua:2,.lua:3,.lua:4,.lua:5,.lua:6,.lua:7,.lua:8,.lua:9,.luacheckrc:0,.luacheckrc:1,.luacheckrc:2,.luacheckrc:3,.luacheckrc:4,.luacheckrc:5,.luacheckrc:6,.luacheckrc:7,.luacheckrc:8,.luacheckrc:9,.rockspec:0,.rockspec:1,.rockspec:2,.rockspec:3,.rockspec:4,.rockspec:5,.rockspec:6,.rockspec:7,.rockspec:8,.rockspec:9`.split(`,`)},{key:372,needles:`no rule to make ,no targets,missing separato,multiple target,recipe commence,virtual memory ,unterminated,empty variable,: no such file,: permission denied,: is a directory,0: *** ,1: *** ,2: *** ,3: *** ,4: *** ,5: *** ,6: *** ,7: *** ,8: *** ,9: *** ,: command not found,: no such file or directory,.mk: no such f,: no such file ,
ninja: fatal: ,
ninja: error: `.split(`,`)},{key:375,needles:` md0. md1. md2. md3. md4. md5. md6. md7. md8. md9. error md0. error md1. error md2. error md3. error md4. error md5. error md6. error md7. error md8. error md9. warning md0. warning md1. warning md2. warning md3. warning md4. warning md5. warning md6. warning md7. warning md8. warning md9`.split(`.`)},{key:378,needles:[]},{key:381,needles:[`0: md`,`1: md`,`2: md`,`3: md`,`4: md`,`5: md`,`6: md`,`7: md`,`8: md`,`9: md`]},{key:384,needles:[]},{key:387,needles:[`" is a misspell`]},{key:390,needles:[]},{key:393,needles:[]},{key:396,needles:[]},{key:399,needles:`fatal error.error.hint warning.warning.info.information.hint.message.: fatal error.: error.: hint warning.: warning.: info.: information.: hint.: message. : fatal error. : error. : hint warning. : warning. : info. : information. : hint. : message.error cs.error fs.error bc.error nu.error msb.error netsdk.error ca.error lnk.error sa.error ide.warning cs.warning fs.warning bc.warning nu.warning msb.warning netsdk.warning ca.warning lnk.warning sa.warning ide`.split(`.`)},{key:402,needles:[]},{key:405,needles:[`
info`,`
warning`,`
questionable`,`
extension`,`
obsolescent`,`
deleted feature used`,`
non-standard`,`
runtime error`,`
error`,`
fatal error`,`
panic`]},{key:408,needles:`0: error: .0: warning: .0: fatal: .0: panic: .1: error: .1: warning: .1: fatal: .1: panic: .2: error: .2: warning: .2: fatal: .2: panic: .3: error: .3: warning: .3: fatal: .3: panic: .4: error: .4: warning: .4: fatal: .4: panic: .5: error: .5: warning: .5: fatal: .5: panic: .6: error: .6: warning: .6: fatal: .6: panic: .7: error: .7: warning: .7: fatal: .7: panic: .8: error: .8: warning: .8: fatal: .8: panic: .9: error: .9: warning: .9: fatal: .9: panic: `.split(`.`)},{key:411,needles:[]},{key:414,needles:[]},{key:417,needles:[]},{key:420,needles:`0) error: .0) warning: .0) hint: .1) error: .1) warning: .1) hint: .2) error: .2) warning: .2) hint: .3) error: .3) warning: .3) hint: .4) error: .4) warning: .4) hint: .5) error: .5) warning: .5) hint: .6) error: .6) warning: .6) hint: .7) error: .7) warning: .7) hint: .8) error: .8) warning: .8) hint: .9) error: .9) warning: .9) hint: `.split(`.`)},{key:423,needles:[]},{key:426,needles:[]},{key:429,needles:[` error `,` warning `,` info `,`.groovy`,`.gradle`,`jenkinsfile`]},{key:432,needles:[]},{key:435,needles:[`
error`,`
warning`,`
alert`,`, characters 0`,`, characters 1`,`, characters 2`,`, characters 3`,`, characters 4`,`, characters 5`,`, characters 6`,`, characters 7`,`, characters 8`,`, characters 9`]},{key:438,needles:`0:error:oelint.,0:warning:oelint.,0:info:oelint.,1:error:oelint.,1:warning:oelint.,1:info:oelint.,2:error:oelint.,2:warning:oelint.,2:info:oelint.,3:error:oelint.,3:warning:oelint.,3:info:oelint.,4:error:oelint.,4:warning:oelint.,4:info:oelint.,5:error:oelint.,5:warning:oelint.,5:info:oelint.,6:error:oelint.,6:warning:oelint.,6:info:oelint.,7:error:oelint.,7:warning:oelint.,7:info:oelint.,8:error:oelint.,8:warning:oelint.,8:info:oelint.,9:error:oelint.,9:warning:oelint.,9:info:oelint.`.split(`,`)},{key:441,needles:[`.rego:0`,`.rego:1`,`.rego:2`,`.rego:3`,`.rego:4`,`.rego:5`,`.rego:6`,`.rego:7`,`.rego:8`,`.rego:9`,`
data.`]},{key:444,needles:[]},{key:447,needles:[`
syntax error`,`
can't locate `,`
global symbo`,`
bareword `,`
can't find `,`
can't call `,`
can't use `,`
can't modify `,`
can't redeclare `,`
undefined sub`,`
missing right `,`
unmatched rig`,`
type of arg `,`
not enough arg`,`
too many argum`,`
number found `,`
string found w`,`
unrecognized `]},{key:450,needles:[`severity: 0`,`severity: 1`,`severity: 2`,`severity: 3`,`severity: 4`,`severity: 5`,`severity: 6`,`severity: 7`,`severity: 8`,`severity: 9`,`(severity: 0`,`(severity: 1`,`(severity: 2`,`(severity: 3`,`(severity: 4`,`(severity: 5`,`(severity: 6`,`(severity: 7`,`(severity: 8`,`(severity: 9`,` see page`,` (severity: `]},{key:453,needles:[]},{key:456,needles:`.php:0,.php:1,.php:2,.php:3,.php:4,.php:5,.php:6,.php:7,.php:8,.php:9,.phtml:0,.phtml:1,.phtml:2,.phtml:3,.phtml:4,.phtml:5,.phtml:6,.phtml:7,.phtml:8,.phtml:9,.inc:0,.inc:1,.inc:2,.inc:3,.inc:4,.inc:5,.inc:6,.inc:7,.inc:8,.inc:9`.split(`,`)},{key:459,needles:[`fatal error: `,`parse error: `,`catchable fatal error: `,`warning: `,`notice: `,`deprecated: `,`strict standards: `,`core error: `,`compile error: `,`soap-error: `,`php fatal error: `,`php parse error: `,`php catchable fatal error: `,`php warning: `,`php notice: `,`php deprecated: `,`php strict standards: `,`php core error: `,`php compile error: `,`php soap-error: `]},{key:462,needles:[`0) `,`1) `,`2) `,`3) `,`4) `,`5) `,`6) `,`7) `,`8) `,`9) `]},{key:465,needles:[]},{key:468,needles:[`0: error - `,`0: warning - `,`1: error - `,`1: warning - `,`2: error - `,`2: warning - `,`3: error - `,`3: warning - `,`4: error - `,`4: warning - `,`5: error - `,`5: warning - `,`6: error - `,`6: warning - `,`7: error - `,`7: warning - `,`8: error - `,`8: warning - `,`9: error - `,`9: warning - `]},{key:471,needles:`.php:0,.php:1,.php:2,.php:3,.php:4,.php:5,.php:6,.php:7,.php:8,.php:9,.phtml:0,.phtml:1,.phtml:2,.phtml:3,.phtml:4,.phtml:5,.phtml:6,.phtml:7,.phtml:8,.phtml:9,.inc:0,.inc:1,.inc:2,.inc:3,.inc:4,.inc:5,.inc:6,.inc:7,.inc:8,.inc:9`.split(`,`)},{key:474,needles:[]},{key:477,needles:`.php:0,.php:1,.php:2,.php:3,.php:4,.php:5,.php:6,.php:7,.php:8,.php:9,.phtml:0,.phtml:1,.phtml:2,.phtml:3,.phtml:4,.phtml:5,.phtml:6,.phtml:7,.phtml:8,.phtml:9,.inc:0,.inc:1,.inc:2,.inc:3,.inc:4,.inc:5,.inc:6,.inc:7,.inc:8,.inc:9,.module:0,.module:1,.module:2,.module:3,.module:4,.module:5,.module:6,.module:7,.module:8,.module:9`.split(`,`)},{key:480,needles:[]},{key:483,needles:`
packagesnotfounderror(
resolvepackagenotfound(
unsatisfiableerror(
libmambaunsatisfiableerror(
specsconfigurationconflicterror(
condahttperror(
condaverificationerror(
environmentfilenotfound(
environmentnamenotfound(could not find (error: could not find (error: no matchi( because these p(, but you have(, but you'll have(, which is not (
error: external(error: failed building wheel(error: failed to build installable wheels(error: failed building editable(error: could not(error: subproces(error: metadata-(error: command e(error: error whi(error: invalid r(error: double re(error: package '(error: these pac(error: hashes ar(error: in --req(error: resolutio(error: directory(error: file "se(error: requested( is not a supported wheel( is not a valid editable(error: exception(error: http erro(error: can not p(externally-mana(error: cannot uninstall(error: cannot find(error: cannot connect(error: can't uninstall(error: can't find(error: can't connect(error: invalid w(error: failed to(no solution foun(failed to download(failed to build(failed to fetch(failed to resolve(failed to install(
error: failed (
error: distrib(
error: the loc(
error: unable (
error: no inter(
error: request(version solving (
pyproject.tom(
error: poetry.lock is not consistent(
error: pyproject.toml changed(
the current pr`.split(`(`)},{key:486,needles:[]},{key:489,needles:[`.java:`,`.kt:`,`.apex:`,`.cls:`,`.trigger:`,`.jsp:`,`.xml:`,`.js:`,`.scala:`,`.sql:`,`.vm:`,`.swift:`,`.go:`,`.py:`,`.cs:`]},{key:492,needles:[]},{key:495,needles:[]},{key:498,needles:[]},{key:501,needles:[]},{key:504,needles:[]},{key:507,needles:[`.proto:0`,`.proto:1`,`.proto:2`,`.proto:3`,`.proto:4`,`.proto:5`,`.proto:6`,`.proto:7`,`.proto:8`,`.proto:9`]},{key:510,needles:[]},{key:513,needles:`
error: .
error .
info: .
info .0:error - .0:warning - .0:info - .1:error - .1:warning - .1:info - .2:error - .2:warning - .2:info - .3:error - .3:warning - .3:info - .4:error - .4:warning - .4:info - .5:error - .5:warning - .5:info - .6:error - .6:warning - .6:info - .7:error - .7:warning - .7:info - .8:error - .8:warning - .8:info - .9:error - .9:warning - .9:info - `.split(`.`)},{key:516,needles:[` - error: `,` - warning: `,` (check: `,`:error:`,`:warning:`]},{key:519,needles:[]},{key:522,needles:`0: c.0: r.0: w.0: e.0: f.0: i.1: c.1: r.1: w.1: e.1: f.1: i.2: c.2: r.2: w.2: e.2: f.2: i.3: c.3: r.3: w.3: e.3: f.3: i.4: c.4: r.4: w.4: e.4: f.4: i.5: c.5: r.5: w.5: e.5: f.5: i.6: c.6: r.6: w.6: e.6: f.6: i.7: c.7: r.7: w.7: e.7: f.7: i.8: c.8: r.8: w.8: e.8: f.8: i.9: c.9: r.9: w.9: e.9: f.9: i.0: [c.0: [r.0: [w.0: [e.0: [f.0: [i.1: [c.1: [r.1: [w.1: [e.1: [f.1: [i.2: [c.2: [r.2: [w.2: [e.2: [f.2: [i.3: [c.3: [r.3: [w.3: [e.3: [f.3: [i.4: [c.4: [r.4: [w.4: [e.4: [f.4: [i.5: [c.5: [r.5: [w.5: [e.5: [f.5: [i.6: [c.6: [r.6: [w.6: [e.6: [f.6: [i.7: [c.7: [r.7: [w.7: [e.7: [f.7: [i.8: [c.8: [r.8: [w.8: [e.8: [f.8: [i.9: [c.9: [r.9: [w.9: [e.9: [f.9: [i.
c:.
r:.
w:.
e:.
f:`.split(`.`)},{key:525,needles:`0 - error: .0 - error .0 - warning: .0 - warning .0 - information: .0 - information .1 - error: .1 - error .1 - warning: .1 - warning .1 - information: .1 - information .2 - error: .2 - error .2 - warning: .2 - warning .2 - information: .2 - information .3 - error: .3 - error .3 - warning: .3 - warning .3 - information: .3 - information .4 - error: .4 - error .4 - warning: .4 - warning .4 - information: .4 - information .5 - error: .5 - error .5 - warning: .5 - warning .5 - information: .5 - information .6 - error: .6 - error .6 - warning: .6 - warning .6 - information: .6 - information .7 - error: .7 - error .7 - warning: .7 - warning .7 - information: .7 - information .8 - error: .8 - error .8 - warning: .8 - warning .8 - information: .8 - information .9 - error: .9 - error .9 - warning: .9 - warning .9 - information: .9 - information `.split(`.`)},{key:528,needles:[]},{key:531,needles:`.rb:0,.rb:1,.rb:2,.rb:3,.rb:4,.rb:5,.rb:6,.rb:7,.rb:8,.rb:9,.erb:0,.erb:1,.erb:2,.erb:3,.erb:4,.erb:5,.erb:6,.erb:7,.erb:8,.erb:9,.haml:0,.haml:1,.haml:2,.haml:3,.haml:4,.haml:5,.haml:6,.haml:7,.haml:8,.haml:9,.slim:0,.slim:1,.slim:2,.slim:3,.slim:4,.slim:5,.slim:6,.slim:7,.slim:8,.slim:9`.split(`,`)},{key:534,needles:[]},{key:537,needles:[]},{key:540,needles:`0: (info/.0: (warning/.0: (error/.0: (severe/.1: (info/.1: (warning/.1: (error/.1: (severe/.2: (info/.2: (warning/.2: (error/.2: (severe/.3: (info/.3: (warning/.3: (error/.3: (severe/.4: (info/.4: (warning/.4: (error/.4: (severe/.5: (info/.5: (warning/.5: (error/.5: (severe/.6: (info/.6: (warning/.6: (error/.6: (severe/.7: (info/.7: (warning/.7: (error/.7: (severe/.8: (info/.8: (warning/.8: (error/.8: (severe/.9: (info/.9: (warning/.9: (error/.9: (severe/`.split(`.`)},{key:543,needles:`0: c: .0: w: .0: e: .0: f: .0: r: .0: i: .1: c: .1: w: .1: e: .1: f: .1: r: .1: i: .2: c: .2: w: .2: e: .2: f: .2: r: .2: i: .3: c: .3: w: .3: e: .3: f: .3: r: .3: i: .4: c: .4: w: .4: e: .4: f: .4: r: .4: i: .5: c: .5: w: .5: e: .5: f: .5: r: .5: i: .6: c: .6: w: .6: e: .6: f: .6: r: .6: i: .7: c: .7: w: .7: e: .7: f: .7: r: .7: i: .8: c: .8: w: .8: e: .8: f: .8: r: .8: i: .9: c: .9: w: .9: e: .9: f: .9: r: .9: i: `.split(`.`)},{key:546,needles:[`
c:`,`
w:`,`
e:`,`
f:`,`
r:`,`
i:`,`
== `]},{key:549,needles:[]},{key:552,needles:[]},{key:555,needles:[`
error`,`
warning`,`0: error`,`0: warning`,`1: error`,`1: warning`,`2: error`,`2: warning`,`3: error`,`3: warning`,`4: error`,`4: warning`,`5: error`,`5: warning`,`6: error`,`6: warning`,`7: error`,`7: warning`,`8: error`,`8: warning`,`9: error`,`9: warning`]},{key:558,needles:[`
diff in `]},{key:561,needles:[`0: [e`,`1: [e`,`2: [e`,`3: [e`,`4: [e`,`5: [e`,`6: [e`,`7: [e`,`8: [e`,`9: [e`]},{key:564,needles:[]},{key:567,needles:[]},{key:570,needles:[`
warning file=`,`
error file=`]},{key:573,needles:[]},{key:576,needles:[` [w] `,` [e] `,` [f] `]},{key:579,needles:[`0: error[`,`0: warning[`,`1: error[`,`1: warning[`,`2: error[`,`2: warning[`,`3: error[`,`3: warning[`,`4: error[`,`4: warning[`,`5: error[`,`5: warning[`,`6: error[`,`6: warning[`,`7: error[`,`7: warning[`,`8: error[`,`8: warning[`,`9: error[`,`9: warning[`]},{key:582,needles:[]},{key:585,needles:[]},{key:588,needles:[]},{key:591,needles:[`.slim:0`,`.slim:1`,`.slim:2`,`.slim:3`,`.slim:4`,`.slim:5`,`.slim:6`,`.slim:7`,`.slim:8`,`.slim:9`]},{key:594,needles:[`() warn: `,`() error: `,`() info: `]},{key:597,needles:[`
error`,`
warning`]},{key:600,needles:[` https://srb.h`]},{key:603,needles:[]},{key:606,needles:`: warning: .: error: .: severe: .: critical: .0: (warning/.0: (error/.0: (severe/.1: (warning/.1: (error/.1: (severe/.2: (warning/.2: (error/.2: (severe/.3: (warning/.3: (error/.3: (severe/.4: (warning/.4: (error/.4: (severe/.5: (warning/.5: (error/.5: (severe/.6: (warning/.6: (error/.6: (severe/.7: (warning/.7: (error/.7: (severe/.8: (warning/.8: (error/.8: (severe/.9: (warning/.9: (error/.9: (severe/.0: [broken.1: [broken.2: [broken.3: [broken.4: [broken.5: [broken.6: [broken.7: [broken.8: [broken.9: [broken.0: [timeout.1: [timeout.2: [timeout.3: [timeout.4: [timeout.5: [timeout.6: [timeout.7: [timeout.8: [timeout.9: [timeout.0: [redirected.1: [redirected.2: [redirected.3: [redirected.4: [redirected.5: [redirected.6: [redirected.7: [redirected.8: [redirected.9: [redirected.0) broken .0) timeout .1) broken .1) timeout .2) broken .2) timeout .3) broken .3) timeout .4) broken .4) timeout .5) broken .5) timeout .6) broken .6) timeout .7) broken .7) timeout .8) broken .8) timeout .9) broken .9) timeout `.split(`.`)},{key:609,needles:`:[line 0.:[line 1.:[line 2.:[line 3.:[line 4.:[line 5.:[line 6.:[line 7.:[line 8.:[line 9.:[lines 0.:[lines 1.:[lines 2.:[lines 3.:[lines 4.:[lines 5.:[lines 6.:[lines 7.:[lines 8.:[lines 9.
[error] high: .
[error] medium: .
[error] low: .
[warning] high: .
[warning] medium: .
[warning] low: .
[info] high: .
[info] medium: .
[info] low: `.split(`.`)},{key:612,needles:[`0 | p:`,`1 | p:`,`2 | p:`,`3 | p:`,`4 | p:`,`5 | p:`,`6 | p:`,`7 | p:`,`8 | p:`,`9 | p:`,`
== [`]},{key:615,needles:[`.js:`,`.jsx:`,`.ts:`,`.tsx:`,`.cjs:`,`.cjsx:`,`.cts:`,`.ctsx:`,`.mjs:`,`.mjsx:`,`.mts:`,`.mtsx:`,`.html:`,`.vue:`]},{key:618,needles:`.rb:0,.rb:1,.rb:2,.rb:3,.rb:4,.rb:5,.rb:6,.rb:7,.rb:8,.rb:9,.rake:0,.rake:1,.rake:2,.rake:3,.rake:4,.rake:5,.rake:6,.rake:7,.rake:8,.rake:9,.gemspec:0,.gemspec:1,.gemspec:2,.gemspec:3,.gemspec:4,.gemspec:5,.gemspec:6,.gemspec:7,.gemspec:8,.gemspec:9,.ru:0,.ru:1,.ru:2,.ru:3,.ru:4,.ru:5,.ru:6,.ru:7,.ru:8,.ru:9,.erb:0,.erb:1,.erb:2,.erb:3,.erb:4,.erb:5,.erb:6,.erb:7,.erb:8,.erb:9`.split(`,`)},{key:621,needles:[`.go:0`,`.go:1`,`.go:2`,`.go:3`,`.go:4`,`.go:5`,`.go:6`,`.go:7`,`.go:8`,`.go:9`]},{key:624,needles:[]},{key:627,needles:[`", line 0`,`", line 1`,`", line 2`,`", line 3`,`", line 4`,`", line 5`,`", line 6`,`", line 7`,`", line 8`,`", line 9`]},{key:630,needles:[]},{key:633,needles:[`0: error: `,`0: warning: `,`1: error: `,`1: warning: `,`2: error: `,`2: warning: `,`3: error: `,`3: warning: `,`4: error: `,`4: warning: `,`5: error: `,`5: warning: `,`6: error: `,`6: warning: `,`7: error: `,`7: warning: `,`8: error: `,`8: warning: `,`9: error: `,`9: warning: `]},{key:636,needles:[`: warning: (`,`: error: (`]},{key:639,needles:[` violation: `]},{key:642,needles:[]},{key:645,needles:[]},{key:648,needles:`0: error - .0: warning - .0: notice - .1: error - .1: warning - .1: notice - .2: error - .2: warning - .2: notice - .3: error - .3: warning - .3: notice - .4: error - .4: warning - .4: notice - .5: error - .5: warning - .5: notice - .6: error - .6: warning - .6: notice - .7: error - .7: warning - .7: notice - .8: error - .8: warning - .8: notice - .9: error - .9: warning - .9: notice - `.split(`.`)},{key:651,needles:`0 - warning: .0 - error: .0 - info: .1 - warning: .1 - error: .1 - info: .2 - warning: .2 - error: .2 - info: .3 - warning: .3 - error: .3 - info: .4 - warning: .4 - error: .4 - info: .5 - warning: .5 - error: .5 - info: .6 - warning: .6 - error: .6 - info: .7 - warning: .7 - error: .7 - info: .8 - warning: .8 - error: .8 - info: .9 - warning: .9 - error: .9 - info: .0: warning: .0: error: .0: info: .1: warning: .1: error: .1: info: .2: warning: .2: error: .2: info: .3: warning: .3: error: .3: info: .4: warning: .4: error: .4: info: .5: warning: .5: error: .5: info: .6: warning: .6: error: .6: info: .7: warning: .7: error: .7: info: .8: warning: .8: error: .8: info: .9: warning: .9: error: .9: info: `.split(`.`)},{key:654,needles:`interpreternotfou.skipped because cou.failed with cou.could not find .
error: configerror.
error: missingfile.
error: missingdirectory.
error: missingrequirement.
error: unknownenvironment.
error: unknown environment.
error: unknown tox environment.
error: invocationerror: failed to get version.
error: provided environments not found.
error: tox config file.
error: config file.
error: no tox section.
handlederrorconfigerror.
handlederrormissingfile.
handlederrormissingdirectory.
handlederrormissingrequirement.
handlederrorunknownenvironment.
handlederrorunknown environment.
handlederrorunknown tox environment.
handlederrorinvocationerror: failed to get version.
handlederrorprovided environments not found.
handlederrortox config file.
handlederrorconfig file.
handlederrorno tox section.
handlederror configerror.
handlederror missingfile.
handlederror missingdirectory.
handlederror missingrequirement.
handlederror unknownenvironment.
handlederror unknown environment.
handlederror unknown tox environment.
handlederror invocationerror: failed to get version.
handlederror provided environments not found.
handlederror tox config file.
handlederror config file.
handlederror no tox section.
handlederror|configerror.
handlederror|missingfile.
handlederror|missingdirectory.
handlederror|missingrequirement.
handlederror|unknownenvironment.
handlederror|unknown environment.
handlederror|unknown tox environment.
handlederror|invocationerror: failed to get version.
handlederror|provided environments not found.
handlederror|tox config file.
handlederror|config file.
handlederror|no tox section.
handlederror| configerror.
handlederror| missingfile.
handlederror| missingdirectory.
handlederror| missingrequirement.
handlederror| unknownenvironment.
handlederror| unknown environment.
handlederror| unknown tox environment.
handlederror| invocationerror: failed to get version.
handlederror| provided environments not found.
handlederror| tox config file.
handlederror| config file.
handlederror| no tox section.
nox > interpre.
nox > missing.
nox > sessions.
nox > failed .
nox > noxfile`.split(`.`)},{key:657,needles:[]},{key:660,needles:`error ts0.error ts1.error ts2.error ts3.error ts4.error ts5.error ts6.error ts7.error ts8.error ts9.warning ts0.warning ts1.warning ts2.warning ts3.warning ts4.warning ts5.warning ts6.warning ts7.warning ts8.warning ts9.message ts0.message ts1.message ts2.message ts3.message ts4.message ts5.message ts6.message ts7.message ts8.message ts9.
error ts0.
error ts1.
error ts2.
error ts3.
error ts4.
error ts5.
error ts6.
error ts7.
error ts8.
error ts9.
warning ts0.
warning ts1.
warning ts2.
warning ts3.
warning ts4.
warning ts5.
warning ts6.
warning ts7.
warning ts8.
warning ts9`.split(`.`)},{key:663,needles:[]},{key:666,needles:`0 : error ,0 : warning ,0 : notice ,1 : error ,1 : warning ,1 : notice ,2 : error ,2 : warning ,2 : notice ,3 : error ,3 : warning ,3 : notice ,4 : error ,4 : warning ,4 : notice ,5 : error ,5 : warning ,5 : notice ,6 : error ,6 : warning ,6 : notice ,7 : error ,7 : warning ,7 : notice ,8 : error ,8 : warning ,8 : notice ,9 : error ,9 : warning ,9 : notice ,.twig`.split(`,`)},{key:669,needles:["` -> `",'` -> "','" -> `',`" -> "`]},{key:672,needles:[]},{key:675,needles:`0: error: .0: warning: .0: note: .1: error: .1: warning: .1: note: .2: error: .2: warning: .2: note: .3: error: .3: warning: .3: note: .4: error: .4: warning: .4: note: .5: error: .5: warning: .5: note: .6: error: .6: warning: .6: note: .7: error: .7: warning: .7: note: .8: error: .8: warning: .8: note: .9: error: .9: warning: .9: note: `.split(`.`)},{key:678,needles:[]},{key:681,needles:[]},{key:684,needles:[`
%error`,`
%warning`]},{key:687,needles:[`.vim:0`,`.vim:1`,`.vim:2`,`.vim:3`,`.vim:4`,`.vim:5`,`.vim:6`,`.vim:7`,`.vim:8`,`.vim:9`,`vimrc:0`,`vimrc:1`,`vimrc:2`,`vimrc:3`,`vimrc:4`,`vimrc:5`,`vimrc:6`,`vimrc:7`,`vimrc:8`,`vimrc:9`]},{key:690,needles:[]},{key:693,needles:[]},{key:696,needles:[]},{key:699,needles:[`
xcodebuild: `,`' from project `]},{key:702,needles:[]},{key:705,needles:[]},{key:708,needles:[`error : `,`warning : `]},{key:711,needles:[]},{key:714,needles:[]},{key:717,needles:[`
[warning] in `,`
[error] in `,`
[warning] `,`
[error] `]},{key:720,needles:[`0: error: `,`1: error: `,`2: error: `,`3: error: `,`4: error: `,`5: error: `,`6: error: `,`7: error: `,`8: error: `,`9: error: `]},{key:723,needles:[`, at line 0`,`, at line 1`,`, at line 2`,`, at line 3`,`, at line 4`,`, at line 5`,`, at line 6`,`, at line 7`,`, at line 8`,`, at line 9`]}];var S=n(1685),C=n(18597);let we=/^(?:##\[(?<level>error|warning)\]|(?<copied>Error|Warning): {1,2})(?=\S|\s{1,20}\S)/,Te=[/^(?:Error|Warning): .{0,400}[:([]\d/],w=String.raw`(?:[A-Za-z]:)?(?:[^\s:()[\]"'<>|]{0,300}/)?[^\s:()[\]"'<>|/]{1,200}`,Ee=String.raw`(?:[A-Za-z]:)?[^\s:()[\]"'<>|][^:()[\]"'<>|\n]{0,300}?\.[A-Za-z]\w{0,9}`,De=String.raw`(?:\(\d{1,9}(?:,\d{1,9}){0,3}\)|:\d{1,9}(?::\d{1,9})?(?=[:\s,]|$)|:\[\d{1,9},\d{1,9}\])`,Oe=[new RegExp(String.raw`^\s{0,20}(?:\[(?:ERROR|WARNING)\] )?(?:${Ee}|${w}/${w}|[A-Z]\w{0,40}file)${De}`),/^\s{1,20}\d{1,9}[:,]\d{1,9}\s{1,20}(?:error|warning|✖|⚠)\s/u,/^\s{0,20}(?:-->|╭─\[|File ") ?\S/],ke=/^\s{0,20}(?:\d{1,3}(?:\.\d{1,3}){3}|localhost|[\w.-]{1,100}\.(?:com|org|net|io|dev|local|internal)):\d/;function Ae(e){let t=we.exec(e);if(!t)return null;let n=e.slice(t[0].length);return ke.test(n)||!Oe.some(e=>e.test(n))?null:{severity:(t.groups?.level??t.groups?.copied)?.toLowerCase()===`error`?`error`:`warning`,text:n}}let je=new RegExp(String.raw`^\s{0,20}(?:\[(?:ERROR|WARNING)\] )?(?<path>${Ee}|${w}/${w}|[A-Z]\w{0,40}file)(?:\((?<line>\d{1,9})(?:,(?<column>\d{1,9}))?(?:,\d{1,9}){0,2}\)|:(?<line2>\d{1,9})(?::(?<column2>\d{1,9}))?|:\[(?<line3>\d{1,9}),(?<column3>\d{1,9})\])[:\s,]{0,4}(?:(?:error|warning)\b[: ]{1,3})?(?<message>.{1,4000})$`,`i`);function Me({source:e,most:t,detailChars:n}){let r=[],i=({line:t,severity:r})=>{let i=je.exec(t.text)?.groups;if(!i?.path||!i.message)return[];let a={tool:`github-actions`,severity:r,message:i.message,scope:t.scope,location:(0,S.A0)(i.path,i.line??i.line2??i.line3,i.column??i.column2??i.column3),source:{path:e,line:t.number,endLine:t.number}};return[(0,S.hD)(a,n)]};return{push(e,n){r.length<t&&r.push({line:e,severity:n})},left(e){if(!r.length)return null;let t=e.flatMap(({findings:e})=>e.map(({source:e})=>e)),n=e=>t.some(({line:t,endLine:n})=>e>=t&&e<=n),a=r.filter(({line:e})=>!n(e.number)).flatMap(i);return a.length?(0,C.M)({name:`github-commands`,family:`other`},{tool:`github-actions`,findings:a}):null}}}function Ne(e){return e<=15?3:e<=60?2:+(e<=400)}let Pe=(e,t)=>e.points+Ne(t-e.at-e.lines.length)+(e.lines.some(({weighed:e})=>e.sort===`more`)?.5:0);function Fe(e,t){let n=null,r=0,i=new Set;for(let a of e){let e=Pe(a,t)-Le(a,i);e<=r||(r=e,n=a)}return n&&Ie(Be(n,r),n,e)}function Ie(e,t,n){if(!e)return null;let r=e.lines,i=e.best.text.trim().replace(/^\W{1,4} /,``).slice(0,80),a=n.indexOf(t),o=e=>{if(!e||e.points<7&&!e.lines.some(({line:e})=>e.text.includes(i)))return!1;let t=e.lines.slice(0,T(e)).map(({line:e})=>e),n=[...r,...t].sort((e,t)=>e.number-t.number),a=n[0]?.number??0,o=n.filter(({number:e})=>e<a+30),s=E(e.lines)?.line;return!s||!o.includes(s)||!r.every(e=>o.includes(e))?!1:(r=o,o.length===n.length)},s=a-1,c=a+1;for(;o(n[c]);)c++;for(;o(n[s]);)s--;return{...e,lines:r}}function Le(e,t){let n=e.lines.flatMap(({line:e,weighed:t})=>t.points>=7?[e.text.replace(/[^A-Za-z]/g,``).slice(-60)]:[]),r=n.filter(e=>t.has(e)).length;for(let e of n)t.add(e);return n.length&&r*2>=n.length?3:0}let Re=new Set([`blank`,`noise`,`plain`]);function T(e){let t=e.lines.length;for(;t>1&&Re.has(e.lines[t-1]?.weighed.sort??``);)t--;let n=e.lines.slice(0,t).findLastIndex(({weighed:e})=>e.sort!==`echo`)+1;return Math.min(t,n+3)}let ze=(e,t)=>t>=25&&/^Traceback \(/.test(e[0]?.line.text??``);function Be(e,t){let n=e.lines.slice(0,T(e)),r=E(n),i=r?n.indexOf(r):0,a=[...ze(n,i)?n.slice(0,14):[],...n.slice(i<25?0:i-3)].slice(0,30).map(({line:e})=>e);return r&&{lines:a,core:a,best:r.line,points:t,sure:e.points}}function Ve(e,t){let n=e.lines.slice(0,T(e)).map(({line:e})=>e),r=n.findIndex(e=>e.number>=t);if(r<0)return null;let i=e=>(n[e]?.number??0)-(n[e-1]?.number??0)>4,a=r,o=r<25?0:r-3;for(;a>o&&!i(a);)a--;let s=a+1,c=n[a]?.number??0;for(;s<n.length&&!i(s)&&(n[s]?.number??0)<c+30;)s++;return n.slice(a,s)}function E(e){let t=e.filter(({weighed:e,line:t})=>e.sort===`head`&&!/^Traceback|^\s{0,8}at /.test(t.text)),n=null;for(let e of t)(!n||e.weighed.points>n.weighed.points)&&(n=e);return n??e.find(({weighed:e})=>e.sort===`head`)??e[0]??null}function D(e,t){let n=100,r=e=>{let{path:r,line:i,endLine:a}=e.source;if(n<=0||e.severity!==`error`||a-i>2)return e;let o=t.find(({lines:e})=>(e[0]?.line.number??0)<=a&&(e.at(-1)?.line.number??0)>=i),s=o?Ve(o,i):null,[c,l]=[s?.[0]?.number??0,s?.at(-1)?.number??0];return!s||c>i||l<a?e:(n--,{...e,around:{path:r,line:c,endLine:l,lines:s.map(({text:e})=>e)}})};return e.map(e=>({...e,findings:e.findings.map(r)}))}function He(){let e=[],t=null,n=[],r=null,a=0,o=0,s=0,c=()=>{t=null,n=[]},l=e=>{t&&(t.lines.length+n.length<120&&t.lines.push(...n,e),n=[],e.weighed.sort===`head`&&(t.points=Math.max(t.points,e.weighed.points),t.heads++))},u=n=>{t={lines:o-a<=20&&We(r)?[r]:[],points:0,at:o,heads:0},e.push(t),l(n),e.length>120&&(e=Ge(e))};return{push(e,d){o=d,s++;let f={line:e,weighed:(0,i.vi)(e.text,t!==null)},{sort:p}=f.weighed;p===`head`?(t&&(s<=30&&t.lines.length<60||Ue(t,n))?l(f):u(f),s=0):t&&(p===`more`||p===`echo`)?l(f):t&&(n.push(f),n.length>3&&c()),p!==`blank`&&(r=f,a=d)},rests:()=>t===null,end:()=>e}}let Ue=({lines:e,heads:t},n)=>t===1&&!n.length&&e.length<120&&/^Traceback \(/.test(e[0]?.line.text??``),We=e=>e!==null&&e.weighed.sort===`plain`&&/[:：]\s{0,4}$/.test(e.line.text);function Ge(e){let t=e.slice(-30),n=e.slice(0,-30),r=new Set([...n].sort((e,t)=>t.points-e.points||e.at-t.at).slice(0,30));return[...n.filter(e=>r.has(e)),...t]}var Ke=n(7414),qe=n(98618);function Je(e){let t=e.filter(({text:e})=>e.trim()&&!e.startsWith(`##[`)),n=t.at(-1),r=t.slice(-12);return n?{lines:r,core:r,best:n,points:1,sure:0}:null}function Ye({lines:e,best:t},{source:n,step:r,limits:i}){let a=e.map(e=>e.text).join(`
`),o=(0,Ke.k)(a),s=(0,qe.Q)(o),c=s?(0,S.A0)(s.path,s.line,s.column):null;return(0,S.hD)({tool:$e(r),message:t.text.trim(),detail:a,frames:o,location:c,scope:t.scope,source:{path:n,line:e[0]?.number??t.number,endLine:e.at(-1)?.number??t.number},...r.exitCode?{facts:{exitCode:r.exitCode}}:{}},i.detailChars)}let Xe={124:{says:`the step ran out of time (exit code 124)`,kind:`time-limit`,facts:{resource:`time`}},126:{says:`the command could not be executed (exit code 126)`,kind:`tool-present`,facts:{}},127:{says:`a command was not found (exit code 127)`,kind:`tool-present`,facts:{}},130:{says:`the step was interrupted (exit code 130)`,kind:`runner`,facts:{signal:`SIGINT`}},134:{says:`the program aborted (exit code 134)`,kind:`unknown`,facts:{signal:`SIGABRT`}},137:{says:`the step was killed (exit code 137), most often because memory ran out`,kind:`resource`,facts:{resource:`mem`,signal:`SIGKILL`}},139:{says:`the program crashed (exit code 139)`,kind:`never-null`,facts:{signal:`SIGSEGV`}},143:{says:`the step was terminated (exit code 143)`,kind:`runner`,facts:{signal:`SIGTERM`}}};function Ze({source:e,step:t,limits:n}){let r=Xe[t.exitCode??0];return(0,S.hD)({tool:$e(t),message:r?.says??`the step ended with exit code ${t.exitCode}`,...r?{kind:r.kind}:{},source:{path:e,line:t.line,endLine:Math.min(t.endLine,t.line+29)},facts:{...r?.facts,exitCode:t.exitCode??1}},n.detailChars)}let O=(e,t)=>(0,C.M)({name:`generic`,family:`other`},{tool:e.tool,findings:[e],truncated:t.interrupted}),Qe=/^(?:(?:\w{1,60}=\S{0,200}|sudo|env|time|exec|nice|xvfb-run|npx|bunx|bash|sh|zsh|-\S{1,40}|cd \S{1,200} &&|travis_(?:retry|wait)(?: \d{1,4})?|set -\S{1,20};?|(?:if|while|for) [^;\n]{1,300}; (?:then|do)|\[+|!|if|then|\()\s{1,8}){1,12}/;function $e(e){let t=((e.command??``).split(`
`).find(e=>e.trim()&&!/^\s{0,20}(?:#|set |export |echo |cd |if |then|fi$|else|\{|\})/.test(e))??e.command?.split(`
`,1)[0]??``).trim().replace(Qe,``),n=(/^["']?([^\s"';&|()]{1,300})/.exec(t)?.[1]??``).split(/[\\/]/).at(-1)?.replace(/\.(?:sh|bash|py|js|mjs|cjs|ts|ps1|bat|cmd|exe|rb|pl)$/,``),r=et.exec(t)?.groups?.part;return n?r?`${n}-${r}`:n:`log`}let et=/^\S*\b(?:go|cargo|dotnet) (?:\+\S{1,40} )?(?<part>test|vet|build)\b/;var tt=n(82644),nt=n(98457);let rt=new Set([`out-of-memory`,`killed`,`disk-full`]);function it(e,{source:t,step:n,limits:r}){let i=e.flatMap(e=>e.lines.map(({line:e})=>e));return(0,tt.m)(i,{source:t,command:n.command,step:n,limits:r})}let k=(e,{step:t})=>e.length?[(0,C.M)({name:`infra`,family:`other`},{findings:e,truncated:t.interrupted})]:[],A=(e,t)=>e.filter(e=>e.rule!==null&&rt.has(e.rule)&&!at(e,t)),at=({kind:e,facts:{resource:t}},n)=>n.some(({findings:n})=>n.some(n=>n.severity===`error`&&n.kind===e&&n.facts.resource===t)),ot=(e,t)=>t.find(({source:t})=>t.line===e.best.number)??t.find(({source:t})=>e.lines.some(({number:e})=>e===t.line))??null,st=(e,t)=>({...t,detail:e.detail,location:e.location,frames:e.frames,source:e.source,facts:(0,nt.s)({...e.facts,...t.facts,symbols:e.facts.symbols})}),j=[];function ct(e,t,n){let r=t?t.from+t.stretch.count:0,i=r+e.count,a=n&&lt(e,r,n),o=e=>Array.from({length:i-e},(t,n)=>e+n),s=n=>t&&n<r?t.stretch.lineAt(n-t.from):e.lineAt(n-r);return{first:t?.from??0,from:r,end:i,stretch:e,lineAt:s,textAt:n=>t&&n<r?t.stretch.textAt(n-t.from):e.textAt(n-r),hitsOf:e=>a?a[e]??j:o(r),allHitsOf:n=>a?[...t?M(t.stretch,t.from,n):j,...M(e,r,n)]:o(t?.from??0),linesFrom:e=>Array.from({length:i-e},(t,n)=>s(e+n))}}function lt(e,t,n){let r=Array(f);return e.eachHit((e,i)=>{for(let a=0;a<i.length;a++){let o=i[a];if(n[o]===0)continue;let s=r[o];s?s[s.length-1]!==t+e&&s.push(t+e):r[o]=[t+e]}}),r}function M(e,t,n){let r=[];return e.eachHit((e,i)=>{r[r.length-1]!==t+e&&i.includes(n)&&r.push(t+e)}),r}function N(e,{hits:t,start:n,back:r},i){let a=0,o=n,s=n;for(;o<e.end;){if(o>=s&&i.rests()){for(;a<t.length&&t[a]<o;)a++;if(a===t.length)break;s=t[a]+1,o=Math.max(o,r(s-1),e.first)}i.push(e.lineAt(o),o),o++}return o}function ut(e){let t=new Map,n=null,r=0,i=e=>{let n=t.has(e)||t.size<50?e:null,r=t.get(n)??He();return t.set(n,r),r},a={rests:()=>[...t.values()].every(e=>e.rests()),push:(e,t)=>i(e.scope).push(e,t+1)};return{push(e){r=N(e,{hits:dt(e),start:r,back:t=>ft(e,t)},a),n=e},complete(r,{source:i,step:a,weak:o}){let s=[...t.values()].flatMap(e=>e.end()).sort((e,t)=>e.at-t.at),c=n?n.linesFrom(Math.max(n.first,n.end-48)):[];return pt({blocks:s,count:n?.end??0,tail:c,readings:D(r,s),place:{source:i,step:a,limits:e},weak:o})}}}function dt(e){let t=new Set(e.hitsOf(o.heads));return i.gG.forEach((n,r)=>{for(let i of e.hitsOf(c(r)))!t.has(i)&&n.test(e.textAt(i))&&t.add(i)}),[...t].filter(t=>(0,i.DU)(e.textAt(t))).sort((e,t)=>e-t)}function ft(e,t){let{scope:n}=e.lineAt(t);for(let r=t-1;r>=Math.max(e.first,t-20);r--){let t=e.lineAt(r);if(t.scope===n&&t.text.trim())return r}return t}function pt(e){let{blocks:t,count:n,readings:r,place:a,weak:o}=e,{exitCode:s,interrupted:c}=a.step,l=(s??0)!==0,u=s===0?[]:it(t,a),d=l||c?D(k(A(u,r),a),t):[],f=r.filter(({findings:e})=>e.some(({severity:e,message:t})=>e===`error`&&!(0,i.yU)(t))),p={readings:[...r,...d],spare:null};if(f.some(({format:e})=>!o.has(e)))return p;let m=Fe(t,n),h=m&&ht(f,m);return h?{readings:r.map(e=>e===h?gt(e,m):e),spare:null}:f.length&&!(m&&m.sure>=9&&f.every(e=>_t(e,m)))?p:mt(e,m??(l?Je(e.tail):null),u)}function mt({readings:e,place:t},n,r){let{exitCode:i,interrupted:a}=t.step,o=(i??0)!==0;if(!n)return{readings:o?[...e,O(Ze(t),t.step)]:e,spare:null};let s=Ye(n,t),c=ot(n,r),l=c?k([st(s,c),...A(r,e).filter(e=>e!==c)],t):[O(s,t.step),...k(A(r,e),t)];if(o||a&&n.points>=8)return{readings:[...e,...l],spare:null};let[u]=l;return{readings:e,spare:u&&i===null?{reading:u,points:n.points,isClear:n.sure>=8}:null}}function ht(e,t){let[n]=e;return n&&e.length===1&&n.format===`github-commands`&&n.findings.length===1&&!_t(n,t)?n:null}let gt=(e,{lines:t})=>({...e,findings:e.findings.map(e=>({...e,detail:e.detail||t.map(({text:e})=>e).join(`
`),source:{...e.source,line:t[0]?.number??e.source.line,endLine:t.at(-1)?.number??e.source.endLine}}))}),_t=({findings:e},{core:t})=>!e.some(({source:e})=>t.some(({number:t})=>t>=e.line&&t<=e.endLine)),vt=2e3,P=String.raw`v?\d[\w.+-]{0,60}`,F=String.raw`[@\w][\w.@/-]{0,120}`,yt=/^\s{0,20}(?:[-•*]\s)?(?:Successfully installed|Install|Fetching|Download|Upgrading|Downgrading|go: |Adding|Updating|Compiling|\+ )|Download/,bt=[new RegExp(String.raw`^\s*(?:[-•*]\s)?(?:Fetching|Installing|Upgrading|Updating|Downloading|Downloaded|Adding|Compiling|Downgrading)\s+(${F})\s+\(?(${P})(?:\s?[-=]>\s?(${P}))?\)?(?:$|[\s:])`),RegExp(`^go: (?:downloading|added|upgraded|downgraded) (${F}) (${P})(?: => (${P}))?$`),new RegExp(String.raw`^\s*\+ (${F})(?:==|\s)(${P})$`),new RegExp(String.raw`^\s*Installed (${F}) (${P}) from `)],xt=/^\s*Successfully installed (.+)$/,St=/\bDownload(?:ed)?(?: from [\w.-]{1,60}:)? (?:https?|file):\/\/\S{0,400}?\/([\w.-]{1,120})\/([\w.-]{1,60})\/\1-\2[\w.-]{0,40}\.(?:jar|pom|aar)\b/;function Ct(){let e=new Map,t=t=>{e.size<vt&&e.set(`${t.name} ${t.version}`,t)};return{push(e){if(yt.test(e))for(let n of wt(e.slice(0,2e4)))t(n)},isFull:()=>e.size>=vt,end:()=>[...e.values()]}}function wt(e){let t=xt.exec(e)?.[1];if(t)return t.split(/\s+/).flatMap(e=>Tt(e)??[]);let n=e.includes(`ownload`)?St.exec(e.slice(0,1e3)):null;if(n)return[{name:n[1]??``,version:n[2]??``,before:null}];for(let t of bt){let[,n,r,i]=t.exec(e)??[];if(n&&r)return[{name:n,version:i??r,before:i?r:null}]}return[]}function Tt(e){let[,t,n]=/^([A-Za-z][\w.-]{0,120}?)-(\d[\w.+]{0,60})$/.exec(e)??[];return t&&n?{name:t,version:n,before:null}:null}var Et=n(91936);function Dt(e){let t={place:e,known:Array(a.length),order:[]};return a.forEach((t,n)=>{e.asked[u(n)]=0}),{push(e,n){for(let r=0;r<a.length;r++)try{Ot(t,r,{window:e,asked:n})}catch(e){I(t,r,e)}},async end(e){let n=[];for(let r of t.order){let i=t.known[r];if(i&&e(i.format))try{n.push({format:i.format,reading:(0,C.M)(i.format,await i.reader.end())})}catch(e){I(t,r,e)}}return n}}}function I({place:e,known:t},n,r){t[n]=null,L(e.asked,n,null);let i=r instanceof Error?r.message:String(r);e.notes.push({level:`warning`,message:`${e.source}: ${a[n]?.title} could not be read (${i.slice(0,200)})`})}function L(e,t,n){e[l(t)]=0,e[d(t)]=0,e[u(t)]=+!!n}function Ot(e,t,{window:n,asked:r}){let i=e.known[t];if(i===null)return;let o=!e.place.isPlain&&Se[t]===!0;if(i)return R(i,n,{mayRest:o,hits:()=>n.hitsOf(u(t))});let s={marked:n.hitsOf(l(t)),also:n.hitsOf(d(t))};At(a[t],n,s)&&R(kt(e,t,{window:n,asked:r}),n,{mayRest:o,hits:()=>n.allHitsOf(u(t))})}function kt({place:e,known:t,order:n},r,{window:i,asked:o}){let s=a[r],c={format:s,reader:(o.isShared?(0,Et.W)(s.open):s.open)({source:e.source,command:o.command,step:null,limits:e.limits}),next:i.first};return t[r]=c,n.push(r),L(e.asked,r,c.reader),c}function At({marks:e,shows:t,around:n=0,within:r=1/0,probe:i},a,{marked:o,also:s}){return a.from>=r?!1:e?!o.length||t&&!n&&!o.some(e=>t.some(t=>t.test(a.textAt(e))))?!1:i(jt(a,s.length?[...new Set([...o,...s])].sort((e,t)=>e-t):o,n)):i(Mt(a))}function jt(e,t,n){let r=[],i=e.from;for(let a of t){let t=Math.max(i,a-n);n&&r.length&&t>i&&r.push(...Array.from({length:n+1},()=>``));for(let i=t;i<Math.min(e.end,a+n+1);i++)r.push(e.textAt(i));i=Math.max(i,a+n+1)}return r.join(`
`)}let Mt=e=>e.linesFrom(e.from).map(({text:e})=>e).join(`
`);function R(e,t,{mayRest:n,hits:r}){let{format:i,reader:a}=e,o=a.rests?.bind(a);if(!n||!o){a.push(t.linesFrom(e.next)),e.next=t.end;return}let{before:s}=i;e.next=N(t,{hits:r(),start:e.next,back:e=>s?e-s(t.lineAt(e).text):e},{rests:o,push:e=>a.push([e])})}function z({text:e,starts:t,ends:n,bodies:i,kinds:a},o){let s=a[o];if(s===2)return(0,r.Ow)(e.slice(t[o],n[o]),0).text;let c=e.slice(i[o],n[o]);return s===0?c:(0,r.d$)(c)}function B(e,t){let n=[],i=0;for(let{from:t,to:r}of e)n.push(i),i+=r-t;let a=Array(i),o=Array(i),s=0,c=t=>{for(;s>0&&t<(n[s]??0);)s--;for(;s+1<e.length&&t>=(n[s+1]??0);)s++;return e[s]},l=e=>{let{scanned:t,from:i,scope:a}=c(e),l=i+e-(n[s]??0);return{text:(0,r.wh)(o[e]??z(t,l)),number:t.first+l,scope:a}},u=e=>{let{scanned:t,from:r}=c(e);return z(t,r+e-(n[s]??0))};return{count:i,lineAt:e=>a[e]??=l(e),textAt:e=>a[e]?.text??(o[e]??=u(e)),eachHit(r){e.forEach(({scanned:{hits:e},from:i,to:a,hit:o},s)=>{let c=(n[s]??0)-i;for(let n=o;n<e.lines.length;n++){let o=e.lines[n];if(o>=a)return;o>=i&&r(o+c,t(e.moves[n]))}})}}}function V(e,{scanTexts:t,keysOf:n}){let r=t(e.map(({text:e})=>e));return{count:e.length,lineAt:t=>e[t],textAt:t=>e[t]?.text??``,eachHit(e){for(let[t,i]of r.lines.entries())e(i,n(r.moves[t]))}}}let H=e=>Array.from({length:e.count},(t,n)=>e.lineAt(n)),U=[/^> (?<name>@?[\w.~/-]{1,214})@[\w.+-]{1,60} [\w:.-]{1,80}(?: (?<path>\/\S{1,400}))?$/,/^> nx run (?<name>[\w@/.-]{1,120}):/,/^lerna info run Ran npm script '[^']{1,80}' in '(?<name>[^']{1,120})' in /,/^==\[ (?<name>\S{1,120}) \]=+\[ \d{1,4} of \d{1,4} \]==$/,/^##\[group\](?<name>@?[\w./-]{1,120}):[a-z][\w:.-]{0,60}$/],Nt=/^(?:make|gmake)(?:\[\d+\])?: Entering directory ['`]([^']{1,400})'$/,Pt=/^(?:make|gmake)(?:\[\d+\])?: Leaving directory ['`]/;[...U];function W(){let e=null,t=!1,n=[];return{get current(){return e},of(r){let i=Ft(r);i?(e=i,t=r.startsWith(`##[`)):t&&r===`##[endgroup]`&&(e=null,t=!1);let a=r.includes(`Entering directory`)?Nt.exec(r):null;return a?(n.push(e),e=a[1]??null):n.length&&Pt.test(r)&&(e=n.pop()??null),e},reset(){e=null,t=!1,n.length=0}}}function Ft(e){if(!/^(?:>|lerna|==\[|##\[group\])/.test(e))return null;for(let t of U){let n=t.exec(e)?.groups;if(n)return n.path??n.name??null}return null}let G=/^(?:error|warn(?:ing)?|info|debug|notice|fatal|fail(?:ed|ure)?|note|hint|npm|yarn|pnpm|lerna|nx|turbo|make|at|caused by|expected|received|usage|trace|success|done|http|https|file|node|\d+)$/i,K=[{evidence:/\bturbo(?:repo)? (?:run )?\w|• Packages in scope|cache (?:miss|hit|bypass), (?:executing|replaying|force)/,pattern:/^(?<scope>(?:@[\w.-]{1,80}\/)?[\w.-]{1,80}|\/\/):[a-z][\w:.-]{0,60}: ?(?<text>.*)$/i},{evidence:/\bpnpm\b.{0,200}(?: -r\b|--recursive|--filter|--parallel|--stream| m )|^Scope: (?:all )?\d{1,5}(?: of \d{1,5})? workspace projects?/m,pattern:/^(?<scope>(?:\.|@?[\w.-]{1,80}(?:\/[\w@.-]{1,80}){0,6})) (?!at |in |is )[a-z][\w:.-]{0,60}(?:: |(?=\$ ))(?<text>.*)$/i},{evidence:/\bdocker[- ]compose\b|^Attaching to |\b(?:foreman|honcho|overmind|hivemind) start\b/m,pattern:/^(?:\d\d:\d\d:\d\d )?(?<scope>[A-Za-z][\w.-]{0,80}?)(?:[-_.]\d{1,3})?\s{1,40}\| ?(?<text>.*)$/},{evidence:/\bconcurrently\b|\bnpm-run-all\b|\brun-p\b|\bwireit\b|workspaces foreach|^\[Pipeline\] parallel|➤ YN0000: \[/m,pattern:/^(?:➤ YN0000: )?(?:[│┌└] ?)?\[(?<scope>@?[\w./:-]{1,80}) {0,40}\]:? (?<text>.*)$/},{evidence:/\blerna (?:run|exec|info|notice)\b|\bnx (?:run-many|affected)\b|NX {3}Running target/,pattern:/^(?<scope>(?:@[\w.-]{1,80}\/)?[a-z][\w.-]{1,80}): (?<text>.*)$/},{evidence:/\bparallel\b.{0,200}--tag/,pattern:/^(?<scope>[\w@./-]{1,120})\t(?<text>.*)$/}],q={evidence:/(?!)/,pattern:/^(?:\[(?<bracketed>@?[a-z][\w./@-]{0,60})\]|(?<plain>@?[a-z][\w./@-]{0,60})(?::| {0,20}\|))(?: (?<text>.*)|)$/},It=/^(?:ld|cc1?|c\+\+|gcc|g\+\+|clang|collect2|rustc|javac|kotlinc|tsc|eslint|mypy|bash|sh|sed|awk|grep|find|cp|mv|rm|ls|cat|tar|git|docker|python\d?|ruby|perl|php|curl|java|cmake|ninja|vet|test|build|lint)$|\.\w{1,4}$/i,Lt=/^$|^\s{2,}\S|^(?:\.{0,2}\/)?[\w@.-]+(?:\/[\w@.-]+)*\.\w{1,5}[(:]\d|^\/\S+\.\w{1,5}$/;K.map(({evidence:e})=>e);function Rt(){let e=new Set,t=new Map,n=(e,n)=>{let r=t.get(e)??new Set,i=new Map;for(let{text:t}of n){let n=Bt(e,t);n&&i.set(n,(i.get(n)??0)+1)}let a=e===q?1:2;for(let[e,t]of i)t>=a&&r.size<500&&r.add(e);r.size&&t.set(e,r)};return{notice(t){for(let n of K)!e.has(n)&&n.evidence.test(t)&&e.add(n);return e.size>0},guess:t=>{let n=zt(t);return n&&e.add(q),n},strip(r){for(let t of e)n(t,r);return t.size?r.map(e=>Vt(e,t)):r},isActive:()=>t.size>0}}function zt({count:e,lineAt:t}){let n=0,r=0;for(let i=0;i<Math.min(e,2e3);i++){let{text:e}=t(i);if(!e.trim()||e.startsWith(`##[`))continue;let a=q.pattern.exec(e)?.groups,o=a?.bracketed??a?.plain;if(!o||G.test(o)||It.test(o))return!1;n++,Lt.test(a?.text??``)&&r++}return r>0&&r*5>=n}function Bt({pattern:e},t){let n=e.exec(t)?.groups,r=n?.scope??n?.bracketed??n?.plain;return r&&!G.test(r)?r:null}function Vt(e,t){for(let[{pattern:n},r]of t){let t=n.exec(e.text)?.groups,i=t?.scope??t?.bracketed??t?.plain;if(i&&r.has(i))return{...e,text:t?.text??``,scope:i===`//`||i===`.`?null:i}}return e}let J=2e3,Y=new Set([`bash`,`docker-build`,`make`,...a.filter(({yields:e})=>e).map(({name:e})=>e)]);function Ht(e){let t=Wt(e.scanner),n=Gt(e),r=null,i=!1,{findings:a,detailChars:o}=e.limits,s=Me({source:e.source,most:a,detailChars:o}),c=()=>{t.count()&&n.stretch(t.take(),r)},l=(e,n)=>{r=n,t.push(e),t.count()>=J&&c()};return{run(e,n){r=n;for(let n=e;n;)n=t.run(n,J),t.count()>=J&&c()},push:l,mark:()=>void(i=!0),marked(e,t,n){t===`error`&&(i=!0),s.push(e,t),l(e,n)},async end(t){c();let r=await Ut(n.readers,t,i),a=s.left(r),o=a?[...r,a]:r;return n.generic.complete(o,{source:e.source,step:t,weak:Y})},installed:n.installs.end}}async function Ut(e,t,n){let r=await e.end(e=>e.yields!==`wholly`),i=Jt(Kt(r,t,n),t);if(i.some(({findings:e})=>e.length))return i;let a=await e.end(e=>e.yields===`wholly`);return a.length?Jt(Kt([...r,...a],t,n),t):i}function Wt(e){let t=[],n=null,r=0;return{count:()=>r,run(i,a){let o=Math.min(i.to,i.from+a-r),s={...i,to:o};return n?n.push(...H(B([s],e.keysOf))):t.push(s),r+=o-i.from,o<i.to?{...i,from:o}:null},push(i){n??=[...H(B(t,e.keysOf))],n.push(i),r++},take(){let i=n?V(n,e):B(t,e.keysOf);return[t,n,r]=[[],null,0],i}}}function Gt(e){let t=new Uint8Array(f).fill(1),n=Dt({...e,asked:t}),r=ut(e.limits),i=Rt(),a=Ct(),s=null,c=n=>ct(n,s,e.isPlain?null:t),l=(t,n)=>{let r=c(t),a=r.hitsOf(o.evidence).map(e=>r.textAt(e));if(!i.notice([n??``,...a].join(`
`))&&(s||!i.guess(t)))return r;let l=H(t),u=i.strip(l);return u===l?r:c(V(u,e.scanner))};return{readers:n,generic:r,installs:a,stretch(e,c){let u=l(e,c);n.push(u,{command:c,isShared:i.isActive()}),r.push(u);for(let e of u.hitsOf(o.installs))a.push(u.textAt(e));a.isFull()&&(t[o.installs]=0),s={stretch:u.stretch,from:u.from}}}}function Kt(e,t,n){let r=(t.exitCode??0)!==0||t.interrupted,i=t.command===null,a=e.some(({format:e,reading:t})=>!Y.has(e.name)&&t.findings.some(({severity:e})=>e===`error`));return e.flatMap(e=>{let{format:t,reading:o}=e;return a&&(t.name===`github-commands`||t.name===`git-diff`)?[]:t.name===`github-commands`&&!r&&!i?[{format:t,reading:{...o,findings:o.findings.map(qt)}}]:t.onFailure&&!r&&!(i&&n)?[]:[e]})}let qt=e=>e.severity===`error`?{...e,severity:`warning`}:e;function Jt(e,t){let n=[...e].sort((e,n)=>Xt(e.format,t)-Xt(n.format,t)||(e.format.name<n.format.name?-1:1)),r=new Set,i=[];return n.flatMap(({format:e,reading:t})=>{let n=t=>r.has(t)||e.yields===!0&&i.some(e=>t>=e.from&&t<=e.to),a=e.yields===`wholly`&&r.size>0?[]:t.findings.filter(({source:e})=>!n(e.line));for(let{source:e}of a)r.add(e.line),i.push({from:e.line,to:e.endLine});return a.length===0&&(e.yields===`wholly`||Yt(t))?[]:[a.length===t.findings.length?t:{...t,findings:a}]})}let Yt=({findings:e,passed:t,failed:n,truncated:r,notRun:i})=>e.length>0&&t===null&&n===null&&!r&&i.length===0;function Xt(e,t){let n=t.command!==null&&e.commands?.test(t.command);return(e.yields===`wholly`?4:e.yields?2:0)+ +!n}var Zt=n(49594);let X=/^(?!)/,Qt=[{name:`travis`,sign:/^(?:nl)?travis_(?:fold|time):/m,prefix:/^(?:nl)+(?=$|[^a-z]|travis_|nl)/,begin:/^\$ (?<command>.{1,2000})$/,needs:/travis_time:start:/,folded:/travis_fold:start:(?<name>(?:after_|before_cache|cache)[\w.]{0,40})/,exit:/"(?: failed and)? exited with (?<code>\d{1,3})(?: during .{0,40})?\.$|^The command ".{1,2000}" failed \d times\.$/,cut:/^(?:No output has been received in the last|The job exceeded the maximum|The log length has exceeded|The build has been terminated|Done: Job Cancelled)/,aside:/^(?:after_|before_cache|cache)/,end:/^(?:Done(?:\.|:) |Your build has been stopped|Failed to clone|The job exceeded|The log length)/,failed:/^Done\. Your build exited with [1-9]|^Your build has been stopped/,own:/^(?:travis_(?:fold|time):|Done\. |Your build has been|The command ".{1,4000}exited with|Setting environment variables from|The log length|Check https:\/\/docs\.travis|\$ export )/},{name:`gitlab`,sign:/^(?:Running with gitlab-runner |section_start:\d)/m,begin:/^\$ (?<command>.{1,2000})$/,folded:/section_start:\d{1,14}:(?<name>prepare_executor|prepare_script|resolve_secrets|get_sources|restore_cache|download_artifacts|step_script|build_script|after_script|archive_cache\w{0,30}|upload_artifacts\w{0,30}|cleanup_file_variables)/,exit:/^ERROR: Job failed(?: \(.{1,80}\))?: (?:command terminated with )?exit (?:code|status) (?<code>\d{1,3})/,cut:/^(?:ERROR: Job failed(?: \(system failure\)|: (?:execution took longer|cancell?ed|aborted|.{0,80}(?:timed? ?out|pod .{1,80} (?:deleted|evicted))))|WARNING: (?:script cancell?ed|step_script could not run))/,aside:/^(?:after_script|archive_cache|upload_artifacts|cleanup_file)/,end:/^(?:Job succeeded|ERROR: Job failed)/,failed:/^ERROR: Job failed/,own:/^(?:section_(?:start|end):|Running with gitlab-runner|Job succeeded|ERROR: Job failed|Cleaning up project directory)/,late:!0},{name:`azure`,sign:/^##\[section\](?:Starting|Finishing): /,begin:/^##\[section\]Starting: (?<name>.{1,300})$/,command:/^##\[command\](?<command>.{1,2000})$/,exit:/^##\[error\].{0,300}?(?:exited with code|exit code:?|return code:?) '?(?<code>\d{1,10})'?/,cut:/^##\[error\](?:The (?:operation|job|task|Operation) (?:was cancell?ed|will be cancell?ed|has timed out|running on agent)|We stopped hearing from agent|The agent (?:did not connect|lost))/,aside:/^(?:Post-job|Finalize Job|Report build status)/,failed:X,own:/^(?:##\[section\]|##\[command\]|={10,}|Task {9}: |Description {2}: |Version {6}: |Author {7}: |Help {9}: |Generating script\.)/},{name:`jenkins`,sign:/^(?:Started by (?:user|an? |timer|upstream|Git)|\[Pipeline\] |Build step '.{1,200}' marked build as|Finished: (?:FAILURE|SUCCESS|ABORTED|UNSTABLE|NOT_BUILT)$|Running as SYSTEM$)/,prefix:/^\d\d:\d\d:\d\d {2}/,begin:/^\[Pipeline\] (?:(?<name>sh|bat|powershell|pwsh|checkout|git)$|\{ \((?<stage>.{1,200})\)$)/,command:/^\+ (?<command>.{1,2000})$/,exit:/^(?:ERROR: script returned exit code (?<code>-?\d{1,10})|Build step '.{1,200}' marked build as failure$|Finished: FAILURE$)/,cut:/^(?:Finished: ABORTED$|Aborted by |Build timed out \(|Sending interrupt signal to process|Cannot contact .{1,100}: )/,aside:/^(?:Declarative: Post Actions|archiveArtifacts|junit)/,end:/^Finished: [A-Z_]{5,12}$/,failed:/^Finished: FAILURE$/,own:/^(?:\[Pipeline\]|Started by |Finished: |Running as SYSTEM|Build step '.{1,200}' marked build as)/,late:!0},{name:`buildkite`,sign:/^(?:~~~ (?:Running (?:agent|global|local)|Preparing|:)|🚨 Error: )/u,begin:/^(?:~~~|---|\+\+\+) (?<name>(?!a\/|b\/|\/dev\/|Expected|Actual|Received|std(?:out|err)\b|\d)\S.{0,200})$/,command:/^\$ (?<command>.{1,2000})$/,exit:/^(?:🚨 )?(?:Error: )?(?:.{0,160}: )?(?:The .{1,120} exited with (?:status|code) |exit status )(?<code>\d{1,3})\.?$/u,cut:/^(?:# Received cancellation signal|(?:🚨 )?Error: .{0,160}(?:signal: (?:killed|terminated)|context cancell?ed|timed out))/u,aside:/(?:post-command|pre-exit|[Uu]ploading artifacts)/,failed:X,own:/^(?:~~~ |\^\^\^ \+\+\+|# )/},{name:`circleci`,sign:/^(?:#!\/bin\/(?:ba|z)?sh -e\w{0,4}(?: pipefail)?|Exited with code (?:exit status )?\d{1,3}|CircleCI received exit code \d{1,3})$/,begin:/^#!\/bin\/(?:ba|z)?sh -e\w{0,4}(?: pipefail)?$/,command:/^(?<command>\S.{0,2000})$/,exit:/^(?:Exited with code (?:exit status )?|CircleCI received exit code )(?<code>\d{1,3})$/,cut:/^(?:Too long with no output|Exited with signal: |Build was cancell?ed|context deadline exceeded$)/,aside:X,failed:X,own:/^(?:Exited with (?:code|signal)|CircleCI received exit code|#!\/bin\/)/},{name:`teamcity`,sign:/^(?:\[\d\d:\d\d:\d\d\][ A-Za-z]?:[\t ]|##teamcity\[)/,prefix:/^\[\d\d:\d\d:\d\d\][ A-Za-z]?:[\t ]{0,4}(?:\[[^\]\n]{1,120}\] ?)?/,begin:/^Step \d{1,3}\/\d{1,3}: (?<name>.{1,200})$/,command:/^Starting: (?<command>.{1,2000})$/,exit:/^Process exited with code (?<code>\d{1,10})/,cut:/^(?:Build was interrupted|The build .{1,80} (?:cancell?ed|interrupted)|Execution timeout|Build step .{1,100} was interrupted)/,aside:X,failed:X,own:/^(?:##teamcity\[|Process exited with code|Starting: |in directory: )/},{name:`appveyor`,sign:/^(?:\[\d\d:\d\d:\d\d\] (?:Build started|Fetching repository)|Command exited with code \d{1,10}$)/,prefix:/^\[\d\d:\d\d:\d\d\] /,begin:X,exit:/^Command exited with code (?<code>\d{1,10})$/,cut:/^Build execution time has reached the maximum/,aside:X,end:/^Build (?:success|failed|cancell?ed)/,failed:/^Build failed/,own:/^(?:Command exited with code|Build (?:started|success|failed))/},{name:`taskcluster`,sign:/^\[taskcluster(?::\w{1,10})?[ \]]/,begin:X,exit:/^\[taskcluster(?::error\] exit status (?<code>\d{1,3})| [^\]\n]{1,40}\] Unsuccessful task run with exit code: (?<code2>-?\d{1,5}))/,cut:/^\[taskcluster(?::error)?[^\]\n]{0,40}\] (?:Task (?:timeout|aborted|cancell?ed)|.{0,80}max run time|Aborting task)/,aside:X,end:/^\[taskcluster(?::error\] exit status| [^\]\n]{1,40}\] (?:Unsuccessful|Successful) task run)/,failed:/^\[taskcluster(?::error\] exit status| [^\]\n]{1,40}\] Unsuccessful)/,own:/^\[taskcluster [^\]\n]{1,40}\] /},{name:`bitbucket`,sign:/^(?:\+ umask 000|Images used:|Build teardown)$|^Runtime: (?:cloud|self-hosted)/,begin:/^\+ (?<command>(?!umask|GIT_|git (?:config|fetch|reset|remote)).{1,2000})$/,exit:X,cut:/^(?:Exceeded (?:build )?(?:time|memory) limit|Container '.{1,80}' exceeded memory limit)/,aside:X,failed:X,own:/^(?:Build teardown|Images used:|\+ umask)/}],$t=Qt.map(({sign:e})=>e),en=(e,t)=>Qt.find(({sign:n})=>n.test(e)||t!==``&&n.test(t))??null,tn=()=>({step:null,own:null,count:0,viewedStep:null,viewedJob:null,dialect:null,isGithub:!1,hasBegun:!1,hasEnded:!1,hasFailed:!1,isOver:!1,marks:``}),nn=(e,t,n)=>({index:e,name:t,command:[],env:{},exitCode:null,startMs:n.timeMs,endMs:n.timeMs,interrupted:!1,line:n.number,endLine:n.number,header:null,isAside:!1,hasError:!1,hasSurvived:!1}),rn=/^Complete job name: (.{1,300})$/,an=/^(.{0,400}?)\s{0,9}\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/,on=/^##\[group\]Run (.*)$/,sn=/^##\[error\](?:Process completed with exit code (\d+)|.{0,200}failed with exit code (\d+))/,cn=/^##\[error\](?:The operation was cancell?ed|The runner has received a shutdown signal|The job running on runner .* has exceeded|.*lost communication with the server|The action .* has timed out|Process completed with exit code (?:13[0-9]|14[0-3])\b)/,ln=/^(?:Current runner version: |##\[(?:group|endgroup)\]|Post job cleanup\.$|Cleaning up orphan processes$|\[command\]\/usr\/bin\/git )/,un=/^(?:Current runner version: |##\[(?:group|error|warning|endgroup)\]|Complete job name: )/,dn=/^Current runner version: /,fn=/^(?:Cleaning up orphan processes$|Post job cleanup\.$|Evaluate and set job outputs$|Uploading runner diagnostic logs)/,pn=/^ {2}([A-Za-z_][A-Za-z0-9_]*): (.*)$/,mn=[/^##\[/,rn,dn,fn,ln,un],hn=e=>un.test(e),gn=e=>ln.test(e);function _n(e){let t=an.exec(e),n=t?.[2]?t[2].split(/,\s*/):[];return{job:e,matrix:Object.fromEntries(n.map((e,t)=>[String(t),e]))}}function vn(e,t,{begin:n,leg:r}){let{text:i}=e,a=rn.exec(i);a?.[1]&&r(_n(a[1])),dn.test(i)&&(t.hasBegun=!0),fn.test(i)&&(t.hasEnded=!0);let o=on.exec(i);return o?n(o[1]??``,e).header=`command`:e.step!==null&&e.step!==t.viewedStep?n(e.step,e):i===`Post job cleanup.`&&(n(`Post job cleanup`,e).isAside=!0),t.viewedStep=e.step,o?!0:t.step?yn(t.step,i)?!0:(bn(t.step,i),!1):!1}function yn(e,t){if(!e.header)return!1;if(t===`##[endgroup]`)e.header=null;else if(t.startsWith(`shell: `))e.header=`shell`;else if(t===`env:`||t===`with:`)e.header=t===`env:`?`env`:`shell`;else if(e.header===`command`)e.command.push(t);else if(e.header===`env`){let n=pn.exec(t);n?.[1]&&(e.env[n[1]]=n[2]??``)}return!0}function bn(e,t){if(!t.startsWith(`##[error]`))return;e.hasError=!0;let n=sn.exec(t);n&&(e.exitCode=Number(n[1]??n[2])),cn.test(t)&&(e.interrupted=!0)}function xn(e,t,n){let{dialect:r}=t;if(!r)return!1;let{text:i,marks:a}=e,o=a&&r.folded?r.folded.exec(a)?.groups?.name:void 0,s=r.needs===void 0||r.needs.test(a)||i.startsWith(`$ `)&&r.needs.test(t.marks)?r.begin.exec(i)?.groups:void 0;if(o!==void 0&&n(o,e),s!==void 0&&!(o===void 0&&t.step?.isAside&&s.command!==void 0&&r.late)&&!(o!==void 0&&t.step?.isAside)){let t=n(s.name??s.stage??s.command??``,e,s.stage!==void 0);s.command!==void 0&&t.command.push(s.command)}else if(!s&&t.step&&!t.step.command.length){let e=r.command?.exec(i)?.groups?.command;e!==void 0&&t.step.command.push(e)}return Sn(i,t,r),s!==void 0}function Sn(e,t,n){let r=n.late?t.own??t.step:t.step,i=n.exit.exec(e);r&&i&&(r.exitCode??=Number(i.groups?.code??i.groups?.code2??1)),r&&n.cut.test(e)&&(r.interrupted=!0),r&&i&&r.exitCode!==null&&r.exitCode>=130&&r.exitCode<=143&&(r.interrupted=!0),n.end?.test(e)&&(t.hasEnded=!0),n.failed.test(e)&&(t.hasFailed=!0)}[...mn,...$t,...Te];function Cn(e){let{index:t,name:n,env:r,exitCode:i,startMs:a,endMs:o,interrupted:s,line:c,endLine:l}=e;return{index:t,name:n,command:e.command.join(`
`).trim()||null,env:r,exitCode:i,startMs:a,endMs:o,interrupted:s,line:c,endLine:l}}function wn(e){let t=tn(),n=W(),r=(r,i,a=!1)=>{let o=Tn(t,nn(t.count++,r,i),a);return n.reset(),e.begin(o),o};return{push(i){i.job&&i.job!==t.viewedJob&&e.leg(_n(t.viewedJob=i.job));let a=Dn(i,t),o=a===i.text?i:{...i,text:a},s=t.dialect?xn(o,t,r):vn(o,t,{begin:r,leg:e.leg}),c=t.step??r(``,i);if(c.endLine=i.number,c.endMs=i.timeMs??c.endMs,t.marks=i.marks,s)return;let l=n.of(a);En(a,t)||e.line({text:a,number:i.number,scope:l})},end(){return t.step&&t.hasBegun&&!t.hasEnded&&t.step.exitCode===null&&(t.step.interrupted=!0),{hasFailed:t.hasFailed,hasPassed:t.hasEnded&&!t.hasFailed}},pass(e,n){t.step&&(t.step.endLine=e,t.step.endMs=n??t.step.endMs,t.marks=``)},isStrict:()=>t.step===null||t.step.header!==null||t.dialect!==null,scope:()=>n.current,isLate:()=>t.dialect?.late===!0}}function Tn(e,t,n){let r=e.dialect?.aside.test(t.name)??!1;return n&&r&&(e.isOver=!0),t.isAside=n||r||e.isOver,e.step&&e.isGithub&&!e.step.hasError&&!e.step.interrupted&&(e.step.hasSurvived=!0),e.step=t,t.isAside||(e.own=t),t}let En=(e,{dialect:t})=>t?t.own.test(e)&&!t.cut.test(e):gn(e);function Dn(e,t){return!t.isGithub&&t.dialect===null&&(t.dialect=en(e.text,e.marks),t.dialect?.end&&(t.hasBegun=!0),t.dialect===null&&hn(e.text)&&(t.isGithub=!0)),t.dialect?.prefix?e.text.replace(t.dialect.prefix,``):e.text}function On(e,t){let n={...e,command:e.command===null?[]:[e.command],env:{...e.env},header:null,isAside:!1,hasError:!1,hasSurvived:!1},r=W(),i=!1;return{push(e){i||t.begin(n),i=!0,n.endLine=e.number,t.line({text:e.text,number:e.number,scope:r.of(e.text)})},pass:e=>void(n.endLine=e),isStrict:()=>!i,scope:()=>r.current,end:()=>({hasFailed:(n.exitCode??0)!==0,hasPassed:n.exitCode===0}),isLate:()=>!1}}let kn=e=>e.severity===`error`?{...e,severity:`warning`}:e,An=({readings:e})=>e.some(({findings:e})=>e.some(({severity:e})=>e===`error`));function jn(e,t){return e.some(e=>(e.step?.exitCode??0)!==0&&!t.has(e.order)&&An(e))?e.map(e=>t.has(e.order)&&An(e)?{...e,readings:e.readings.map(e=>({...e,findings:e.findings.map(kn)}))}:e):e}let Z=131072,Mn=null;function Nn(e,t,n){let r={sections:[],notes:[],spare:null,survived:new Set},[i,a]=[[],[]],s={begin:e=>i.push(e),line:e=>a.push(e),leg:e=>u.leg=e},c=e.step?On(e.step,s):wn(s);Mn??=h(Ce);let l=pe(Mn,o,t.lineChars),u={source:e,gathered:r,steps:c,scanner:l,place:{source:e.path,limits:t,notes:r.notes,scanner:l,isPlain:n},begun:i,lines:a,leg:e.leg,current:null,held:null};return u}async function Pn(e,t,n=!1){let i=Nn(e,t,n),{gathered:a,scanner:o}=i,s=(0,r.m6)(t.lineChars),c=t.lines+1,l=1,u=async e=>{for(let t of e){if(l>c)return;let e=o.scan(t,l);l+=e.count,await In(i,e)}};for await(let t of e.chunks){for(let e of Fn(t))await u(s.push(e));if(l>c)break}await u(s.end()),a.notes.push(...Hn({path:e.path,limits:t,isFull:l>c,shortened:o.shortened()}));let d=i.steps.end();return await $(i,i.held),await $(i,i.current),a.sections.sort((e,t)=>e.order-t.order),{sections:jn(Kn(a,d),a.survived),notes:a.notes}}function*Fn(e){if(e.length<=Z)yield e;else for(let t=0;t<e.length;t+=Z)yield e.slice(t,t+Z)}async function In(e,t){let{steps:n,scanner:r,place:i}=e,a=Math.min(t.count,i.limits.lines-t.first+1),{lines:o}=t.hits,s=0,c=0;for(let l=0;l<a;){for(;s<o.length&&o[s]<l;)s++;let u=i.isPlain||n.isStrict();u||(c=Bn(t,Math.max(s,c),r));let d=u?l:Math.min(o[c]??a,a);d===l||!e.current?(await Ln(e,t,{at:l,hit:s}),l++):(e.current.reader.run({scanned:t,from:l,to:d,hit:s,scope:n.scope()},Q(e.current)),n.pass(t.first+d-1,Vn(t,l,d)),l=d)}}async function Ln(e,t,{at:n,hit:r}){let i=zn(t,n);e.steps.push(i);for(let t=e.begun.shift();t;t=e.begun.shift())await Rn(e,t),e.current={step:t,reader:Ht(e.place)};let a=e.lines.pop(),{current:o}=e;if(!a||!o)return;a.text.startsWith(`##[error]`)&&o.reader.mark();let s=Ae(a.text);s?o.reader.marked({...a,text:s.text},s.severity,Q(o)):a.text===i.text?o.reader.run({scanned:t,from:n,to:n+1,hit:r,scope:a.scope},Q(o)):o.reader.push(a,Q(o))}let Q=({step:e})=>e.command.join(`
`)||null;async function Rn(e,t){let{current:n,held:r,steps:i}=e;if(!n||!i.isLate()||n.step.isAside||!t.isAside)return $(e,n);await $(e,r),e.held=n}async function $({gathered:e,source:t,leg:n},r){r&&await Un(r,e,{...(0,Zt.$)(t),leg:n})}let zn=({text:e,starts:t,ends:n,first:i},a)=>(0,r.Ow)(e.slice(t[a],n[a]),i+a);function Bn({hits:e},t,{keysOf:n}){let r=t;for(;r<e.moves.length&&!n(e.moves[r]).includes(o.steps);)r++;return r}function Vn(e,t,n){for(let i=n-1;i>=t;i--){let t=e.text.slice(e.starts[i],e.starts[i]+480),n=/\d/.test(t)?(0,r.Ow)(t,0).timeMs:null;if(n!==null)return n}return null}function Hn({path:e,limits:t,isFull:n,shortened:r}){let i=`${r} ${r===1?`line has`:`lines have`} more than ${t.lineChars} characters: only the beginning is read.`;return[...n?[{level:`error`,message:`${e} has more than ${t.lines} lines: only its beginning is read.`}]:[],...r?[{level:`info`,message:`${e}: ${i}`}]:[]]}async function Un({step:e,reader:t},n,r){let i=Cn(e),{readings:a,spare:o}=await t.end(i),s=t.installed();if(n.sections.push({...r,step:i,readings:a,order:i.index,isLog:!0,...s.length?{installed:s}:{}}),(e.hasSurvived||i.exitCode===0)&&n.survived.add(i.index),!o||e.isAside)return;let c=n.spare?.spare;(!c||o.points>=c.points)&&(n.spare={at:i.index,spare:o})}let Wn=({readings:e})=>e.some(({findings:e})=>e.some(({severity:e})=>e===`error`)),Gn=({readings:e})=>e.some(({findings:e,passed:t,failed:n})=>e.length>0||t!==null||n!==null);function Kn({sections:e,spare:t},{hasFailed:n,hasPassed:r}){return!t||r||e.some(Wn)||!n&&(!t.spare.isClear||e.some(Gn))?e:e.map((e=>n=>n.order===t.at?{...n,readings:[...n.readings,e]}:n)(t.spare.reading))}})};