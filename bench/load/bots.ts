/** Players who watch and answer: each enters with a token, counts what it is told, and answers what it is asked after a moment. */
import { answer } from '../processes.ts';
import { openRaw, type RawSocket, textFrame } from './rawSocket.ts';

interface Asked {
  id: string;
  answerOptions: { id: string; affordable: boolean; energyCost: number; moneyCost: number; diamondCost: number }[];
}

interface Told {
  type: string;
  player?: { pending: Asked | null };
  updates?: Told[];
}

const bots: RawSocket[] = [];
const tally = { updates: 0, questions: 0, errors: 0, bytes: 0 };
const ENTER_AT_ONCE = 16;
const ENTER_WITHIN_MS = 60_000;
const ANSWER_AFTER_MS = 500;

async function fill({ port, tokens }: { port: number; tokens: readonly string[] }): Promise<number> {
  for (let from = 0; from < tokens.length; from += ENTER_AT_ONCE) {
    bots.push(...(await Promise.all(tokens.slice(from, from + ENTER_AT_ONCE).map((token) => play(port, token)))));
  }
  return bots.length;
}

async function play(port: number, token: string): Promise<RawSocket> {
  const socket = await openRaw(port, '/ws');
  await new Promise<void>((entered, fail) => {
    const late = setTimeout(() => fail(new Error(`A bot was not let in within ${ENTER_WITHIN_MS / 1000} seconds.`)), ENTER_WITHIN_MS);
    socket.onFrame = (payload) => {
      hear(socket, payload);
      if (!payload.includes('"playerObject"')) return;
      clearTimeout(late);
      entered();
    };
    socket.send(textFrame(JSON.stringify({ type: 'init', message: { token } })));
  });
  socket.onFrame = (payload) => hear(socket, payload);
  return socket;
}

/** Only what asks something, or says that something is wrong, is read as JSON. */
function hear(socket: RawSocket, payload: Buffer): void {
  tally.bytes += payload.length;
  if (payload.includes('"type":"u"')) tally.updates += 1;
  if (payload.includes('"type":"error"')) tally.errors += 1;
  if (!payload.includes('"answerOptions"')) return;
  const told = JSON.parse(payload.toString()) as Told;
  for (const one of told.updates ?? [told]) {
    const asked = one.type === 'playerObject' ? one.player?.pending : 'answerOptions' in one ? (one as unknown as Asked) : null;
    if (asked !== null && asked !== undefined) respond(socket, asked);
  }
}

function respond(socket: RawSocket, { id, answerOptions }: Asked): void {
  tally.questions += 1;
  const chosen =
    answerOptions.find((one) => one.energyCost === 0 && one.moneyCost === 0 && one.diamondCost === 0) ??
    answerOptions.find((one) => one.affordable);
  if (chosen === undefined) return;
  setTimeout(() => {
    if (!socket.isClosed) socket.send(textFrame(JSON.stringify({ type: 'answer', message: { questionId: id, answer: chosen.id } })));
  }, ANSWER_AFTER_MS);
}

export interface BotReport {
  updates: number;
  questions: number;
  errors: number;
  bytes: number;
  lost: number;
}

/** What was heard since the last report. */
function heard(): BotReport {
  const report = { ...tally, lost: bots.filter((bot) => bot.isClosed).length };
  Object.assign(tally, { updates: 0, questions: 0, errors: 0, bytes: 0 });
  return report;
}

answer({ fill, heard });
