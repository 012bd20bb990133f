export const id = 154;
export const ids = [154];
export const modules = {

/***/ 12154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  graphOf: () => (/* binding */ graphOf)
});

;// CONCATENATED MODULE: ./lib/explain/graph/links/json.js
// JSON as configuration files hold it: comments and trailing commas allowed.
/** The value of a JSON text, comments and trailing commas removed; null when it is no JSON. */
function looseJson(text) {
    const cleaned = text
        .replace(/("(?:[^"\\\n]|\\.){0,5000}")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (_all, string) => string ?? '')
        .replace(/("(?:[^"\\\n]|\\.){0,5000}")|,(?=\s{0,200}[}\]])/g, (_all, string) => string ?? '');
    try {
        return JSON.parse(cleaned.replace(/^\uFEFF/, ''));
    }
    catch {
        return null;
    }
}
/** A property of an unknown value; undefined when there is none of its own. */
function property(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
    return value[name];
}
/** A value as text; null when it is none. */
function asText(value) {
    return typeof value === 'string' ? value : null;
}
/** Entries of an object; none for anything else. */
function entriesOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

;// CONCATENATED MODULE: ./lib/explain/graph/links/tree.js
// The checkout's paths, indexed for look-ups by base name, directory and ending.
/** The directory of a path; empty for the root. */
function directoryOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function baseOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** A base name without its last extension. */
function stemOf(path) {
    const base = baseOf(path);
    const dot = base.lastIndexOf('.');
    return dot > 0 ? base.slice(0, dot) : base;
}
/** A path with `.` and `..` taken out; null when it leaves the checkout. */
function join(directory, relative) {
    const parts = directory === '' || relative.startsWith('/') ? [] : directory.split('/');
    for (const part of relative.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}
/** A directory and its parents, nearest first, the root last. */
function upward(directory) {
    const found = [];
    for (let at = directory; at !== ''; at = directoryOf(at))
        found.push(at);
    return [...found, ''];
}
/** How many leading directories two paths share. */
function shared(a, b) {
    const left = a.split('/');
    const right = b.split('/');
    let count = 0;
    while (count < left.length - 1 && count < right.length - 1 && left[count] === right[count])
        count++;
    return count;
}
/** Paths in order of how near they are: most shared directories, then fewest directories, then by name. */
function byNearness(paths, near) {
    if (paths.length < 2)
        return [...paths];
    const keyed = paths.map((path) => ({ path, shared: shared(path, near), depth: path.split('/').length }));
    keyed.sort((a, b) => b.shared - a.shared || a.depth - b.depth || (a.path < b.path ? -1 : 1));
    return keyed.map((one) => one.path);
}
const MANY = 200;
/** Indexes paths; each index is built when first asked for. */
function treeOf(paths, read) {
    const all = once(() => new Set(paths));
    const bases = once(() => grouped(paths, baseOf));
    const dirs = once(() => grouped(paths, directoryOf));
    const dirsByBase = once(() => grouped(parents(dirs().keys()), baseOf));
    const suffixed = (found, suffix, near) => byNearness(found.filter((path) => path === suffix || path.endsWith(`/${suffix}`)).slice(0, MANY), near);
    return {
        paths,
        read,
        has: (path) => all().has(path),
        named: (base) => bases().get(base) ?? [],
        inside: (directory) => dirs().get(directory) ?? [],
        ending: (suffix, near) => suffixed(bases().get(baseOf(suffix)) ?? [], suffix, near),
        directories: (suffix, near) => suffixed(dirsByBase().get(baseOf(suffix)) ?? [], suffix, near),
    };
}
function once(make) {
    let value = null;
    return () => (value ??= { made: make() }).made;
}
function grouped(paths, key) {
    const groups = new Map();
    for (const path of paths) {
        const group = groups.get(key(path));
        if (group)
            group.push(path);
        else
            groups.set(key(path), [path]);
    }
    return groups;
}
function parents(directories) {
    const found = new Set();
    for (const directory of directories)
        for (const one of upward(directory))
            if (one !== '')
                found.add(one);
    return found;
}

;// CONCATENATED MODULE: ./lib/explain/graph/links/other.js
// What imports of Python, Go, Rust, C, Ruby, PHP, the JVM languages and shell stand for. Each answers with the files, nearest first; none when the import is from elsewhere.


/** Directories that hold the top-level packages of a Python project, under any parent of the importing file. */
const PYTHON_ROOTS = ['', 'src', 'lib', 'python', 'app'];
/** `a.b.c`, `.x`, `..x.y` of Python: the module's file, or the package's `__init__.py`, or the package's directory as its files. */
function resolvePython(tree, from, specifier) {
    const dots = /^\.{0,20}/.exec(specifier)?.[0].length ?? 0;
    const path = specifier.slice(dots).replaceAll('.', '/');
    if (dots > 0) {
        const up = upward(directoryOf(from))[dots - 1];
        return up === undefined ? [] : pythonAt(tree, join(up, path) ?? '');
    }
    for (const at of upward(directoryOf(from))) {
        for (const root of PYTHON_ROOTS) {
            const found = pythonAt(tree, join(at, root === '' ? path : `${root}/${path}`) ?? '');
            if (found.length > 0)
                return found;
        }
    }
    if (!path.includes('/'))
        return [];
    return [...tree.ending(`${path}.py`, from), ...tree.ending(`${path}/__init__.py`, from)].slice(0, 1);
}
function pythonAt(tree, path) {
    for (const end of [`${path}.py`, `${path}/__init__.py`, `${path}.pyi`])
        if (tree.has(end))
            return [end];
    return [];
}
/** A Go import path: the files of its package that are no tests. */
function resolveGo(tree, specifier, modules) {
    let best = null;
    for (const name of modules.keys()) {
        const fits = specifier === name || specifier.startsWith(`${name}/`);
        if (fits && name.length > (best?.length ?? -1))
            best = name;
    }
    if (best === null)
        return [];
    const directory = join(modules.get(best) ?? '', specifier.slice(best.length)) ?? '';
    return tree.inside(directory).filter((path) => path.endsWith('.go') && !path.endsWith('_test.go'));
}
/** Go modules of the checkout: module path → directory. */
function goModules(tree) {
    return new Map(tree
        .named('go.mod')
        .slice(0, 200)
        .flatMap((path) => {
        const name = /^module[ \t]{1,9}"?([^\s"]{1,300})/m.exec(tree.read(path) ?? '')?.[1];
        return name === undefined ? [] : [[name, directoryOf(path)]];
    }));
}
/** An included header: beside the file, under an include directory, else the nearest path that ends like it. */
function resolveInclude(tree, from, specifier) {
    const beside = join(directoryOf(from), specifier);
    if (beside !== null && tree.has(beside))
        return [beside];
    return tree.ending(specifier.replace(/^(?:\.\.?\/){1,20}/, ''), from).slice(0, 1);
}
const SOURCE = /\.(?:c|cc|cpp|cxx|m|mm|cu|inl|ipp|tpp)$/;
const HEADER = /\.(?:h|hh|hpp|hxx|cuh)$/;
/** The sources that define what a header declares: same base name, nearest directory. */
function sourcesOf(tree, header) {
    if (!HEADER.test(header))
        return [];
    const stem = stemOf(header);
    const found = ['c', 'cc', 'cpp', 'cxx', 'm', 'mm', 'cu', 'inl', 'ipp'].flatMap((one) => tree.named(`${stem}.${one}`));
    return byNearness(found.filter((path) => SOURCE.test(path)), header).slice(0, 2);
}
/** A Ruby feature: relative, or under a load path. */
function resolveRuby(tree, from, specifier) {
    const file = specifier.endsWith('.rb') ? specifier : `${specifier}.rb`;
    if (specifier.startsWith('.')) {
        const path = join(directoryOf(from), file);
        return path !== null && tree.has(path) ? [path] : [];
    }
    for (const at of upward(directoryOf(from))) {
        for (const root of ['', 'lib', 'test', 'spec', 'app']) {
            const path = join(at, root === '' ? file : `${root}/${file}`);
            if (path !== null && tree.has(path))
                return [path];
        }
    }
    return file.includes('/') ? tree.ending(file, from).slice(0, 1) : [];
}
/** A sourced script: relative to the file, to the root, or the nearest path that ends like it. */
function resolveShell(tree, from, specifier) {
    for (const end of ['', '.bash', '.sh', '.zsh']) {
        const path = join(directoryOf(from), specifier + end);
        if (path !== null && tree.has(path))
            return [path];
    }
    return [];
}
/** PSR-4 roots of all composer files: namespace prefix → directories. */
function phpRoots(tree) {
    const roots = new Map();
    for (const path of tree.named('composer.json').slice(0, 100)) {
        const value = looseJson(tree.read(path) ?? '');
        for (const section of ['autoload', 'autoload-dev']) {
            for (const [prefix, target] of entriesOf(property(property(value, section), 'psr-4'))) {
                const targets = (Array.isArray(target) ? target : [target]).map(asText).filter((one) => one !== null);
                roots.set(prefix, [...(roots.get(prefix) ?? []), ...targets.map((one) => join(directoryOf(path), one) ?? '')]);
            }
        }
    }
    return roots;
}
/** A PHP class: by PSR-4, else the nearest file named like it. */
function resolvePhp(tree, from, question) {
    const { specifier, roots } = question;
    for (const [prefix, directories] of roots) {
        if (!specifier.startsWith(prefix))
            continue;
        const rest = `${specifier.slice(prefix.length).replaceAll('\\', '/')}.php`;
        for (const directory of directories) {
            const path = join(directory, rest);
            if (path !== null && tree.has(path))
                return [path];
        }
    }
    const parts = specifier.split('\\');
    return byNearness(tree.named(`${parts.at(-1) ?? ''}.php`), from).slice(0, parts.length > 1 ? 1 : 0);
}
const JVM_ENDS = ['.java', '.kt', '.scala', '.groovy'];
/** A class of the JVM languages by its full name; an inner class or a static member by its outer class; `a.b.*` gives the package's files. */
function resolveJvm(tree, from, specifier) {
    if (specifier.endsWith('.*')) {
        const path = specifier.slice(0, -2).replaceAll('.', '/');
        const files = tree
            .directories(path, from)
            .flatMap((directory) => tree.inside(directory))
            .filter(isJvm);
        return files.length > 0 ? files : classFile(tree, from, path);
    }
    const parts = specifier.split('.');
    for (let length = parts.length; length > 1; length--) {
        const found = classFile(tree, from, parts.slice(0, length).join('/'));
        if (found.length > 0)
            return found;
        if (/^[A-Z]/.test(parts[length - 1] ?? '') && !/^[A-Z]/.test(parts[length - 2] ?? ''))
            break;
    }
    const directories = tree.directories(parts.slice(0, -1).join('/'), from);
    return directories.flatMap((directory) => tree.inside(directory)).filter((path) => /\.(?:kt|scala)$/.test(path));
}
function classFile(tree, from, path) {
    return JVM_ENDS.flatMap((end) => tree.ending(path + end, from).slice(0, 1));
}
function isJvm(path) {
    return JVM_ENDS.some((end) => path.endsWith(end));
}

;// CONCATENATED MODULE: ./lib/explain/graph/members.js
// Which declarations belong to another: inside it, or elsewhere under its name where the language allows that.


const SIBLINGS = { go: /\.go$/, rust: /\.rs$/ };
const BY_STEM = { csharp: '.cs', ruby: '.rb', swift: '.swift', kotlin: '.kt' };
const MOST_FILES = 60;
/** Declarations of one name in a file: overloads and branches are fewer, a bomb has more. */
const NAMESAKES = 40;
/** Members of a type, an object or a function, own file first. */
function membersOf(store, file, owner) {
    const inside = file.inside.get(owner) ?? [];
    const isTyped = owner.kind === 'class' || owner.kind === 'type' || owner.kind === 'constant';
    const isBomb = (file.top.get(owner.name)?.length ?? 0) >= NAMESAKES;
    if (!isTyped || owner.owner !== null || isBomb)
        return inside;
    const named = file.owned.get(owner.name) ?? [];
    const elsewhere = otherFiles(store, file, owner).flatMap((path) => store.file(path)?.owned.get(owner.name) ?? []);
    return [...new Set([...inside, ...named, ...elsewhere])];
}
/** Files that may add members to a type of this file. */
function otherFiles(store, file, owner) {
    if (owner.kind === 'constant')
        return [];
    if (file.language === 'c')
        return sourcesOf(store.tree, file.path);
    const siblings = SIBLINGS[file.language];
    const near = store.tree.inside(directoryOf(file.path)).filter((path) => path !== file.path);
    if (siblings)
        return near.filter((path) => siblings.test(path) && !path.endsWith('_test.go')).slice(0, MOST_FILES);
    const extension = BY_STEM[file.language];
    return extension === undefined ? [] : near.filter((path) => path.endsWith(extension) && stemOf(path).startsWith(owner.name)).slice(0, MOST_FILES);
}

;// CONCATENATED MODULE: ./lib/explain/graph/edges.js
// What one declaration leads to on its own, whoever asks: computed once and kept.

const DYNAMIC = new Set(['shell', 'ruby', 'php']);
/** A function that gives a declaration's edges; null when its file cannot be read. */
function edgesOver(store, scope) {
    const kept = new WeakMap();
    return (one) => {
        const known = kept.get(one);
        if (known)
            return known;
        const file = store.file(one.path);
        if (!file)
            return null;
        const made = edgesOf({ store, scope, file }, one);
        kept.set(one, made);
        return made;
    };
}
function edgesOf({ store, scope, file }, one) {
    const targets = new Set();
    const modules = [];
    const faces = new Set();
    const unknown = [];
    for (const name of namesOf(file, one)) {
        const meaning = scope.meaning(file, one, name);
        for (const target of meaning.declarations)
            targets.add(target);
        for (const path of meaning.modules)
            modules.push({ path, names: one.pairs.get(name) ?? [] });
        for (const path of meaning.faces)
            faces.add(path);
        const means = meaning.declarations.length + meaning.modules.length + meaning.faces.length;
        if (means === 0 && DYNAMIC.has(file.language))
            unknown.push(name);
    }
    const paths = new Set([...one.literals].flatMap((literal) => [...store.named(file, literal)]));
    return { file, targets: [...targets], modules, faces: [...faces], paths: [...paths], unknown, members: membersOf(store, file, one) };
}
/** Free names, the owner of a method that stands outside its type, and the last part of a dotted import. */
function namesOf(file, one) {
    const names = new Set(one.free);
    if (one.owner !== null && one.kind === 'method' && (!one.parent || one.parent.kind === 'module'))
        names.add(one.owner);
    for (const [local, links] of file.locals) {
        const isWhole = local !== '*' && one.members.has(local) && links.some((link) => link.names.some((name) => name.imported === '*'));
        if (isWhole)
            names.add(local);
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/explain/graph/text/declare.js
// Turns what a language reader marked in a token list into declarations: who owns which token, and what it refers to.
const LITERAL_CHARS = 160;
const PAIRS = 64;
const ACCESS = new Set(['.', '?.', '->', '::']);
/** Words that are no names in any language here; behind a dot everything is a name. */
const KEYWORDS = new Set('if else for while return true false null None True False nil undefined this self function const class new import def public private static void try catch throw switch case break continue'.split(' '));
/** Declarations in order of their place, the module first; ids are unique. */
function declare(input) {
    const { tokens } = input;
    const lines = Math.max(1, tokens.at(-1)?.endLine ?? 1, input.loose?.at(-1)?.line ?? 1);
    const whole = { kind: 'module', name: '<module>', owner: null, from: 0, to: tokens.length, at: 0 };
    const marks = [...input.marks].filter((mark) => mark.to > mark.from).sort((a, b) => a.from - b.from || b.to - a.to || a.at - b.at);
    const ends = endsOf(tokens);
    const ids = new Map();
    const drafts = [draft({ path: input.path, mark: whole, ids }, null, { start: 1, line: 1, endLine: lines })];
    const stack = [...drafts];
    for (const mark of marks) {
        while (stack.length > 1 && !holds(stack.at(-1)?.mark, mark))
            stack.pop();
        const place = { start: tokens[mark.from]?.line ?? 1, line: tokens[mark.at]?.line ?? 1, endLine: ends[mark.to - 1] ?? 1 };
        const one = draft({ path: input.path, mark, ids }, stack.at(-1) ?? null, place);
        drafts.push(one);
        stack.push(one);
    }
    fill(tokens, drafts, rolesIn(input));
    addLoose(drafts, input.loose ?? []);
    return drafts.map((one) => one.known);
}
/** The last line of everything up to each token: a string with code inside ends behind the tokens of that code. */
function endsOf(tokens) {
    let last = 1;
    return tokens.map(({ endLine }) => (last = Math.max(last, endLine)));
}
function holds(outer, inner) {
    if (!outer)
        return true;
    const same = outer.from === inner.from && outer.to === inner.to;
    return !same && outer.to >= inner.to && outer.from <= inner.from;
}
function draft(naming, parent, place) {
    const { mark } = naming;
    const refs = new Set();
    const free = new Set();
    const members = new Set();
    const literals = new Set();
    const pairs = new Map();
    const known = {
        id: uniqueId(naming, place.line),
        path: naming.path,
        name: mark.name,
        owner: mark.owner,
        ...place,
        kind: mark.kind,
        exported: mark.exported ?? false,
        refs,
        literals,
        free,
        members,
        pairs,
        runs: mark.runs ?? 'by name',
        parent: parent?.known ?? null,
    };
    return { known, mark, refs, free, members, literals, pairs, parent };
}
function uniqueId({ path, mark, ids }, line) {
    const plain = `${path}#${mark.owner === null ? '' : `${mark.owner}.`}${mark.name}:${line}`;
    const before = ids.get(plain) ?? 0;
    ids.set(plain, before + 1);
    return before === 0 ? plain : `${plain}~${before + 1}`;
}
const USED = 0;
const SILENT = 1;
const SHORTHAND = 2;
/** Which tokens use what they name: not imports, not the names of what is declared; `{ name }` uses and names at once. */
function rolesIn({ tokens, marks, silent }) {
    const roles = new Uint8Array(tokens.length);
    for (const { kind, at, from, to } of marks) {
        if (tokens[at]?.kind === 'word' && kind !== 'test' && kind !== 'suite')
            roles[at] = kind === 'field' && to === from + 1 ? SHORTHAND : SILENT;
    }
    for (const { from, to } of silent ?? [])
        roles.fill(SILENT, from, to);
    return roles;
}
/** Gives each token to the innermost declaration around it. */
function fill(tokens, drafts, roles) {
    const stack = [];
    const brackets = [];
    let next = 0;
    tokens.forEach((token, index) => {
        while (stack.length > 1 && (stack.at(-1)?.mark.to ?? 0) <= index)
            stack.pop();
        for (let one = drafts[next]; one && one.mark.from <= index; one = drafts[++next])
            stack.push(one);
        track(brackets, token);
        const role = roles[index] ?? USED;
        if (role === SILENT)
            return;
        for (let i = stack.length - 1; i >= 0; i--) {
            const owner = stack[i];
            if (!owner || owner.mark.to <= index)
                continue;
            note(owner, tokens, { index, inBraces: brackets.at(-1) === '{' && role !== SHORTHAND });
            if (!owner.mark.eager && !sameRange(owner.mark, stack[i - 1]?.mark))
                break;
        }
    });
}
function sameRange(a, b) {
    return b !== undefined && a.from === b.from && a.to === b.to;
}
function track(brackets, token) {
    if (token.kind !== 'mark' || token.mate < 0)
        return;
    if ('([{'.includes(token.text))
        brackets.push(token.text);
    else if (')]}'.includes(token.text))
        brackets.pop();
}
function note(owner, tokens, at) {
    const token = tokens[at.index];
    if (!token || token.kind === 'mark')
        return;
    if (token.kind !== 'word') {
        if (token.text !== '' && token.text.length <= LITERAL_CHARS)
            owner.literals.add(token.text);
        return;
    }
    const before = tokens[at.index - 1];
    const isMember = before?.kind === 'mark' && ACCESS.has(before.text);
    if (!isMember && KEYWORDS.has(token.text))
        return;
    owner.refs.add(token.text);
    if (isMember)
        return access(owner, tokens, at.index);
    owner.free.add(token.text);
    if (at.inBraces && isKey(tokens, at.index))
        owner.members.add(token.text);
}
function access(owner, tokens, index) {
    const name = tokens[index]?.text ?? '';
    owner.members.add(name);
    // Behind a namespace or a module path a name is looked up as if it stood alone.
    if (tokens[index - 1]?.text === '::')
        owner.free.add(name);
    const qualifier = tokens[index - 2];
    if (qualifier?.kind !== 'word')
        return;
    const names = owner.pairs.get(qualifier.text) ?? [];
    if (names.length >= PAIRS || names.includes(name))
        return;
    names.push(name);
    owner.pairs.set(qualifier.text, names);
}
/** `{ name, name: x, name = x }`: a key or a destructured name. */
function isKey(tokens, index) {
    const before = tokens[index - 1];
    const next = tokens[index + 1];
    if (before?.kind !== 'mark' || (before.text !== '{' && before.text !== ','))
        return false;
    return next?.kind === 'mark' && [',', '}', ':', '='].includes(next.text);
}
function addLoose(drafts, loose) {
    if (loose.length === 0)
        return;
    const byLine = [];
    for (const one of drafts) {
        for (let line = one.known.start; line <= one.known.endLine; line++)
            byLine[line] = one;
    }
    for (const { line, text } of loose)
        byLine[line]?.literals.add(text.slice(0, LITERAL_CHARS));
}

;// CONCATENATED MODULE: ./lib/explain/graph/text/heredoc.js
// Where the text of a heredoc ends.
/** Last place of each short line of a text: a heredoc whose end word stands nowhere behind it is none. */
function lastLinesOf(text) {
    const lines = new Map();
    for (let from = 0; from < text.length; from = lineEnd(text, from) + 1)
        lines.set(endWord(text, from, lineEnd(text, from)), from);
    return lines;
}
/** The place right behind the word that ends a heredoc begun before `from`; -1 when none does. */
function heredocEnd(text, from, word) {
    for (let at = from; at < text.length;) {
        const end = lineEnd(text, at);
        if (endWord(text, at, end) === word)
            return text.indexOf(word, at) + word.length;
        at = end + 1;
    }
    return -1;
}
function endWord(text, from, end) {
    return text
        .slice(from, Math.min(end, from + 200))
        .trim()
        .replace(/[;,)]{1,4}$/, '');
}
/** The index of the line break that ends a line, or of the text's end. */
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}

;// CONCATENATED MODULE: ./lib/explain/graph/text/pair.js
// Pairs the brackets of a token list.
const CLOSERS = { ')': '(', ']': '[', '}': '{' };
/** Pairs brackets; a closer without its opener near is left alone. */
function pair(tokens) {
    const open = [];
    tokens.forEach((token, index) => {
        if (token.kind !== 'mark')
            return;
        if (token.text === '(' || token.text === '[' || token.text === '{')
            open.push(index);
        const opener = CLOSERS[token.text];
        if (opener)
            pair_close(tokens, open, { index, opener });
    });
}
function pair_close(tokens, open, closer) {
    for (let depth = open.length - 1; depth >= Math.max(0, open.length - 4); depth--) {
        const at = open[depth] ?? 0;
        const token = tokens[at];
        const mate = tokens[closer.index];
        if (!token || !mate || token.text !== closer.opener)
            continue;
        token.mate = closer.index;
        mate.mate = at;
        open.length = depth;
        return;
    }
}

;// CONCATENATED MODULE: ./lib/explain/graph/text/lex.js
// Cuts source text into words, numbers, strings and marks, in one pass, without comments. Code inside interpolated strings comes out as code.


