import type { Command } from 'commander';
import { wholeNumber } from './output.ts';

interface Options {
  port?: number;
  host?: string;
  data?: string;
}

export function addServe(program: Command): void {
  program
    .command('serve')
    .description('Run the server. Everything else is set by the environment; see README.md.')
    .option('--port <number>', 'where to listen', wholeNumber(0, 65_535))
    .option('--host <address>', 'on which address')
    .option('--data <folder>', 'where the embedded database lives')
    .action(async ({ port, host, data }: Options) => {
      if (port !== undefined) process.env['PORT'] = String(port);
      if (host !== undefined) process.env['HOST'] = host;
      if (data !== undefined) process.env['BAOLIFE_DATA'] = data;
      await import('../../server/main.ts');
    });
}
