/** Makes sure that what the tests need of the system is there: a Chromium. Installs it where it may, else says exactly what to run. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const found = (): string | undefined => [process.env['CHROMIUM'], ...PLACES].find((path) => path !== undefined && existsSync(path));

function run(command: string, args: readonly string[]): boolean {
  process.stdout.write(`$ ${command} ${args.join(' ')}\n`);
  return (
    spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  );
}

function main(): number {
  if (found() !== undefined) return 0;
  const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (debian) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-color-emoji']);
  }
  if (found() !== undefined) return 0;
  process.stderr.write(
    'The tests need a Chromium. On Debian or Ubuntu: sudo apt-get install chromium. Elsewhere install it and set CHROMIUM=/path/to/chromium.\n',
  );
  return 1;
}

process.exit(main());