const NUMBER = /0[xXbBoO][\w]{1,80}|\d[\d_]{0,80}(?:\.\d[\d_]{0,80})?(?:[eE][+-]?\d{1,10})?\w{0,20}/y;
const MARK = /=>|->|::|\?\.|\.\.\.|:=|&&|\|\||\?\?|[=!]==?|<=|>=|\+\+|--|[\s\S]/y;
const REGEX = /\/(?![*/>])(?:[^\\/[\n]|\\[^\n]|\[(?:[^\]\\\n]|\\[^\n]){0,300}\]){1,1000}\/[a-z]{0,8}/y;
const CHAR = /'(?:\\[^\n']{1,10}|\\'|[^\\'\n]{1,2})'/y;
const OPERATOR_WORDS = new Set(['return', 'typeof', 'case', 'in', 'of', 'and', 'or', 'not', 'when', 'if', 'unless', 'elsif', 'await', 'yield']);
const MAX_HOLES = 100;
/** All tokens of a text, brackets paired. Never throws; an unterminated string ends with its line. */
function lex(text, lexicon) {
    const state = {
        text,
        lexicon,
        openers: openersOf(lexicon),
        tokens: [],
        holes: [],
        waiting: [],
        lastLines: null,
        at: 0,
        line: 1,
        lineStart: 0,
    };
    while (state.at < text.length)
        step(state);
    pair(state.tokens);
    return state.tokens;
}
const cache = new WeakMap();
function openersOf(lexicon) {
    const known = cache.get(lexicon);
    if (known)
        return known;
    const map = new Map();
    for (const quote of lexicon.quotes) {
        const first = quote.open.charAt(0);
        map.set(first, [...(map.get(first) ?? []), quote]);
    }
    cache.set(lexicon, map);
    return map;
}
function step(state) {
    const c = state.text.charAt(state.at);
    if (c === '\n')
        return newline(state);
    if (c <= ' ') {
        state.at++;
        return;
    }
    if (closesHole(state, c) || comment(state, c) || heredoc(state, c) || string(state, c) || oddity(state, c))
        return;
    plainToken(state, c);
}
function newline(state) {
    state.at++;
    state.line++;
    state.lineStart = state.at;
    while (state.waiting.length > 0 && state.holes.length === 0) {
        const end = heredocEnd(state.text, state.at, state.waiting.shift() ?? '');
        if (end >= 0)
            moveTo(state, end);
    }
}
/** Moves on, counting the lines passed. */
function moveTo(state, to) {
    for (let at = state.text.indexOf('\n', state.at); at >= 0 && at < to; at = state.text.indexOf('\n', at + 1)) {
        state.line++;
        state.lineStart = at + 1;
    }
    state.at = Math.min(to, state.text.length);
}
function closesHole(state, c) {
    const top = state.holes.at(-1);
    if (!top)
        return false;
    if (c === (top.hole.close === ')' ? '(' : '{'))
        top.depth++;
    if (c !== top.hole.close)
        return false;
    if (top.depth-- > 0)
        return false;
    state.holes.pop();
    state.at++;
    readString(state, top.string);
    return true;
}
function comment(state, c) {
    for (const block of state.lexicon.blockComments) {
        if (c !== block.open.charAt(0) || !state.text.startsWith(block.open, state.at))
            continue;
        const end = state.text.indexOf(block.close, state.at + block.open.length);
        moveTo(state, end < 0 ? state.text.length : end + block.close.length);
        return true;
    }
    const opens = state.lexicon.lineComments.some((mark) => c === mark.charAt(0) && state.text.startsWith(mark, state.at));
    if (!opens || (c === '#' && !hashOpens(state)))
        return false;
    state.at = lineEnd(state.text, state.at);
    return true;
}
function hashOpens(state) {
    if (state.lexicon.hash === 'not bracket')
        return state.text.charAt(state.at + 1) !== '[';
    if (state.lexicon.hash === 'anywhere')
        return true;
    return state.at === 0 || state.text.charAt(state.at - 1) <= ' ';
}
function heredoc(state, c) {
    if (c !== '<' || !state.lexicon.heredoc)
        return false;
    state.lexicon.heredoc.lastIndex = state.at;
    const match = state.lexicon.heredoc.exec(state.text);
    const word = match?.[2] ?? '';
    if (!match)
        return false;
    state.lastLines ??= lastLinesOf(state.text);
    if ((state.lastLines.get(word) ?? -1) < state.at)
        return false;
    state.waiting.push(word);
    state.at += match[0].length;
    return true;
}
function string(state, c) {
    const quotes = state.openers.get(c);
    const quote = quotes?.find((one) => state.text.startsWith(one.open, state.at));
    if (!quote)
        return false;
    const token = push(state, 'string', { text: '', length: 0 });
    state.at += quote.open.length;
    readString(state, { quote, token, from: state.at });
    return true;
}
/** Reads on in a string until it ends or code begins inside it. */
function readString(state, open) {
    const { quote } = open;
    while (state.at < state.text.length) {
        const c = state.text.charAt(state.at);
        if (c === '\n' && !quote.multiline)
            break;
        const hole = quote.holes.find((one) => state.text.startsWith(one.open, state.at));
        if (hole && state.holes.length < MAX_HOLES && !escapedHole(state, hole)) {
            state.holes.push({ hole, string: open, depth: 0 });
            state.at += hole.open.length;
            return;
        }
        if (c === '\\' && quote.escape) {
            moveTo(state, state.at + 2);
            continue;
        }
        if (state.text.startsWith(quote.close, state.at))
            return endString(state, open, quote.close.length);
        if (c === '\n')
            newlineInString(state);
        else
            state.at++;
    }
    endString(state, open, 0);
}
function newlineInString(state) {
    state.at++;
    state.line++;
    state.lineStart = state.at;
}
function escapedHole(state, hole) {
    if (hole.open !== '{' || state.text.charAt(state.at + 1) !== '{')
        return false;
    state.at += 1;
    return true;
}
function endString(state, open, closing) {
    open.token.text = state.text.slice(open.from, state.at);
    open.token.endLine = state.line;
    state.at += closing;
    const names = state.lexicon.inString;
    if (!names || open.token.text.length > 4000)
        return;
    for (const match of open.token.text.matchAll(names))
        push(state, 'word', { text: match[1] ?? '', length: 0 });
}
/** Regular expressions and characters, which look like something else. */
function oddity(state, c) {
    if (c === '/' && state.lexicon.regex && operandMayFollow(state.tokens.at(-1)))
        return take(state, REGEX, 'string');
    if (c !== "'" || !state.lexicon.chars)
        return false;
    if (!take(state, CHAR, 'string'))
        push(state, 'mark', { text: c, length: 1 });
    return true;
}
function operandMayFollow(last) {
    if (!last)
        return true;
    if (last.kind === 'word')
        return OPERATOR_WORDS.has(last.text);
    return last.kind === 'mark' && ![')', ']', '}', '<', '++', '--'].includes(last.text);
}
function plainToken(state, c) {
    if (c >= '0' && c <= '9' && take(state, NUMBER, 'number'))
        return;
    if (take(state, state.lexicon.word, 'word'))
        return;
    take(state, MARK, 'mark');
}
function take(state, pattern, kind) {
    pattern.lastIndex = state.at;
    const match = pattern.exec(state.text);
    if (!match)
        return false;
    push(state, kind, { text: match[0], length: match[0].length });
    return true;
}
function push(state, kind, { text, length }) {
    const token = { kind, text, line: state.line, endLine: state.line, column: state.at - state.lineStart, mate: -1 };
    state.tokens.push(token);
    state.at += length;
    return token;
}

