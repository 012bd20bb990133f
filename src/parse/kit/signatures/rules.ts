// Rule codes that by themselves tell the kind of assumption, by tool.

import type { Kind } from '../../../model/kind.ts';

interface RuleKind {
  readonly rule: RegExp;
  readonly tool?: RegExp;
  readonly kind: Kind;
}

const RUST = /^(?:rustc|cargo|clippy|rust-analyzer)/;

/** First fit wins; rules not listed are told by the message, else they are style rules. */
export const RULE_KINDS: readonly RuleKind[] = [
  // Rust's error index: what is not listed here is about types, borrows and lifetimes.
  { rule: /^E0(?:585|586|758|76[2356])$/, tool: RUST, kind: 'syntax' },
  { rule: /^E0(?:432|433|463|583|761)$/, tool: RUST, kind: 'module-exists' },
  { rule: /^E0(?:364|365|603)$/, tool: RUST, kind: 'export-exists' },
  {
    rule: /^E0(?:026|027|046|063|220|407|437|438|559|560|576|599|609|610|616|624)$/,
    tool: RUST,
    kind: 'member-exists',
  },
  { rule: /^E0(?:023|050|053|057|060|061|107|185|186|195|618)$/, tool: RUST, kind: 'signature' },
  { rule: /^E000[45]$/, tool: RUST, kind: 'exhaustive' },
  { rule: /^E0(?:261|404|405|408|412|422|423|424|425|426|531|532|573|574)$/, tool: RUST, kind: 'name-defined' },
  { rule: /^E0\d{3}$/, tool: RUST, kind: 'type-is' },
  // TypeScript's diagnostic numbers: 1xxx are syntax, 5xxx and 6xxx configuration.
  { rule: /^TS1\d{3}$/, kind: 'syntax' },
  { rule: /^TS(?:2307|2792|7016|6053|2688|18003)$/, kind: 'module-exists' },
  { rule: /^TS(?:2305|2614|2724|2459|2460|1192)$/, kind: 'export-exists' },
  { rule: /^TS(?:2304|2552|2503|2580|2582|2583|2584|18004)$/, kind: 'name-defined' },
  { rule: /^TS(?:2339|2551|2353|2741|2739|2740|2550|2570|2576|7053|2561)$/, kind: 'member-exists' },
  { rule: /^TS(?:2531|2532|2533|2721|2722|2723|18046|18047|18048|18049|18050)$/, kind: 'never-null' },
  { rule: /^TS(?:2554|2555|2556|2575|2558|2743)$/, kind: 'signature' },
  { rule: /^TS(?:2367|2678|2366|7030)$/, kind: 'exhaustive' },
  {
    rule: /^-W(?:error=)?(?:unused|unneeded|missing-|extra-semi|shadow|comment|pedantic|deprecated)/,
    kind: 'style-rule',
  },
  { rule: /^-W(?:implicit-function-declaration)/, kind: 'name-defined' },
  { rule: /^-(?:W|fpermissive$)/, kind: 'type-is' },
  { rule: /^TS(?:6133|6192|6196|6198|6199|7027|7028|7006|7031)$/, kind: 'style-rule' },
  { rule: /^TS(?:2322|2345|2416|2769|2352|2344|2411|2420|2430|2740|2355|2349|2488|2365|2362|2363)$/, kind: 'type-is' },
  { rule: /^TS(?:5\d{3}|6\d{3})$/, kind: 'config-valid' },
  { rule: /^(?:import(?:-x)?|n|node)\/(?:no-unresolved|no-missing-import|no-missing-require)$/, kind: 'module-exists' },
  { rule: /^import(?:-x)?\/(?:named|namespace|default|export)$/, kind: 'export-exists' },
  {
    rule: /^(?:no-undef|no-undefined-variable|undefined-variable|F821|E0602|name-defined|reportUndefinedVariable|noUndeclaredVariables|SC2154)$/,
    kind: 'name-defined',
  },
  {
    rule: /^(?:E999|E9\d\d|E0001|syntax-error|invalid-syntax|syntax|SyntaxError|SC10\d\d|CS100[0-9]|CS151[34]|C2143|C2059)$/,
    kind: 'syntax',
  },
  {
    rule: /^(?:import-not-found|import-untyped|import-error|E0401|reportMissingImports|E0432|E0433|E0583|CS0246|C1083|import)$/,
    kind: 'module-exists',
  },
  { rule: /^(?:no-name-in-module|E0611|reportAttributeAccessIssue)$/, kind: 'export-exists' },
  { rule: /^(?:attr-defined|no-member|E1101|E0599|E0609|E0560|E0026|CS1061|CS0117)$/, kind: 'member-exists' },
  { rule: /^(?:union-attr|reportOptionalMemberAccess|CS860[0-9]|CS8618)$/, kind: 'never-null' },
  {
    rule: /^(?:arg-type|assignment|return-value|return|operator|index|var-annotated|reportArgumentType|reportReturnType|reportAssignmentType|E0308|E0277|CS0029|CS1503|CS0266)$/,
    kind: 'type-is',
  },
  {
    rule: /^(?:call-arg|call-overload|no-value-for-parameter|too-many-function-args|E1120|E1121|reportCallIssue|E0061|CS7036|CS1501)$/,
    kind: 'signature',
  },
  {
    rule: /^(?:E0004|exhaustive-match|match-exhaustive|switch-exhaustiveness-check|CS8509|-Wswitch)$/,
    kind: 'exhaustive',
  },
  { rule: /^(?:E0425|CS0103|E0412)$/, kind: 'name-defined' },
];
