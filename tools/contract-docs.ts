/** `npm run contract:docs`: writes docs/WEBSOCKET_CONTRACT.md and docs/asyncapi.json from the contract. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { asyncApi } from './contract/asyncapi.ts';
import { contractPage } from './contract/markdown.ts';

const ROOT = new URL('..', import.meta.url);

/** What the files should hold, by path from the root. */
export function contractFiles(): Record<string, string> {
  const { version } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as { version: string };
  return {
    'docs/WEBSOCKET_CONTRACT.md': contractPage(),
    'docs/asyncapi.json': `${JSON.stringify(asyncApi(version), null, 2)}\n`,
  };
}

function main(): void {
  for (const [path, text] of Object.entries(contractFiles())) {
    writeFileSync(new URL(path, ROOT), text);
    process.stdout.write(`${path}: ${text.length} characters\n`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
