/** How commands speak: text for people, one JSON document with `--json`, progress on standard error and only to a terminal. */
import { SingleBar } from 'cli-progress';
import { InvalidArgumentError } from 'commander';

export interface Output {
  json?: boolean;
}

export function say({ json }: Output, document: object, text: string): void {
  process.stdout.write(json === true ? `${JSON.stringify(document, null, 2)}\n` : `${text}\n`);
}

export interface Progress {
  update(done: number): void;
  stop(): void;
}

export function startProgress({ json }: Output, what: string, total: number): Progress {
  if (json === true || !process.stderr.isTTY) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    format: `${what} {bar} {value}/{total} {eta_formatted}`,
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(total, 0);
  return { update: (done) => bar.update(Math.min(done, total)), stop: () => bar.stop() };
}

/** For options that are whole numbers from `min` to `max`. */
export function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < min || value > max)
      throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`);
    return value;
  };
}
