// Signatures of what code said of code: syntax, modules, exports, names, members, types, calls.

import type { Signature } from './signature.ts';

const Q = '[\'"`\\u2018\\u201C]';
const E = '[\'"`\\u2019\\u201D]';
const re = (source: string, flags = ''): RegExp => new RegExp(source.replaceAll('<q>', Q).replaceAll('<e>', E), flags);

/** In order of trust: a missing module explains a missing member, not the other way round. */
export const CODE_SIGNATURES: readonly Signature[] = [
  {
    kind: 'syntax',
    pattern:
      /Parsing error:|Transform failed|\bSyntaxError: (?!The requested module|Named export)|IndentationError:|TabError:|Unexpected token|[Uu]nterminated (?:string|template|comment|regular)|[Pp]arse error\b|syntax error\b|reached end of file while parsing|unexpected end of (?:file|input)|mapping values are not allowed|expected .{1,40}, found |'[;,)(}{\]]' expected|was never closed|unclosed (?:delimiter|bracket)|Invalid JSON|JSON\.parse|is not valid JSON|JSONDecodeError|Expecting property name|Argument or block definition required|Unexpected end of JSON/,
  },
  {
    kind: 'export-exists',
    pattern: re(
      'requested module <q>(?<module>[^\'"\\n]{1,200})<e> does not provide an export named <q>(?<exported>[\\w$]{1,80})',
    ),
  },
  {
    kind: 'export-exists',
    pattern: re(
      'cannot import name <q>(?<exported>[\\w]{1,80})<e> from (?:partially initialized module )?<q>(?<module>[\\w.]{1,160})',
    ),
  },
  {
    kind: 'export-exists',
    pattern: re(
      'Module <q>{1,2}(?<module>[^\'"\\n]{1,200})<e>{1,2} (?:has no exported member|declares) <q>?(?<exported>[\\w$]{1,80})',
    ),
  },
  {
    kind: 'export-exists',
    pattern: re(
      '<q>?(?<exported>[\\w$]{1,80})<e>? (?:is )?not (?:found|exported)(?: in| by| from) <q>(?<module>[^\'"\\n]{1,200})',
    ),
  },
  {
    kind: 'export-exists',
    pattern:
      /undefined (?:reference to|symbol:) [`'"]?(?:(?:vtable|typeinfo|typeinfo name|guard variable|non-virtual thunk) (?:for|to) )?(?<exported>[^'"`\n([]{1,160})|unresolved external symbol (?<exported2>\S{1,160})|Undefined symbols for architecture/,
  },
  {
    kind: 'export-exists',
    pattern:
      /multiple definition of [`'"](?<exported>[^'"`\n([]{1,160})|duplicate symbol:? '?(?<exported2>[^'\n([]{1,160})/,
  },
  { kind: 'export-exists', pattern: re('unresolved import[^\\n]{0,4}<q>(?<module>[\\w:]{1,160})') },
  {
    kind: 'module-exists',
    pattern: re(
      "(?:Cannot find (?:module|package)|Could not resolve|Failed to resolve import|Can't resolve|Unable to resolve (?:path to )?module|Failed to load url|Cannot find type definition file for) <q>?(?<module>[^'\"`\\n\\s]{1,200})",
    ),
  },
  {
    kind: 'module-exists',
    pattern: re(
      'No module named <q>(?<module>[\\w.]{1,160})|Cannot find implementation or library stub for module named <q>(?<module2>[\\w.]{1,160})|Unable to import <q>(?<module3>[\\w.]{1,160})|Import <q>(?<module4>[\\w.]{1,160})<e> could not be resolved',
    ),
  },
  {
    kind: 'module-exists',
    pattern:
      /no required module provides package (?<module>\S{1,200}?);?(?:\s|$)|package (?<module2>[\w./-]{1,200}) is not in (?:std|GOROOT)|cannot find package "(?<module3>[^"\n]{1,200})/,
  },
  {
    kind: 'module-exists',
    pattern:
      /package (?<module>[\w.]{1,200}) does not exist|fatal error: (?<module2>[\w./+-]{1,200}): No such file|fatal error: '(?<module3>[^'\n]{1,200})' file not found|cannot load such file -- (?<module4>\S{1,200})|Class "(?<module5>[^"\n]{1,160})" not found|file not found for module `(?<module6>\w{1,80})|ERR_MODULE_NOT_FOUND/,
  },
  {
    kind: 'never-null',
    pattern:
      /Cannot read propert(?:y|ies) of null(?: \(reading '(?<member>[^']{1,80})'\))?|'NoneType' object|nil pointer dereference|called `Option::unwrap\(\)` on a `None`|NullPointerException(?:: Cannot invoke "(?<callee>[^"\n]{1,160})" because "(?<name>[^"\n]{1,80})")?|NullReferenceException|segmentation fault|Segmentation fault|SIGSEGV|on null\b|undefined method [`'](?<member2>\w{1,80})' for nil|assignment to entry in nil map|(?:Object|'(?<name2>[^'\n]{1,80})') is possibly '(?:null|undefined)'/i,
  },
  {
    kind: 'member-exists',
    pattern: re(
      'Property <q>(?<member>[\\w$#-]{1,80})<e> (?:does not exist on|is missing in|is private and only accessible within) (?:type|class) <q>(?<owner>[^\'"\\n]{1,120})',
    ),
  },
  {
    kind: 'member-exists',
    pattern: re('<q>(?<member>[\\w$#-]{1,80})<e> does not exist in type <q>(?<owner>[^\'"\\n]{1,120})'),
  },
  {
    kind: 'member-exists',
    pattern: re(
      '(?:type object |module )?<q>(?<owner>[\\w.[\\]]{1,120})<e>(?: object)? has no attribute <q>(?<member>\\w{1,80})',
    ),
  },
  { kind: 'member-exists', pattern: /AttributeError: (?<member>[A-Za-z_]\w{0,79})$/m },
  {
    kind: 'member-exists',
    pattern: re('(?:Instance of|Class|Module) <q>(?<owner>[\\w.]{1,120})<e> has no <q>(?<member>\\w{1,80})'),
  },
  {
    kind: 'member-exists',
    pattern: re(
      'no (?:variant|method|field|associated item|function or associated item|associated function)[^\\n]{0,40}? ?(?:named )?<q>(?<member>\\w{1,80})<e>[^\\n]{0,40}?(?:found for|on type|in)[^\\n`]{0,60}<q>(?<owner>[\\w:<>&\\x27 ]{1,120})',
    ),
  },
  {
    kind: 'member-exists',
    pattern:
      /not all trait items implemented, missing: `(?<member>\w{1,80})|missing fields? `(?<member2>\w{1,80})`.{0,200} in initializer of `(?<owner>[\w:]{1,120})|(?:method|type|const) `(?<member3>\w{1,80})` is not a member of trait `(?<owner2>[\w:]{1,120})|(?:field|method|associated function) `(?<member4>\w{1,80})`(?: of \w{1,20} `(?<owner3>[\w:]{1,120})`)? is private|pattern does not mention fields? `(?<member5>\w{1,80})/,
  },
  {
    kind: 'export-exists',
    pattern:
      /(?:function|struct|enum|trait|module|constant|static|type alias|tuple struct constructor) `(?<exported>\w{1,80})` is private/,
  },
  {
    kind: 'exhaustive',
    pattern: /patterns?:? `&{0,3}(?<owner>[\w:]{1,120})::(?<member>\w{1,80})(?:[({][^`\n]{0,80})?`.{0,120} not covered/,
  },
  {
    kind: 'type-is',
    pattern:
      /the trait bound `(?<owner>[^`\n]{1,120}): (?<member>[^`\n]{1,120})` is not satisfied|`(?<owner2>[^`\n]{1,120})` doesn't implement `(?<member2>[^`\n]{1,120})`|has type `(?<owner3>[^`\n]{1,120})`, which does not implement the `(?<member3>\w{1,80})` trait|the trait `(?<member4>[^`\n]{1,120})` is not implemented for `(?<owner4>[^`\n]{1,120})`/,
  },
  {
    kind: 'member-exists',
    pattern:
      /(?<name>[\w.[\]()*]{1,80})\.(?<member>\w{1,80}) undefined \(type (?<owner>[^\s)]{1,120}) has no field or method/,
  },
  {
    kind: 'member-exists',
    pattern: re(
      'has no member named <q>(?<member>\\w{1,80})|no member named <q>(?<member2>\\w{1,80})<e> in <q>(?<owner>[\\w:]{1,120})',
    ),
  },
  {
    kind: 'member-exists',
    pattern: re('<q>(?<owner>[\\w.<>]{1,120})<e> does not contain a definition for <q>(?<member>\\w{1,80})'),
  },
  {
    kind: 'member-exists',
    pattern:
      /Call to undefined method (?<owner>[\w\\]{1,160})::(?<member>\w{1,80})|undefined (?:local variable or )?method [`'](?<member2>[\w?!]{1,80})' for (?:an instance of )?(?<owner2>#?<?[\w:]{1,120})|Access to an undefined property (?<owner3>[\w\\]{1,160})::\$(?<member3>\w{1,80})|Undefined (?:array key|index|property)[: ]{1,3}["']?(?<member4>[\w$:]{1,80})/,
  },
  {
    kind: 'member-exists',
    pattern:
      /Cannot read propert(?:y|ies) of undefined(?: \(reading '(?<member>[^'\n]{1,80})'\))?|Cannot destructure property '(?<member2>[^'\n]{1,80})'|(?<owner>[\w$.]{0,80})\.(?<member3>[\w$]{1,80}) is not a (?:function|constructor)|\b(?<name>[\w$]{1,80}) is not a (?:function|constructor)|KeyError: (?<member4>'[^'\n]{1,80}')|NoSuchMethodError|NoSuchFieldError|NoMethodError/,
  },
  {
    kind: 'member-exists',
    message: true,
    pattern:
      /cannot find symbol[\s\S]{0,200}?symbol:\s{1,4}(?:method|variable|class) (?<member>\w{1,80})[\s\S]{0,120}?location:\s{1,4}(?:variable \w{1,80} of type|class|interface) (?<owner>[\w.<>]{1,160})/,
  },
  {
    kind: 'member-exists',
    over: 'name-defined',
    pattern:
      /symbol:\s{1,4}(?:method (?<member>\w{1,80})[\s\S]{0,120}?location:\s{1,4}(?:variable \w{1,80} of type|class|interface) (?<owner>[\w.<>]{1,160})|variable (?<member2>\w{1,80})[\s\S]{0,120}?location:\s{1,4}variable \w{1,80} of type (?<owner2>[\w.<>]{1,160}))/,
  },
  {
    kind: 'member-exists',
    pattern:
      /symbol:\s{1,4}(?:method|variable|class) (?<member>\w{1,80})[\s\S]{0,120}?location:\s{1,4}(?:variable \w{1,80} of type|class|interface) (?<owner>[\w.<>]{1,160})/,
  },
  {
    kind: 'name-defined',
    pattern: re(
      'Cannot find name <q>(?<name>[\\w$]{1,80})|<q>?(?<name2>[\\w$]{1,80})<e>? is not defined\\b|name <q>(?<name3>\\w{1,80})<e> is not defined|[Uu]ndefined (?:name|variable|local variable or method) <q>?(?<name4>\\w{1,80})|undefined: (?<name5>[\\w.]{1,120})|cannot find (?:value|function|type|macro|struct)[^\\n`]{0,40}<q>(?<name6>[\\w:]{1,80})|<q>(?<name7>\\w{1,80})<e> (?:undeclared|was not declared|does not name a type|has not been declared)|use of undeclared identifier <q>(?<name8>\\w{1,80})|unknown type name <q>(?<name9>\\w{1,80})|no template named <q>(?<name10>\\w{1,80})',
    ),
  },
  {
    kind: 'name-defined',
    pattern: re(
      'The name <q>(?<name>\\w{1,80})<e> does not exist|cannot find symbol|Undeclared variable|Undefined variable \\$?(?<name2>\\w{1,80})',
    ),
  },
  {
    kind: 'signature',
    pattern: re(
      'Expected (?:at least )?\\d{1,3}(?:-\\d{1,3})? arguments?, but got|(?<callee>[\\w.]{1,120})\\(\\) (?:missing \\d{1,3} required|takes \\d{1,3}|got an unexpected keyword argument|got multiple values)|(?:not enough|too many) arguments (?:in call )?to (?<callee2>[\\w.]{1,120})|Missing (?:positional|named) argument|Too (?:few|many) arguments|ArgumentCountError|wrong number of arguments|(?:method|constructor) (?<callee3>\\w{1,80}) in (?:class|interface|record|enum) (?<owner>[\\w.<>]{1,120}) cannot be applied|No overload (?:for|matches)|this (?:function|method) takes \\d{1,3} arguments?|assignment mismatch|Unexpected keyword argument',
    ),
  },
  {
    kind: 'signature',
    pattern:
      /does not override abstract method (?<member>\w{1,80})\([^)\n]{0,300}\) in (?<owner>[\w.<>]{1,160})|does not override or implement a method from a supertype|\w\) in [\w.<>]{1,160} cannot (?:override|implement) (?<member2>\w{1,80})\([^)\n]{0,300}\) in (?<owner2>[\w.<>]{1,160})/,
  },
  {
    kind: 'exhaustive',
    pattern: re(
      'not assignable to type <q>never<e>|non-exhaustive patterns|does not cover all possible|not exhaustive|enumeration value <q>(?<member>\\w{1,80})<e> not handled|This comparison appears to be unintentional',
    ),
  },
  {
    kind: 'type-is',
    pattern: re(
      '(?:is not assignable to|Argument of type|incompatible types|mismatched types|cannot use .{1,120} as|Incompatible (?:types|return)|incompatible type|unsupported operand|cannot convert|no known conversion|could not convert|invalid operands|cannot be converted|Expected (?:string|number|object|array|boolean), received|invalid conversion from|the trait bound|discards qualifiers|is not marked const|constraints not satisfied|template constraint failure|which is of non-class type|no (?:matching|viable) (?:member |conversion |constructor )?(?:function|constructor|conversion|operator|overload)|no match for <q>operator|use of deleted function|call to (?:implicitly-)?deleted|static assertion failed|static_assert failed|cannot bind |invalid use of incomplete type|incomplete type <q>)',
    ),
  },
  {
    kind: 'file-exists',
    pattern: re(
      'ENOENT: no such file or directory, \\w{1,20} <q>(?<file>[^\'"\\n]{1,300})|FileNotFoundError: [^\\n]{0,80}?<q>(?<file2>[^\'"\\n]{1,300})|open (?<file3>[^\\s:]{1,300}): no such file|No such file or directory:? ?<q>(?<file4>[^\'"\\n]{1,300})|(?:COPY failed|failed to compute cache key)[^\\n]{0,120}?"?(?<file5>/?[\\w./-]{1,200})"?: not found|No files were found with the provided path: (?<file6>\\S{1,200})|(?<file7>(?:[\\w.@-]{1,80}\\/|\\/){0,20}[\\w@-]{1,80}\\.\\w{1,10}): No such file or directory|No (?:files|such file)[^\\n]{0,40}',
    ),
  },
  {
    kind: 'budget',
    pattern:
      /Coverage for (?:lines|branches|functions|statements) \([\d.]{1,7}%\) does not meet|Required test coverage of|exceeds? the (?:size )?limit|Package size limit has exceeded|bundle size .{0,60}exceed|Performance regression|total of [\d.]{1,8} is less than fail-under|thresholds? (?:on metrics .{0,80}have been|has been) crossed/,
  },
  {
    kind: 'style-rule',
    message: true,
    pattern:
      /Code style issues|would reformat|is not formatted|File content differs from formatting output|Diff in |\b(?:is|are) (?:defined|declared|assigned a value|imported) (?:but|and) (?:never|not) used|declared (?:and|but) not used|imported and not used|unused (?:variable|import)|is never (?:read|used)/,
  },
];
