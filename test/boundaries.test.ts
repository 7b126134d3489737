/**
 * The walls of the house: who may import whom, what the pure rooms may not touch. The table is the one of ARCHITECTURE.md.
 *
 * Rules: B1 rooms import only the rooms below them; B2 packages are listed per room; B3 the simulation imports no values of the
 * contract but its plain words; B4 no clock, dice, locale or platform in the pure rooms; B5 no barrels; B6 no circular imports;
 * B7 relative imports name a file that exists, with its extension; B8 nobody imports tests, benches or tools.
 */
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { lineOf, parseSource, ROOT, type Room, readSourceFiles, type SourceFile } from './setup/sources.ts';

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const DEPENDENCIES = Object.keys(manifest.dependencies);
const REACT = [
  'react',
  'react-dom',
  'react-i18next',
  'i18next',
  'motion',
  '@tanstack/react-virtual',
  '@dicebear/core',
  '@dicebear/avataaars',
];
const FONTS = ['@fontsource-variable/nunito', '@fontsource/fredoka'];

interface Wall {
  rooms: readonly Room[];
  npm: readonly string[];
  /** Node's own modules. */
  node: boolean;
}

const WALLS: Partial<Record<Room, Wall>> = {
  wire: { rooms: [], npm: ['zod'], node: false },
  life: { rooms: ['wire'], npm: [], node: false },
  casino: { rooms: ['wire'], npm: [], node: false },
  content: { rooms: ['life', 'casino', 'wire'], npm: [], node: false },
  client: { rooms: ['wire'], npm: ['socket.io-client'], node: false },
  server: { rooms: ['wire', 'life', 'casino', 'content'], npm: DEPENDENCIES, node: true },
  web: { rooms: ['wire', 'client'], npm: [...REACT, ...FONTS], node: false },
  console: { rooms: ['wire', 'client'], npm: [...REACT, ...FONTS], node: false },
};
const PURE: readonly Room[] = ['life', 'casino', 'content'];
const OUTSIDE: readonly Room[] = ['test', 'bench', 'tools'];
/** Build settings, which run in Node whatever room they lie in. */
const isConfig = (file: SourceFile): boolean => file.path.endsWith('vite.config.ts');
/** The off-line worker is the one place of the app that holds the simulation. */
const isOfflineWorker = (file: SourceFile): boolean => /^web\/(offline|worker)\//.test(file.path);

const files = readSourceFiles();
const shipped = files.filter((file) => !file.isTest && !OUTSIDE.includes(file.room) && !isConfig(file));
const byPath = new Map(files.map((file) => [file.path, file]));
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
const roomOf = (path: string): Room => path.split('/')[0] as Room;

function roomBreaches(file: SourceFile): string[] {
  const wall = WALLS[file.room];
  const allowed: readonly Room[] = isOfflineWorker(file) ? [...(wall?.rooms ?? []), 'life', 'content'] : (wall?.rooms ?? []);
  return file.imports
    .filter((one) => one.specifier.startsWith('.') && one.target !== undefined)
    .filter(({ target }) => roomOf(target as string) !== file.room && !allowed.includes(roomOf(target as string)))
    .map((one) => `${file.path}:${one.line} imports ${one.target}`);
}

function packageBreaches(file: SourceFile): string[] {
  const wall = WALLS[file.room] as Wall;
  return file.imports
    .filter((one) => !one.specifier.startsWith('.'))
    .filter(({ specifier }) => (isBuiltin(specifier) ? !wall.node : !wall.npm.includes(packageOf(specifier))))
    .map((one) => `${file.path}:${one.line} imports ${one.specifier}`);
}

/** The room as if everything in it were written in one file: for trying a rule on a line of code. */
const suppose = (path: string, text: string): SourceFile => parseSource(path, roomOf(path), text);

test('B1: rooms import only the rooms below them', () => {
  expect(shipped.flatMap(roomBreaches)).toEqual([]);
  expect(roomBreaches(suppose('wire/x.ts', "import { advance } from '../life/advance.ts';"))).toEqual([
    'wire/x.ts:1 imports life/advance.ts',
  ]);
  expect(roomBreaches(suppose('life/x.ts', "export * from '../server/config.ts';"))).toHaveLength(1);
});

test('B2: each room uses only its own packages', () => {
  expect(shipped.flatMap(packageBreaches)).toEqual([]);
  expect(packageBreaches(suppose('life/x.ts', "import 'zod'; import fs from 'node:fs';"))).toHaveLength(2);
  expect(packageBreaches(suppose('server/x.ts', "import { test } from 'vitest';"))).toHaveLength(1);
});

test('B2: what is built to run needs no development package', () => {
  const seen = new Set<string>();
  const follow = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const one of byPath.get(path)?.imports ?? []) if (!one.typeOnly && one.target !== undefined) follow(one.target);
  };
  for (const entry of ['server/main.ts', 'tools/baolife.ts']) follow(entry);
  const missing = [...seen].flatMap((path) =>
    (byPath.get(path)?.imports ?? [])
      .filter(
        (one) =>
          !one.typeOnly && !one.specifier.startsWith('.') && !isBuiltin(one.specifier) && !DEPENDENCIES.includes(packageOf(one.specifier)),
      )
      .map((one) => `${path}:${one.line} needs ${one.specifier}`),
  );
  expect(seen.size).toBeGreaterThan(50);
  expect(missing).toEqual([]);
});

