/** Compiles every room with nothing but what it may use. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const ROOMS = ['wire', 'life', 'casino', 'content', 'client', 'server', 'web', 'console', 'test', 'bench', 'tools'];

let failed = false;
for (const room of ROOMS) {
  if (!existsSync(`${room}/tsconfig.json`)) continue;
  const done = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', room], { encoding: 'utf8' });
  if (done.status === 0) continue;
  failed = true;
  process.stdout.write(`${room}:\n${done.stdout}${done.stderr}`);
}
process.exit(failed ? 1 : 0);
