/**
 * Programs of a bench in processes of their own, and how they are asked for things: a message with a number goes in, the answer with
 * the same number comes back.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Program {
  ask<T = unknown>(what: string, given?: unknown): Promise<T>;
  stop(): Promise<void>;
}

interface Question {
  number: number;
  what: string;
  given: unknown;
}

interface Answer {
  number: number;
  value?: unknown;
  error?: string;
}

/** Starts `bench/<path>` (without ending) with the garbage collector at hand. */
export function startProgram(path: string): Program {
  const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  const child = fork(fileURLToPath(new URL(`./${path}${ending}`, import.meta.url)), [], {
    execArgv: ['--expose-gc', ...process.execArgv.filter(isWanted)],
  });
  const waiting = new Map<number, { settle: (value: unknown) => void; fail: (error: Error) => void }>();
  let next = 0;
  child.on('message', (answer: Answer) => {
    const asked = waiting.get(answer.number);
    waiting.delete(answer.number);
    if (answer.error === undefined) asked?.settle(answer.value);
    else asked?.fail(new Error(`${path}: ${answer.error}`));
  });
  child.on('exit', (code) => {
    for (const { fail } of waiting.values()) fail(new Error(`${path} ended with ${code ?? 'a signal'}`));
    waiting.clear();
  });
  return {
    ask: <T>(what: string, given?: unknown) =>
      new Promise<T>((settle, fail) => {
        next += 1;
        if (!child.connected) return fail(new Error(`${path} is not running.`));
        waiting.set(next, { settle: settle as (value: unknown) => void, fail });
        child.send({ number: next, what, given } satisfies Question);
      }),
    stop: () => ended(child),
  };
}

/** Loaders and profilers of the parent also serve the child. */
function isWanted(argument: string): boolean {
  return argument.startsWith('--cpu-prof') || argument.startsWith('--import') || argument === 'tsx';
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    const hard = setTimeout(() => child.kill('SIGKILL'), 5_000);
    child.once('exit', () => {
      clearTimeout(hard);
      done();
    });
    child.send({ number: 0, what: 'stop', given: undefined });
  });
}

export type Answers = Readonly<Record<string, (given: never) => unknown>>;

/** The child's side. `stop` ends the process after its answer, if there is one. */
export function answer(answers: Answers): void {
  process.on('message', (question: Question) => void reply(question, answers));
  process.on('disconnect', () => process.exit(1));
}

async function reply({ number, what, given }: Question, answers: Answers): Promise<void> {
  const say = (message: Answer): void => {
    process.send?.(message);
  };
  try {
    const value = await answers[what]?.(given as never);
    if (what === 'stop') process.exit(0);
    say({ number, value });
  } catch (error) {
    if (what === 'stop') process.exit(1);
    say({ number, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

/** Processor time of this process so far, in microseconds. */
export function cpuUs(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** Bytes that are held (heap and buffers) after the garbage is gone. */
export function heldBytes(): number {
  residentBytes();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Resident bytes after the garbage is gone: also what the engine keeps for later. */
export function residentBytes(): number {
  const collect = globalThis.gc;
  if (collect !== undefined) for (let again = 0; again < 3; again++) collect();
  return process.memoryUsage.rss();
}
