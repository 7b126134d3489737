/**
 * Small things stay small.
 *
 * Rules: T1 per room, half of the files have at most 100 lines and 95 % at most 300 (tests are scenes: only the second; content is
 * data, one theme a file: 95 % at most 700); T2 no file above 400 lines outside content; T3 no function above 70 lines of its own, 95 % at most 40; T4 no control flow
 * nested deeper than four; T5 nothing left for later, nothing switched off.
 */
import ts from 'typescript';
import { expect, test } from 'vitest';
import { lineOf, parseSource, readSourceFiles, type SourceFile } from './setup/sources.ts';

const FILE_MEDIAN = 100;
const FILE_P95 = 300;
const FILE_MAX = 400;
/** Data grows by entries, not by complication. */
const CONTENT_P95 = 700;
const FUNCTION_MAX = 70;
const FUNCTION_P95 = 40;
const DEPTH_MAX = 4;

const files = readSourceFiles();
const rooms = [...new Set(files.map((file) => file.room))];

function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? 0;
}

test.each(rooms)('T1: the files of %s are small', (room) => {
  const mine = files.filter((file) => file.room === room);
  expect(
    percentile(
      mine.map((file) => file.lines),
      95,
    ),
  ).toBeLessThanOrEqual(room === 'content' ? CONTENT_P95 : FILE_P95);
  const code = mine.filter((file) => !file.isTest).map((file) => file.lines);
  if (room !== 'content') expect(percentile(code, 50)).toBeLessThanOrEqual(FILE_MEDIAN);
});

test('T2: no file is long', () => {
  const long = files.filter((file) => file.room !== 'content' && file.lines > FILE_MAX).map((file) => `${file.path}: ${file.lines}`);
  expect(long).toEqual([]);
});

interface Measured {
  where: string;
  lines: number;
}

/** Lines of each function without those of the functions made inside it, which count for themselves. */
function functionsOf(file: SourceFile): Measured[] {
  const found: Measured[] = [];
  const span = (node: ts.Node): number =>
    file.tree.getLineAndCharacterOfPosition(node.getEnd()).line -
    file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line +
    1;
  const visit = (node: ts.Node): number => {
    let inner = 0;
    ts.forEachChild(node, (child) => {
      inner += visit(child);
    });
    if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return inner;
    const lines = span(node);
    found.push({ where: `${file.path}:${lineOf(file.tree, node)}`, lines: lines - inner });
    return lines > 1 ? lines - 1 : 0;
  };
  visit(file.tree);
  return found;
}

test('T3: functions fit on a screen', () => {
  const all = files.flatMap(functionsOf);
  expect(all.filter(({ lines }) => lines > FUNCTION_MAX)).toEqual([]);
  expect(
    percentile(
      all.map(({ lines }) => lines),
      95,
    ),
  ).toBeLessThanOrEqual(FUNCTION_P95);
});

test('T3: a function made inside another counts for itself', () => {
  const inner = `  const g = () => {\n${'    h();\n'.repeat(60)}  };`;
  const [g, f] = functionsOf(parseSource('life/x.ts', 'life', `function f() {\n${inner}\n  ${'h();\n'.repeat(20)}}\n`));
  expect(g?.lines).toBe(62);
  expect(f?.lines).toBe(23);
});

const NESTING = new Set([
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.ForStatement,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.ForInStatement,
  ts.SyntaxKind.WhileStatement,
  ts.SyntaxKind.DoStatement,
  ts.SyntaxKind.SwitchStatement,
  ts.SyntaxKind.TryStatement,
]);

function deepest(file: SourceFile): { where: string; depth: number }[] {
  const found: { where: string; depth: number }[] = [];
  const visit = (node: ts.Node, depth: number): void => {
    const elseIf = ts.isIfStatement(node) && ts.isIfStatement(node.parent) && node.parent.elseStatement === node;
    const here = ts.isFunctionLike(node) ? 0 : depth + (NESTING.has(node.kind) && !elseIf ? 1 : 0);
    if (here > DEPTH_MAX && here > depth) found.push({ where: `${file.path}:${lineOf(file.tree, node)}`, depth: here });
    ts.forEachChild(node, (child) => visit(child, here));
  };
  visit(file.tree, 0);
  return found;
}

test('T4: control flow is nested at most four deep', () => {
  expect(files.flatMap(deepest)).toEqual([]);
  const five = 'function f() { if (a) for (;;) while (b) try { switch (c) { default: } } finally {} }';
  expect(deepest(parseSource('life/x.ts', 'life', five))).toEqual([{ where: 'life/x.ts:1', depth: 5 }]);
});

/** Put together here so that this file does not find itself. */
const LEFT_BEHIND = new RegExp(
  [
    '\\bTO' + 'DO\\b',
    '\\bFIX' + 'ME\\b',
    '@ts-' + '(ignore|nocheck)',
    '\\bas ' + 'any\\b',
    '\\b(test|it|describe)\\.' + '(skip|only|todo)\\b',
    '\\bdebug' + 'ger;',
  ].join('|'),
);

test('T5: nothing is left for later or switched off', () => {
  const found = files.flatMap((file) =>
    file.text.split('\n').flatMap((line, index) => (LEFT_BEHIND.test(line) ? [`${file.path}:${index + 1} ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});

test.each(['// TO' + 'DO later', '// @ts-' + 'ignore', 'x as ' + 'any', 'test.' + "skip('x')"])('T5: %s is seen', (line) => {
  expect(LEFT_BEHIND.test(line)).toBe(true);
});
