/** Compiles every room with nothing but what it may use. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const ROOMS = ['wire', 'life', 'casino', 'content', 'client', 'server', 'web', 'console', 'test', 'bench', 'tools'];

/** A room that is only reserved holds nothing to compile. */
function hasSource(room: string): boolean {
  return readdirSync(room, { recursive: true }).some((name) => /\.tsx?$/.test(String(name)));
}

let failed = false;
for (const room of ROOMS) {
  if (!existsSync(`${room}/tsconfig.json`) || !hasSource(room)) continue;
  const done = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', room], { encoding: 'utf8' });
  if (done.status === 0) continue;
  failed = true;
  process.stdout.write(`${room}:\n${done.stdout}${done.stderr}`);
}
process.exit(failed ? 1 : 0);
