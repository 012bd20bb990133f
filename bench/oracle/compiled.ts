// Rust, Go, Java, Kotlin, Scala, Swift, C# and C++ as their grammars see them.

import type { Node } from 'web-tree-sitter';
import { child, field, type Grammar, parentOf, present, type Rule, unquoted, words } from './rules.ts';

const type = (names: Rule['names'] = field('name')): Rule => ({ kind: 'type', names });
const func = (names: Rule['names'] = field('name')): Rule => ({ kind: 'function', names });
const value = (names: Rule['names'] = field('name')): Rule => ({ kind: 'any', names });
const within = (rule: Rule): Rule => ({ ...rule, whole: parentOf });

/** The leaves of a `use` tree as whole paths. */
function usePaths(node: Node, prefix = ''): string[] {
  const path = (one: Node | null): string => `${prefix}${one?.text.replace(/\s/g, '') ?? ''}`;
  if (node.type === 'use_list') return present(node.namedChildren).flatMap((one) => usePaths(one, prefix));
  if (node.type === 'scoped_use_list') {
    const before = node.childForFieldName('path');
    const list = node.childForFieldName('list');
    return list ? usePaths(list, `${before ? path(before) : prefix.replace(/::$/, '')}::`) : [];
  }
  if (node.type === 'use_as_clause') return [path(node.childForFieldName('path'))];
  if (node.type === 'use_wildcard') return [`${prefix}${node.text.replace(/\s/g, '')}`];
  if (node.type === 'self') return [prefix.replace(/::$/, '')];
  return /comment/.test(node.type) ? [] : [path(node)];
}

const RUST: Grammar = {
  language: 'Rust',
  wasm: 'rust',
  extensions: ['rs'],
  declares: {
    function_item: func(),
    function_signature_item: func(),
    struct_item: type(),
    enum_item: type(),
    union_item: type(),
    trait_item: type(),
    type_item: type(),
    associated_type: value(),
    const_item: value(),
    static_item: value(),
    macro_definition: func(),
    field_declaration: value(),
    enum_variant: value(),
  },
  closed: words('macro_invocation expression_statement block attribute_item'),
  imports: {
    use_declaration: (node) =>
      field('argument')(node)
        .flatMap((one) => usePaths(one))
        .map((one) => one.replace(/^::/, '')),
    mod_item: (node) => (node.childForFieldName('body') ? [] : [`self::${node.childForFieldName('name')?.text ?? ''}`]),
  },
};

const GO: Grammar = {
  language: 'Go',
  wasm: 'go',
  extensions: ['go'],
  declares: {
    function_declaration: func(),
    method_declaration: func(),
    type_spec: type(),
    type_alias: type(),
    const_spec: value(),
    var_spec: value(),
    field_declaration: value(),
    method_spec: value(),
    method_elem: value(),
  },
  closed: words('block func_literal composite_literal call_expression'),
  imports: { import_spec: (node) => field('path')(node).map((one) => unquoted(one.text)) },
};

const JAVA: Grammar = {
  language: 'Java',
  wasm: 'java',
  extensions: ['java'],
  declares: {
    class_declaration: type(),
    interface_declaration: type(),
    enum_declaration: type(),
    record_declaration: type(),
    annotation_type_declaration: type(),
    method_declaration: func(),
    constructor_declaration: func(),
    compact_constructor_declaration: func(),
    annotation_type_element_declaration: func(),
    enum_constant: value(),
    variable_declarator: within(value()),
  },
  closed: words('block static_initializer formal_parameters'),
  imports: {
    import_declaration: (node) => [
      node.text
        .replace(/^import\s+(?:static\s+)?/, '')
        .replace(/\s*;.*$/s, '')
        .replace(/\s/g, ''),
    ],
  },
};

/** Its accessors stand behind a property, not in it. */
function withAccessors(node: Node): Node {
  const next = node.nextNamedSibling;
  return next && /^[gs]etter$/.test(next.type) ? withAccessors(next) : node;
}

const KOTLIN: Grammar = {
  language: 'Kotlin',
  wasm: 'kotlin',
  extensions: ['kt', 'kts'],
  declares: {
    class_declaration: type(child('type_identifier')),
    object_declaration: type(child('type_identifier')),
    type_alias: type(child('type_identifier')),
    function_declaration: func(child('simple_identifier')),
    enum_entry: value(child('simple_identifier')),
    property_declaration: {
      kind: 'any',
      names: (node) => child('variable_declaration')(node).flatMap((one) => child('simple_identifier')(one)),
      whole: withAccessors,
    },
    class_parameter: value((node) =>
      child('binding_pattern_kind')(node).length > 0 ? child('simple_identifier')(node) : [],
    ),
  },
  closed: words('statements call_expression anonymous_initializer lambda_literal value_arguments'),
  imports: {
    import_header: (node) =>
      child('identifier')(node).map((one) => `${one.text}${child('wildcard_import')(node).length > 0 ? '.*' : ''}`),
  },
};