;// CONCATENATED MODULE: ./lib/explain/graph/text/lexicon.js
// How each language writes comments, strings and words: data for the lexer.
const quote = (open, more = {}) => ({ open, close: open, escape: true, multiline: false, holes: [], ...more });
const raw = (open, close = open) => quote(open, { close, escape: false, multiline: true });
const DOLLAR_BRACE = { open: '${', close: '}' };
const BRACE = { open: '{', close: '}' };
const SLASH_STAR = { open: '/*', close: '*/' };
const C_LIKE = {
    lineComments: ['//'],
    hash: 'anywhere',
    blockComments: [SLASH_STAR],
    quotes: [quote('"'), quote("'")],
    regex: false,
    chars: false,
    heredoc: null,
    inString: null,
    word: /[A-Za-z_$\u0080-\uFFFF][\w$\u0080-\uFFFF]{0,400}/y,
};
const HASHED = { ...C_LIKE, lineComments: ['#'], blockComments: [] };
const script = {
    ...C_LIKE,
    regex: true,
    quotes: [quote('`', { multiline: true, holes: [DOLLAR_BRACE] }), quote('"'), quote("'")],
};
function pythonQuotes() {
    const marks = ['"""', "'''", '"', "'"];
    const one = (prefix, mark, holes) => quote(prefix + mark, { close: mark, multiline: mark.length === 3, holes });
    const formatted = ['f', 'F', 'rf', 'fr', 'Rf', 'fR', 'rF', 'Fr'].flatMap((p) => marks.map((m) => one(p, m, [BRACE])));
    const plain = ['r', 'R', 'b', 'B', 'u', 'U', 'rb', 'br', 'Rb', 'bR'].flatMap((p) => marks.map((m) => one(p, m, [])));
    return [...formatted, ...plain, ...marks.map((m) => one('', m, []))];
}
const csharp = {
    ...C_LIKE,
    chars: true,
    quotes: [
        ...['$@"', '@$"'].map((open) => quote(open, { close: '"', escape: false, multiline: true, holes: [BRACE] })),
        quote('$"""', { close: '"""', multiline: true, holes: [BRACE] }),
        raw('"""'),
        quote('$"', { close: '"', holes: [BRACE] }),
        raw('@"', '"'),
        quote('"'),
    ],
};
const rust = {
    ...C_LIKE,
    chars: true,
    inString: /\{([a-z_]\w{0,60})[:}]/g,
    quotes: [
        ...['r', 'br'].flatMap((p) => [raw(`${p}##"`, '"##'), raw(`${p}#"`, '"#'), raw(`${p}"`, '"')]),
        quote('b"', { close: '"', multiline: true }),
        quote('"', { multiline: true }),
    ],
};
const ruby = {
    ...HASHED,
    regex: true,
    blockComments: [{ open: '=begin', close: '=end' }],
    quotes: [
        ...[
            ['[', ']'],
            ['(', ')'],
            ['{', '}'],
        ].flatMap(([a, b]) => ['%w', '%i', '%q'].map((p) => raw(`${p}${a}`, b))),
        quote('"', { multiline: true, holes: [{ open: '#{', close: '}' }] }),
        quote("'", { multiline: true }),
        quote('`', { holes: [{ open: '#{', close: '}' }] }),
    ],
    heredoc: /<<[~-]?(["'`]?)([A-Z_][A-Za-z_0-9]{0,60})\1/y,
    word: /[A-Za-z_\u0080-\uFFFF][\w\u0080-\uFFFF]{0,400}(?:[?!](?![=~]))?/y,
};
const shell = {
    ...HASHED,
    hash: 'spaced',
    quotes: [quote("$'", { close: "'", multiline: true }), raw("'"), quote('"', { multiline: true, holes: [{ open: '$(', close: ')' }, DOLLAR_BRACE] })],
    heredoc: /<<-?\s{0,2}(["']?)([A-Za-z_]\w{0,60})\1/y,
    inString: /\$([A-Za-z_]\w{0,60})/g,
    word: /[A-Za-z_]\w{0,400}(?:-\w{1,60}){0,8}/y,
};
const php = {
    ...C_LIKE,
    lineComments: ['//', '#'],
    hash: 'not bracket',
    quotes: [quote('"', { multiline: true, holes: [{ open: '{$', close: '}' }] }), quote("'", { multiline: true })],
    heredoc: /<<<\s{0,2}(["']?)([A-Za-z_]\w{0,60})\1/y,
    inString: /(\$[A-Za-z_]\w{0,60})/g,
};
/** Lexical rules by the names that `languages/index.ts` uses. */
const LEXICONS = {
    script,
    python: { ...HASHED, quotes: pythonQuotes() },
    go: { ...C_LIKE, chars: true, quotes: [raw('`'), quote('"')] },
    rust,
    java: { ...C_LIKE, chars: true, quotes: [quote('"""', { multiline: true }), quote('"')] },
    kotlin: {
        ...C_LIKE,
        chars: true,
        inString: /\$([A-Za-z_]\w{0,60})/g,
        quotes: [quote('`'), quote('"""', { multiline: true, escape: false, holes: [DOLLAR_BRACE] }), quote('"', { holes: [DOLLAR_BRACE] })],
    },
    swift: { ...C_LIKE, quotes: [quote('"""', { multiline: true }), quote('"', { holes: [{ open: '\\(', close: ')' }] })] },
    csharp,
    c: { ...C_LIKE, chars: true, quotes: [raw('R"(', ')"'), quote('"')] },
    php,
    ruby,
    shell,
    json: { ...C_LIKE, quotes: [quote('"'), quote("'")] },
    lines: { ...HASHED, hash: 'spaced' },
    plain: { ...HASHED, lineComments: [], quotes: [quote('"'), quote("'"), quote('`')] },
};

;// CONCATENATED MODULE: ./lib/explain/graph/text/tokens.js
// Small questions about a token list that every language reader asks.
/** A token's text; empty for strings, so that a quoted bracket is never taken for one, and beyond the end. */
function textAt(tokens, index) {
    const token = tokens[index];
    return !token || token.kind === 'string' ? '' : token.text;
}
function isWord(tokens, index) {
    return tokens[index]?.kind === 'word';
}
function isString(tokens, index) {
    return tokens[index]?.kind === 'string';
}
/** The index behind a token, or behind the whole group when it opens one. */
function after(tokens, index) {
    const mate = tokens[index]?.mate ?? -1;
    return mate > index ? mate + 1 : index + 1;
}
/** The index of the bracket that closes the group at `index`; `index` itself when nothing does. */
function closing(tokens, index) {
    return Math.max(index, tokens[index]?.mate ?? -1);
}
/** True when a token is the first of its line. */
function opensLine(tokens, index) {
    const before = tokens[index - 1];
    return !before || (tokens[index]?.line ?? 0) > before.endLine;
}
/** Behind a group of angle brackets at `index`; `index` when there is none or it does not close within 400 tokens. */
function afterAngles(tokens, index, to) {
    if (textAt(tokens, index) !== '<')
        return index;
    let depth = 0;
    for (let i = index; i < Math.min(to, index + 400); i = after(tokens, i)) {
        const text = textAt(tokens, i);
        if (text === '<')
            depth++;
        if (text === '>' && --depth === 0)
            return i + 1;
        if (text === ';')
            return index;
    }
    return index;
}
const BEHIND_TYPES = new Set(['(', '=', ')', ',', ';', '{', '[', '.', '|', '&', '>', '=>', ':', '}']);
/** Behind a token, or behind the whole group: brackets, and type arguments as far as they can be told from comparisons. */
function afterTypes(tokens, index, to) {
    const end = textAt(tokens, index) === '<' ? afterAngles(tokens, index, to) : index;
    const isGroup = end > index && (end >= to || BEHIND_TYPES.has(textAt(tokens, end)) || opensLine(tokens, end));
    return isGroup ? end : after(tokens, index);
}
/** The first index in the range at bracket depth 0 whose text is one of `wanted`; -1 when none. */
function findFlat(tokens, range, wanted) {
    for (let i = range.from; i < range.to; i = after(tokens, i)) {
        if (wanted.includes(textAt(tokens, i)))
            return i;
    }
    return -1;
}
/** Parts of a range between commas at depth 0; angle brackets do not count as brackets. */
function commaParts(tokens, range) {
    const parts = [];
    let from = range.from;
    for (let i = range.from; i < range.to; i = after(tokens, i)) {
        if (textAt(tokens, i) !== ',')
            continue;
        if (i > from)
            parts.push({ from, to: i });
        from = i + 1;
    }
    if (range.to > from)
        parts.push({ from, to: range.to });
    return parts;
}
const OPENING = new Set([
    '.',
    '?.',
    '?',
    ':',
    '=',
    '+',
    '-',
    '*',
    '/',
    '%',
    '&&',
    '||',
    '??',
    '|',
    '&',
    ',',
    '=>',
    '->',
    '{',
    '(',
    '[',
    '<',
    '==',
    '===',
    '!=',
    '!==',
    '<=',
    '>=',
    '::',
    ')',
    ']',
    '}',
    ';',
    '>',
]);
const OPENING_WORDS = new Set([
    'as',
    'satisfies',
    'in',
    'instanceof',
    'of',
    'extends',
    'implements',
    'else',
    'catch',
    'finally',
    'from',
    'where',
    'with',
    'is',
    'by',
]);
const CLOSING = new Set([')', ']', '}', '++', '--', '>', '!', ';', '?', '*']);
const CLOSING_WORDS = new Set([
    'extends',
    'implements',
    'in',
    'of',
    'instanceof',
    'typeof',
    'new',
    'await',
    'as',
    'satisfies',
    'else',
    'case',
    'import',
    'export',
    'const',
    'let',
    'var',
    'async',
    'function',
    'class',
    'return',
    'from',
    'default',
]);
/** True when a language without semicolons ends its statement between `index - 1` and `index`. */
function breaksLine(tokens, index) {
    const last = tokens[index - 1];
    const next = tokens[index];
    if (!last || !next || next.line <= last.endLine)
        return false;
    if (last.kind === 'mark' && !CLOSING.has(last.text))
        return false;
    if (last.kind === 'word' && CLOSING_WORDS.has(last.text))
        return false;
    if (next.kind === 'mark')
        return !OPENING.has(next.text);
    return !(next.kind === 'word' && OPENING_WORDS.has(next.text));
}
/** Statements outside all brackets that begin with one of these words, first on a line: up to their semicolon, or the end of their line. */
function statementsOf(tokens, words, ends) {
    const found = [];
    for (let from = 0; from < tokens.length;) {
        if (!words.has(textAt(tokens, from)) || !opensLine(tokens, from)) {
            from = after(tokens, from);
            continue;
        }
        let to = from + 1;
        while (to < tokens.length && (ends === ';' ? textAt(tokens, to) !== ';' : !opensLine(tokens, to)))
            to = after(tokens, to);
        found.push({ from, to });
        from = to;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/explain/graph/text/segments.js
// Cuts a block of a brace language into its statements, each with its body.

const LABELS = new Set(['public', 'private', 'protected', 'signals', 'slots']);
/** The statements of a range, in order. A block ends its statement unless it is a value or more of it follows. */
function segments(tokens, cut) {
    const found = [];
    for (let from = cut.from; from < cut.to;) {
        const one = segment(tokens, { ...cut, from });
        if (one.to > one.from)
            found.push(one);
        from = Math.max(one.to, from + 1);
    }
    return found;
}
function segment(tokens, cut) {
    const from = start(tokens, cut);
    let body = -1;
    let isValue = false;
    for (let i = from; i < cut.to;) {
        const text = textAt(tokens, i);
        if (text === ';')
            return { from, to: i + 1, body };
        if (text === '#' && i === from && textAt(tokens, i + 1) !== '[' && textAt(tokens, i + 1) !== '!')
            return { from, to: directiveEnd(tokens, i), body };
        if (text === '=' && body < 0 && textAt(tokens, i - 1) !== 'operator')
            isValue = true;
        if (text === 'template' && textAt(tokens, i + 1) === '<') {
            i = Math.max(i + 1, afterAngles(tokens, i + 1, cut.to));
            continue;
        }
        const isBlock = text === '{' && !isValue;
        if (isBlock)
            body = i;
        i = after(tokens, i);
        if (isBlock && !goesOn(tokens, i))
            return { from, to: i, body };
        if (cut.lines && i < cut.to && breaksLine(tokens, i) && !isHead(tokens, from, i))
            return { from, to: i, body };
    }
    return { from, to: cut.to, body };
}
/** Annotations stand on lines of their own and belong to what follows. */
function isHead(tokens, from, to) {
    let i = from;
    while (i < to && textAt(tokens, i) === '@') {
        i += 2;
        while (textAt(tokens, i) === '.' || textAt(tokens, i) === ':')
            i += 2;
        if (textAt(tokens, i) === '(')
            i = after(tokens, i);
    }
    return i >= to;
}
function start(tokens, cut) {
    let i = cut.from;
    while (i < cut.to && LABELS.has(textAt(tokens, i)) && textAt(tokens, i + 1) === ':')
        i += 2;
    return i;
}
function goesOn(tokens, next) {
    return [',', '{', '=', '.', ';'].includes(textAt(tokens, next)) || ['else', 'catch', 'finally', 'while'].includes(textAt(tokens, next));
}
function directiveEnd(tokens, from) {
    let i = from + 1;
    while (i < tokens.length && ((tokens[i]?.line ?? 0) === (tokens[i - 1]?.endLine ?? 0) || textAt(tokens, i - 1) === '\\'))
        i++;
    return i;
}
/** The tokens inside the body of a segment. */
function bodyOf(tokens, one) {
    return one.body < 0 ? { from: one.to, to: one.to } : { from: one.body + 1, to: closing(tokens, one.body) };
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/brace-front.js
// What all readers of brace languages share, and what may stand before a declaration.

/** Words before the name of a value, in the languages that have them. */
const BINDERS = new Set(['val', 'var', 'let', 'const']);
/** Words that open a statement which declares nothing. */
const NOT_DECLARED = new Set('if for while switch return throw try import using use package require require_once include include_once echo foreach else do typedef static_assert friend syntax option export declare'.split(' '));
/** Skips annotations, attributes and `template <…>`. */
function frontOf(tokens, segment, hasTemplates) {
    const annotations = new Set();
    let i = segment.from;
    while (i < segment.to) {
        const text = textAt(tokens, i);
        const attribute = text === '#' && textAt(tokens, i + 1) === '[' ? i + 1 : text === '[' ? i : -1;
        const isAnnotation = text === '@' && textAt(tokens, i + 1) !== 'interface';
        if (isAnnotation)
            i = annotationEnd(tokens, i, annotations);
        else if (attribute >= 0)
            i = attributeEnd(tokens, attribute, annotations);
        else if (text === 'template' && hasTemplates)
            i = Math.max(i + 1, afterAngles(tokens, i + 1, segment.to));
        else if (text === '__attribute__' || text === '__declspec' || text === 'alignas')
            i = after(tokens, i + 1);
        else
            break;
    }
    return { head: i, annotations };
}
function annotationEnd(tokens, at, names) {
    let i = at;
    do {
        names.add(textAt(tokens, i + 1));
        i += 2;
    } while (textAt(tokens, i) === '.' || textAt(tokens, i) === ':');
    return textAt(tokens, i) === '(' ? after(tokens, i) : i;
}
function attributeEnd(tokens, at, names) {
    const end = closing(tokens, at);
    for (let i = at; i < end; i++)
        if (isWord(tokens, i))
            names.add(textAt(tokens, i));
    return end + 1;
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/brace-roles.js
// What a function of a brace language is for, told by its name and annotations.
const CREATES = new Set(['constructor', 'init', '__construct', 'this']);
const CALLED_BY_OTHERS = new Set([
    'operator',
    'toString',
    'equals',
    'hashCode',
    'compareTo',
    'ToString',
    'Equals',
    'GetHashCode',
    'Dispose',
    'close',
    'run',
    'SetUp',
]);
const HARMLESS = new Set(['Deprecated', 'SuppressWarnings', 'Nullable', 'NotNull', 'Nonnull']);
const TESTS = new Set([
    'Test',
    'ParameterizedTest',
    'RepeatedTest',
    'TestFactory',
    'Fact',
    'Theory',
    'TestMethod',
    'TestCase',
    'DataTestMethod',
    'TestCaseSource',
    'Property',
    'test',
]);
const HOOKS = new Set([
    'Before',
    'BeforeEach',
    'BeforeAll',
    'BeforeClass',
    'After',
    'AfterEach',
    'AfterAll',
    'AfterClass',
    'SetUp',
    'OneTimeSetUp',
    'TearDown',
    'TestInitialize',
    'ClassInitialize',
    'BeforeMethod',
    'BeforeTest',
]);
/** Whether a function is a test, a hook, a method or a function. */
function functionKind(name, about) {
    const has = (names) => [...about.annotations].some((one) => names.has(one));
    if (has(TESTS))
        return 'test';
    if (has(HOOKS) || /^(?:setUp|tearDown|SetUp|TearDown|setUpWithError|setUpBeforeClass|SetUpTestSuite)$/.test(name))
        return 'hook';
    if (about.owner !== null && /^test[A-Z_\d]/.test(name) && /Tests?$|TestCase$|Spec$|^Test/.test(about.owner))
        return 'test';
    return about.owner === null ? 'function' : 'method';
}
/** How a function runs when nobody names it. `isOverride` says that it stands in for a method of a base type. */
function runsOf(name, about) {
    const { owner, annotations, isOverride } = about;
    if (owner === null)
        return 'by name';
    if (name === owner || CREATES.has(name) || name.startsWith('~'))
        return 'on creation';
    const isCalled = isOverride || annotations.has('Override') || CALLED_BY_OTHERS.has(name) || name.startsWith('__') || /^operator\W/.test(name);
    return isCalled || [...annotations].some((one) => !HARMLESS.has(one)) ? 'with owner' : 'by name';
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/brace-values.js
// Fields, constants and constructor properties of brace languages.


/** True for languages that write `val name: Type`. */
function isBound(language) {
    return language === 'kotlin' || language === 'scala' || language === 'swift';
}
/** Properties that a record or a primary constructor declares. */
function componentMarks({ tokens, language }, range, owner) {
    return commaParts(tokens, range).flatMap((part) => {
        const at = isBound(language) ? boundName(tokens, part) : assignedName(tokens, part);
        return isWord(tokens, at) ? [{ kind: 'field', name: textAt(tokens, at), owner, ...part, at, eager: true }] : [];
    });
}
/** The name behind `val` or `var`, else the one before the colon. */
function boundName(tokens, part) {
    const binder = findFlat(tokens, part, [...BINDERS]);
    if (binder < 0)
        return findFlat(tokens, part, [':']) - 1;
    return BINDERS.has(textAt(tokens, binder + 1)) ? binder + 2 : binder + 1;
}
/** The name before the default, else the last word. */
function assignedName(tokens, part) {
    const sign = findFlat(tokens, part, ['=']);
    return sign < 0 ? part.to - 1 : sign - 1;
}
/** A field or a constant; `signature` ends before its value. */
function valueMark(around, segment, signature) {
    const { tokens, language } = around;
    const at = isBound(language) ? boundName(tokens, signature) : lastName(around, signature);
    const text = textAt(tokens, at);
    const isBare = at === signature.from && language !== 'proto' && !text.startsWith('$');
    if (!isWord(tokens, at) || isBare || NOT_DECLARED.has(text))
        return [];
    const isTop = around.owner === null;
    const kind = isTop ? 'constant' : 'field';
    const common = { name: text.replace(/^\$/, ''), owner: around.owner, from: segment.from, to: segment.to, at, exported: true };
    return [{ kind, ...common, eager: !isTop, runs: isTop ? 'by name' : 'with owner' }];
}
function lastName({ tokens, language }, signature) {
    let at = -1;
    for (let i = signature.from; i < signature.to; i = after(tokens, i)) {
        if (textAt(tokens, i) === ':' && language === 'c')
            break;
        if (isWord(tokens, i))
            at = i;
    }
    return at;
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/braces.js
// Java, Kotlin, C#, PHP, Scala, Swift, Dart, C and C++: types, members and functions from statements that end in `;` or a block.





const TYPES = {
    java: ['class', 'interface', 'enum', 'record'],
    kotlin: ['class', 'interface', 'object'],
    csharp: ['class', 'interface', 'enum', 'record', 'struct'],
    php: ['class', 'interface', 'enum', 'trait'],
    scala: ['class', 'trait', 'object', 'enum'],
    swift: ['class', 'struct', 'enum', 'protocol', 'extension', 'actor'],
    dart: ['class', 'mixin', 'enum', 'extension'],
    c: ['class', 'struct', 'union', 'enum'],
    proto: ['message', 'service', 'enum', 'type', 'input', 'interface', 'extend', 'union'],
};
const SPACES = new Set(['namespace', 'module', 'package']);
const FUNCTIONS = new Set(['fun', 'func', 'function', 'def', 'init', 'rpc']);
const LINE_ENDED = new Set(['kotlin', 'scala', 'swift']);
/** Marks of a range of a file in one of the brace languages. */
function braceMarks(tokens, language, range) {
    return inside({ tokens, language, owner: null }, range);
}
function inside(around, range) {
    const cut = { ...range, lines: LINE_ENDED.has(around.language) };
    return segments(around.tokens, cut).flatMap((segment) => marksOf(around, segment));
}
function marksOf(around, segment) {
    const { tokens } = around;
    const front = frontOf(tokens, segment, around.language === 'c');
    const word = textAt(tokens, front.head);
    if (word === '#')
        return braces_define(tokens, segment, front.head);
    if (SPACES.has(word) || (word === 'extern' && isString(tokens, front.head + 1)))
        return inside(around, bodyOf(tokens, segment));
    const space = around.language === 'c' && segment.body >= 0 ? findFlat(tokens, { from: front.head, to: segment.body }, ['namespace', '(']) : -1;
    if (space >= 0 && textAt(tokens, space) === 'namespace')
        return inside(around, bodyOf(tokens, segment));
    const macro = testMacro(tokens, segment, front.head);
    if (macro)
        return [macro];
    const limit = signatureEnd(tokens, segment, front.head);
    const type = typeKeyword(around, { from: front.head, to: limit }, segment.body >= 0);
    if (type >= 0)
        return typeMarks(around, segment, type);
    if (word === 'if' && around.owner === null)
        return inside(around, bodyOf(tokens, segment));
    if (NOT_DECLARED.has(word))
        return [];
    const bound = isBound(around.language) && findFlat(tokens, { from: front.head, to: limit }, [...BINDERS]) >= 0;
    const open = bound ? -1 : parametersOpen(around, front.head, limit);
    return open >= 0 ? functionMark(around, segment, { ...front, open }) : valueMark(around, segment, { from: front.head, to: limit });
}
function braces_define(tokens, segment, head) {
    if (textAt(tokens, head + 1) !== 'define' || !isWord(tokens, head + 2))
        return [];
    return [{ kind: 'constant', name: textAt(tokens, head + 2), owner: null, from: segment.from, to: segment.to, at: head + 2, exported: true }];
}
/** Test macros of C and C++: GoogleTest, Catch2, doctest, Boost, Check. */
function testMacro(tokens, segment, head) {
    const word = textAt(tokens, head);
    if (!/^(?:TYPED_)?TEST(?:_[FP]|_CASE(?:_METHOD|_FIXTURE)?|_METHOD)?$|^SCENARIO$|^BOOST_(?:AUTO|FIXTURE|DATA|PARAM)_TEST_CASE$|^START_TEST$/.test(word))
        return null;
    const parts = commaParts(tokens, { from: head + 2, to: closing(tokens, head + 1) });
    const title = parts.find(({ from }) => isString(tokens, from)) ?? (word.startsWith('BOOST') ? parts[0] : parts.at(-1));
    const at = title?.from ?? head;
    const owner = parts.length > 1 && title === parts.at(-1) ? textAt(tokens, parts[0]?.from ?? head) : null;
    return { kind: 'test', name: tokens[at]?.text ?? word, owner, from: segment.from, to: segment.to, at };
}
/** Where the signature ends: at a value, the body or the end. */
function signatureEnd(tokens, segment, head) {
    for (let i = head; i < segment.to; i = after(tokens, i)) {
        const text = textAt(tokens, i);
        if (text === '{' || text === ';' || text === '=>' || (text === '=' && textAt(tokens, i - 1) !== 'operator'))
            return i;
    }
    return segment.to;
}
/** The index of the keyword that makes the segment a type; -1 for anything else. */
function typeKeyword({ tokens, language }, range, hasBody) {
    for (let i = range.from; i < range.to; i = after(tokens, i)) {
        const text = textAt(tokens, i);
        if (text === '(' || text === ':' || FUNCTIONS.has(text) || BINDERS.has(text))
            return -1;
        if (tokens[i]?.kind !== 'word' || !TYPES[language].includes(text))
            continue;
        if (language === 'c' && (!hasBody || findFlat(tokens, { from: afterAngles(tokens, i + 2, range.to), to: range.to }, ['(']) >= 0))
            return -1;
        const doubled = TYPES[language].includes(textAt(tokens, i + 1)) && isWord(tokens, i + 2);
        if (doubled)
            return i + 1;
        return isWord(tokens, i + 1) || (text === 'object' && hasBody) || (language === 'c' && hasBody) ? i : -1;
    }
    return -1;
}
function typeMarks(around, segment, keyword) {
    const { tokens } = around;
    let at = isWord(tokens, keyword + 1) ? keyword + 1 : keyword;
    while (textAt(tokens, at + 1) === '::' && isWord(tokens, at + 2))
        at += 2;
    if (isWord(tokens, at + 1) && around.language === 'c' && textAt(tokens, at + 1) !== 'final')
        at++;
    const name = textAt(tokens, at);
    const body = bodyOf(tokens, segment);
    const open = at + 1 === segment.body ? -1 : componentsOpen(tokens, at, segment.body < 0 ? segment.to : segment.body);
    const components = open < 0 ? [] : componentMarks(around, { from: open + 1, to: closing(tokens, open) }, name);
    const isEnum = textAt(tokens, keyword) === 'enum' || textAt(tokens, keyword - 1) === 'enum';
    const kind = !isEnum && ['class', 'struct', 'object', 'record', 'actor'].includes(textAt(tokens, keyword)) ? 'class' : 'type';
    const members = isEnum ? enumMarks({ ...around, owner: name }, body) : inside({ ...around, owner: name }, body);
    return [{ kind, name, owner: around.owner, from: segment.from, to: segment.to, at, exported: true }, ...components, ...members];
}
function componentsOpen(tokens, at, limit) {
    const i = afterAngles(tokens, at + 1, limit);
    return i < limit && textAt(tokens, i) === '(' ? i : -1;
}
function enumMarks(around, body) {
    const { tokens } = around;
    let end = body.from;
    while (end < body.to && textAt(tokens, end) !== ';')
        end = after(tokens, end);
    const cases = around.language === 'php' || around.language === 'swift';
    if (cases)
        return inside(around, body);
    const variants = commaParts(tokens, { from: body.from, to: end }).map(({ from, to }) => {
        let at = from;
        while (at < to && !isWord(tokens, at))
            at = after(tokens, at);
        return { kind: 'field', name: textAt(tokens, at), owner: around.owner, from, to, at };
    });
    return [...variants.filter((mark) => mark.name !== ''), ...inside(around, { from: end + 1, to: body.to })];
}
/** The parenthesis of a parameter list: behind a name, or behind `operator…`. */
function parametersOpen({ tokens, language }, head, limit) {
    for (let i = head; i < limit; i = after(tokens, i)) {
        if (language === 'c' && textAt(tokens, i) === 'operator') {
            for (let k = i + 1; k < limit; k++)
                if (textAt(tokens, k) === '(' && k > i + 1)
                    return k;
        }
        if (textAt(tokens, i) !== '(')
            continue;
        const before = textAt(tokens, i - 1);
        if (before === '>' || before === '~' || before === ']' || isWord(tokens, i - 1) || isString(tokens, i - 1))
            return i > head ? i : -1;
    }
    return -1;
}
function functionMark(around, segment, signature) {
    const { tokens, language } = around;
    const at = nameIndex(around, signature);
    const raw = language === 'c' ? operatorText(tokens, at) : nameText(tokens, at);
    const qualified = (textAt(tokens, at - 1) === '::' || (textAt(tokens, at - 1) === '.' && language === 'kotlin') || textAt(tokens, at - 1) === '~') && isWord(tokens, at - 2);
    const destructor = textAt(tokens, at - 1) === '~';
    const owner = qualified && !destructor ? textAt(tokens, at - 2) : (around.owner ?? (destructor ? textAt(tokens, at) : null));
    const name = destructor ? `~${raw}` : raw;
    if (raw === '' || (owner === null && NOT_DECLARED.has(raw)))
        return [];
    const { annotations } = signature;
    const isOverride = tokens
        .slice(signature.head, Math.min(signature.open, signature.head + 8))
        .some((token) => token.kind === 'word' && token.text === 'override');
    const kind = functionKind(name, { owner, annotations });
    return [{ kind, name, owner, from: segment.from, to: segment.to, at, exported: true, runs: runsOf(name, { owner, annotations, isOverride }) }];
}
/** Kotlin may quote a name. */
function nameText(tokens, at) {
    return isString(tokens, at) ? (tokens[at]?.text ?? '') : textAt(tokens, at);
}
/** C++ has operators for names. */
function operatorText(tokens, at) {
    let name = textAt(tokens, at);
    if (name !== 'operator')
        return name;
    for (let i = at + 1; i < at + 6 && (textAt(tokens, i) !== '(' || i === at + 1); i++)
        name += (isWord(tokens, i) ? ' ' : '') + textAt(tokens, i);
    return name;
}
function nameIndex({ tokens, language }, { head, open }) {
    for (let i = head; language === 'c' && i < open; i++)
        if (textAt(tokens, i) === 'operator')
            return i;
    let at = open - 1;
    if (textAt(tokens, at) === '>' || textAt(tokens, at) === ']') {
        while (at > head && textAt(tokens, at) !== '<' && textAt(tokens, at) !== '[')
            at--;
        at--;
    }
    return at;
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/c.js
// C and C++: what the preprocessor is told, taken out of the text before it is cut into tokens.
const INCLUDE = /^[ \t]{0,80}#[ \t]{0,20}(?:include|import)[ \t]{0,20}[<"]([^>"\n]{1,300})[>"]/gm;
/** All includes of a file. */
function includes(text) {
    const imports = [];
    let line = 1;
    let from = 0;
    for (const match of text.matchAll(INCLUDE)) {
        for (let at = text.indexOf('\n', from); at >= 0 && at < match.index; at = text.indexOf('\n', at + 1))
            line++;
        from = match.index;
        imports.push({ specifier: match[1] ?? '', names: [{ imported: '*', local: '*' }], line, exports: true });
    }
    return imports;
}
const DEEP = 200;
const DIRECTIVE = /^[ \t]{0,80}#[ \t]{0,20}([a-z]{1,20})[ \t]{0,20}(\S{0,20})/;
/** The text with directives other than `#define` blank, and of a conditional whose branches do not close what they open all but the longest. Lines stay where they are. */
function preprocessed(text) {
    if (!text.includes('#'))
        return text;
    const lines = text.split('\n');
    const blank = new Uint8Array(lines.length);
    for (const group of conditionals(lines))
        for (const { from, to } of dropped(group))
            blank.fill(1, from, to);
    let isContinued = false;
    return lines
        .map((line, index) => {
        const word = DIRECTIVE.exec(line)?.[1];
        const isBlank = blank[index] === 1 || isContinued || (word !== undefined && word !== 'define');
        isContinued = (word === undefined ? isContinued : word !== 'define') && line.endsWith('\\');
        return isBlank ? '' : line;
    })
        .join('\n');
}
function dropped(group) {
    const on = group.filter((branch) => !branch.isOff);
    if (on.every((branch) => branch.balance === 0))
        return group.filter((branch) => branch.isOff);
    const longest = on.reduce((best, branch) => (branch.to - branch.from > best.to - best.from ? branch : best));
    return group.filter((branch) => branch !== longest);
}
/** All conditionals, inner ones first. */
function conditionals(lines) {
    const open = [];
    const done = [];
    lines.forEach((line, index) => {
        const match = line.includes('#') ? DIRECTIVE.exec(line) : null;
        const word = match?.[1] ?? '';
        const isNew = word === 'if' || word === 'ifdef' || word === 'ifndef';
        const isNext = word === 'else' || word.startsWith('elif');
        if (isNew && open.length < DEEP)
            open.push([]);
        const group = open.at(-1);
        if (!group)
            return;
        const last = group.at(-1);
        if (last && !isNew)
            last.to = index;
        if (last && match === null)
            last.balance += balanceOf(line);
        if (isNew || isNext)
            group.push({ from: index, to: index, balance: 0, isOff: word === 'if' && match?.[2] === '0' });
        if (word === 'endif')
            c_close(open, done);
    });
    return done;
}
/** An inner conditional counts in the branch around it by what is kept of it. */
function c_close(open, done) {
    const group = open.pop();
    if (!group)
        return;
    done.push(group);
    const outer = open.at(-1)?.at(-1);
    const left = group.filter((branch) => !dropped(group).includes(branch))[0];
    if (outer && left)
        outer.balance += left.balance;
}
function balanceOf(line) {
    if (!line.includes('{') && !line.includes('}'))
        return 0;
    let balance = 0;
    for (const c of line.replace(/"(?:[^"\\]|\\.){0,500}"|'\\?.'|\/\/.*/g, ''))
        balance += c === '{' ? 1 : c === '}' ? -1 : 0;
    return balance;
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/data.js
// Data files: their keys as declarations, three levels deep, so that an edit of one key is told from an edit of another.

const DEPTH = 3;
/** Keys of JSON, with comments or without. */
function jsonMarks(tokens, range = { from: 0, to: tokens.length }, path = []) {
    const marks = [];
    const inner = path.length === 0 && textAt(tokens, range.from) === '{' ? { from: range.from + 1, to: closing(tokens, range.from) } : range;
    let from = inner.from;
    for (let i = inner.from; i <= inner.to; i = after(tokens, i)) {
        if (i < inner.to && textAt(tokens, i) !== ',')
            continue;
        marks.push(...jsonEntry(tokens, { from, to: i }, path));
        from = i + 1;
    }
    return marks;
}
function jsonEntry(tokens, { from, to }, path) {
    const key = tokens[from];
    if (!key || key.kind === 'mark' || textAt(tokens, from + 1) !== ':')
        return [];
    const mark = keyMark(key.text, path, { from, to, at: from });
    const open = from + 2;
    if (textAt(tokens, open) !== '{' || path.length + 1 >= DEPTH)
        return [mark];
    return [mark, ...jsonMarks(tokens, { from: open + 1, to: closing(tokens, open) }, [...path, key.text])];
}
function keyMark(name, path, place) {
    return { kind: 'field', name: name.slice(0, 200), owner: path.length > 0 ? path.join('.').slice(0, 300) : null, ...place, exported: true, eager: true };
}
/** Keys of YAML, TOML, INI, properties and env files: `key:` or `key =` first on a line, under indentation or `[section]`. */
function lineMarks(tokens) {
    const marks = [];
    const open = [];
    let section = null;
    const close = (column, to) => {
        for (let top = open.at(-1); top && top.column >= column; top = open.at(-1)) {
            open.pop();
            const path = [...(section ? [section.name] : []), ...open.map((key) => key.name)];
            if (path.length < DEPTH)
                marks.push(keyMark(top.name, path, { from: top.from, to, at: top.from }));
        }
    };
    for (let i = 0; i < tokens.length; i++) {
        if (!opensLine(tokens, i))
            continue;
        const column = tokens[i]?.column ?? 0;
        if (isSection(tokens, i)) {
            close(0, i);
            if (section)
                marks.push(keyMark(section.name, [], { from: section.from, to: i, at: section.from }));
            section = { name: inBrackets(tokens, i), column: -1, from: i };
            continue;
        }
        const key = keyAt(tokens, i);
        if (key === null)
            continue;
        close(column, i);
        open.push({ name: key, column, from: i });
    }
    close(0, tokens.length);
    if (section)
        marks.push(keyMark(section.name, [], { from: section.from, to: tokens.length, at: section.from }));
    return marks;
}
function isSection(tokens, at) {
    if (textAt(tokens, at) !== '[' || tokens[at]?.column !== 0)
        return false;
    const end = closing(tokens, at);
    return end > at && tokens[end]?.line === tokens[at]?.line && (end + 1 >= tokens.length || opensLine(tokens, end + 1));
}
function inBrackets(tokens, at) {
    return tokens
        .slice(at, closing(tokens, at))
        .filter((token) => token.text !== '[')
        .map((token) => token.text)
        .join('');
}
/** A key with its dots and dashes, when `:` or `=` follows on the same line; null otherwise. */
function keyAt(tokens, at) {
    const line = tokens[at]?.line;
    let name = '';
    let i = textAt(tokens, at) === '-' ? at + 1 : at;
    if (textAt(tokens, i) === 'export')
        i++;
    for (; tokens[i]?.line === line && name.length < 200; i++) {
        const text = tokens[i]?.text ?? '';
        const isSign = tokens[i]?.kind === 'mark' && (text === ':' || text === '=' || text === ':=');
        if (isSign)
            return name === '' ? null : name;
        const part = tokens[i]?.kind !== 'mark' || text === '.' || text === '-' || text === '/' || text === '@' || text === '*';
        if (!part)
            return null;
        name += text;
    }
    return null;
}
/** Entries of a snapshot file, by title. */
function snapshotMarks(tokens) {
    const heads = [];
    for (let i = 0; i < tokens.length; i++) {
        if (textAt(tokens, i) === 'exports' && textAt(tokens, i + 1) === '[')
            heads.push(i);
    }
    return heads.map((from, index) => keyMark(tokens[from + 2]?.text ?? '', [], { from, to: heads[index + 1] ?? tokens.length, at: from }));
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/go.js
// Go: top-level declarations, methods by receiver, struct fields, imports.

/** Methods that the standard library calls on its own. */
const go_CALLED_BY_OTHERS = new Set([
    'Error',
    'String',
    'ServeHTTP',
    'Len',
    'Less',
    'Swap',
    'Read',
    'Write',
    'MarshalJSON',
    'UnmarshalJSON',
    'MarshalText',
    'UnmarshalText',
    'Unwrap',
    'Is',
    'As',
    'Format',
    'Scan',
    'Value',
    'RoundTrip',
]);
const HEADS = new Set(['func', 'type', 'var', 'const']);
/** Marks of a Go file. `isTest` says whether the file is a `_test.go`. */
function goMarks(tokens, isTest) {
    const marks = [];
    for (let i = 0; i < tokens.length;) {
        if (!HEADS.has(textAt(tokens, i)) || !opensLine(tokens, i) || tokens[i]?.column !== 0) {
            i = after(tokens, i);
            continue;
        }
        const range = { from: i, to: statementEnd(tokens, i) };
        if (textAt(tokens, i) === 'func')
            marks.push(...functionMarks(tokens, range, isTest));
        else if (textAt(tokens, i + 1) === '(')
            marks.push(...groupMarks(tokens, range));
        else
            marks.push(...oneMark(tokens, { ...range, at: i + 1 }));
        i = range.to;
    }
    return marks;
}
function statementEnd(tokens, from) {
    for (let i = from; i < tokens.length;) {
        i = after(tokens, i);
        if (tokens[i]?.column === 0 && opensLine(tokens, i) && textAt(tokens, i) !== '}' && textAt(tokens, i) !== ')')
            return i;
    }
    return tokens.length;
}
function functionMarks(tokens, range, isTest) {
    const hasReceiver = textAt(tokens, range.from + 1) === '(';
    const at = hasReceiver ? after(tokens, range.from + 1) : range.from + 1;
    const owner = hasReceiver ? receiver(tokens, range.from + 1) : null;
    const name = textAt(tokens, at);
    const kind = kindOf(name, owner, isTest);
    const mark = { kind, name, owner, ...range, at, exported: /^[A-Z]/.test(name), runs: go_runsOf(name, owner) };
    return [mark, ...literalFields(tokens, range, name)];
}
function receiver(tokens, open) {
    const close = closing(tokens, open);
    for (let i = open + 1; i < close; i++)
        if (textAt(tokens, i) === '[')
            return textAt(tokens, i - 1);
    return textAt(tokens, close - 1);
}
function kindOf(name, owner, isTest) {
    if (isTest && /^(?:Test|Benchmark|Example|Fuzz)(?![a-z])/.test(name))
        return name === 'TestMain' ? 'hook' : 'test';
    if (isTest && /^(?:SetupTest|SetupSuite|TearDownTest|TearDownSuite)$/.test(name))
        return 'hook';
    return owner === null ? 'function' : 'method';
}
function go_runsOf(name, owner) {
    if (owner === null)
        return name === 'init' || name === 'TestMain' ? 'on load' : 'by name';
    return go_CALLED_BY_OTHERS.has(name) ? 'with owner' : 'by name';
}
/** Keys of a struct literal that a function returns: its defaults, one by one. */
function literalFields(tokens, range, owner) {
    const marks = [];
    for (let i = range.from; i < range.to; i++) {
        if (textAt(tokens, i) !== 'return')
            continue;
        let open = textAt(tokens, i + 1) === '&' ? i + 2 : i + 1;
        while (isWord(tokens, open) || textAt(tokens, open) === '.')
            open++;
        if (open === i + 1 || textAt(tokens, open) !== '{')
            continue;
        for (const { from, to } of commaParts(tokens, { from: open + 1, to: closing(tokens, open) })) {
            if (!isWord(tokens, from) || textAt(tokens, from + 1) !== ':')
                continue;
            marks.push({ kind: 'field', name: textAt(tokens, from), owner, from, to, at: from, eager: true, runs: 'with owner' });
        }
    }
    return marks;
}
function groupMarks(tokens, range) {
    const marks = [];
    const end = closing(tokens, range.from + 1);
    for (let from = range.from + 2; from < end;) {
        const to = lineStatementEnd(tokens, { from, to: end });
        const head = textAt(tokens, range.from) === 'type' ? 'type' : 'value';
        marks.push(...oneMark(tokens, { from, to, at: from }, head));
        from = Math.max(to, from + 1);
    }
    return marks;
}
function lineStatementEnd(tokens, range) {
    for (let i = range.from; i < range.to;) {
        i = after(tokens, i);
        if (i >= range.to || endsLine(tokens, i) || textAt(tokens, i) === ';')
            return Math.min(i, range.to);
    }
    return range.to;
}
/** Go's own rule: a line ends a statement after an operand or a closing bracket. */
function endsLine(tokens, index) {
    const last = tokens[index - 1];
    return opensLine(tokens, index) && (last?.kind !== 'mark' || [')', ']', '}', '++', '--'].includes(last.text));
}
function oneMark(tokens, place, head = textAt(tokens, place.from)) {
    if (!isWord(tokens, place.at))
        return [];
    const name = textAt(tokens, place.at);
    const common = { name, owner: null, ...place, exported: /^[A-Z]/.test(name) };
    if (head !== 'type')
        return [...names(tokens, place)].map((at) => ({ ...common, kind: 'constant', at, name: textAt(tokens, at) }));
    return [{ ...common, kind: 'type' }, ...fields(tokens, place, name)];
}
function* names(tokens, place) {
    for (let i = place.at; isWord(tokens, i); i += 2) {
        yield i;
        if (textAt(tokens, i + 1) !== ',')
            return;
    }
}
/** Fields of a struct, methods of an interface. */
function fields(tokens, place, owner) {
    let open = place.from;
    while (open < place.to && textAt(tokens, open) !== '{')
        open = after(tokens, open);
    const marks = [];
    const end = closing(tokens, open);
    for (let from = open + 1; from < end;) {
        const to = lineStatementEnd(tokens, { from, to: end });
        if (isWord(tokens, from))
            marks.push({ kind: 'field', name: textAt(tokens, from), owner, from, to, at: from, eager: true });
        from = Math.max(to, from + 1);
    }
    return marks;
}
/** Import specs; a package's name is taken to be the last part of its path that is no version. */
function goImports(tokens) {
    const imports = [];
    for (let i = 0; i < tokens.length; i = after(tokens, i)) {
        if (textAt(tokens, i) === 'func')
            break;
        if (textAt(tokens, i) !== 'import' || tokens[i]?.column !== 0)
            continue;
        const range = textAt(tokens, i + 1) === '(' ? { from: i + 2, to: closing(tokens, i + 1) } : { from: i + 1, to: i + 3 };
        for (let at = range.from; at < range.to; at++)
            if (isString(tokens, at))
                imports.push(spec(tokens, at));
    }
    return imports;
}
function spec(tokens, at) {
    const specifier = tokens[at]?.text ?? '';
    const line = tokens[at]?.line ?? 1;
    const before = tokens[at - 1];
    const alias = before?.line === line && before.kind === 'word' && before.text !== 'import' ? before.text : null;
    const dots = before?.line === line && before.text === '.';
    const parts = specifier.split('/');
    const last = /^v\d+$/.test(parts.at(-1) ?? '') ? parts.at(-2) : parts.at(-1);
    const local = dots ? '*' : (alias ?? (last ?? specifier).replace(/^go-|\.v\d+$/g, '').replace(/-/g, '_'));
    return { specifier, names: local === '_' ? [] : [{ imported: '*', local }], line, exports: false };
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/packages.js
// Packages, namespaces and imports of Java, Kotlin, Scala, C#, PHP and Swift, as they stand at the head of a file.
const PACKAGE = /^[ \t]{0,20}(?:package|namespace)[ \t]{1,20}([\w.\\]{1,200})/m;
const JVM = /^[ \t]{0,20}import[ \t]{1,20}(?:static[ \t]{1,20})?([\w.]{1,300})(\.[*_])?(?:[ \t]{1,20}as[ \t]{1,20}(\w{1,100}))?/gm;
const USING = /^[ \t]{0,20}(?:global[ \t]{1,9})?using[ \t]{1,20}(?:static[ \t]{1,20})?([\w.]{1,300})[ \t]{0,20};/gm;
const USE = /^[ \t]{0,20}use[ \t]{1,20}(?:function[ \t]{1,20}|const[ \t]{1,20})?\\?([\w\\]{1,300})(?:\{([^}]{0,2000})\})?(?:[ \t]{1,20}as[ \t]{1,20}(\w{1,100}))?[ \t]{0,20};/gm;
/** The package or namespace a file declares; empty when none. */
function packageOf(text) {
    return PACKAGE.exec(text.slice(0, 20_000))?.[1] ?? '';
}
/** `import a.b.C;`, `import a.b.*`, `import a.b.C as D`. */
function jvmImports(text) {
    return [...text.matchAll(JVM)].map((match) => {
        const path = (match[1] ?? '').replace(/\.$/, '');
        const last = path.split('.').at(-1) ?? path;
        const names = match[2] ? [{ imported: '*', local: '*' }] : [{ imported: last, local: match[3] ?? last }];
        return { specifier: match[2] ? `${path}.*` : path, names, line: lineOf(text, match.index), exports: false };
    });
}
/** `using A.B;` of C#. */
function usings(text) {
    return [...text.matchAll(USING)].map((match) => ({ specifier: match[1] ?? '', names: [], line: lineOf(text, match.index), exports: false }));
}
/** `use A\B;`, `use A\{B, C as D};` of PHP. */
function uses(text) {
    return [...text.matchAll(USE)].flatMap((match) => {
        const line = lineOf(text, match.index);
        const prefix = match[1] ?? '';
        if (match[2] === undefined)
            return [phpUse(prefix, match[3], line)];
        return match[2].split(',').map((part) => {
            const [name = '', alias] = part.trim().split(/\s{1,20}as\s{1,20}/);
            return phpUse(prefix + name, alias, line);
        });
    });
}
function phpUse(specifier, alias, line) {
    const last = specifier.split('\\').at(-1) ?? specifier;
    return { specifier, names: [{ imported: last, local: alias ?? last }], line, exports: false };
}
/** Counts lines up to an index; imports stand near a file's head, so this stays cheap. */
function lineOf(text, index) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/python.js
// Python: declarations by indentation, imports, fixtures and tests.

const UNIT_HOOKS = new Set([
    'setUp',
    'tearDown',
    'setUpClass',
    'tearDownClass',
    'setUpModule',
    'tearDownModule',
    'setup_method',
    'teardown_method',
    'setup_class',
    'teardown_class',
    'setup_module',
    'teardown_module',
    'setup_function',
    'asyncSetUp',
    'asyncTearDown',
]);
/** Marks of a Python module. */
function pythonMarks(tokens) {
    const heads = headsOf(tokens);
    const marks = [];
    const scopes = [];
    let decorators = -1;
    heads.forEach((head) => {
        while ((scopes.at(-1)?.column ?? -1) >= head.column)
            scopes.pop();
        const from = decorators >= 0 ? decorators : head.at;
        decorators = textAt(tokens, head.at) === '@' ? from : -1;
        if (decorators >= 0)
            return;
        const scope = scopeOf(tokens, head);
        if (!scopes.some((outer) => outer.kind === 'def')) {
            const owner = scopes.filter((outer) => outer.kind === 'class').at(-1)?.name ?? null;
            marks.push(...python_marksOf(tokens, head, { from, owner }));
        }
        if (scope)
            scopes.push(scope);
    });
    return marks;
}
/** First tokens of logical lines, each with the end of its block. */
function headsOf(tokens) {
    const heads = [];
    for (let i = 0; i < tokens.length; i = after(tokens, i)) {
        const continues = textAt(tokens, i - 1) === '\\';
        const token = tokens[i];
        if (token && opensLine(tokens, i) && !continues)
            heads.push({ at: i, column: token.column, to: tokens.length });
    }
    const open = [];
    for (const head of heads) {
        while (open.length > 0 && (open.at(-1)?.column ?? 0) >= head.column)
            open.pop().to = head.at;
        open.push(head);
    }
    return heads;
}
function scopeOf(tokens, head) {
    const at = textAt(tokens, head.at) === 'async' ? head.at + 1 : head.at;
    const word = textAt(tokens, at);
    if (word === 'class' || word === 'def')
        return { column: head.column, kind: word, name: textAt(tokens, at + 1) };
    return { column: head.column, kind: 'other', name: '' };
}
function python_marksOf(tokens, head, place) {
    const at = textAt(tokens, head.at) === 'async' ? head.at + 1 : head.at;
    const word = textAt(tokens, at);
    const name = textAt(tokens, at + 1);
    if (word === 'class') {
        const kind = isTestClass(name) ? 'suite' : 'class';
        return [{ kind, name, owner: place.owner, from: place.from, to: head.to, at: at + 1, exported: !name.startsWith('_') }];
    }
    if (word === 'def')
        return [python_functionMark(tokens, { ...head, at: at + 1 }, place)];
    return assigned(tokens, head, place.owner);
}
function isTestClass(name) {
    return /^Test[A-Z_0-9]|^Test$|Tests?$|TestCase$/.test(name);
}
function python_functionMark(tokens, head, { from, owner }) {
    const name = textAt(tokens, head.at);
    const decorators = new Set(tokens
        .slice(from, head.at)
        .filter((token) => token.kind === 'word' && token.text !== 'def' && token.text !== 'async')
        .map((token) => token.text));
    const common = { name, owner, from, to: head.to, at: head.at, exported: !name.startsWith('_') };
    if (decorators.has('fixture') || UNIT_HOOKS.has(name)) {
        const always = decorators.has('autouse') || UNIT_HOOKS.has(name);
        return { ...common, kind: 'hook', runs: always ? 'on load' : 'by name' };
    }
    if (/^test/.test(name))
        return { ...common, kind: 'test' };
    return { ...common, kind: owner === null ? 'function' : 'method', runs: python_runsOf(name, owner, decorators) };
}
/** Registered functions run without being named; special methods run with their class. */
function python_runsOf(name, owner, decorators) {
    if (/^__(?:init|new|post_init|init_subclass|set_name)__$/.test(name))
        return 'on creation';
    if (/^__\w{1,60}__$/.test(name))
        return 'with owner';
    const harmless = [
        'property',
        'staticmethod',
        'classmethod',
        'cached_property',
        'abstractmethod',
        'contextmanager',
        'dataclass',
        'lru_cache',
        'cache',
        'wraps',
        'overload',
        'override',
    ];
    const registered = decorators.size > 0 && ![...decorators].some((one) => harmless.includes(one));
    if (!registered)
        return 'by name';
    return owner === null ? 'on load' : 'with owner';
}
/** `name = …`, `name: T = …`, `a, b = …` at a module's or class's level. */
function assigned(tokens, head, owner) {
    const names = [];
    let i = head.at;
    while (isWord(tokens, i)) {
        names.push(i);
        if (textAt(tokens, i + 1) !== ',')
            break;
        i += 2;
    }
    const sign = textAt(tokens, i + 1);
    if (names.length === 0 || (sign !== '=' && sign !== ':') || BLOCK_WORDS.has(textAt(tokens, head.at)))
        return [];
    return names.map((at) => ({
        kind: owner === null ? 'constant' : 'field',
        name: textAt(tokens, at),
        owner,
        from: head.at,
        to: head.to,
        at,
        exported: true,
        eager: owner !== null,
        runs: owner === null ? 'by name' : 'with owner',
    }));
}
const BLOCK_WORDS = new Set([
    'if',
    'else',
    'elif',
    'try',
    'except',
    'finally',
    'for',
    'while',
    'with',
    'lambda',
    'return',
    'raise',
    'assert',
    'del',
    'print',
    'match',
    'case',
]);
/** Imports anywhere in the file, and files loaded as plugins. */
function pythonImports(tokens) {
    const imports = [];
    for (let i = 0; i < tokens.length; i++) {
        if (!opensLine(tokens, i) && textAt(tokens, i - 1) !== ':' && textAt(tokens, i - 1) !== ';')
            continue;
        const word = textAt(tokens, i);
        if (word === 'import')
            imports.push(...plainImports(tokens, i));
        if (word === 'from')
            imports.push(...fromImport(tokens, i));
        if (word === 'pytest_plugins')
            imports.push(...plugins(tokens, i));
    }
    return imports;
}
function dotted(tokens, at) {
    let name = '';
    let i = at;
    while (textAt(tokens, i) === '.' || textAt(tokens, i) === '...')
        name += textAt(tokens, i++);
    while (isWord(tokens, i) && textAt(tokens, i) !== 'import') {
        name += textAt(tokens, i++);
        if (textAt(tokens, i) !== '.')
            break;
        name += '.';
        i++;
    }
    return { name, next: i };
}
function plainImports(tokens, at) {
    const imports = [];
    for (let i = at + 1; isWord(tokens, i) && tokens[i]?.line === tokens[at]?.line;) {
        const { name, next } = dotted(tokens, i);
        const renamed = textAt(tokens, next) === 'as';
        const local = renamed ? textAt(tokens, next + 1) : (name.split('.').at(-1) ?? name);
        imports.push({ specifier: name, names: [{ imported: '*', local }], line: tokens[at]?.line ?? 1, exports: false });
        i = (renamed ? next + 2 : next) + 1;
        if (textAt(tokens, i - 1) !== ',')
            break;
    }
    return imports;
}
function fromImport(tokens, at) {
    const { name, next } = dotted(tokens, at + 1);
    if (textAt(tokens, next) !== 'import' || name === '')
        return [];
    const open = next + 1;
    const line = tokens[at]?.line ?? 1;
    if (textAt(tokens, open) === '*')
        return [{ specifier: name, names: [{ imported: '*', local: '*' }], line, exports: true }];
    const range = textAt(tokens, open) === '(' ? { from: open + 1, to: closing(tokens, open) } : { from: open, to: python_lineEnd(tokens, open) };
    const names = commaParts(tokens, range).map(({ from }) => {
        const imported = textAt(tokens, from);
        return { imported, local: textAt(tokens, from + 1) === 'as' ? textAt(tokens, from + 2) : imported };
    });
    return [{ specifier: name, names: names.filter((one) => one.imported !== ''), line, exports: true }];
}
function python_lineEnd(tokens, at) {
    let i = at;
    while (i < tokens.length && (!opensLine(tokens, i) || textAt(tokens, i - 1) === '\\') && textAt(tokens, i) !== ';')
        i++;
    return i;
}
function plugins(tokens, at) {
    const imports = [];
    for (let i = at + 2; i < Math.min(tokens.length, at + 40) && (i === at + 2 || textAt(tokens, i - 1) !== ']'); i++) {
        if (isString(tokens, i))
            imports.push({ specifier: tokens[i]?.text ?? '', names: [{ imported: '*', local: '*' }], line: tokens[i]?.line ?? 1, exports: true });
        else if (isWord(tokens, i))
            break;
    }
    return imports;
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/ruby.js
// Ruby: declarations by indentation of their `end`, requires, RSpec and Minitest.

const SUITES = new Set(['describe', 'context', 'feature', 'shared_examples', 'shared_context', 'shared_examples_for']);
const CASES = new Set(['it', 'specify', 'example', 'scenario', 'test', 'should', 'fit', 'xit']);
const ruby_HOOKS = new Set(['before', 'after', 'around', 'setup', 'teardown']);
const ruby_CALLED_BY_OTHERS = new Set([
    'to_s',
    'inspect',
    'each',
    'call',
    '<=>',
    '==',
    '[]',
    '[]=',
    '<<',
    'hash',
    'eql?',
    'to_h',
    'to_json',
    'to_str',
    'method_missing',
    'perform',
]);
/** Marks of a Ruby file. */
function rubyMarks(tokens) {
    const open = [];
    const marks = [];
    for (let i = 0; i < tokens.length; i++) {
        if (!opensLine(tokens, i))
            continue;
        const column = tokens[i]?.column ?? 0;
        if (textAt(tokens, i) === 'end') {
            closeTo(open, marks, { column, to: i + 1 });
            continue;
        }
        const block = blockAt(tokens, i, open);
        if (!block)
            continue;
        const line = endOfLine(tokens, i);
        if (isOneLine(tokens, block, line))
            finish(marks, block, line);
        else
            open.push(block);
    }
    for (const block of open.reverse())
        finish(marks, block, tokens.length);
    return marks;
}
function closeTo(open, marks, end) {
    const top = open.findLastIndex((block) => block.column <= end.column);
    if (top < 0 || open[top]?.column !== end.column)
        return;
    for (const block of open.splice(top))
        finish(marks, block, end.to);
}
function finish(marks, block, to) {
    if (block.kind === 'skip')
        return;
    const { from, kind, name, owner, at } = block;
    const creates = name === 'initialize';
    marks.push({
        kind,
        name,
        owner,
        from,
        to,
        at,
        exported: true,
        runs: creates ? 'on creation' : ruby_CALLED_BY_OTHERS.has(name) ? 'with owner' : 'by name',
    });
}
function blockAt(tokens, at, open) {
    const column = tokens[at]?.column ?? 0;
    const word = textAt(tokens, at);
    const owner = open.findLast((block) => block.kind === 'class')?.name ?? null;
    const base = { from: at, column, owner, isDef: false };
    if (open.at(-1)?.kind === 'method' || open.at(-1)?.kind === 'function' || open.at(-1)?.kind === 'test')
        return null;
    if (word === 'class' || word === 'module')
        return typeBlock(tokens, at, base);
    const def = word === 'def' ? at : textAt(tokens, at + 1) === 'def' && !opensLine(tokens, at + 1) ? at + 1 : -1;
    if (def >= 0)
        return methodBlock(tokens, def, base);
    const suites = open.filter((block) => block.kind === 'suite').map((block) => block.name);
    const inside = { ...base, owner: suites.length > 0 ? suites.join(' > ') : owner };
    const call = textAt(tokens, at + 1) === '.' ? at + 2 : at;
    if (SUITES.has(textAt(tokens, call)))
        return { ...inside, kind: 'suite', ...title(tokens, call) };
    if (CASES.has(word))
        return { ...inside, kind: 'test', ...title(tokens, at) };
    if (ruby_HOOKS.has(word))
        return { ...inside, kind: 'hook', name: word, at };
    return constant(tokens, at, base);
}
function typeBlock(tokens, at, base) {
    if (textAt(tokens, at + 1) === '<')
        return null;
    let i = at + 1;
    while (textAt(tokens, i + 1) === '::')
        i += 2;
    return { ...base, kind: 'class', name: textAt(tokens, i), at: i };
}
function methodBlock(tokens, def, base) {
    const at = textAt(tokens, def + 2) === '.' ? def + 3 : def + 1;
    const name = methodName(tokens, at);
    const isTest = base.owner !== null && /^test_/.test(name);
    const isHook = base.owner !== null && /^(?:setup|teardown)$/.test(name);
    return { ...base, isDef: true, kind: isTest ? 'test' : isHook ? 'hook' : base.owner === null ? 'function' : 'method', name, at };
}
/** A name with the `=` of a setter, or an operator's marks. */
function methodName(tokens, at) {
    let name = textAt(tokens, at);
    const isOperator = !isWord(tokens, at);
    for (let i = at + 1; i < at + 3; i++) {
        const isClose = tokens[i]?.column === (tokens[i - 1]?.column ?? 0) + textAt(tokens, i - 1).length && tokens[i]?.line === tokens[at]?.line;
        const text = textAt(tokens, i);
        if (!isClose || text === '(' || (!isOperator && text !== '='))
            break;
        name += text;
    }
    return name;
}
function title(tokens, at) {
    const first = textAt(tokens, at + 1) === '(' ? at + 2 : at + 1;
    if (isString(tokens, first))
        return { name: tokens[first]?.text ?? '', at };
    let name = '';
    for (let i = first; (isWord(tokens, i) && textAt(tokens, i) !== 'do') || textAt(tokens, i) === '::'; i++)
        name += textAt(tokens, i);
    return { name, at };
}
/** `NAME = …` lasts until its line and brackets end. */
function constant(tokens, at, base) {
    const name = textAt(tokens, at);
    if (!/^[A-Z]/.test(name) || textAt(tokens, at + 1) !== '=')
        return null;
    return { ...base, column: -1, kind: base.owner === null ? 'constant' : 'field', name, at };
}
function endOfLine(tokens, at) {
    let i = at + 1;
    while (i < tokens.length && !opensLine(tokens, i)) {
        const mate = closing(tokens, i);
        i = mate > i && textAt(tokens, i) !== '}' ? mate + 1 : i + 1;
    }
    return i;
}
function isOneLine(tokens, block, line) {
    if (block.column < 0 || textAt(tokens, line - 1) === 'end' || textAt(tokens, line - 1) === '}')
        return true;
    if (block.isDef)
        return !block.name.endsWith('=') && endless(tokens, block.at, line);
    if (block.kind === 'class')
        return textAt(tokens, line - 1) === 'end';
    return !tokens.slice(block.from, line).some((token) => token.kind === 'word' && token.text === 'do');
}
/** `def name = …`, `def name(…) = …` */
function endless(tokens, at, line) {
    const next = textAt(tokens, at + 1) === '(' ? closing(tokens, at + 1) + 1 : at + 1;
    return next < line && textAt(tokens, next) === '=';
}
/** `require`, `require_relative`, `load`, `autoload :Name, 'path'`. */
function rubyImports(tokens) {
    const imports = [];
    tokens.forEach((token, i) => {
        if (token.kind !== 'word' || !['require', 'require_relative', 'load', 'autoload'].includes(token.text))
            return;
        const string = tokens.slice(i + 1, i + 6).find((one) => one.kind === 'string' && one.line === token.line);
        if (!string)
            return;
        const specifier = token.text === 'require_relative' ? `./${string.text}` : string.text;
        imports.push({ specifier, names: [{ imported: '*', local: '*' }], line: token.line, exports: true });
    });
    return imports;
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/rust.js
// Rust: items, impl blocks, inline modules, tests, `use` trees.


const rust_KEYWORDS = new Set(['fn', 'struct', 'enum', 'union', 'trait', 'impl', 'mod', 'const', 'static', 'type', 'macro_rules', 'use']);
const MODIFIERS = new Set(['async', 'unsafe', 'extern', 'default', 'crate']);
const OUTSIDE = { owner: null, runs: 'by name' };
/** Marks of a Rust file. */
function rustMarks(tokens, range, around = OUTSIDE) {
    return segments(tokens, { ...range, lines: false }).flatMap((segment) => {
        const item = itemOf(tokens, segment);
        return item ? itemMarks(tokens, item, around) : [];
    });
}
function itemOf(tokens, segment) {
    const attributes = new Set();
    let exported = false;
    for (let i = segment.from; i < segment.to; i = after(tokens, i)) {
        const text = textAt(tokens, i);
        if (text === '#') {
            const open = textAt(tokens, i + 1) === '!' ? i + 2 : i + 1;
            for (let k = open; k < closing(tokens, open); k++)
                if (isWord(tokens, k))
                    attributes.add(textAt(tokens, k));
            i = open;
        }
        else if (text === 'pub')
            exported = true;
        else if (text === 'const' && textAt(tokens, i + 1) === 'fn')
            continue;
        else if (rust_KEYWORDS.has(text))
            return { segment, keyword: text, ...nameOf(tokens, i), exported, attributes };
        else if (text !== '(' && text !== '' && !MODIFIERS.has(text))
            return null;
    }
    return null;
}
function nameOf(tokens, keyword) {
    if (textAt(tokens, keyword) !== 'impl') {
        const at = ['!', 'mut'].includes(textAt(tokens, keyword + 1)) ? keyword + 2 : keyword + 1;
        return { at, name: textAt(tokens, at) };
    }
    let at = afterAngles(tokens, keyword + 1, tokens.length);
    for (let i = at; i < tokens.length && textAt(tokens, i) !== '{'; i = after(tokens, i)) {
        if (textAt(tokens, i) === 'for')
            at = i + 1;
        if (textAt(tokens, i) === 'where')
            break;
    }
    while (!isWord(tokens, at) || textAt(tokens, at) === 'dyn' || textAt(tokens, at) === 'mut' || textAt(tokens, at + 1) === '::') {
        if (at >= tokens.length || textAt(tokens, at) === '{')
            break;
        at++;
    }
    return { at, name: textAt(tokens, at) };
}
function itemMarks(tokens, item, around) {
    const { segment, name, at, exported, keyword } = item;
    const body = bodyOf(tokens, segment);
    const common = { name, owner: around.owner, from: segment.from, to: segment.to, at, exported };
    if (name === '' || keyword === 'use')
        return [];
    if (keyword === 'mod')
        return rustMarks(tokens, body, OUTSIDE);
    if (keyword === 'fn')
        return [{ ...common, kind: rust_functionKind(item, around), runs: around.runs }];
    if (keyword === 'impl')
        return rustMarks(tokens, body, { owner: name, runs: isTraitImpl(tokens, segment) ? 'with owner' : 'by name' });
    if (keyword === 'trait')
        return [{ ...common, kind: 'type' }, ...rustMarks(tokens, body, { owner: name, runs: 'by name' })];
    if (keyword === 'struct' || keyword === 'enum' || keyword === 'union')
        return [{ ...common, kind: 'type' }, ...rust_fields(tokens, body, name)];
    if (keyword === 'macro_rules')
        return [{ ...common, kind: 'function' }];
    return [{ ...common, kind: keyword === 'type' ? 'type' : around.owner === null ? 'constant' : 'field' }];
}
function rust_functionKind(item, around) {
    if (['test', 'rstest', 'bench', 'test_case', 'quickcheck'].some((one) => item.attributes.has(one)) && !item.attributes.has('cfg'))
        return 'test';
    if (item.attributes.has('fixture'))
        return 'hook';
    return around.owner === null ? 'function' : 'method';
}
function isTraitImpl(tokens, segment) {
    for (let i = segment.from; i < segment.body; i = after(tokens, i))
        if (textAt(tokens, i) === 'for')
            return true;
    return false;
}
/** Fields of a struct, variants of an enum. */
function rust_fields(tokens, body, owner) {
    return commaParts(tokens, body).flatMap(({ from, to }) => {
        let at = from;
        while (at < to && (textAt(tokens, at) === '#' || textAt(tokens, at) === '[' || textAt(tokens, at) === 'pub' || textAt(tokens, at) === '('))
            at = after(tokens, at);
        return isWord(tokens, at) ? [{ kind: 'field', name: textAt(tokens, at), owner, from, to, at, eager: true }] : [];
    });
}
/** `use` trees and `mod x;`, flat: one import a name, `specifier` the path before it. Paths written in full inside code count too. */
function rustImports(tokens) {
    const imports = [];
    for (let i = 0; i < tokens.length; i++) {
        const text = textAt(tokens, i);
        const line = tokens[i]?.line ?? 1;
        if (text === 'use' && tokens[i]?.kind === 'word') {
            const exports = textAt(tokens, i - 1) === 'pub' || textAt(tokens, i - 1) === ')';
            tree(tokens, { at: i + 1, prefix: [], depth: 0 }, (path, local) => imports.push(named(path, local, { line, exports })));
            while (i < tokens.length && textAt(tokens, i) !== ';')
                i = after(tokens, i);
        }
        else if (text === 'mod' && textAt(tokens, i + 2) === ';') {
            const name = textAt(tokens, i + 1);
            imports.push({ specifier: `self::${name}`, names: [{ imported: '*', local: name }], line, exports: false });
        }
        else if (['crate', 'super'].includes(text) && textAt(tokens, i + 1) === '::')
            imports.push(...inline(tokens, i));
    }
    return imports;
}
function tree(tokens, branch, emit) {
    const path = [...branch.prefix];
    let i = textAt(tokens, branch.at) === '::' ? branch.at + 1 : branch.at;
    while (isWord(tokens, i)) {
        path.push(textAt(tokens, i++));
        if (textAt(tokens, i) !== '::')
            break;
        i++;
    }
    if (textAt(tokens, i) === '{' && branch.depth < 12) {
        for (const part of commaParts(tokens, { from: i + 1, to: closing(tokens, i) }))
            tree(tokens, { at: part.from, prefix: path, depth: branch.depth + 1 }, emit);
        return;
    }
    if (textAt(tokens, i) === '*')
        return emit([...path, '*'], '*');
    if (path.at(-1) === 'self')
        path.pop();
    if (path.length > 0)
        emit(path, textAt(tokens, i) === 'as' ? textAt(tokens, i + 1) : (path.at(-1) ?? ''));
}
function named(path, local, more) {
    return { specifier: path.slice(0, -1).join('::'), names: [{ imported: path.at(-1) ?? '*', local }], ...more };
}
function inline(tokens, at) {
    const path = [];
    for (let i = at; isWord(tokens, i) && path.length < 12; i += 2) {
        path.push(textAt(tokens, i));
        if (textAt(tokens, i + 1) !== '::')
            break;
    }
    const line = tokens[at]?.line ?? 1;
    const local = path.at(-2) ?? '';
    const more = { line, exports: false };
    return path.length < 2 ? [] : [named(path, path.at(-1) ?? '', more), ...(path.length > 2 ? [named(path.slice(0, -1), local, more)] : [])];
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/script-shapes.js
// Shapes of JavaScript and TypeScript code that several readers ask about.

/** Behind a decorator with its arguments. */
function decoratorEnd(tokens, at) {
    let i = at + 1;
    while (isWord(tokens, i) && textAt(tokens, i + 1) === '.')
        i += 2;
    i++;
    return textAt(tokens, i) === '(' ? after(tokens, i) : i;
}
const TYPE_LEADS = new Set([':', '|', '&', '<', ',', '=>', 'extends', 'keyof', 'readonly', 'is', '?', '=', '[']);
/** The brace that opens a body, not one of a type before it; -1 when there is no body. */
function bodyOpen(tokens, range) {
    for (let i = range.from; i < range.to;) {
        const text = textAt(tokens, i);
        if (text === ';' || (i > range.from && text !== '{' && breaksLine(tokens, i)))
            return -1;
        if (text === '{' && !TYPE_LEADS.has(textAt(tokens, i - 1)))
            return i;
        i = after(tokens, i);
    }
    return -1;
}
/** True when a value is written as a function. */
function isFunction(tokens, value) {
    const i = textAt(tokens, value.from) === 'async' ? value.from + 1 : value.from;
    if (textAt(tokens, i) === 'function' || textAt(tokens, i + 1) === '=>')
        return true;
    if (textAt(tokens, i) === '<')
        return true;
    if (textAt(tokens, i) !== '(')
        return false;
    const next = textAt(tokens, after(tokens, i));
    return next === '=>' || next === ':';
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/script-members.js
// Members inside JavaScript and TypeScript braces: of classes, interfaces, enums, objects and returned objects.


const script_members_MODIFIERS = new Set(['public', 'private', 'protected', 'static', 'readonly', 'async', 'get', 'set', 'override', 'abstract', 'declare', 'accessor']);
/** Methods that the platform or a framework calls. */
const script_members_CALLED_BY_OTHERS = new Set(['toString', 'toJSON', 'valueOf', 'render', 'then', 'handleRequest', 'setup', 'data']);
const NAME_MARKS = new Set(['*', '#', '+', '-']);
/** Fields and methods of a class body. */
function classMembers(tokens, body, owner) {
    const marks = [];
    for (let i = body.from; i < body.to;) {
        const at = memberName(tokens, { from: i, to: body.to });
        const to = memberEnd(tokens, { from: at, to: body.to });
        const name = nameAt(tokens, at);
        if (name !== '')
            marks.push(classMember({ tokens, at, to, from: i, owner, name }));
        i = Math.max(to, i + 1);
    }
    return marks;
}
function classMember({ tokens, at, from, to, owner, name }) {
    const next = textAt(tokens, at + 1);
    const isMethod = next === '(' || next === '<';
    const decorated = textAt(tokens, from) === '@';
    const runs = name === 'constructor' ? 'on creation' : script_members_CALLED_BY_OTHERS.has(name) || decorated || /^(?:component|ng|on)[A-Z]/.test(name) ? 'with owner' : 'by name';
    const isCode = isMethod || isFunction(tokens, { from: at + 2, to });
    return { kind: isCode ? 'method' : 'field', name, owner, from, to, at, runs: isCode ? runs : 'with owner', eager: !isCode };
}
/** The index of a member's name, behind decorators and modifiers. */
function memberName(tokens, range) {
    let i = range.from;
    while (i < range.to) {
        const text = textAt(tokens, i);
        const next = textAt(tokens, i + 1);
        if (text === '@')
            i = decoratorEnd(tokens, i);
        else if (NAME_MARKS.has(text))
            i++;
        else if (script_members_MODIFIERS.has(text) && !['(', '=', ':', ';', ',', '?', '!', '<', '}'].includes(next) && !breaksLine(tokens, i + 1))
            i++;
        else
            break;
    }
    return i;
}
function nameAt(tokens, at) {
    const token = tokens[at];
    if (token?.kind === 'word' || token?.kind === 'string' || token?.kind === 'number')
        return token.text.slice(0, 200);
    if (textAt(tokens, at) === '[' && closing(tokens, at) === at + 2)
        return tokens[at + 1]?.text ?? '';
    return '';
}
function memberEnd(tokens, range) {
    let behindParameters = false;
    for (let i = range.from; i < range.to;) {
        const text = textAt(tokens, i);
        if (text === ';')
            return i + 1;
        const isBody = text === '{' && behindParameters && ![':', '|', '&', '<', ',', '=>', '='].includes(textAt(tokens, i - 1));
        if (text === '(')
            behindParameters = true;
        if (text === '=' || text === '=>')
            behindParameters = false;
        i = after(tokens, i);
        if (isBody || (i < range.to && breaksLine(tokens, i)))
            return i;
    }
    return range.to;
}
/** Members of an interface or an object type. */
function typeMembers(tokens, body, owner) {
    const marks = [];
    let from = body.from;
    for (let i = body.from; i <= body.to; i = afterTypes(tokens, i, body.to)) {
        const text = textAt(tokens, i);
        const ends = i >= body.to || text === ';' || text === ',' || (i > from && breaksLine(tokens, i));
        if (!ends)
            continue;
        const at = memberName(tokens, { from, to: i });
        const name = nameAt(tokens, at);
        if (i > from && name !== '')
            marks.push({ kind: 'field', name, owner, from, to: i, at });
        from = text === ';' || text === ',' ? i + 1 : i;
    }
    return marks;
}
/** Variants of an enum. */
function enumMembers(tokens, body, owner) {
    return commaParts(tokens, body).map(({ from, to }) => ({ kind: 'field', name: nameAt(tokens, from), owner, from, to, at: from }));
}
/** Properties of an object literal. */
function objectMembers(tokens, body, owner) {
    const marks = [];
    for (const { from, to } of commaParts(tokens, body)) {
        const at = memberName(tokens, { from, to });
        const name = nameAt(tokens, at);
        if (name === '' || textAt(tokens, from) === '...')
            continue;
        const next = textAt(tokens, at + 1);
        const isCode = next === '(' || next === '<' || (next === ':' && isFunction(tokens, { from: at + 2, to }));
        marks.push({ kind: isCode ? 'method' : 'field', name, owner, from, to, at, runs: 'with owner', eager: !isCode });
    }
    return marks;
}
/** Properties of the objects a function returns from its own body. */
function returnedMembers(tokens, range, owner) {
    const marks = [];
    const body = functionBody(tokens, range);
    if (textAt(tokens, body) === '(')
        return objectMembers(tokens, { from: body + 2, to: closing(tokens, body + 1) }, owner);
    for (let i = body + 1; i < closing(tokens, body); i = after(tokens, i)) {
        const open = textAt(tokens, i) === 'return' && textAt(tokens, i + 1) === '{' ? i + 1 : -1;
        if (open >= 0)
            marks.push(...objectMembers(tokens, { from: open + 1, to: closing(tokens, open) }, owner));
    }
    return marks;
}
/** The `{` of a function's body, or the `(` of `=> ({ … })`; behind the range when there is neither. */
function functionBody(tokens, range) {
    if (textAt(tokens, range.from) === '{')
        return range.from;
    for (let i = range.from; i < range.to; i = after(tokens, i)) {
        if (textAt(tokens, i) !== '=>')
            continue;
        if (textAt(tokens, i + 1) === '{')
            return i + 1;
        if (textAt(tokens, i + 1) === '(' && textAt(tokens, i + 2) === '{')
            return i + 1;
    }
    return range.to;
}
/** The text of a call's first argument when it reads like a title; null otherwise. */
function titleAt(tokens, open) {
    const first = open + 1;
    if (isString(tokens, first))
        return tokens[first]?.text ?? null;
    if (!isWord(tokens, first) || ['async', 'function'].includes(textAt(tokens, first)))
        return null;
    let title = '';
    let i = first;
    for (; i < closing(tokens, open) && (isWord(tokens, i) || textAt(tokens, i) === '.'); i++)
        title += textAt(tokens, i);
    return textAt(tokens, i) === ',' ? title.replace(/\.name$/, '') : null;
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/script-modules.js
// Imports and exports of JavaScript and TypeScript modules, ESM and CommonJS.

/** `import x, { a as b } from 's'`, `import * as n from 's'`, `import 's'`, `import x = require('s')`; empty for `import(…)`. */
function importFrom(tokens, statement) {
    const at = stringIn(tokens, statement);
    if (at < 0 || textAt(tokens, statement.from + 1) === '(')
        return [];
    const names = [];
    for (const part of commaParts(tokens, { from: statement.from + 1, to: at }))
        names.push(...clause(tokens, part));
    return [{ specifier: tokens[at]?.text ?? '', names, line: tokens[statement.from]?.line ?? 1, exports: false }];
}
function stringIn(tokens, range) {
    for (let i = range.from; i < range.to; i++)
        if (isString(tokens, i))
            return i;
    return -1;
}
function clause(tokens, part) {
    const from = textAt(tokens, part.from) === 'type' && textAt(tokens, part.from + 1) !== 'from' ? part.from + 1 : part.from;
    const text = textAt(tokens, from);
    if (text === '{')
        return braced(tokens, from);
    if (text === '*')
        return [{ imported: '*', local: textAt(tokens, from + 2) }];
    return isWord(tokens, from) ? [{ imported: textAt(tokens, from + 1) === '=' ? '*' : 'default', local: text }] : [];
}
/** `{ a, b as c, type D, default as e }`, also `{ a: b }` of a destructured `require`. */
function braced(tokens, open) {
    return commaParts(tokens, { from: open + 1, to: closing(tokens, open) }).flatMap(({ from, to }) => {
        const first = textAt(tokens, from) === 'type' && to > from + 1 && textAt(tokens, from + 1) !== 'as' ? from + 1 : from;
        const renamed = textAt(tokens, first + 1) === 'as' || textAt(tokens, first + 1) === ':';
        const imported = tokens[first]?.text ?? '';
        const local = renamed ? (tokens[first + 2]?.text ?? imported) : imported;
        return imported === '' ? [] : [{ imported, local }];
    });
}
/** `export { a as b }`, with or without `from`; `export * from`, `export * as n from`. Each name from elsewhere is a declaration of its own, so that an edit of it is told apart. */
function exportFrom(script, statement) {
    const { tokens } = script;
    const at = stringIn(tokens, statement);
    const open = textAt(tokens, statement.head) === 'type' ? statement.head + 1 : statement.head;
    const isStar = textAt(tokens, open) === '*';
    const starName = textAt(tokens, open + 1) === 'as' ? textAt(tokens, open + 2) : '*';
    const names = isStar ? [{ imported: '*', local: starName }] : braced(tokens, open);
    if (at < 0) {
        for (const { imported, local } of names)
            if (imported !== local)
                script.aliases.set(local, imported);
        return;
    }
    const line = tokens[statement.from]?.line ?? 1;
    script.silent.push(statement);
    script.imports.push({ specifier: tokens[at]?.text ?? '', names, line, exports: true });
    for (const { local } of names) {
        script.marks.push({ kind: 'module', name: local, owner: null, from: statement.from, to: statement.to, at: statement.from, exported: true });
    }
}
/** The import that `name = require('s')` stands for; null when it is none. */
function requireNames(tokens, one, equals) {
    const call = textAt(tokens, equals + 1) === 'await' ? equals + 2 : equals + 1;
    const callee = textAt(tokens, call);
    if ((callee !== 'require' && callee !== 'import') || textAt(tokens, call + 1) !== '(' || !isString(tokens, call + 2))
        return null;
    const specifier = tokens[call + 2]?.text ?? '';
    const line = tokens[one.from]?.line ?? 1;
    const member = textAt(tokens, call + 4) === '.' ? textAt(tokens, call + 5) : '*';
    const names = isWord(tokens, one.from) ? [{ imported: member, local: textAt(tokens, one.from) }] : braced(tokens, one.from);
    return { specifier, names, line, exports: false };
}
/** `require('s')` and `import('s')` anywhere else; mocks too, because they name the module that is replaced. */
function looseImports(tokens, known) {
    const found = new Map();
    tokens.forEach((token, i) => {
        if (token.kind !== 'word' || (token.text !== 'require' && token.text !== 'import' && token.text !== 'requireActual' && token.text !== 'importActual'))
            return;
        const open = textAt(tokens, i + 1) === '(' ? i + 1 : -1;
        const specifier = open >= 0 && isString(tokens, open + 1) ? (tokens[open + 1]?.text ?? '') : '';
        if (specifier !== '' && !known.has(specifier))
            found.set(specifier, { specifier, names: [], line: token.line, exports: false });
    });
    return [...found.values()];
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/script.js
// JavaScript and TypeScript: statements of a module, from which declarations, imports and exports follow.




const BLOCKS = new Set(['function', 'class', 'interface', 'enum', 'namespace', 'module']);
const PREFIXES = new Set(['declare', 'abstract', 'async']);
/** Reads the statements of a range: a module, or a namespace's body. */
function readStatements(script, range) {
    for (let i = range.from; i < range.to;) {
        const statement = statementAt(script.tokens, { from: i, to: range.to });
        readStatement(script, statement);
        i = Math.max(statement.to, i + 1);
    }
}
function statementAt(tokens, range) {
    let head = range.from;
    let exported = false;
    let isDefault = false;
    for (; head < range.to; head++) {
        const text = textAt(tokens, head);
        if (text === '@')
            head = decoratorEnd(tokens, head) - 1;
        else if (text === 'export')
            exported = true;
        else if (text === 'default' && exported)
            isDefault = true;
        else if (!PREFIXES.has(text) || !isWord(tokens, head + 1))
            break;
    }
    return { from: range.from, head, to: script_statementEnd(tokens, { from: head, to: range.to }), exported, isDefault };
}
function script_statementEnd(tokens, range) {
    const isBlock = BLOCKS.has(textAt(tokens, range.from)) || (textAt(tokens, range.from) === 'const' && textAt(tokens, range.from + 1) === 'enum');
    if (isBlock && isWord(tokens, range.from + 1))
        return blockEnd(tokens, range);
    for (let i = range.from; i < range.to;) {
        if (textAt(tokens, i) === ';')
            return i + 1;
        i = after(tokens, i);
        if (i < range.to && breaksLine(tokens, i))
            return i;
    }
    return range.to;
}
function blockEnd(tokens, range) {
    const open = bodyOpen(tokens, range);
    if (open >= 0)
        return closing(tokens, open) + 1;
    for (let i = range.from + 1; i < range.to; i = after(tokens, i)) {
        if (textAt(tokens, i) === ';')
            return i + 1;
        if (breaksLine(tokens, i))
            return i;
    }
    return range.to;
}
function readStatement(script, statement) {
    const { tokens } = script;
    const word = textAt(tokens, statement.head);
    const named = isWord(tokens, statement.head + 1) || textAt(tokens, statement.head + 1) === '*';
    if (word === 'import' && textAt(tokens, statement.head + 1) !== '(')
        return importStatement(script, statement);
    if (statement.exported && (word === '{' || word === '*' || (word === 'type' && '{*'.includes(textAt(tokens, statement.head + 1) || 'x'))))
        return exportFrom(script, statement);
    if (word === 'function')
        return functionStatement(script, statement);
    if (word === 'class')
        return typeStatement(script, statement, 'class');
    if (['interface', 'enum', 'namespace', 'module'].includes(word) && (named || isString(tokens, statement.head + 1)))
        return typeStatement(script, statement, word);
    if (word === 'const' && textAt(tokens, statement.head + 1) === 'enum')
        return typeStatement(script, { ...statement, head: statement.head + 1 }, 'enum');
    if (word === 'type' && isWord(tokens, statement.head + 1))
        return typeStatement(script, statement, 'type');
    if (['const', 'let', 'var'].includes(word))
        return variables(script, statement);
    if (statement.isDefault || word === '=')
        return defaultValue(script, statement);
    assignment(script, statement);
}
function importStatement(script, statement) {
    script.silent.push(statement);
    script.imports.push(...importFrom(script.tokens, statement));
}
function functionStatement(script, statement) {
    const { tokens } = script;
    const at = textAt(tokens, statement.head + 1) === '*' ? statement.head + 2 : statement.head + 1;
    const name = isWord(tokens, at) ? textAt(tokens, at) : 'default';
    if (statement.isDefault && name !== 'default')
        script.aliases.set('default', name);
    script.marks.push({ kind: 'function', name, owner: null, from: statement.from, to: statement.to, at, exported: statement.exported });
    const open = bodyOpen(tokens, { from: at, to: statement.to });
    if (open >= 0)
        script.marks.push(...returnedMembers(tokens, { from: open, to: statement.to }, name));
}
function typeStatement(script, statement, keyword) {
    const { tokens } = script;
    const at = statement.head + 1;
    const name = isWord(tokens, at) && textAt(tokens, at) !== 'extends' ? textAt(tokens, at) : 'default';
    if (statement.isDefault && name !== 'default')
        script.aliases.set('default', name);
    const open = keyword === 'type' ? typeBody(tokens, statement) : bodyOpen(tokens, { from: at, to: statement.to });
    const body = { from: open + 1, to: open < 0 ? open : closing(tokens, open) };
    if (keyword === 'namespace' || keyword === 'module')
        return readStatements(script, body);
    script.marks.push({
        kind: keyword === 'class' ? 'class' : 'type',
        name,
        owner: null,
        from: statement.from,
        to: statement.to,
        at,
        exported: statement.exported,
    });
    if (keyword === 'class')
        script.marks.push(...classMembers(tokens, body, name));
    else if (keyword === 'enum')
        script.marks.push(...enumMembers(tokens, body, name));
    else
        script.marks.push(...typeMembers(tokens, body, name));
}
function typeBody(tokens, statement) {
    for (let i = statement.head; i < statement.to; i++) {
        if (textAt(tokens, i) === '=')
            return textAt(tokens, i + 1) === '{' ? i + 1 : -1;
    }
    return -1;
}
function variables(script, statement) {
    const { tokens } = script;
    let from = statement.head + 1;
    for (let i = from; i <= statement.to; i = afterTypes(tokens, i, statement.to)) {
        const ends = i >= statement.to || textAt(tokens, i) === ';' || textAt(tokens, i) === ',';
        if (!ends)
            continue;
        const first = from === statement.head + 1;
        if (i > from)
            variable(script, { from, to: i, whole: { from: first ? statement.from : from, to: i }, exported: statement.exported });
        from = i + 1;
    }
}
function variable(script, one) {
    const { tokens } = script;
    let equals = one.from;
    while (equals < one.to && textAt(tokens, equals) !== '=')
        equals = after(tokens, equals);
    const required = requireNames(tokens, { from: one.from, to: one.to }, equals);
    if (required) {
        script.silent.push(one.whole);
        return void script.imports.push(required);
    }
    const common = { owner: null, ...one.whole, exported: one.exported };
    if (!isWord(tokens, one.from)) {
        for (const at of destructured(tokens, one.from))
            script.marks.push({ kind: 'constant', name: textAt(tokens, at), at, ...common });
        return;
    }
    const name = textAt(tokens, one.from);
    const value = { from: equals + 1, to: one.to };
    script.marks.push({ kind: isFunction(tokens, value) ? 'function' : 'constant', name, at: one.from, ...common });
    script.marks.push(...valueMembers(tokens, value, name));
}
function destructured(tokens, from) {
    const names = [];
    for (let i = from + 1; i < closing(tokens, from); i++) {
        const next = textAt(tokens, i + 1);
        if (isWord(tokens, i) && (next === ',' || next === '}' || next === ']' || next === '='))
            names.push(i);
    }
    return names;
}
/** Members of a value: an object's properties, also behind one call or `as`, a class's members, a function's returned properties. */
function valueMembers(tokens, value, owner) {
    if (textAt(tokens, value.from) === 'class') {
        const open = bodyOpen(tokens, value);
        return open < 0 ? [] : classMembers(tokens, { from: open + 1, to: closing(tokens, open) }, owner);
    }
    if (isFunction(tokens, value))
        return returnedMembers(tokens, value, owner);
    const open = objectOpen(tokens, value);
    return open < 0 ? [] : objectMembers(tokens, { from: open + 1, to: closing(tokens, open) }, owner);
}
function objectOpen(tokens, value) {
    if (textAt(tokens, value.from) === '{')
        return value.from;
    let i = value.from;
    while (i < value.to && (isWord(tokens, i) || textAt(tokens, i) === '.'))
        i++;
    return textAt(tokens, i) === '(' && textAt(tokens, i + 1) === '{' ? i + 1 : -1;
}
function defaultValue(script, statement) {
    const { tokens } = script;
    const from = textAt(tokens, statement.head) === '=' ? statement.head + 1 : statement.head;
    const lone = isWord(tokens, from) && (from + 1 >= statement.to || textAt(tokens, from + 1) === ';');
    if (lone)
        return void script.aliases.set('default', textAt(tokens, from));
    script.marks.push({ kind: 'constant', name: 'default', owner: null, from: statement.from, to: statement.to, at: from, exported: true });
    script.marks.push(...valueMembers(tokens, { from, to: statement.to }, 'default'));
}
/** `exports.name = …`, `module.exports = …`, `Type.prototype.name = …`, `object.name = …`. */
function assignment(script, statement) {
    const { tokens } = script;
    const path = [];
    let i = statement.head;
    for (; isWord(tokens, i); i += 2) {
        path.push(textAt(tokens, i));
        if (textAt(tokens, i + 1) !== '.')
            break;
    }
    if (path.length < 2 || textAt(tokens, i + 1) !== '=')
        return;
    const value = { from: i + 2, to: statement.to };
    const name = path.at(-1) ?? '';
    if (path.join('.') === 'module.exports')
        return moduleExports(script, statement, value);
    const exported = path[0] === 'exports' || path[1] === 'exports';
    const owner = exported ? null : (path[0] ?? null);
    const lone = exported && isWord(tokens, value.from) && value.to <= value.from + 2;
    if (lone)
        return void script.aliases.set(name, textAt(tokens, value.from));
    script.marks.push({ kind: owner === null ? 'constant' : 'method', name, owner, from: statement.from, to: statement.to, at: i, exported });
}
function moduleExports(script, statement, value) {
    const { tokens } = script;
    if (textAt(tokens, value.from) !== '{')
        return defaultValue(script, { ...statement, head: value.from, isDefault: true });
    script.marks.push({ kind: 'constant', name: 'default', owner: null, from: statement.from, to: statement.to, at: value.from, exported: true });
    for (const mark of objectMembers(tokens, { from: value.from + 1, to: closing(tokens, value.from) }, 'default')) {
        const end = textAt(tokens, mark.to - 1) === ',' ? mark.to - 1 : mark.to;
        const last = tokens[end - 1];
        const isName = last?.kind === 'word' && (mark.at === end - 1 || (mark.at === end - 3 && textAt(tokens, end - 2) === ':'));
        if (isName)
            script.aliases.set(mark.name, last.text);
        else
            script.marks.push({ ...mark, owner: null, exported: true });
    }
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/script-tests.js
// Test cases, suites and hooks of the JavaScript test runners, wherever they are called in a file.


const script_tests_CASES = new Set(['it', 'test', 'specify', 'fit', 'xit', 'xtest', 'bench']);
const script_tests_SUITES = new Set(['describe', 'context', 'suite', 'fdescribe', 'xdescribe', 'module']);
const script_tests_HOOKS = new Set(['beforeEach', 'afterEach', 'beforeAll', 'afterAll', 'before', 'after', 'setup', 'teardown', 'suiteSetup', 'suiteTeardown']);
const RUNNERS = new Set(['Deno', 'QUnit', 'test', 'it', 'describe', 'mocha', 'bdd']);
/** Marks of all test calls; a case's owner is its suites joined by ` > `. */
function testMarks(tokens) {
    const found = [];
    for (let i = 0; i < tokens.length; i++) {
        const one = callAt(tokens, i);
        if (one)
            found.push(one);
    }
    return owned(found);
}
function callAt(tokens, at) {
    if (!isWord(tokens, at) || !standsAlone(tokens, at))
        return null;
    const word = textAt(tokens, at);
    if (script_tests_HOOKS.has(word) && textAt(tokens, at + 1) === '(')
        return hookAt(tokens, at);
    if (!script_tests_CASES.has(word) && !script_tests_SUITES.has(word))
        return null;
    const open = titleOpen(tokens, at + 1);
    const title = open < 0 ? null : titleAt(tokens, open);
    if (title === null || closing(tokens, open) <= open + 2)
        return null;
    const isSuite = tokens.slice(at, Math.min(open, at + 12)).some((token) => token.kind === 'word' && script_tests_SUITES.has(token.text));
    return { kind: isSuite ? 'suite' : 'test', name: title.slice(0, 300), from: at, to: closing(tokens, open) + 1 };
}
/** The parenthesis of the call that takes the title, behind `.each(…)`, `.only` and tables; -1 for anything else. */
function titleOpen(tokens, from) {
    for (let i = from; i < tokens.length;) {
        const isModifier = textAt(tokens, i) === '.' && isWord(tokens, i + 1);
        if (isModifier && script_tests_HOOKS.has(textAt(tokens, i + 1)))
            return -1;
        if (isModifier)
            i += 2;
        else if (isString(tokens, i))
            i++;
        else if (textAt(tokens, i) !== '(')
            return -1;
        else if (titleAt(tokens, i) !== null)
            return i;
        else if (textAt(tokens, i - 2) !== '.')
            return -1;
        else
            i = after(tokens, i);
    }
    return -1;
}
function standsAlone(tokens, at) {
    if (['function', 'const', 'let', 'class', 'import'].includes(textAt(tokens, at - 1)))
        return false;
    return textAt(tokens, at - 1) !== '.' || RUNNERS.has(textAt(tokens, at - 2));
}
function hookAt(tokens, at) {
    const open = at + 1;
    const first = isString(tokens, open + 1) ? open + 3 : open + 1;
    const isCallback = ['(', 'async', 'function'].includes(textAt(tokens, first)) || isWord(tokens, first);
    return isCallback && closing(tokens, open) > open + 1 ? { kind: 'hook', name: textAt(tokens, at), from: at, to: closing(tokens, open) + 1 } : null;
}
/** Drops what stands inside a case, and names the suites around the rest. */
function owned(found) {
    const open = [];
    const marks = [];
    for (const one of found) {
        while (open.length > 0 && (open.at(-1)?.to ?? 0) <= one.from)
            open.pop();
        if (open.at(-1)?.kind === 'test')
            continue;
        const suites = open
            .filter((outer) => outer.kind === 'suite')
            .slice(-12)
            .map((outer) => outer.name);
        marks.push({ kind: one.kind, name: one.name, owner: suites.length > 0 ? suites.join(' > ') : null, from: one.from, to: one.to, at: one.from });
        if (one.kind !== 'hook')
            open.push(one);
    }
    return marks;
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/shell.js
// Shell scripts and Bats files: functions, variables, sourced files, paths.

const shell_HOOKS = new Set(['setup', 'teardown', 'setup_file', 'teardown_file', 'setup_suite', 'teardown_suite', 'setUp', 'tearDown', 'oneTimeSetUp']);
/** Marks of a shell script. */
function shellMarks(tokens) {
    const marks = [];
    for (let i = 0; i < tokens.length; i++) {
        const mark = opensLine(tokens, i) ? markAt(tokens, i) : null;
        if (!mark)
            continue;
        marks.push(mark);
        i = mark.to - 1;
    }
    return marks;
}
function markAt(tokens, at) {
    if (textAt(tokens, at) === '@' && textAt(tokens, at + 1) === 'test')
        return testAt(tokens, at);
    const name = textAt(tokens, at) === 'function' ? at + 1 : at;
    const open = textAt(tokens, name + 1) === '(' && closing(tokens, name + 1) === name + 2 ? name + 3 : name + 1;
    const isFunction = isWord(tokens, name) && (open === name + 3 || name > at) && ['{', '('].includes(textAt(tokens, open));
    if (isFunction)
        return functionAt(tokens, { from: at, at: name, to: closing(tokens, open) + 1 });
    return variableAt(tokens, at);
}
function testAt(tokens, at) {
    let open = at + 2;
    while (open < tokens.length && textAt(tokens, open) !== '{')
        open++;
    const title = tokens.slice(at + 2, open).find((token) => token.kind === 'string');
    return { kind: 'test', name: title?.text ?? textAt(tokens, at + 2), owner: null, from: at, to: closing(tokens, open) + 1, at };
}
function functionAt(tokens, place) {
    const name = textAt(tokens, place.at);
    const kind = shell_HOOKS.has(name) ? 'hook' : /^test[_A-Z]/.test(name) ? 'test' : 'function';
    return { kind, name, owner: null, ...place, exported: true };
}
/** `NAME=…`, also behind `export`, `readonly`, `local`. */
function variableAt(tokens, at) {
    const name = ['export', 'readonly', 'declare'].includes(textAt(tokens, at)) ? at + 1 : at;
    if (!isWord(tokens, name) || textAt(tokens, name + 1) !== '=' || tokens[at]?.column !== 0)
        return null;
    let to = name + 2;
    while (to < tokens.length && !opensLine(tokens, to))
        to = Math.max(closing(tokens, to), to) + 1;
    return { kind: 'constant', name: textAt(tokens, name), owner: null, from: at, to, at: name, exported: true };
}
/** `source x`, `. x`, Bats' `load x`. */
function shellImports(tokens) {
    const imports = [];
    tokens.forEach((token, i) => {
        if (token.kind !== 'word' || (token.text !== 'load' && token.text !== 'source') || tokens[i + 1]?.line !== token.line)
            return;
        const specifier = isString(tokens, i + 1) || token.text === 'load' ? (tokens[i + 1]?.text ?? '') : '';
        if (specifier !== '')
            imports.push({ specifier, names: [{ imported: '*', local: '*' }], line: token.line, exports: true });
    });
    return imports;
}
const PATH = /[\w.$}{@%+-]{0,80}(?:\/[\w.$}{*@%+-]{1,80}){1,20}|\b[\w-]{1,80}\.[a-z]{1,8}\b/g;
/** Words of a text that look like paths, with their lines: what scripts, Dockerfiles and workflows name without quotes. */
function pathWords(text) {
    const found = [];
    const lines = text.split('\n');
    for (let i = 0; i < lines.length && found.length < 5_000; i++) {
        const line = lines[i] ?? '';
        if (!line.includes('/') && !line.includes('.'))
            continue;
        for (const match of line.slice(0, 2_000).matchAll(PATH))
            found.push({ line: i + 1, text: match[0] });
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/single-file.js
// Files that mix code with markup: the script blocks of Vue, Svelte and Astro components, the code of PHP pages.
const OPEN = /<script\b[^>]{0,300}>/gi;
/** The text with everything outside its script blocks blank but for names in braces, so that lines stay and a template's names are used. */
function scriptsOnly(text) {
    const parts = [];
    let at = 0;
    if (text.startsWith('---\n'))
        at = frontMatter(text, parts);
    OPEN.lastIndex = at;
    for (let match = OPEN.exec(text); match; match = OPEN.exec(text)) {
        const from = match.index + match[0].length;
        const end = text.indexOf('</script', from);
        const to = end < 0 ? text.length : end;
        parts.push(template(text.slice(at, from)), text.slice(from, to));
        at = to;
        OPEN.lastIndex = to;
    }
    parts.push(template(text.slice(at)));
    return parts.join('');
}
function frontMatter(text, parts) {
    const end = text.indexOf('\n---', 4);
    if (end < 0)
        return 0;
    parts.push('   ', text.slice(3, end), '\n   ');
    return end + 4;
}
/** Line breaks, component names and words of attribute bindings and mustaches; the rest goes. */
function template(text) {
    return text
        .split('\n')
        .map((line) => {
        const names = line.match(/<[A-Z]\w{0,80}|\{\{?[^{}]{1,300}\}|[@:]?[\w-]{1,60}="[^"]{1,300}"/g) ?? [];
        const words = names.flatMap((name) => name.match(/[A-Za-z_$][\w$]{1,80}/g) ?? []);
        return words.length > 0 ? `;[${words.join(',')}];` : '';
    })
        .join('\n');
}
/** The text with everything outside `<?php … ?>` blank, lines kept. */
function phpOnly(text) {
    const parts = [];
    let at = 0;
    for (let open = text.indexOf('<?'); open >= 0; open = text.indexOf('<?', at)) {
        const from = open + (text.startsWith('<?php', open) ? 5 : text.startsWith('<?=', open) ? 3 : 2);
        const close = phpEnd(text, from);
        const to = close < 0 ? text.length : close;
        parts.push(text.slice(at, open).replace(/[^\n]/g, ''), ' ', text.slice(from, to), close < 0 ? '' : ';');
        at = Math.min(text.length, to + 2);
    }
    parts.push(text.slice(at).replace(/[^\n]/g, ''));
    return parts.join('');
}
/** The next `?>` that ends code: not in a string of its line, and with nothing or more code behind it. */
function phpEnd(text, from) {
    for (let at = text.indexOf('?>', from); at >= 0; at = text.indexOf('?>', at + 2)) {
        const before = text.slice(Math.max(from, text.lastIndexOf('\n', at) + 1, at - 500), at);
        const isQuoted = before.split("'").length % 2 === 0 || before.split('"').length % 2 === 0;
        const isLast = text.slice(at + 2, at + 200).trim() === '' && at + 200 > text.length;
        const goesOn = text.indexOf('<?php', at) > 0 || text.indexOf('<?=', at) > 0;
        if (!isQuoted && (isLast || goesOn))
            return at;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/index.js
// Which language a path is in, and how a file of it is read.

















/** Words that open a line about packages and imports. */
const HEADERS = new Set(['import', 'using', 'use', 'package', 'from']);
const NONE = [];
const languages_script = { name: 'script', lexicon: 'script', read: readScript };
const braces = (name, lexicon, imports) => ({
    name,
    lexicon,
    read: ({ text, tokens }) => ({ marks: braceMarks(tokens, name, { from: 0, to: tokens.length }), imports: imports(text), pack: packageOf(text) }),
});
const data = (name, lexicon, marks) => ({
    name,
    lexicon,
    read: ({ tokens, text }) => ({ marks: marks(tokens), imports: NONE, loose: pathWords(text) }),
});
const LANGUAGES = {
    script: languages_script,
    component: { ...languages_script, prepare: scriptsOnly },
    python: {
        name: 'python',
        lexicon: 'python',
        read: ({ tokens }) => ({ marks: pythonMarks(tokens), imports: pythonImports(tokens), silent: statementsOf(tokens, HEADERS, 'line') }),
    },
    go: {
        name: 'go',
        lexicon: 'go',
        read: ({ path, tokens }) => ({
            marks: goMarks(tokens, path.endsWith('_test.go')),
            imports: goImports(tokens),
            silent: statementsOf(tokens, HEADERS, 'line'),
        }),
    },
    rust: {
        name: 'rust',
        lexicon: 'rust',
        read: ({ tokens }) => ({
            marks: rustMarks(tokens, { from: 0, to: tokens.length }),
            imports: rustImports(tokens),
            silent: statementsOf(tokens, HEADERS, ';'),
        }),
    },
    java: braces('java', 'java', jvmImports),
    kotlin: braces('kotlin', 'kotlin', jvmImports),
    scala: braces('scala', 'kotlin', jvmImports),
    swift: braces('swift', 'swift', () => []),
    dart: braces('dart', 'java', () => []),
    csharp: braces('csharp', 'csharp', usings),
    php: { ...braces('php', 'php', uses), prepare: phpOnly },
    proto: braces('proto', 'c', () => []),
    c: { ...braces('c', 'c', includes), prepare: preprocessed },
    ruby: { name: 'ruby', lexicon: 'ruby', read: ({ tokens }) => ({ marks: rubyMarks(tokens), imports: rubyImports(tokens) }) },
    shell: {
        name: 'shell',
        lexicon: 'shell',
        read: ({ text, tokens }) => ({ marks: shellMarks(tokens), imports: shellImports(tokens), loose: pathWords(text) }),
    },
    json: data('json', 'json', jsonMarks),
    lines: data('lines', 'lines', lineMarks),
    snapshot: data('snapshot', 'script', snapshotMarks),
    plain: data('plain', 'plain', () => []),
};
const BY_EXTENSION = {
    ts: 'script',
    tsx: 'script',
    mts: 'script',
    cts: 'script',
    js: 'script',
    jsx: 'script',
    mjs: 'script',
    cjs: 'script',
    vue: 'component',
    svelte: 'component',
    astro: 'component',
    py: 'python',
    pyi: 'python',
    go: 'go',
    rs: 'rust',
    java: 'java',
    kt: 'kotlin',
    kts: 'kotlin',
    scala: 'scala',
    sc: 'scala',
    groovy: 'java',
    gradle: 'plain',
    swift: 'swift',
    dart: 'dart',
    cs: 'csharp',
    php: 'php',
    proto: 'proto',
    graphql: 'proto',
    gql: 'proto',
    c: 'c',
    h: 'c',
    cc: 'c',
    cpp: 'c',
    cxx: 'c',
    hh: 'c',
    hpp: 'c',
    hxx: 'c',
    inl: 'c',
    ipp: 'c',
    m: 'c',
    mm: 'c',
    cu: 'c',
    cuh: 'c',
    rb: 'ruby',
    rake: 'ruby',
    gemspec: 'ruby',
    sh: 'shell',
    bash: 'shell',
    bats: 'shell',
    zsh: 'shell',
    ksh: 'shell',
    json: 'json',
    json5: 'json',
    jsonc: 'json',
    webmanifest: 'json',
    map: 'plain',
    yaml: 'lines',
    yml: 'lines',
    toml: 'lines',
    ini: 'lines',
    cfg: 'lines',
    conf: 'lines',
    properties: 'lines',
    env: 'lines',
    snap: 'snapshot',
};
/** The reader for a path; a script without an extension is told by its first line. */
function languageOf(path, text) {
    const base = path.slice(path.lastIndexOf('/') + 1);
    const extension = base.slice(base.lastIndexOf('.') + 1).toLowerCase();
    const known = base.includes('.') ? BY_EXTENSION[extension] : undefined;
    if (known)
        return LANGUAGES[known];
    if (/^\.env(?:\.|$)/.test(base))
        return LANGUAGES.lines;
    if (/^\.[a-z]{1,20}rc$/.test(base))
        return text.trimStart().startsWith('{') ? LANGUAGES.json : LANGUAGES.lines;
    const shebang = /^#!\S{1,80}(?:[ \t]{1,4}\S{1,40}){0,3}/.exec(text)?.[0] ?? '';
    if (/\b(?:ba|z|k|da)?sh\b|\bbats\b/.test(shebang))
        return LANGUAGES.shell;
    if (/\bpython\d?/.test(shebang))
        return LANGUAGES.python;
    if (/\b(?:node|deno|bun|tsx)\b/.test(shebang))
        return LANGUAGES.script;
    if (/\bruby\b/.test(shebang) || base === 'Rakefile' || base === 'Gemfile')
        return LANGUAGES.ruby;
    if (/\bphp\b/.test(shebang))
        return LANGUAGES.php;
    return LANGUAGES.plain;
}
/** The extensions of the language a path is in, for scans of sources that could import it. */
function extensionsLike(path) {
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    const own = BY_EXTENSION[extension];
    if (!own)
        return [];
    const family = own === 'component' ? ['script', 'component'] : own === 'script' ? ['script', 'component'] : [own];
    return Object.keys(BY_EXTENSION).filter((one) => family.includes(BY_EXTENSION[one] ?? 'plain'));
}
const LONG_LINES = 2_000;
/** Declarations and imports of one file. Generated one-line bundles are read as plain text. */
function parse(path, text) {
    const found = languageOf(path, text);
    const lines = text.split('\n', 200).length;
    const language = text.length / lines > LONG_LINES && lines < 200 ? LANGUAGES.plain : found;
    const prepared = 'prepare' in language && language.prepare ? language.prepare(text) : text;
    const tokens = lex(prepared, LEXICONS[language.lexicon]);
    const read = language.read({ path, text, tokens });
    const declarations = declare({ path, tokens, marks: read.marks, silent: read.silent ?? [], loose: read.loose ?? [] });
    return { language: language.name, declarations, imports: read.imports, aliases: read.aliases ?? new Map(), pack: read.pack ?? '' };
}
function readScript({ tokens }) {
    const out = { tokens, marks: [], imports: [], aliases: new Map(), silent: [] };
    readStatements(out, { from: 0, to: tokens.length });
    const known = new Set(out.imports.map((one) => one.specifier));
    return { marks: [...out.marks, ...testMarks(tokens)], imports: [...out.imports, ...looseImports(tokens, known)], aliases: out.aliases, silent: out.silent };
}

// EXTERNAL MODULE: ./lib/model/test-path.js
var test_path = __webpack_require__(72397);
;// CONCATENATED MODULE: ./lib/explain/graph/words.js
// Every name a file uses.
const kept = new WeakMap();
/** The names that a file's declarations use, kept with them. */
function wordsOf({ declarations }) {
    const known = kept.get(declarations);
    if (known)
        return known;
    const words = new Set();
    for (const one of declarations)
        for (const ref of one.refs)
            words.add(ref);
    kept.set(declarations, words);
    return words;
}

;// CONCATENATED MODULE: ./lib/explain/graph/links/implicit.js
// Files a file sees without importing them: the rest of its package, types named like their file, a header's source.




const EXTENSION = { csharp: 'cs', php: 'php', swift: 'swift', dart: 'dart', scala: 'scala', ruby: 'rb' };
const MOST = 400;
/** Links that the language adds on its own. */
function implicitLinks(tree, file) {
    const { language, path } = file;
    if (language === 'go')
        return [implicit_open(goSiblings(tree, path))];
    if (language === 'c')
        return [implicit_open(sourcesOf(tree, path))];
    if (language === 'java' || language === 'kotlin' || language === 'scala')
        return packageLinks(tree, file);
    if (language === 'python' && (0,test_path/* isTestPath */.M)(path))
        return conftests(tree, path);
    const extension = EXTENSION[language];
    return extension === undefined ? [] : byTypeName(tree, file, extension);
}
/** An import of everything in these files. */
function implicit_open(paths) {
    return { specifier: '', path: paths[0] ?? null, paths, names: [{ imported: '*', local: '*' }], line: 0, exports: false };
}
function implicit_named(path, name) {
    return { specifier: name, path, paths: [path], names: [{ imported: name, local: name }], line: 0, exports: false };
}
/** pytest loads every `conftest.py` from the root down before a test. */
function conftests(tree, path) {
    const found = upward(directoryOf(path)).map((directory) => (directory === '' ? 'conftest.py' : `${directory}/conftest.py`));
    const paths = found.filter((one) => one !== path && tree.has(one));
    return [{ specifier: '', path: paths[0] ?? null, paths, names: [], line: 0, exports: false }];
}
function goSiblings(tree, path) {
    const isTest = path.endsWith('_test.go');
    return tree
        .inside(directoryOf(path))
        .filter((one) => one.endsWith('.go') && one !== path && (isTest || !one.endsWith('_test.go')))
        .slice(0, MOST);
}
/** Classes of the same package by name; for Kotlin and Scala, whose files may hold anything, every file of the package too. */
function packageLinks(tree, file) {
    const own = directoryOf(file.path);
    const directories = file.pack === '' ? [own] : [...new Set([own, ...tree.directories(file.pack.replaceAll('.', '/'), file.path)])];
    const files = directories
        .slice(0, 8)
        .flatMap((directory) => tree.inside(directory))
        .filter((path) => /\.(?:java|kt|scala|groovy)$/.test(path) && path !== file.path);
    const words = wordsOf(file);
    const links = byNearness(files, file.path)
        .filter((path) => words.has(stemOf(path)))
        .map((path) => implicit_named(path, stemOf(path)));
    return file.language === 'java' ? links : [...links, implicit_open(files.filter((path) => !path.endsWith('.java')).slice(0, MOST))];
}
/** Types whose file is named like them, nearest first. */
function byTypeName(tree, file, extension) {
    const links = [];
    for (const word of wordsOf(file)) {
        if (!/^[A-Z]/.test(word))
            continue;
        const base = extension === 'rb' || extension === 'dart' ? snake(word) : word;
        const path = byNearness(tree.named(`${base}.${extension}`), file.path)[0];
        if (path !== undefined && path !== file.path)
            links.push(implicit_named(path, word));
    }
    return file.language === 'swift'
        ? [
            ...links,
            implicit_open(tree
                .inside(directoryOf(file.path))
                .filter((path) => path.endsWith('.swift') && path !== file.path)
                .slice(0, MOST)),
        ]
        : links;
}
function snake(word) {
    return word
        .replace(/([a-z\d])([A-Z])/g, '$1_$2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
        .toLowerCase();
}

;// CONCATENATED MODULE: ./lib/explain/graph/links/literal.js
// Which files of the checkout a string in code names: `fixtures/x.json`, `$ROOT/lib/${part}.sh`, `../data.txt`.

const literal_MOST = 50;
const CHARS = 200;
/** A bare file name that many directories have names none of them. */
const SAME_NAME = 4;
const LEADING_HOLE = /^(?:\$\{[^}]{0,80}\}|\$\([^/]{0,80}\)|\$\w{1,60}|\{[^}/]{0,60}\}|#\{[^}]{0,80}\}|%s|~|\.)\/+/;
const HOLE = /\$\{[^}]{0,80}\}|\$\w{1,60}|#\{[^}]{0,80}\}|\{[^}/]{0,60}\}|%s|\*{1,2}/g;
/** Files a literal of `from` may name, best first, at most 50; none when it is no path or nothing is there. */
function filesNamed(tree, from, literal) {
    if (literal.length > CHARS || literal.length < 3 || !/[./]/.test(literal) || literal.includes('://'))
        return [];
    const rooted = dirnameStripped(literal).replace(LEADING_HOLE, '');
    const floating = rooted !== literal;
    const path = rooted.replace(HOLE, '*').replace(/^\/+/, '');
    if (!/^[\w@.+\-/*[\]]{3,200}$/.test(path) || /^[./*]+$/.test(path))
        return [];
    if (path.includes('*'))
        return globbed(tree, from, path);
    const exact = at(tree, from, path);
    if (exact !== null)
        return [exact];
    if (path.includes('..'))
        return [];
    if (!path.includes('/'))
        return byName(tree, from, path);
    return floating || path.split('/').length > 2 || /\.\w{1,8}$/.test(path) ? tree.ending(path, from).slice(0, 1) : [];
}
/** `$(dirname "$0")/../x` is `../x` from the script. */
function dirnameStripped(literal) {
    return literal.replace(/^\$\([^)]{0,80}\)\/+/, './').replace(/^\.\/(?=\.\.)/, '');
}
function at(tree, from, path) {
    if (path.startsWith('..')) {
        const joined = join(directoryOf(from), path);
        return joined !== null && tree.has(joined) ? joined : null;
    }
    for (const directory of upward(directoryOf(from))) {
        const joined = join(directory, path);
        if (joined !== null && joined !== from && tree.has(joined) && (path.includes('/') || directory === directoryOf(from)))
            return joined;
    }
    return null;
}
function byName(tree, from, base) {
    if (!/\.[A-Za-z]\w{0,11}$/.test(base))
        return [];
    const same = tree.named(base);
    return same.length === 0 || same.length > SAME_NAME ? [] : byNearness(same, from).slice(0, 1);
}
function globbed(tree, from, path) {
    const base = baseOf(path);
    const directory = directoryOf(path);
    if (directory.includes('*') || base === '*' || !path.includes('/'))
        return [];
    const directories = path.startsWith('..')
        ? [join(directoryOf(from), directory)]
        : [...upward(directoryOf(from)).map((parent) => join(parent, directory)), ...tree.directories(directory, from).slice(0, 3)];
    for (const one of directories) {
        if (one === null)
            continue;
        const found = tree.inside(one).filter((file) => file !== from && fits(base, baseOf(file)));
        if (found.length > 0)
            return found.slice(0, literal_MOST);
    }
    return [];
}
/** Whether a text fits a pattern in which each `*` stands for anything. */
function fits(pattern, text) {
    const parts = pattern.split('*');
    const last = parts.at(-1) ?? '';
    const first = parts[0] ?? '';
    if (parts.length === 1)
        return pattern === text;
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
        return false;
    let at = first.length;
    for (const part of parts.slice(1, -1)) {
        const found = text.indexOf(part, at);
        if (found < 0 || found + part.length > text.length - last.length)
            return false;
        at = found + part.length;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/explain/graph/links/rust.js
// Rust paths: crates of the checkout, their module trees, binaries.

/** Crates of the checkout: name as code writes it → directory. */
function rustCrates(tree) {
    return new Map(tree
        .named('Cargo.toml')
        .slice(0, 500)
        .flatMap((path) => {
        const text = tree.read(path) ?? '';
        const names = [
            /^\[lib\][^[]{0,400}?^name[ \t]{0,9}=[ \t]{0,9}"([^"\n]{1,100})"/m.exec(text)?.[1],
            /^\[package\][^[]{0,2000}?^name[ \t]{0,9}=[ \t]{0,9}"([^"\n]{1,100})"/m.exec(text)?.[1],
        ];
        return names.filter((name) => name !== undefined).map((name) => [name.replaceAll('-', '_'), directoryOf(path)]);
    }));
}
/** The file that holds the module a `use` path names; the last parts may be items in it. Empty for crates from elsewhere. */
function resolveRust(tree, from, question) {
    const parts = question.specifier.split('::').filter((part) => part !== '');
    const first = parts[0] ?? 'self';
    const crate = crateRoot(tree, from);
    if (first === 'crate')
        return descend(tree, { file: crate, parts: parts.slice(1) });
    if (first === 'self')
        return descend(tree, { file: from, parts: parts.slice(1) });
    if (first === 'super')
        return ascend(tree, from, parts);
    const directory = question.crates.get(first);
    if (directory !== undefined)
        return descend(tree, { file: libraryOf(tree, directory), parts: parts.slice(1) });
    const local = descend(tree, { file: from, parts });
    return local.length > 0 && local[0] !== from ? local : descend(tree, { file: crate, parts, strict: true });
}
/** A path without a known crate in front may name this file's own module. */
function ascend(tree, from, parts) {
    let file = from;
    let i = 0;
    for (; parts[i] === 'super'; i++) {
        if (i > 0)
            file = file === null ? null : parentModule(tree, file);
    }
    const inline = descend(tree, { file: from, parts: parts.slice(i) });
    const above = file === null ? null : parentModule(tree, file);
    const outer = above === null ? [] : descend(tree, { file: above, parts: parts.slice(i) });
    return [...new Set([...inline, ...outer])];
}
function parentModule(tree, file) {
    const directory = stemOf(file) === 'mod' ? directoryOf(directoryOf(file)) : directoryOf(file);
    for (const end of ['mod.rs', 'lib.rs', 'main.rs'])
        if (tree.has(join(directory, end) ?? ''))
            return join(directory, end);
    return tree.has(`${directory}.rs`) ? `${directory}.rs` : null;
}
function descend(tree, { file, parts, strict }) {
    let at = file;
    let steps = 0;
    for (const part of parts) {
        const next = at === null ? null : childModule(tree, at, part);
        if (next === null)
            break;
        at = next;
        steps++;
    }
    return at === null || (strict && steps === 0) ? [] : [at];
}
function childModule(tree, file, name) {
    const isRoot = ['mod.rs', 'lib.rs', 'main.rs'].includes(baseOf(file)) || !directoryOf(file).includes('src');
    const directory = isRoot ? directoryOf(file) : (join(directoryOf(file), stemOf(file)) ?? '');
    for (const end of [`${name}.rs`, `${name}/mod.rs`]) {
        const path = join(directory, end);
        if (path !== null && tree.has(path))
            return path;
    }
    return null;
}
function crateDirectory(tree, from) {
    return upward(directoryOf(from)).find((directory) => tree.has(join(directory, 'Cargo.toml') ?? '')) ?? null;
}
function crateRoot(tree, from) {
    const directory = crateDirectory(tree, from);
    if (directory === null)
        return null;
    if (/(?:^|\/)(?:tests|examples|benches)\/[^/]{1,200}\.rs$/.test(from) || /src\/bin\/[^/]{1,200}\.rs$/.test(from))
        return from;
    return libraryOf(tree, directory);
}
function libraryOf(tree, directory) {
    const ends = ['src/lib.rs', 'src/main.rs', 'lib.rs', 'main.rs'].map((end) => join(directory, end) ?? '');
    return ends.find((path) => tree.has(path)) ?? null;
}
/** The source of a binary that a test starts by name. */
function rustBinary(tree, from, name) {
    const directory = crateDirectory(tree, from) ?? '';
    const manifest = tree.read(join(directory, 'Cargo.toml') ?? '') ?? '';
    const block = manifest
        .split('[[bin]]')
        .slice(1)
        .find((one) => new RegExp(`name[ \\t]{0,9}=[ \\t]{0,9}"${name.replace(/[^\w-]/g, '')}"`).test(one));
    const path = /^path[ \t]{0,9}=[ \t]{0,9}"([^"\n]{1,200})"/m.exec(block ?? '')?.[1];
    const candidates = [path, `src/bin/${name}.rs`, `src/bin/${name}/main.rs`, 'src/main.rs'].flatMap((one) => one === undefined ? [] : [join(directory, one) ?? '']);
    return candidates.find((one) => tree.has(one)) ?? byNearness(tree.named(`${name}.rs`), from)[0] ?? null;
}

;// CONCATENATED MODULE: ./lib/explain/graph/links/script.js
// What an import of a JavaScript or TypeScript file stands for: relative paths, tsconfig paths, package imports and exports, workspace packages, aliases.


const EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.vue', '.svelte', '.astro', '.json', '.d.ts'];
const SWAPPED = {
    '.js': ['.ts', '.tsx', '.jsx'],
    '.mjs': ['.mts', '.ts'],
    '.cjs': ['.cts', '.ts'],
    '.jsx': ['.tsx'],
};
const MANY_PACKAGES = 500;
/** Reads manifests on demand and keeps them. */
function scriptWorld(tree) {
    const values = new Map();
    let names = null;
    const json = (path) => {
        if (!values.has(path))
            values.set(path, tree.has(path) ? looseJson(tree.read(path) ?? '') : null);
        return values.get(path);
    };
    const packages = () => {
        names ??= new Map(tree
            .named('package.json')
            .slice(0, MANY_PACKAGES)
            .flatMap((path) => {
            const name = asText(property(json(path), 'name'));
            return name === null ? [] : [[name, directoryOf(path)]];
        }));
        return names;
    };
    return { tree, json, packages };
}
/** The file a specifier stands for; null for packages from elsewhere. */
function resolveScript(world, from, specifier) {
    const plain = specifier.replace(/[?!].*$/, '').replace(/^file:\/\//, '');
    const directory = directoryOf(from);
    if (plain === '' || plain.startsWith('node:'))
        return null;
    if (plain.startsWith('.')) {
        const path = join(directory, plain);
        return path === null ? null : fileAt(world, path);
    }
    if (plain.startsWith('#'))
        return packageImport(world, directory, plain);
    return mapped(world, directory, plain) ?? workspace(world, plain) ?? (plain.startsWith('/') ? fileAt(world, plain.slice(1)) : aliased(world, from, plain));
}
/** A path as written, with an extension, swapped for its source's extension, or as a directory. */
function fileAt({ tree, json }, path) {
    if (path !== '' && tree.has(path))
        return path;
    const dot = path.lastIndexOf('.');
    const extension = dot > path.lastIndexOf('/') ? path.slice(dot) : '';
    for (const other of SWAPPED[extension] ?? [])
        if (tree.has(path.slice(0, dot) + other))
            return path.slice(0, dot) + other;
    for (const one of EXTENSIONS)
        if (tree.has(path + one))
            return path + one;
    const inside = path === '' ? '' : `${path}/`;
    for (const one of EXTENSIONS)
        if (tree.has(`${inside}index${one}`))
            return `${inside}index${one}`;
    const main = asText(property(json(`${inside}package.json`), 'main'));
    const target = main === null ? null : join(path, main);
    return target !== null && tree.has(target) ? target : null;
}
function packageImport(world, directory, specifier) {
    for (const at of upward(directory)) {
        const manifest = world.json(at === '' ? 'package.json' : `${at}/package.json`);
        if (manifest === null)
            continue;
        const target = exported(property(manifest, 'imports'), specifier);
        return target === null ? aliased(world, `${at}/x`, specifier) : targetFile(world, at, target);
    }
    return null;
}
/** tsconfig `paths` and `baseUrl`, the nearest file that has them. */
function mapped(world, directory, specifier) {
    for (const at of upward(directory)) {
        for (const name of world.tree.inside(at)) {
            if (!/^(?:ts|js)config(?:\.[\w-]{1,40})?\.json$/.test(baseOf(name)))
                continue;
            const found = byConfig(world, { config: name, specifier, depth: 0 });
            if (found !== null)
                return found;
        }
    }
    return null;
}
function byConfig(world, { config, specifier, depth }) {
    const value = world.json(config);
    const options = property(value, 'compilerOptions');
    const baseUrl = asText(property(options, 'baseUrl'));
    const base = join(directoryOf(config), baseUrl ?? '.') ?? '';
    for (const [pattern, targets] of entriesOf(property(options, 'paths'))) {
        const rest = starMatch(pattern, specifier);
        if (rest === null || !Array.isArray(targets))
            continue;
        for (const target of targets) {
            const path = typeof target === 'string' ? join(base, target.replace('*', rest)) : null;
            const file = path === null ? null : fileAt(world, path);
            if (file !== null)
                return file;
        }
    }
    const plain = baseUrl === null ? null : fileAt(world, join(base, specifier) ?? '');
    return plain ?? inherited(world, { config, specifier, depth });
}
function inherited(world, { config, specifier, depth }) {
    const parent = property(world.json(config), 'extends');
    const parents = (Array.isArray(parent) ? parent : [parent]).filter((one) => typeof one === 'string');
    if (depth > 5)
        return null;
    for (const one of parents.reverse().slice(0, 8)) {
        const path = one.startsWith('.') ? join(directoryOf(config), one) : null;
        const file = path === null ? null : ([path, `${path}.json`].find((each) => world.tree.has(each)) ?? null);
        const found = file === null ? null : byConfig(world, { config: file, specifier, depth: depth + 1 });
        if (found !== null)
            return found;
    }
    return null;
}
/** What `*` stands for when the pattern fits, `''` when it has none; null when it does not fit. */
function starMatch(pattern, text) {
    const star = pattern.indexOf('*');
    if (star < 0)
        return pattern === text ? '' : null;
    const [before, behind] = [pattern.slice(0, star), pattern.slice(star + 1)];
    if (text.length < before.length + behind.length || !text.startsWith(before) || !text.endsWith(behind))
        return null;
    return text.slice(before.length, text.length - behind.length);
}
function workspace(world, specifier) {
    const parts = specifier.split('/');
    const name = parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
    const directory = world.packages().get(name);
    if (directory === undefined)
        return null;
    const sub = specifier.slice(name.length + 1);
    const manifest = world.json(directory === '' ? 'package.json' : `${directory}/package.json`);
    const target = exported(property(manifest, 'exports'), sub === '' ? '.' : `./${sub}`);
    const found = target === null ? null : targetFile(world, directory, target);
    if (found !== null)
        return found;
    if (sub !== '')
        return fileAt(world, join(directory, sub) ?? '') ?? fileAt(world, join(directory, `src/${sub}`) ?? '');
    return entry(world, directory, manifest);
}
function entry(world, directory, manifest) {
    for (const field of ['source', 'module', 'main', 'types']) {
        const target = asText(property(manifest, field));
        const found = target === null ? null : targetFile(world, directory, target);
        if (found !== null)
            return found;
    }
    return fileAt(world, join(directory, 'src') ?? '') ?? fileAt(world, directory);
}
/** A target of `exports` or `imports`: the first string under the usual conditions. */
function exported(map, key) {
    if (typeof map === 'string' || Array.isArray(map))
        return key === '.' ? conditional(map, 0) : null;
    const entries = entriesOf(map);
    if (key === '.' && entries.length > 0 && entries.every(([name]) => !name.startsWith('.')))
        return conditional(map, 0);
    for (const [pattern, value] of entries) {
        const rest = starMatch(pattern, key);
        const target = rest === null ? null : conditional(value, 0);
        if (target !== null)
            return target.replace('*', rest ?? '');
    }
    return null;
}
function conditional(value, depth) {
    if (typeof value === 'string')
        return value;
    if (depth > 6)
        return null;
    if (Array.isArray(value))
        return conditional(value[0], depth + 1);
    for (const key of ['source', 'development', 'import', 'node', 'require', 'default', 'types']) {
        const found = property(value, key) === undefined ? null : conditional(property(value, key), depth + 1);
        if (found !== null)
            return found;
    }
    return null;
}
/** A manifest's target; when it is built output, the source it is built from. */
function targetFile(world, directory, target) {
    const path = join(directory, target);
    if (path === null)
        return null;
    const inside = directory === '' ? path : path.slice(directory.length + 1);
    const source = inside.replace(/^(?:dist|lib|build|out|es|esm|cjs)(?:\/(?:esm|cjs|src))?\//, 'src/').replace(/\.d\.[cm]?ts$/, '.ts');
    return fileAt(world, path) ?? fileAt(world, join(directory, source) ?? '');
}
/** Aliases that only a bundler's settings know: `@/x`, `~/x`, `@core/x`. */
function aliased({ tree }, from, specifier) {
    if (!/^[@~#$]/.test(specifier))
        return null;
    const rest = specifier.replace(/^[@~#$]\/?/, '').replace(/\.(?:js|mjs|cjs|jsx)$/, '');
    if (rest === '' || (!rest.includes('/') && !/^[@~#$]\//.test(specifier)))
        return null;
    for (const end of [...EXTENSIONS.map((one) => rest + one), rest, ...EXTENSIONS.map((one) => `${rest}/index${one}`)]) {
        const found = tree.ending(end, from)[0];
        if (found !== undefined)
            return found;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/explain/graph/links/index.js
// Turns what a file imports, as written, into files of the checkout.






/** Resolvers over one checkout; what they learn from manifests is kept. */
function linkerOf(tree) {
    const resolvers = resolversOf(tree);
    const resolve = (language, from, specifier) => resolvers[language]?.(from, specifier) ?? [];
    return {
        resolve,
        imports: (file) => file.imports.map((raw) => linked(raw, widened(tree, raw, narrowed(file, raw, resolve(file.language, file.path, raw.specifier))))),
        implicit: (file) => implicitLinks(tree, file),
        literal: (language, from, literal) => literalFiles(tree, { language, from, literal, resolve }),
    };
}
function resolversOf(tree) {
    const world = scriptWorld(tree);
    const modules = links_once(() => goModules(tree));
    const crates = links_once(() => rustCrates(tree));
    const roots = links_once(() => phpRoots(tree));
    const jvm = (from, specifier) => resolveJvm(tree, from, specifier);
    const script = (from, specifier) => {
        const found = resolveScript(world, from, specifier);
        return found === null ? [] : [found];
    };
    return {
        script,
        component: script,
        java: jvm,
        kotlin: jvm,
        scala: jvm,
        python: (from, specifier) => resolvePython(tree, from, specifier),
        go: (_from, specifier) => resolveGo(tree, specifier, modules()),
        rust: (from, specifier) => resolveRust(tree, from, { specifier, crates: crates() }),
        c: (from, specifier) => resolveInclude(tree, from, specifier),
        php: (from, specifier) => resolvePhp(tree, from, { specifier, roots: roots() }),
        ruby: (from, specifier) => resolveRuby(tree, from, specifier),
        shell: (from, specifier) => [...resolveShell(tree, from, specifier), ...filesNamed(tree, from, specifier)].slice(0, 50),
    };
}
function links_once(make) {
    let value = null;
    return () => (value ??= { made: make() }).made;
}
function linked(raw, paths) {
    return { ...raw, path: paths[0] ?? null, paths };
}
/** `import a.b.*` means the classes that are used. */
function narrowed(file, raw, paths) {
    if (!raw.specifier.endsWith('.*') || paths.length < 2)
        return paths;
    return paths.filter((path) => /\.(?:kt|scala)$/.test(path) || file.declarations.some((one) => one.refs.has(stemOf(path))));
}
/** `from package import module` loads the module too. */
function widened(tree, raw, paths) {
    const init = paths.length === 1 && paths[0]?.endsWith('__init__.py') ? paths[0] : null;
    if (init === null)
        return paths;
    const directory = directoryOf(init);
    const modules = raw.names.flatMap(({ imported }) => [`${directory}/${imported}.py`, `${directory}/${imported}/__init__.py`]);
    return [init, ...modules.filter((path) => tree.has(path))];
}
function literalFiles(tree, { language, from, literal, resolve }) {
    if (language === 'rust' && literal.startsWith('CARGO_BIN_EXE_'))
        return [rustBinary(tree, from, literal.slice('CARGO_BIN_EXE_'.length))].filter((one) => one !== null);
    if (language === 'script' && /^\.{1,2}\//.test(literal)) {
        const found = resolve(language, from, literal);
        if (found.length > 0)
            return found;
    }
    return filesNamed(tree, from, literal);
}

;// CONCATENATED MODULE: ./lib/explain/graph/files.js
// The files of the graph: read when first asked for, kept, and counted against the budget.




/** Opens a checkout. Nothing is read before it is asked for. */
function storeOf(sources, limits) {
    const files = new Map();
    const literals = new Map();
    const tree = treeOf(sources.paths, (path) => sources.read(path)?.slice(0, limits.fileChars) ?? null);
    const linker = linkerOf(tree);
    const file = (path) => {
        const known = files.get(path);
        if (known !== undefined)
            return known;
        if (files.size >= limits.graphFiles || !tree.has(path))
            return null;
        const text = tree.read(path);
        const made = text === null ? null : load(path, text, linker);
        files.set(path, made);
        return made;
    };
    const named = (from, literal) => {
        if (!mayNameFile(literal))
            return NO_PATHS;
        const key = `${from.path}\0${literal}`;
        const found = literals.get(key) ?? linker.literal(from.language, from.path, literal).filter((path) => path !== from.path);
        literals.set(key, found);
        return found;
    };
    return { tree, linker, file, named };
}
const NO_PATHS = [];
function mayNameFile(literal) {
    return literal.includes('.') || literal.includes('/') || literal.startsWith('CARGO_BIN_EXE_');
}
function load(path, text, linker) {
    const parsed = { ...parse(path, text), path };
    const [module] = parsed.declarations;
    if (!module)
        return null;
    const imports = linker.imports(parsed);
    const links = [...imports, ...linker.implicit(parsed)];
    return {
        path,
        language: parsed.language,
        declarations: parsed.declarations,
        imports,
        links,
        locals: byLocal(links),
        aliases: parsed.aliases,
        pack: parsed.pack,
        module,
        ...indexed(parsed.declarations),
    };
}
function byLocal(links) {
    const locals = new Map();
    for (const link of links) {
        for (const local of new Set(link.names.map((name) => name.local)))
            locals.set(local, [...(locals.get(local) ?? []), link]);
    }
    return locals;
}
function indexed(declarations) {
    const top = new Map();
    const inside = new Map();
    const owned = new Map();
    for (const one of declarations) {
        if (one.parent)
            add(inside, one.parent, one);
        if (one.owner !== null)
            add(owned, one.owner, one);
        const isType = one.kind === 'class' || one.kind === 'type';
        const isTop = (one.owner === null || isType) && one.name !== '<module>' && !['test', 'suite'].includes(one.kind);
        if (isTop && (top.get(one.name)?.length ?? 0) < NAMESAKES)
            add(top, one.name, one);
    }
    return { top, inside, owned };
}
/** Declarations kept under one name or owner: hostile files declare one thing thousands of times. */
const SAME = 2_000;
function add(map, key, one) {
    const list = map.get(key);
    if (!list)
        map.set(key, [one]);
    else if (list.length < SAME)
        list.push(one);
}

;// CONCATENATED MODULE: ./lib/explain/graph/importers.js
// The import graph between files: what a file's imports lead to, and which files import it.


/** Files one search for importers reads. */
const SCANNED = 3_000;
/** Every file a file names, directly: imports, the rest of its package, paths in strings. */
function importedBy(store, file) {
    const known = imported.get(file) ?? collected(store, file);
    imported.set(file, known);
    return known;
}
/** A file belongs to one store, so what it imports is kept with it. */
const imported = new WeakMap();
function collected(store, file) {
    const found = new Set();
    for (const link of file.links)
        for (const path of link.paths)
            found.add(path);
    for (const one of file.declarations)
        for (const literal of one.literals)
            for (const path of store.named(file, literal))
                found.add(path);
    found.delete(file.path);
    return [...found];
}
/** Distance of everything reachable by import, the file itself at 0, at most `most` files. */
function closureOf(store, path, most) {
    const distances = new Map();
    if (!store.tree.has(path))
        return distances;
    distances.set(path, 0);
    const queue = [path];
    for (let i = 0; i < queue.length && distances.size < most; i++) {
        const file = store.file(queue[i] ?? '');
        const distance = distances.get(queue[i] ?? '') ?? 0;
        for (const next of file ? importedBy(store, file) : []) {
            if (distances.has(next))
                continue;
            distances.set(next, distance + 1);
            queue.push(next);
        }
    }
    return distances;
}
/** Files of the same language that import a path directly, sorted. Files that do not mention its name are not parsed. */
function importersIn(store, path) {
    const words = mentions(path);
    const extensions = extensionsLike(path);
    const candidates = store.tree.paths.filter((one) => one !== path && (extensions.length === 0 || extensions.includes(one.slice(one.lastIndexOf('.') + 1).toLowerCase())));
    const found = byNearness(candidates, path)
        .slice(0, SCANNED)
        .filter((one) => {
        const text = store.tree.read(one);
        if (text === null || !words.some((word) => text.includes(word)))
            return false;
        const file = store.file(one);
        return file !== null && importedBy(store, file).includes(path);
    });
    return found.sort();
}
/** What an import of a path must contain: its stem, its directory for index files and packages. */
function mentions(path) {
    const stem = stemOf(path);
    const isIndex = ['index', '__init__', 'mod', 'lib', 'main'].includes(stem) || path.endsWith('.go');
    const camel = stem
        .split(/[_-]/)
        .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
        .join('');
    if (path.endsWith('.go'))
        return [baseOf(directoryOf(path)) || stem, 'package'];
    return isIndex
        ? [baseOf(directoryOf(path)) || stem, stem, './', 'from .', 'super']
        : path.endsWith('.rb')
            ? [stem, camel]
            : [stem.replace(/\.(?:test|spec|d)$/, '')];
}

;// CONCATENATED MODULE: ./lib/explain/graph/lines.js
// Which declarations stand on given lines of a file.
/** The innermost declaration around a line; the module when there is none. */
function enclosingIn(file, line) {
    let best = file.module;
    for (const one of file.declarations) {
        if (one.start <= line && one.endLine >= line && size(one) <= size(best))
            best = one === file.module ? best : one;
    }
    return best;
}
function size(one) {
    return one.endLine - one.start;
}
/** The innermost declarations that share lines with an edit, in order. A pure removal (`endLine < line`) touches what surrounds the gap before `line`. */
function touchingIn(file, line, endLine) {
    if (endLine < line)
        return [aroundGap(file, line)];
    const touched = file.declarations.filter((one) => one.start <= endLine && one.endLine >= line);
    const inner = touched.filter((one) => (one === file.module ? false : showsItself(file, one, { line, endLine })));
    const outside = showsItself(file, file.module, { line, endLine });
    return outside || inner.length === 0 ? [...inner, file.module] : inner;
}
function aroundGap(file, line) {
    let best = file.module;
    for (const one of file.declarations) {
        if (one !== file.module && one.start < line && one.endLine >= line && size(one) <= size(best))
            best = one;
    }
    return best;
}
/** True when some line of the edit lies in the declaration and in nothing inside it. */
function showsItself(file, one, edit) {
    const from = Math.max(one.start, edit.line);
    const to = Math.min(one.endLine, edit.endLine);
    const parts = (file.inside.get(one) ?? []).filter((part) => part.start <= to && part.endLine >= from).sort((a, b) => a.start - b.start);
    let next = from;
    for (const part of parts) {
        if (part.start > next)
            return true;
        next = Math.max(next, part.endLine + 1);
    }
    return next <= to;
}

;// CONCATENATED MODULE: ./lib/explain/graph/reach.js
// What a declaration can use: a search over names, breadth first. A member is reached only when its name is used somewhere on the way and its owner is reached too.



const reach_DEPTH = 12;
const reach_MOST = 20_000;
/** Extra steps to a member that nobody names but whose owner is used. */
const UNNAMED = 2;
/** Files a whole file as a start is followed to. */
const CLOSURE = 1_000;
const RUN_ON_IMPORT = new Set(['script', 'python', 'ruby', 'shell', 'php']);
/** Languages whose bare words are values. */
const WORDS_ARE_VALUES = new Set(['shell', 'lines', 'plain']);
const DATA = new Set(['json', 'lines', 'snapshot']);
/** Steps to everything `start` can use, by declaration id. */
function reachOf({ store, scope, edges }, start) {
    const file = store.file(start.path);
    if (!file)
        return new Map();
    const search = { store, scope, edges, start: file, steps: new Map(), buckets: [], names: new Map(), waiting: new Map(), entered: new Set() };
    enqueue(search, start, 0);
    if (start.kind === 'module')
        wholeFile(search, file);
    for (let step = 0; step <= reach_DEPTH; step++) {
        const bucket = search.buckets[step] ?? [];
        for (let i = 0; i < bucket.length && search.steps.size < reach_MOST; i++) {
            const one = bucket[i];
            if (one && search.steps.get(one.id) === step)
                visit(search, one, step);
        }
    }
    orphans(search);
    if (start.kind === 'module')
        restOfFiles(search, file);
    return search.steps;
}
/** Members that no loaded file names, though their owner is used: called by a framework, or renamed where their callers were not. */
function orphans(search) {
    const files = [...search.entered].map((path) => search.store.file(path)).filter((file) => file !== null);
    for (const [name, members] of search.waiting) {
        if (files.some((file) => wordsOf(file).has(name)))
            continue;
        for (const { member, owner } of members)
            mark(search, member, owner + UNNAMED);
    }
}
/** Code that is loaded, though nothing names it: the last to suspect. */
function restOfFiles(search, start) {
    for (const [path, distance] of closureOf(search.store, start.path, CLOSURE)) {
        for (const one of search.store.file(path)?.declarations ?? [])
            mark(search, one, distance + UNNAMED);
    }
}
/** A file as a start stands for all it declares and all it loads: one of its imports may keep it from loading. */
function wholeFile(search, file) {
    for (const one of file.declarations)
        if (one !== file.module)
            enqueue(search, one, 1);
    for (const [path, distance] of closureOf(search.store, file.path, CLOSURE)) {
        if (distance > 0)
            enterFile(search, path, distance);
    }
}
function enqueue(search, one, steps) {
    if (steps > reach_DEPTH || (search.steps.get(one.id) ?? reach_DEPTH + 1) <= steps)
        return;
    search.steps.set(one.id, steps);
    const bucket = search.buckets[steps] ?? [];
    bucket.push(one);
    search.buckets[steps] = bucket;
}
function visit(search, one, steps) {
    const edges = search.edges(one);
    if (!edges)
        return;
    search.entered.add(one.path);
    for (const name of WORDS_ARE_VALUES.has(edges.file.language) ? one.refs : one.members)
        use(search, name, steps);
    for (const literal of one.literals)
        use(search, literal, steps);
    for (const path of edges.paths)
        enterFile(search, path, steps + 1);
    for (const target of edges.targets)
        enqueue(search, target, steps + 1);
    for (const path of edges.faces)
        face(search, path, steps + 1);
    for (const used of edges.modules)
        useModule(search, used, steps + 1);
    for (const name of edges.unknown)
        for (const target of search.scope.ambient(search.start).get(name) ?? [])
            enqueue(search, target, steps + 1);
    ownMembers(search, { edges, one, steps });
    surroundings(search, { edges, one, steps });
    if (one.kind === 'test')
        testing(search, { edges, one, steps });
}
function use(search, name, steps) {
    if (search.names.has(name))
        return;
    search.names.set(name, steps);
    for (const { member, owner } of search.waiting.get(name) ?? [])
        enqueue(search, member, Math.max(steps + 1, owner));
    search.waiting.delete(name);
}
/** A member is at hand once its owner is reached. */
function offer(search, member, owner) {
    const used = search.names.get(member.name);
    if (used !== undefined)
        return enqueue(search, member, Math.max(used + 1, owner));
    const list = search.waiting.get(member.name) ?? [];
    list.push({ member, owner });
    search.waiting.set(member.name, list);
}
/** A file used as an object: its exports by name, or all of them as members at hand. */
function useModule(search, { path, names }, steps) {
    const file = search.store.file(path);
    if (!file)
        return;
    if (names.length === 0) {
        for (const one of search.scope.exported(path, 'default').declarations)
            enqueue(search, one, steps);
        for (const list of file.top.values())
            for (const one of list)
                offer(search, one, steps);
        return enterFile(search, path, steps);
    }
    let isMissing = true;
    for (const name of names) {
        const { declarations, modules } = search.scope.exported(path, name);
        isMissing &&= declarations.length + modules.length === 0;
        for (const one of declarations)
            enqueue(search, one, steps);
        for (const inner of modules)
            useModule(search, { path: inner, names: [] }, steps + 1);
    }
    if (isMissing && file.language !== 'go')
        face(search, path, steps);
}
/** A file that should export a name and does not: whatever it exports may be what is left of it. */
function face(search, path, steps) {
    const file = search.store.file(path);
    if (!file)
        return;
    enterFile(search, path, steps);
    for (const list of file.top.values())
        for (const one of list)
            if (one.exported)
                mark(search, one, steps + 1);
}
/** Reached, but not followed. */
function mark(search, one, steps) {
    if (steps <= reach_DEPTH && !search.steps.has(one.id))
        search.steps.set(one.id, steps);
}
/** A file is loaded: its own code runs; the keys of a data file are at hand. */
function enterFile(search, path, steps) {
    const file = search.store.file(path);
    if (!file)
        return;
    enqueue(search, file.module, steps);
    if (!DATA.has(file.language))
        return;
    for (const one of file.declarations) {
        if (one === file.module)
            continue;
        offer(search, one, steps);
        enqueue(search, one, steps + UNNAMED);
    }
}
function ownMembers(search, { edges, one, steps }) {
    if (one.kind === 'module' || one.kind === 'test')
        return;
    for (const member of edges.members) {
        if (member.kind === 'test' || member.kind === 'suite')
            continue;
        const isFixture = member.kind === 'hook' && edges.file.language === 'python' && member.runs === 'by name';
        offer(search, member, steps);
        if (member.runs === 'on creation')
            enqueue(search, member, steps);
        else if (member.kind === 'hook' && !isFixture)
            enqueue(search, member, steps + 1);
        else if (member.runs === 'with owner' && member.kind === 'method')
            enqueue(search, member, steps + 1);
        else if (member.kind === 'field')
            enqueue(search, member, steps + UNNAMED);
    }
}
/** The type it belongs to, and what runs when its file is loaded. */
function surroundings(search, { edges, one, steps }) {
    if (one.kind === 'module')
        return loading(search, edges.file, steps);
    enqueue(search, edges.file.module, steps + 1);
    if (one.parent && one.parent.kind !== 'module')
        enqueue(search, one.parent, steps + 1);
}
function loading(search, file, steps) {
    for (const one of file.declarations)
        if (one.runs === 'on load' && one.owner === null)
            enqueue(search, one, steps + 1);
    if (!RUN_ON_IMPORT.has(file.language))
        return;
    for (const link of file.links) {
        if (link.specifier !== '')
            for (const path of link.paths)
                enterFile(search, path, steps + 1);
    }
}
const CONFIGS = /^(?:vitest|vite|jest|playwright|karma|cypress|ava)\.(?:config|setup|workspace)\.[cm]?[jt]s$|^(?:setupTests|vitest-setup|jest-setup)\.[jt]sx?$|^\.mocharc\.\w{2,5}$|^\.rspec$/;
/** Around a test: its suites and their hooks, its snapshot, the runner's settings. */
function testing(search, visit) {
    const { edges: { file }, one, steps, } = visit;
    const around = new Set();
    for (let outer = one.parent; outer; outer = outer.parent)
        around.add(outer);
    for (const hook of file.declarations) {
        const isOn = hook.kind === 'hook' && hook.parent !== null && around.has(hook.parent);
        if (isOn && (file.language !== 'python' || hook.runs === 'on load'))
            enqueue(search, hook, steps + 1);
    }
    for (const owner of file.owned.get(one.owner ?? '\0') ?? [])
        if (owner.kind === 'hook')
            enqueue(search, owner, steps + 1);
    snapshot(search, visit);
    const directories = upward(directoryOf(file.path));
    const isConfig = (path) => file.language === 'python' ? path.endsWith('conftest.py') : file.language === 'script' && CONFIGS.test(path.slice(path.lastIndexOf('/') + 1));
    for (const directory of directories)
        for (const path of search.store.tree.inside(directory))
            if (isConfig(path))
                enterFile(search, path, steps + 2);
}
/** Entries of the test file's snapshot that begin with the test's title. */
function snapshot(search, { edges: { file }, one, steps }) {
    const base = file.path.slice(file.path.lastIndexOf('/') + 1);
    const candidates = [`__snapshots__/${base}.snap`, `__snapshots__/${stemOf(base)}.snap`, `snapshots/${base}.snap`];
    for (const candidate of candidates) {
        const directory = directoryOf(file.path);
        const path = directory === '' ? candidate : `${directory}/${candidate}`;
        const entries = search.store.tree.has(path) ? search.store.file(path) : null;
        const title = [one.owner, one.name].filter((part) => part !== null).join(' > ');
        for (const entry of entries?.declarations ?? []) {
            if (entry.name.startsWith(`${title} `) || entry.name.startsWith(`${title.replaceAll(' > ', ' ')} `))
                enqueue(search, entry, steps + 1);
        }
    }
}

;// CONCATENATED MODULE: ./lib/explain/graph/scope.js
// What a name used in a declaration stands for: something of the same file, an import, the package, or a fixture.


const NOTHING = { declarations: [], modules: [], faces: [] };
const MEMBER_LANGUAGES = new Set(['java', 'kotlin', 'csharp', 'c', 'scala', 'swift', 'dart', 'ruby', 'rust']);
const OPEN_FILES = 300;
const scope_DEPTH = 8;
const BASES = 4;
/** Name resolution over a store; every answer is kept. */
function scope_scopeOf(store) {
    const exports = new Map();
    const open = new Map();
    const exported = (path, name) => {
        const key = `${path}\0${name}`;
        const known = exports.get(key) ?? exportOf({ store, path, name, depth: 0 });
        exports.set(key, known);
        return known;
    };
    const ambient = (file) => {
        const key = ambientKey(file);
        const known = open.get(key) ?? ambientOf(store, file);
        open.set(key, known);
        return known;
    };
    const scope = { exported, ambient, meaning: (file, from, name) => meaningOf({ store, scope, file, from, name }) };
    return scope;
}
function meaningOf(question) {
    const { file, from, name, scope } = question;
    const own = [...(file.top.get(name) ?? []), ...memberNamed(question, 0)].filter((one) => one !== from);
    if (own.length > 0)
        return { ...NOTHING, declarations: own };
    const links = name === '*' ? [] : (file.locals.get(name) ?? []);
    if (links.length > 0)
        return merged(links.flatMap((link) => linkMeanings(scope, link, name)));
    const around = scope.ambient(file).get(name);
    if (around)
        return { ...NOTHING, declarations: around };
    const fixtures = file.language === 'python' && (from.kind === 'test' || from.kind === 'hook') ? fixture(question) : [];
    return { ...NOTHING, declarations: fixtures };
}
function linkMeanings(scope, link, name) {
    const taken = link.names.filter((one) => one.local === name);
    return taken.flatMap(({ imported }) => {
        if (imported === '*')
            return [{ ...NOTHING, modules: link.paths }];
        const found = link.paths.map((path) => scope.exported(path, imported)).filter((one) => one !== NOTHING);
        if (found.length > 0)
            return found;
        return imported === 'default' ? [{ ...NOTHING, modules: link.paths }] : [{ ...NOTHING, faces: link.paths.slice(0, 1) }];
    });
}
function merged(meanings) {
    if (meanings.length === 1 && meanings[0])
        return meanings[0];
    return {
        declarations: meanings.flatMap((one) => one.declarations),
        modules: meanings.flatMap((one) => one.modules),
        faces: meanings.flatMap((one) => one.faces),
    };
}
/** A bare name may be a member of the same type, or of one it inherits from. */
function memberNamed({ store, scope, file, from, name }, depth) {
    if (!MEMBER_LANGUAGES.has(file.language) || from.owner === null || depth > BASES)
        return [];
    const own = file.owned.get(from.owner)?.filter((one) => one.name === name) ?? [];
    if (own.length > 0)
        return own;
    const type = from.parent?.kind === 'class' || from.parent?.kind === 'type' ? from.parent : file.top.get(from.owner)?.[0];
    if (!type || file.language === 'rust')
        return [];
    for (const base of type.free) {
        if (!/^[A-Z]/.test(base) || base === type.name)
            continue;
        const found = file.top.get(base)?.[0] ??
            (file.locals.get(base) ?? []).flatMap((link) => link.paths.flatMap((path) => store.file(path)?.top.get(base) ?? []))[0] ??
            scope.ambient(file).get(base)?.[0];
        const home = found && store.file(found.path);
        const inherited = found && home ? (home.owned.get(found.name)?.filter((one) => one.name === name) ?? []) : [];
        if (inherited.length > 0)
            return inherited;
    }
    return [];
}
/** pytest fixtures of a name, from the nearest `conftest.py` up. */
function fixture({ store, file, name }) {
    for (const directory of upward(directoryOf(file.path))) {
        const path = directory === '' ? 'conftest.py' : `${directory}/conftest.py`;
        const found = store.tree.has(path) ? store.file(path)?.top.get(name) : undefined;
        if (found)
            return found;
    }
    return [];
}
function exportOf(question) {
    const { store, path, depth } = question;
    const file = depth > scope_DEPTH ? null : store.file(path);
    if (!file)
        return NOTHING;
    const name = file.aliases.get(question.name) ?? question.name;
    const top = file.top.get(name) ?? [];
    const own = top.filter((one) => one.kind !== 'module');
    if (own.length > 0)
        return { ...NOTHING, declarations: own };
    const passed = (file.locals.get(name) ?? []).flatMap((link) => passedOn(question, link, name));
    if (passed.length > 0)
        return merged([{ ...NOTHING, declarations: top }, ...passed]);
    return submodule(question, file) ?? starred(question, file) ?? member(file, name);
}
/** A name the file imports and hands on. */
function passedOn({ store, depth }, link, name) {
    return link.names
        .filter((one) => one.local === name && name !== '*')
        .flatMap(({ imported }) => {
        if (imported === '*')
            return [{ ...NOTHING, modules: link.paths }];
        const found = link.paths.map((path) => exportOf({ store, path, name: imported, depth: depth + 1 })).filter((one) => one !== NOTHING);
        return found.length > 0 ? found : [{ ...NOTHING, faces: link.paths.slice(0, 1) }];
    });
}
/** `from package import module` */
function submodule({ store, name }, file) {
    if (file.language !== 'python' || stemOf(file.path) !== '__init__')
        return null;
    const directory = directoryOf(file.path);
    const path = [`${name}.py`, `${name}/__init__.py`].map((end) => join(directory, end) ?? '').find((one) => store.tree.has(one));
    return path === undefined ? null : { ...NOTHING, modules: [path] };
}
function starred({ store, name, depth }, file) {
    for (const link of file.links) {
        if (!link.exports || !link.names.some((one) => one.local === '*'))
            continue;
        for (const path of link.paths) {
            const found = exportOf({ store, path, name, depth: depth + 1 });
            if (found !== NOTHING)
                return { ...found, declarations: [...(file.top.get('*') ?? []), ...found.declarations] };
        }
    }
    return null;
}
/** A static member of the type the file is named after. */
function member(file, name) {
    if (file.language !== 'java' && file.language !== 'kotlin')
        return NOTHING;
    const found = file.owned.get(stemOf(file.path))?.filter((one) => one.name === name) ?? [];
    return found.length > 0 ? { ...NOTHING, declarations: found } : NOTHING;
}
/** Files of one Go package see the same names. */
function ambientKey(file) {
    const isTest = file.path.endsWith('_test.go');
    return file.language === 'go' && !file.imports.some((link) => link.names.some((one) => one.local === '*'))
        ? `${directoryOf(file.path)}/*${isTest ? '_test' : ''}.go`
        : file.path;
}
function ambientOf(store, start) {
    const index = new Map();
    const seen = new Set([start.path]);
    collect(index, start);
    const queue = [{ file: start, first: true }];
    for (let i = 0; i < queue.length && seen.size < OPEN_FILES; i++) {
        const { file, first } = queue[i];
        for (const path of openPaths(store, file, first)) {
            const next = seen.has(path) ? null : store.file(path);
            seen.add(path);
            if (!next)
                continue;
            queue.push({ file: next, first: false });
            collect(index, next);
        }
    }
    return index;
}
function collect(index, file) {
    for (const [name, declarations] of file.top) {
        for (const one of declarations) {
            if (one.kind === 'hook' || one.kind === 'module')
                continue;
            const list = index.get(name);
            if (list && list.length < NAMESAKES)
                list.push(one);
            if (!list)
                index.set(name, [one]);
        }
    }
}
const OPENED_BY_PATH = new Set(['shell', 'ruby', 'php']);
/** Files whose names are all visible: open imports, those of files they open, a header's sources, scripts named by path. */
function openPaths(store, file, first) {
    const open = file.links.filter((link) => (first || link.exports || file.language === 'c') && link.names.some((one) => one.local === '*'));
    const named = OPENED_BY_PATH.has(file.language) ? file.declarations.flatMap((one) => [...one.literals].flatMap((literal) => store.named(file, literal))) : [];
    return [...open.flatMap((link) => link.paths), ...named.filter((path) => /\.(?:sh|bash|bats|zsh|env|rb|php)$|\/[^.]+$/.test(path))];
}

;// CONCATENATED MODULE: ./lib/explain/graph/titles.js
// Whether a test's name as a tool prints it is the title that stands in code: parameters, placeholders, joined suites.
const PLACEHOLDER = /%[-+#]?\d{0,3}(?:\.\d{1,3})?[a-zA-Z%#$]|\$\{[^}]{0,120}\}|#\{[^}]{0,120}\}|\$[A-Za-z_#][\w.]{0,80}|\{[^}]{0,60}\}/g;
/** A title with spaces single, escapes and quotes removed, for comparing. */
function plain(title) {
    return title
        .replace(/\\(?:[nt]|(.))/g, '$1')
        .replace(/\s+/g, ' ')
        .trim();
}
/** True when a printed name is the title, or the title with its placeholders filled. */
function titleFits(title, printed) {
    const wanted = plain(printed);
    const own = plain(title);
    if (own === wanted)
        return true;
    const pieces = own.split(PLACEHOLDER);
    if (pieces.length < 2 || pieces.every((piece) => piece.trim() === ''))
        return false;
    return inOrder(pieces, wanted);
}
function inOrder(pieces, text) {
    const first = pieces[0] ?? '';
    const last = pieces.at(-1) ?? '';
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
        return false;
    let at = first.length;
    for (const piece of pieces.slice(1, -1)) {
        const found = text.indexOf(piece, at);
        if (found < 0)
            return false;
        at = found + piece.length;
    }
    return at <= text.length - last.length;
}
/** Forms a printed name may have in code, the most exact first: as is, without parameters, the parent of a subtest, the last part of a path. */
function formsOf(name) {
    const forms = [name];
    const hook = /"(?:before|after)[^"]{0,20}" hook(?:: \S{1,80})? for "(.{1,300})"$/.exec(name);
    if (hook?.[1])
        forms.push(hook[1]);
    const bare = name
        .replace(/\s?\[[^\]]{0,500}\]$/, '')
        .replace(/\s?\([^()]{0,500}\)$/, '')
        .replace(/\{[^}]{0,200}\}$/, '')
        .replace(/\s?\[[^[]{0,500}\]$/, '');
    forms.push(bare, bare.replace(/ with data set .{0,500}$/, ''), bare.replace(/\(.{0,500}$/, ''), bare.replace(/\[.{0,500}$/, ''));
    const path = bare.replace(/\/.{0,500}$/, '');
    if (/^\w+$/.test(path))
        forms.push(path);
    for (const separator of ['::', '.', ' > ', ' › ']) {
        const last = bare.split(separator).at(-1) ?? '';
        if (last !== '' && last !== bare)
            forms.push(last);
    }
    return [...new Set(forms.map((form) => form.trim()).filter((form) => form !== ''))];
}

;// CONCATENATED MODULE: ./lib/explain/graph/tests.js
// Finds the declaration of a test from what a tool calls it.



/** Files read for one name that says nothing of its file. */
const tests_SCANNED = 400;
const SEPARATOR = / > | › /;
/** The test's declaration; null when nothing fits. Of several that fit, the one whose suites fit best. */
function testIn(store, test, goPackage) {
    const segments = [...test.suite.split(SEPARATOR), ...test.name.split(SEPARATOR)].map((one) => one.trim()).filter((one) => one !== '');
    const sure = filesOf(store, test, { segments, goPackage });
    const found = bestIn(store, sure, { test, segments });
    if (found)
        return found;
    return bestIn(store, scanned(store, test, new Set(sure)), { test, segments }) ?? tests_wholeFile(store, test, segments);
}
/** A name that stands for a whole test file: its path, or what is left of it in the name of a test program. */
function tests_wholeFile(store, test, segments) {
    const last = segments.at(-1) ?? test.name;
    const path = byPath(store, last)[0] ?? (segments.length < 2 && test.file ? byPath(store, test.file)[0] : undefined);
    if (path !== undefined)
        return store.file(path)?.module ?? null;
    const name = last.toLowerCase().replace(/[^a-z\d]/g, '');
    if (name.length < 2 || segments.some((one) => plain(one) !== plain(last)))
        return null;
    const named = store.tree.paths.filter((one) => (0,test_path/* isTestPath */.M)(one) &&
        /^(?:tests?)?(.{1,200}?)(?:tests?|spec)?$/.exec(stemOf(one)
            .toLowerCase()
            .replace(/[^a-z\d]/g, ''))?.[1] === name);
    return store.file(byNearness(named, '')[0] ?? '')?.module ?? null;
}
/** Files that the name itself points to. */
function filesOf(store, test, about) {
    const paths = [];
    for (const text of [test.file ?? '', ...about.segments, test.suite]) {
        if (text === '')
            continue;
        paths.push(...byPath(store, text), ...byDots(store, text, test.file ?? ''), ...goFiles(store, about.goPackage(text)));
    }
    return [...new Set(paths)];
}
function byPath(store, text) {
    const path = text
        .replaceAll('\\', '/')
        .replace(/^\.\//, '')
        .replace(/::.*$/, '')
        .replace(/:\d{1,7}$/, '');
    if (store.tree.has(path))
        return [path];
    return /\.\w{1,6}$/.test(path) && !/\s/.test(path) ? store.tree.ending(path, path).slice(0, 3) : [];
}
const CLASS_ENDS = ['.java', '.kt', '.groovy', '.scala', '.cs', '.php', '.py', '.rb', '.swift', '.dart', '_test.rb', '.rs'];
/** `tests.test_money`, `tests.test_money.TestSplit`, `com.example.StockTest$Inner`, `Deploy\StatusPageTest`, `frame::tests`. */
function byDots(store, text, near) {
    if (/[\s/]/.test(text))
        return [];
    const parts = text
        .replace(/\$.*$/, '')
        .split(/\.|\\|::/)
        .filter((part) => part !== '');
    for (let length = parts.length; length > 0; length--) {
        for (let from = 0; from < length && from < 6; from++) {
            const path = parts.slice(from, length).join('/');
            const found = CLASS_ENDS.flatMap((end) => store.tree.ending(path + end, near));
            if (found.length > 0)
                return found.slice(0, 4);
        }
    }
    return [];
}
/** All test files of the directory that a package is in. */
function goFiles(store, files) {
    const directories = new Set(files.map(directoryOf));
    return [...directories].flatMap((directory) => store.tree.inside(directory)).filter((path) => path.endsWith('_test.go'));
}
/** Test files whose text holds the title, when nothing names the file. */
function* scanned(store, test, seen) {
    const needle = longestPiece(formsOf(test.name).at(-1) ?? test.name);
    if (needle.length < 3)
        return;
    const files = byNearness(store.tree.paths.filter((path) => (0,test_path/* isTestPath */.M)(path) && !seen.has(path)), test.file ?? '').slice(0, tests_SCANNED);
    for (const path of files)
        if (store.tree.read(path)?.includes(needle))
            yield path;
}
/** The longest word of a title: it stands in code as it is, whatever the placeholders. */
function longestPiece(title) {
    return title.split(/[^\w-]+/).reduce((best, word) => (word.length > best.length ? word : best), '');
}
function bestIn(store, paths, wanted) {
    let best = null;
    for (const path of paths) {
        for (const one of store.file(path)?.declarations ?? []) {
            if (one.kind !== 'test' && one.kind !== 'suite')
                continue;
            const score = scoreOf(one, wanted) - (one.kind === 'suite' ? 3 : 0);
            if (score > (best?.score ?? 0))
                best = { one, score };
        }
        if (best && best.score >= 12)
            break;
    }
    return best?.one ?? null;
}
/** How well a declaration answers to a name: 0 = not at all. */
function scoreOf(one, { test, segments }) {
    const own = titleScore(one, test, segments);
    if (own === 0)
        return 0;
    const suites = (one.owner ?? '').split(SEPARATOR).filter((part) => part !== '');
    const said = segments.map(plain);
    const fitting = suites.filter((suite) => said.some((part) => part === plain(suite) || part.endsWith(plain(suite)) || part.split(/[.$\\/]|::/).includes(suite) || plain(test.name).includes(plain(suite)))).length;
    const stem = stemOf(baseOf(one.path));
    const inFile = test.file !== null || segments.some((part) => part.includes(stem)) ? 1 : 0;
    return own + (suites.length === 0 ? 1 : (2 * fitting) / suites.length) + inFile;
}
function titleScore(one, test, segments) {
    const full = plain([...(one.owner ?? '').split(SEPARATOR), one.name].join(' '));
    const all = plain(segments.join(' '));
    if (full.length > 3 && (plain(test.name) === full || plain(test.name.replaceAll(' > ', ' ')) === full))
        return 10;
    const forms = formsOf(segments.at(-1) ?? test.name);
    const at = [test.name, ...forms].findIndex((form) => titleFits(one.name, form));
    if (at >= 0)
        return 9 - Math.min(4, at);
    if (all.endsWith(full) && full.length > 3)
        return 8;
    if (titleFits(one.name, all) || titleFits(full, plain(test.name)))
        return 6;
    if (plain(test.name).endsWith(` ${plain(one.name)}`))
        return 5;
    return [...one.literals].some((literal) => plain(literal) === plain(test.name)) && one.kind === 'test' ? 3 : 0;
}

;// CONCATENATED MODULE: ./lib/explain/graph/index.js
// The declaration and import graph of the checkout, behind the Sources port: lazy, memoised, bounded, the same answer every time.







const NOWHERE = new Map();
/** Opens the graph of a checkout. Reads nothing until asked; afterwards at most `limits.graphFiles` files, the first `limits.fileChars` characters of each. */
function graphOf(sources, limits) {
    const store = storeOf(sources, limits);
    const scope = scope_scopeOf(store);
    const edges = edgesOver(store, scope);
    const goPackage = (specifier) => store.linker.resolve('go', '', specifier);
    return {
        fileOf: store.file,
        enclosing: (path, line) => onFile(path, (file) => enclosingIn(file, line), null),
        touching: (path, line, endLine) => onFile(path, (file) => touchingIn(file, line, endLine), []),
        testNamed: graph_kept((test) => `${test.suite}\0${test.name}\0${test.file ?? ''}`, (test) => testIn(store, test, goPackage)),
        resolve: (from, specifier) => onFile(from, (file) => store.linker.resolve(file.language, from, specifier)[0] ?? null, null),
        importersOf: graph_kept((path) => path, (path) => importersIn(store, path)),
        reachFrom: graph_kept((start) => start.id, (start) => {
            const known = knownOf(start);
            return known ? reachOf({ store, scope, edges }, known) : NOWHERE;
        }),
        reachFiles: graph_kept((path) => path, (path) => closureOf(store, path, limits.graphFiles)),
    };
    function onFile(path, answer, otherwise) {
        const file = store.file(path);
        return file ? answer(file) : otherwise;
    }
    function knownOf(start) {
        return store.file(start.path)?.declarations.find((one) => one.id === start.id) ?? null;
    }
}
/** A function that keeps its answers. */
function graph_kept(key, answer) {
    const answers = new Map();
    return (question) => {
        const name = key(question);
        const known = answers.get(name) ?? { value: answer(question) };
        answers.set(name, known);
        return known.value;
    };
}


/***/ })

};
