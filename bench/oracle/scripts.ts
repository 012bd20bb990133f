// JavaScript, TypeScript, Python, Ruby, PHP and Bash as their grammars see them.

import type { Node } from 'web-tree-sitter';
import { child, field, type Grammar, parentOf, present, type Rule, textOf, unquoted, words } from './rules.ts';

const type = (names: Rule['names'] = field('name')): Rule => ({ kind: 'type', names });
const func = (names: Rule['names'] = field('name')): Rule => ({ kind: 'function', names });
const value = (names: Rule['names'] = field('name')): Rule => ({ kind: 'any', names });

/** Names that a pattern binds. */
function bound(node: Node): Node[] {
  if (/^(?:identifier|shorthand_property_identifier_pattern)$/.test(node.type)) return [node];
  if (node.type === 'pair_pattern') return field('value')(node).flatMap(bound);
  if (node.type === 'assignment_pattern' || node.type === 'object_assignment_pattern')
    return field('left')(node).flatMap(bound);
  return present(node.namedChildren).flatMap(bound);
}

function isRequire(node: Node): boolean {
  return /^(?:await\s+)?(?:require|import)\s*\(\s*['"`]/.test(node.childForFieldName('value')?.text ?? '');
}

const SCRIPT: Pick<Grammar, 'declares' | 'closed' | 'opens' | 'imports'> = {
  opens: (node) => node.type === 'object_type' && /^(?:type_alias|interface)_declaration$/.test(parentOf(node).type),
  declares: {
    function_declaration: func(),
    generator_function_declaration: func(),
    function_signature: func(),
    class_declaration: type(),
    abstract_class_declaration: type(),
    interface_declaration: type(),
    enum_declaration: type(),
    type_alias_declaration: type(),
    method_definition: func(),
    method_signature: value(),
    abstract_method_signature: value(),
    property_signature: value(),
    public_field_definition: value(),
    field_definition: value(field('property')),
    enum_assignment: value(),
    variable_declarator: {
      kind: 'any',
      names: (node) => (isRequire(node) ? [] : field('name')(node).flatMap(bound)),
      whole: (node) => (parentOf(node).namedChildCount === 1 ? parentOf(node) : node),
    },
  },
  closed: words(`expression_statement statement_block if_statement for_statement for_in_statement while_statement
    try_statement switch_statement labeled_statement do_statement class_static_block call_expression object
    construct_signature call_signature formal_parameters type_parameters object_type union_type intersection_type generic_type conditional_type array_type function_type tuple_type with_statement`),
  imports: {
    import_statement: (node) => field('source')(node).map((one) => unquoted(one.text)),
    export_statement: (node) => field('source')(node).map((one) => unquoted(one.text)),
  },
};

const ENUM_MEMBERS: Readonly<Record<string, Rule>> = {
  property_identifier: value((node) => (parentOf(node).type === 'enum_body' ? [node] : [])),
};

function assigned(node: Node): Node[] {
  const left = node.childForFieldName('left');
  const right = node.childForFieldName('right');
  if (!left || parentOf(parentOf(node)).type === 'interpolation') return [];
  const own = left.type === 'identifier' ? [left] : /pattern/.test(left.type) ? child2(left) : [];
  return right?.type === 'assignment' ? [...own, ...assigned(right)] : own;
}

const child2 = (node: Node): Node[] => present(node.namedChildren).filter((one) => one.type === 'identifier');

const PYTHON: Grammar = {
  language: 'Python',
  wasm: 'python',
  extensions: ['py', 'pyi'],
  declares: {
    function_definition: func(),
    class_definition: type(),
    assignment: { kind: 'any', names: assigned },
    type_alias_statement: value((node) =>
      [...node.descendantsOfType('identifier').slice(0, 1)].filter((n) => n !== null),
    ),
  },
  closed: words('call lambda list dictionary set list_comprehension parenthesized_expression interpolation'),
  imports: {
    import_statement: (node) =>
      field('name')(node).map((one) =>
        one.type === 'aliased_import' ? (one.childForFieldName('name')?.text ?? '') : one.text,
      ),
    import_from_statement: (node) => field('module_name')(node).map((one) => one.text.replace(/\s/g, '')),
  },
};

const RUBY: Grammar = {
  language: 'Ruby',
  wasm: 'ruby',
  extensions: ['rb', 'rake', 'gemspec'],
  declares: {
    class: type((node) => lastConstant(node)),
    module: type((node) => lastConstant(node)),
    method: func(),
    singleton_method: func(),
    assignment: value((node) => field('left')(node).filter((one) => one.type === 'constant')),
  },
  closed: words('do_block block lambda if unless case while until begin hash array binary conditional'),
  imports: {
    call: (node) => {
      const method = node.childForFieldName('method')?.text ?? '';
      const first = node.childForFieldName('arguments')?.namedChildren[0];
      if (!/^(?:require|require_relative)$/.test(method) || node.childForFieldName('receiver')) return [];
      if (first?.type !== 'string' || first.text.includes('#{')) return [];
      return [`${method === 'require_relative' ? './' : ''}${textOf(first, 'string_content')}`];
    },
  },
};

function lastConstant(node: Node): Node[] {
  const name = node.childForFieldName('name');
  if (!name) return [];
  return name.type === 'scope_resolution' ? field('name')(name) : [name];
}

const PHP: Grammar = {
  language: 'PHP',
  wasm: 'php',
  extensions: ['php'],
  declares: {
    class_declaration: type(),
    interface_declaration: type(),
    trait_declaration: type(),
    enum_declaration: type(),
    function_definition: func(),
    method_declaration: func(),
    enum_case: value(),
    property_element: { kind: 'any', names: (node) => variable(node), whole: parentOf },
    const_element: { kind: 'any', names: child('name'), whole: parentOf },
  },
  closed: words('expression_statement compound_statement if_statement foreach_statement return_statement'),
  imports: {
    namespace_use_clause: (node) => {
      const group = parentOf(node).type === 'namespace_use_group' ? parentOf(parentOf(node)) : null;
      const prefix = group ? `${group.namedChildren.find((one) => one?.type === 'namespace_name')?.text ?? ''}\\` : '';
      const own = present(node.namedChildren).find((one) => /name$/.test(one.type))?.text ?? '';
      return [`${prefix}${own}`.replace(/^\\/, '')];
    },
    namespace_use_group_clause: (node) => {
      const group = parentOf(parentOf(node));
      const prefix = group.namedChildren.find((one) => one?.type === 'namespace_name')?.text ?? '';
      const own = present(node.namedChildren).find((one) => /name$/.test(one.type))?.text ?? '';
      return [`${prefix}\\${own}`.replace(/^\\/, '')];
    },
  },
};

function variable(node: Node): Node[] {
  const name = child('variable_name')(node)[0];
  return name ? child('name')(name) : [];
}

const BASH: Grammar = {
  language: 'Bash',
  wasm: 'bash',
  extensions: ['sh', 'bash'],
  declares: { function_definition: func() },
  closed: words('if_statement compound_statement subshell command case_statement for_statement while_statement'),
  imports: {},
};

export const SCRIPTED: readonly Grammar[] = [
  { language: 'JavaScript', wasm: 'javascript', extensions: ['js', 'mjs', 'cjs', 'jsx'], ...SCRIPT },
  {
    language: 'TypeScript',
    wasm: 'typescript',
    extensions: ['ts', 'mts', 'cts'],
    ...SCRIPT,
    declares: { ...SCRIPT.declares, ...ENUM_MEMBERS },
  },
  {
    language: 'TSX',
    wasm: 'tsx',
    extensions: ['tsx'],
    ...SCRIPT,
    declares: { ...SCRIPT.declares, ...ENUM_MEMBERS },
  },
  PYTHON,
  RUBY,
  PHP,
  BASH,
];
