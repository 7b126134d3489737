/** The contract as an AsyncAPI 3 document, from the server's point of view: it receives commands and sends notices. */
import { type BuiltName, specOf } from '../../wire/commands/all.ts';
import { toSnake } from '../../wire/dialects.ts';
import { REQUEST_ID_MAX } from '../../wire/limits.ts';
import { type NoticeName, notices } from '../../wire/notices.ts';
import { commandExamples } from './examples-commands.ts';
import { noticeExamples } from './examples-notices.ts';
import { noticeTexts } from './notice-texts.ts';
import { builtNames, commandSchemaName, contractSchemas, laterNames, noticeSchemaName, REF } from './schemas.ts';

const noticeNames = Object.keys(notices) as NoticeName[];
const CHANNEL = '#/channels/life';
const inChannel = (message: string): { $ref: string } => ({ $ref: `${CHANNEL}/messages/${message}` });
const noticeMessage = (name: NoticeName): string => `${name}Notice`;

export function asyncApi(version: string): object {
  const messages = Object.fromEntries([
    ...builtNames.map((name) => [name, commandMessage(name)] as const),
    ...noticeNames.map((name) => [noticeMessage(name), noticeMessageOf(name)] as const),
  ]);
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'BaoLife',
      version,
      license: { name: 'MIT' },
      description: `A life, lived in real time. Commands also understand snake_case; see WEBSOCKET_CONTRACT.md. Named but not served yet: ${laterNames.join(', ')}.`,
    },
    defaultContentType: 'application/json',
    servers: {
      websocket: { host: 'localhost:8001', protocol: 'ws', description: 'JSON text frames.' },
      socketio: {
        host: 'localhost:8001',
        protocol: 'ws',
        pathname: '/socket.io/',
        description: 'Socket.IO 4: an event is a command, its payload the fields, its acknowledgement the reply.',
      },
    },
    channels: {
      life: {
        address: '/ws',
        title: 'One life',
        description: '`/wss/` means the same.',
        bindings: { ws: { method: 'GET', bindingVersion: '0.1.0' } },
        messages: Object.fromEntries(Object.keys(messages).map((name) => [name, { $ref: `#/components/messages/${name}` }])),
      },
    },
    operations: {
      ...Object.fromEntries(builtNames.map((name) => [name, operation(name)])),
      tell: {
        action: 'send',
        channel: { $ref: CHANNEL },
        summary: 'What the server says by itself.',
        messages: noticeNames.map((name) => inChannel(noticeMessage(name))),
      },
    },
    components: { messages, schemas: contractSchemas() },
  };
}

function operation(name: BuiltName): object {
  const { summary, reply } = specOf(name);
  const replies: NoticeName[] = name === 'init' ? ['playerObject', 'resumed', 'error'] : [reply, 'error'];
  return {
    action: 'receive',
    channel: { $ref: CHANNEL },
    summary,
    messages: [inChannel(name)],
    reply: { channel: { $ref: CHANNEL }, messages: replies.map((one) => inChannel(noticeMessage(one))) },
  };
}

function commandMessage(name: BuiltName): object {
  const spec = specOf(name);
  const spellings = [name, toSnake(name), ...(spec.aliases ?? [])];
  const types = [...new Set(spellings)];
  return {
    name,
    title: name,
    summary: spec.summary,
    payload: {
      type: 'object',
      properties: {
        type: types.length === 1 ? { const: name } : { enum: types },
        message: { $ref: REF + commandSchemaName(name) },
        requestId: {
          type: ['string', 'number'],
          description: `Echoed in the reply, at most ${REQUEST_ID_MAX} characters. The same id takes effect once.`,
        },
      },
      required: ['type'],
    },
    examples: [{ name: 'camelCase', payload: { type: name, message: commandExamples[name], requestId: 'r1' } }],
  };
}

function noticeMessageOf(name: NoticeName): object {
  return {
    name,
    title: name,
    summary: noticeTexts[name],
    payload: { $ref: REF + noticeSchemaName(name) },
    examples: [{ name, payload: { type: name, ...noticeExamples[name] } }],
  };
}