function valuesFromWire(file: SourceFile): string[] {
  return file.imports
    .filter((one) => !one.typeOnly && one.target !== undefined && roomOf(one.target) === 'wire' && one.target !== 'wire/vocabulary.ts')
    .map((one) => `${file.path}:${one.line} imports values of ${one.target}`);
}

test('B3: the pure rooms take types and plain words from the contract, no library with them', () => {
  expect(shipped.filter((file) => [...PURE, 'client', 'web'].includes(file.room)).flatMap(valuesFromWire)).toEqual([]);
  expect(valuesFromWire(suppose('life/x.ts', "import { updateView } from '../wire/views.ts';"))).toHaveLength(1);
  expect(
    valuesFromWire(
      suppose('life/x.ts', "import type { UpdateView } from '../wire/views.ts'; import { SEXES } from '../wire/vocabulary.ts';"),
    ),
  ).toEqual([]);
});

/** Exact in every engine (IEEE 754 or integer); the others may differ in the last bit. */
const EXACT_MATH = new Set(['abs', 'ceil', 'clz32', 'floor', 'fround', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc']);
const OUTER_WORLD = new Set([
  'Date',
  'Intl',
  'process',
  'performance',
  'crypto',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'globalThis',
  'console',
  'Temporal',
]);

/** Identifiers, not text: a story may tell of a Date, and `performance` may be somebody's at school. */
function impurities(file: SourceFile): string[] {
  const found: string[] = [];
  const own = declaredNames(file);
  const note = (node: ts.Node, what: string): number => found.push(`${file.path}:${lineOf(file.tree, node)} uses ${what}`);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && OUTER_WORLD.has(node.text) && !own.has(node.text) && isFree(node)) note(node, node.text);
    if (ts.isPropertyAccessExpression(node)) {
      const name = node.name.text;
      if (ts.isIdentifier(node.expression) && node.expression.text === 'Math' && !EXACT_MATH.has(name)) note(node, `Math.${name}`);
      if (name.startsWith('toLocale') || name === 'localeCompare') note(node, name);
    }
    if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskToken &&
      !/^\d+$/.test(node.right.getText(file.tree))
    )
      note(node, '**');
    ts.forEachChild(node, visit);
  };
  visit(file.tree);
  return found;
}

function declaredNames(file: SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if ((ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) && ts.isIdentifier(node.name))
      names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(file.tree);
  return names;
}

/** A use of the global, not a property, a key or a type's member of that name. */
function isFree(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return (
    !ts.isPropertyAssignment(parent) && !ts.isPropertySignature(parent) && !ts.isImportSpecifier(parent) && !ts.isQualifiedName(parent)
  );
}

test('B4: no clock, dice, locale or platform in the pure rooms', () => {
  expect(shipped.filter((file) => PURE.includes(file.room)).flatMap(impurities)).toEqual([]);
});

test.each([
  'Date.now()',
  'new Date(0)',
  'Math.random()',
  'Math.sin(1)',
  'Math.exp(1)',
  'Math.pow(2, 0.5)',
  'Math.log(2)',
  '2 ** half',
  'n.toLocaleString()',
  'a.localeCompare(b)',
  'new Intl.NumberFormat()',
  'performance.now()',
  'process.env',
])('B4: %s is seen', (code) => {
  expect(impurities(suppose('life/x.ts', `export const x = ${code};`))).toHaveLength(1);
});

test('B4: words of a story and exact arithmetic are not mistaken for it', () => {
  expect(impurities(suppose('content/x.ts', "/** Date */ export const x = { title: 'First Date', Date: Math.floor(3 ** 2) };"))).toEqual(
    [],
  );
});

function isBarrel(file: SourceFile): boolean {
  const statements = file.tree.statements;
  return (
    statements.length > 0 &&
    statements.every((one) => ts.isImportDeclaration(one) || ts.isExportDeclaration(one)) &&
    statements.some(ts.isExportDeclaration)
  );
}

test('B5: no file only hands on what others export', () => {
  expect(files.filter(isBarrel).map((file) => file.path)).toEqual([]);
  expect(isBarrel(suppose('life/x.ts', "export { advance } from './advance.ts';"))).toBe(true);
});

/** Cycles met on a walk through everything, as paths; empty exactly when there is none. */
function cycles(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    state.set(path, 'open');
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    state.set(path, 'done');
  };
  for (const path of edges.keys()) visit(path, []);
  return found;
}

test('B6: no circular imports', () => {
  const edges = files.map((file) => [file.path, file.imports.filter((one) => !one.typeOnly).flatMap((one) => one.target ?? [])] as const);
  expect(cycles(new Map(edges))).toEqual([]);
  expect(
    cycles(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['a']],
      ]),
    ),
  ).toEqual(['a → b → c → a']);
});

test('B7: relative imports name a file that exists, with its extension', () => {
  const wrong = files.flatMap((file) =>
    file.imports
      .filter((one) => one.specifier.startsWith('.') && (one.target === undefined || !/\.[a-z]+$/.test(one.specifier)))
      .map((one) => `${file.path}:${one.line} imports ${one.specifier}`),
  );
  expect(wrong).toEqual([]);
});

test('B8: nobody imports tests, benches or tools', () => {
  const used = shipped.flatMap((file) =>
    file.imports
      .filter((one) => one.target !== undefined && isForTests(one.target))
      .map((one) => `${file.path}:${one.line} imports ${one.target}`),
  );
  expect(used).toEqual([]);
});

function isForTests(path: string): boolean {
  return OUTSIDE.includes(roomOf(path)) || byPath.get(path)?.isTest === true;
}
