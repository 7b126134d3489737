/**
 * The content linter: `npm run lint:content`, or `tsx tools/lint-content.ts [--json]`. Exit code 1 when there is a finding.
 *
 * BL001 duplicate id · BL002 dangling event, part or answer · BL003 dangling id of another table · BL004 unknown step ·
 * BL005 unreachable step · BL006 contradictory or impossible conditions · BL007 no free answer · BL008 an answer nobody can afford ·
 * BL009 empty, unknown or open slot · BL010 too few or too many answers or outcomes · BL011 flag set, never read ·
 * BL012 flag read, never set · BL013 cycle without cooldown · BL014 text too long or empty · BL015 a minor in an adult scene ·
 * BL016 follow-up that nothing leads to · BL017 unknown part · BL018 malformed id or category · BL019 icon is not one emoji ·
 * BL020 number out of range · BL021 unused part
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { World } from '../life/world.ts';
import { type Finding, indexSources, linesOfEvent, type Report, type Source } from './lint-content-find.ts';
import { lintFlags, lintFollows, lintSteps } from './lint-content-flow.ts';
import { lintReferences } from './lint-content-references.ts';
import { lintAnswers, lintCast, lintHead } from './lint-content-rules.ts';
import { lintTexts } from './lint-content-texts.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** All findings, by file and line. `sources` are the content files as text; without them there are no lines. */
export function lintContent(world: World, sources: readonly Source[] = []): Finding[] {
  const place = indexSources(sources);
  const findings: Finding[] = [];
  const report: Report = (code, id, message, needle) => {
    const where = code === 'BL001' && needle === undefined ? (linesOfEvent(sources, id)[1] ?? place(id)) : place(id, needle);
    findings.push({ code, id, message, ...where });
  };
  for (const event of world.events) {
    lintHead(event, report);
    lintTexts(event, report);
    lintAnswers(event, report);
    lintCast(event, report);
    if (event.kind === 'dilemma') lintSteps(event, report);
  }
  lintReferences(world, report);
  lintFlags(world, report);
  lintFollows(world.events, report);
  return findings.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.code.localeCompare(b.code));
}

/** Every `.ts` file of `content/`, tests left out. */
export function readSources(folder = join(ROOT, 'content')): Source[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(ROOT, path), text: readFileSync(path, 'utf8') }));
}

export function showFinding({ code, file, line, id, message }: Finding): string {
  return `${file === '' ? 'content' : file}:${line} ${code} ${id}: ${message}`;
}

/** Prints the findings; returns the exit code. */
export async function runLint(words: readonly string[]): Promise<number> {
  const { world } = await import('../content/world.ts');
  const findings = lintContent(world, readSources());
  if (words.includes('--json')) console.log(JSON.stringify(findings, null, 2));
  else {
    for (const finding of findings) console.log(showFinding(finding));
    console.log(`${world.events.length} events, ${findings.length} findings`);
  }
  return findings.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await runLint(process.argv.slice(2));