const SCALA: Grammar = {
  language: 'Scala',
  wasm: 'scala',
  extensions: ['scala', 'sc'],
  declares: {
    class_definition: type(),
    object_definition: type(),
    trait_definition: type(),
    enum_definition: type(),
    type_definition: value(),
    function_definition: func(),
    function_declaration: func(),
    val_definition: value((node) => field('pattern')(node).filter((one) => one.type === 'identifier')),
    var_definition: value((node) => field('pattern')(node).filter((one) => one.type === 'identifier')),
    val_declaration: value(),
    var_declaration: value(),
  },
  closed: words('block call_expression lambda_expression infix_expression'),
  imports: {
    import_declaration: (node) => {
      const path = field('path')(node)
        .map((one) => one.text)
        .join('.');
      const selectors = present(node.namedChildren).find((one) => one.type === 'import_selectors');
      if (!selectors) return [/[._*]$/.test(node.text.trim()) && !path.endsWith('_') ? `${path}.*` : path];
      return present(selectors.namedChildren).map(
        (one) => `${path}.${one.childForFieldName('name')?.text ?? one.text}`,
      );
    },
  },
};

/** Its names are fields beside the types; operators are left out. */
const simple = (node: Node): Node[] =>
  field('name')(node)
    .slice(0, 1)
    .filter((one) => one.type === 'simple_identifier');

const SWIFT: Grammar = {
  language: 'Swift',
  wasm: 'swift',
  extensions: ['swift'],
  declares: {
    class_declaration: type((node) => (/^(?:\w+ )*extension\b/.test(node.text) ? [] : field('name')(node).slice(0, 1))),
    protocol_declaration: type(),
    typealias_declaration: value((node) => field('name')(node).slice(0, 1)),
    associatedtype_declaration: value((node) => field('name')(node).slice(0, 1)),
    function_declaration: func(simple),
    protocol_function_declaration: func(simple),
    enum_entry: value((node) => field('name')(node).filter((one) => one.type === 'simple_identifier')),
    property_declaration: value((node) =>
      field('name')(node)
        .flatMap((one) => one.descendantsOfType('simple_identifier'))
        .filter((one) => one !== null),
    ),
    protocol_property_declaration: value((node) =>
      field('name')(node)
        .flatMap((one) => one.descendantsOfType('simple_identifier'))
        .filter((one) => one !== null),
    ),
  },
  closed: words('function_body statements call_expression lambda_literal if_statement'),
  imports: {},
};

const CSHARP: Grammar = {
  language: 'C#',
  wasm: 'c_sharp',
  extensions: ['cs'],
  declares: {
    class_declaration: type(),
    interface_declaration: type(),
    struct_declaration: type(),
    enum_declaration: type(),
    record_declaration: type(),
    record_struct_declaration: type(),
    delegate_declaration: value(),
    method_declaration: func(),
    constructor_declaration: func(),
    property_declaration: value(),
    enum_member_declaration: value(),
    variable_declarator: {
      kind: 'any',
      names: (node) => [...field('name')(node), ...child('identifier')(node)].slice(0, 1),
      whole: (node) => parentOf(parentOf(node)),
    },
  },
  closed: words('block global_statement attribute_list arrow_expression_clause'),
  imports: {
    using_directive: (node) =>
      node.text.includes('=')
        ? []
        : [node.text.replace(/^(?:global\s+)?using\s+(?:static\s+)?/, '').replace(/\s*;$/, '')],
  },
};

/** The name inside a C declarator, and whether parameters stand behind it. */
function declared(node: Node | null): Node[] {
  if (!node) return [];
  if (/^(?:identifier|field_identifier|type_identifier|destructor_name|operator_name)$/.test(node.type)) return [node];
  if (node.type === 'qualified_identifier') return declared(node.childForFieldName('name'));
  if (node.type === 'operator_cast') return [];
  const inner =
    node.childForFieldName('declarator') ??
    present(node.namedChildren).find((one) => /declarator|identifier/.test(one.type));
  return declared(inner ?? null);
}
const declarators = (node: Node): Node[] => field('declarator')(node).flatMap((one) => declared(one));
/** `TEST(a, b) { … }` is no function of that name. */
const isMacro = (node: Node): boolean =>
  !node.childForFieldName('type') && /^[A-Z][A-Z\d_]+$/.test(declarators(node)[0]?.text ?? '');
const withBody = (node: Node): Node[] => (node.childForFieldName('body') ? field('name')(node).flatMap(lastName) : []);
function lastName(node: Node): Node[] {
  return /^(?:template_type|qualified_identifier)$/.test(node.type) ? field('name')(node).flatMap(lastName) : [node];
}

const C: Grammar = {
  language: 'C and C++',
  wasm: 'cpp',
  extensions: ['cpp', 'cc', 'cxx', 'hpp', 'h', 'c', 'hh'],
  declares: {
    function_definition: func((node) => (isMacro(node) ? [] : declarators(node))),
    class_specifier: type(withBody),
    struct_specifier: type(withBody),
    union_specifier: type(withBody),
    enum_specifier: type(withBody),
    enumerator: value(),
    field_declaration: value(declarators),
    declaration: value(declarators),
    alias_declaration: value(),
    preproc_def: value(),
    preproc_function_def: value(),
  },
  closed: words('compound_statement parameter_list call_expression'),
  imports: {
    preproc_include: (node) => field('path')(node).map((one) => unquoted(one.text)),
  },
};

export const COMPILED: readonly Grammar[] = [RUST, GO, JAVA, KOTLIN, SCALA, SWIFT, CSHARP, C];
