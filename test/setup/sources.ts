/** Reads the repository's own source files the way the tests about the house need them: parsed, with their imports. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const ROOMS = ['wire', 'life', 'casino', 'content', 'server', 'web', 'console', 'client', 'test', 'bench', 'tools'] as const;
export type Room = (typeof ROOMS)[number];

export interface Import {
  /** As written. */
  specifier: string;
  /** Nothing of it is left when the program runs. */
  typeOnly: boolean;
  line: number;
  /** Path from the root, for a relative import of a file that exists. */
  target?: string;
}

export interface SourceFile {
  /** From the root, with `/`. */
  path: string;
  room: Room;
  text: string;
  lines: number;
  tree: ts.SourceFile;
  imports: Import[];
  /** A test, or what only tests use. */
  isTest: boolean;
}

/** Every `.ts` and `.tsx` file of the rooms. */
export function readSourceFiles(): SourceFile[] {
  return ROOMS.filter((room) => existsSync(join(ROOT, room))).flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
      .map((path) => readSource(path.replaceAll('\\', '/'), room)),
  );
}

function readSource(path: string, room: Room): SourceFile {
  return parseSource(path, room, readFileSync(join(ROOT, path), 'utf8'));
}

export function parseSource(path: string, room: Room, text: string): SourceFile {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const isTest = /\.test\.tsx?$/.test(path) || path.includes('/testing/') || room === 'test';
  return { path, room, text, lines: text.trimEnd().split('\n').length, tree, imports: importsOf(tree, path), isTest };
}

function importsOf(tree: ts.SourceFile, path: string): Import[] {
  const found: Import[] = [];
  const add = (literal: ts.Node, typeOnly: boolean): void => {
    if (!ts.isStringLiteralLike(literal)) return;
    const target = literal.text.startsWith('.') ? join(dirname(path), literal.text).replaceAll('\\', '/') : undefined;
    found.push({
      specifier: literal.text,
      typeOnly,
      line: lineOf(tree, literal),
      ...(target !== undefined && existsSync(join(ROOT, target)) ? { target } : {}),
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, onlyTypes(node.importClause));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0] !== undefined)
      add(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((one) => one.isTypeOnly)
  );
}

export function lineOf(tree: ts.SourceFile, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}
