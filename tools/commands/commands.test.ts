/** The command line, as one meets it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { world } from '../../content/world.ts';
import { compileWorld } from '../../life/compile.ts';
import { freshServer } from '../../test/setup/fresh.ts';
import { createTally, runBot } from './bot.ts';
import { addEntry, eventEntry } from './event-entry.ts';
import { audit } from './replay-audit.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function baolife(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--import', 'tsx', 'tools/baolife.ts', ...args], { cwd: ROOT, encoding: 'utf8' });
}

test('help is on standard output and well; wrong usage is 2 and says what is meant', () => {
  const help = baolife('--help');
  expect(help.status).toBe(0);
  for (const name of ['serve', 'migrate', 'replay', 'bots', 'balance', 'soak', 'lint-content', 'new-event'])
    expect(help.stdout).toContain(name);
  const wrong = baolife('bots', '--count', 'many');
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toContain('whole number from 1 to 10000');
});

test('an event that exists cannot be made again, and nothing is written without --into', () => {
  expect(baolife('new-event', (world.events[0] as { id: string }).id)).toMatchObject({ status: 1, stdout: '' });
  const made = baolife('new-event', 'childhood-nobody-knows', '--kind', 'dilemma', '--age', '6-7', '--json');
  expect(JSON.parse(made.stdout)).toMatchObject({ id: 'childhood-nobody-knows' });
});

test.each(['message', 'question', 'dilemma'] as const)('the skeleton of a %s is put at the end of its theme', (kind) => {
  const entry = eventEntry({ id: 'teen-first-bus', kind, age: [13, 15], title: "Nobody's bus" });
  const file = addEntry("export const teenEvents: readonly LifeEvent[] = [\n  { id: 'teen-other' },\n];\n", entry);
  expect(
    file.startsWith("export const teenEvents: readonly LifeEvent[] = [\n  { id: 'teen-other' },\n  {\n    id: 'teen-first-bus', kind:"),
  ).toBe(true);
  expect(file.endsWith('  },\n];\n')).toBe(true);
  expect(file).toContain(`category: 'adolescence', icon: '✏️', title: "Nobody's bus", age: [13, 15]`);
  expect(() => addEntry('export const nothing = 1;', entry)).toThrow('list of events');
});

test('bots play through both doors, and their lives are what their journals say', async () => {
  const server = await freshServer();
  const tally = createTally();
  const bot = { url: `http://127.0.0.1:${server.port}`, tally, afterMs: 0, untilMs: Date.now() + 5_000 };
  await Promise.all([runBot({ ...bot, transport: 'websocket', seed: 1 }), runBot({ ...bot, transport: 'socketio', seed: 2 })]);
  expect(tally.result()).toMatchObject({ entered: 2, faults: 0 });
  expect(tally.result().commands).toBeGreaterThanOrEqual(4);
  await server.stop();

  const { rows } = await server.database.pool.query<{ id: string }>('SELECT id FROM lives');
  const compiled = compileWorld(world);
  expect(rows).toHaveLength(2);
  for (const { id } of rows) expect(await audit(server.database.pool, id, compiled)).toMatchObject({ verdict: 'equal', otherVersions: [] });

  const id = rows[0]?.id as string;
  await server.database.pool.query(
    `UPDATE journal SET entry = jsonb_set(entry, '{command,setup}', '{"firstName": "Somebody"}') WHERE life_id = $1 AND seq = 1`,
    [id],
  );
  expect(await audit(server.database.pool, id, compiled)).toMatchObject({ verdict: 'differs' });
  expect(await audit(server.database.pool, 'nobody', compiled)).toBeUndefined();
  await server.database.close();
});
