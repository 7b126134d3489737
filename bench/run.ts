/** Builds the benches as the server is built and runs them: what is measured is what is shipped. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'tsdown';

const folder = join('dist', `bench-${process.pid}`);
const ENTRIES = [
  'bench/main.ts',
  'bench/servers/project.ts',
  'bench/peers/bareWs.ts',
  'bench/peers/bareSocketIo.ts',
  'bench/peers/colyseus.ts',
  'bench/load/load.ts',
  'bench/load/bots.ts',
];

async function main(): Promise<number> {
  await build({
    config: false,
    entry: ENTRIES,
    outDir: folder,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    unbundle: true,
    root: '.',
    dts: false,
    sourcemap: false,
    clean: false,
    logLevel: 'error',
    outExtensions: () => ({ js: '.js' }),
    external: [/^[^./]/],
    copy: [{ from: 'server/store/migrations', to: join(folder, 'server/store') }],
  });
  const args = [
    ...process.execArgv.filter((arg) => arg.startsWith('--cpu-prof')),
    '--expose-gc',
    join(folder, 'bench/main.js'),
    ...process.argv.slice(2),
  ];
  const done = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } });
  return done.status ?? 1;
}

try {
  process.exitCode = await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
