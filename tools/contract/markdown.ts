/** The contract as a page to read. */
import { type BuiltName, specOf } from '../../wire/commands/all.ts';
import { spell, toSnake } from '../../wire/dialects.ts';
import { ERROR_CODES } from '../../wire/errors.ts';
import { type NoticeName, notices } from '../../wire/notices.ts';
import { routes } from '../../wire/routes.ts';
import * as views from '../../wire/views.ts';
import { commandExamples } from './examples-commands.ts';
import { noticeExamples } from './examples-notices.ts';
import { closing, opening } from './markdown-frame.ts';
import { noticeTexts } from './notice-texts.ts';
import { builtNames, commandSchemaName, contractSchemas, inWords, type JsonSchema, laterNames, noticeSchemaName } from './schemas.ts';

const noticeNames = Object.keys(notices) as NoticeName[];
/** Above this an example is shown once, at its notice. */
const EXAMPLE_MAX = 500;
const LIMITS = { message: 'messages', refill: 'purchases', skip: 'skips', none: 'not limited' } as const;

const json = (frame: object): string => `\`\`\`json\n${JSON.stringify(frame)}\n\`\`\``;
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

export function contractPage(): string {
  const schemas = contractSchemas();
  const sections = [
    opening(),
    index(),
    ...builtNames.map((name) => commandSection(name, schemas)),
    later(),
    '## Notices\n\nEvery notice is one flat object. Those of the stream carry `seq`; replies carry the `requestId` of what they answer, if it had one.',
    ...noticeNames.map((name) => noticeSection(name, schemas)),
    '## Views\n\nWhat notices are made of. Money is in whole cents, bars run 0–100.',
    ...Object.keys(views)
      .sort()
      .map((name) => viewSection(name, schemas)),
    errors(),
    http(),
    closing(),
  ];
  return `${sections.join('\n\n')}\n`;
}

function http(): string {
  const rows = Object.values(routes).map(
    ({ method, path, summary, signedIn }) => `| \`${method} ${path}\` | ${cell(summary)} | ${signedIn ? 'bearer token' : 'open'} |`,
  );
  return `## HTTP\n\n| route | what it does | who |\n|---|---|---|\n${rows.join('\n')}`;
}

function index(): string {
  const rows = builtNames.map(
    (name) =>
      `| [\`${name}\`](#${name.toLowerCase()}) | ${cell(specOf(name).summary)} | [\`${specOf(name).reply}\`](#${specOf(name).reply.toLowerCase()}) |`,
  );
  return `## Commands\n\n| command | what it does | reply |\n|---|---|---|\n${rows.join('\n')}`;
}

function commandSection(name: BuiltName, schemas: Record<string, JsonSchema>): string {
  const spec = specOf(name);
  const spellings = [...new Set([name, toSnake(name), ...(spec.aliases ?? [])])].map((one) => `\`${one}\``).join(', ');
  const schema = schemas[commandSchemaName(name)] as JsonSchema;
  return [
    `### ${name}`,
    spec.summary,
    `Type: ${spellings}. Limit: ${LIMITS[spec.limit]}.${spec.scalar === undefined ? '' : ` A \`message\` that is not an object is \`${spec.scalar}\`.`}`,
    fieldTable(schema, spec.renames ?? {}),
    'Ask:',
    asked(name),
    answers(name),
    replied(name),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function answers(name: BuiltName): string {
  const possible: NoticeName[] = name === 'init' ? ['playerObject', 'resumed', 'error'] : [specOf(name).reply, 'error'];
  return `Reply: ${possible.map((one) => `[\`${one}\`](#${one.toLowerCase()})`).join(' or ')}.`;
}

function fieldTable(schema: JsonSchema, renames: Readonly<Record<string, string>>): string {
  const fields = Object.entries(schema.properties ?? {});
  if (fields.length === 0) return 'No fields.';
  const rows = fields.map(([name, inner]) => {
    const others = [...new Set([toSnake(name), ...Object.keys(renames).filter((one) => renames[one] === name)])].filter(
      (one) => one !== name,
    );
    const needed =
      schema.required?.includes(name) === true ? 'yes' : inner.default === undefined ? 'no' : `no, \`${String(inner.default)}\``;
    return `| \`${name}\` | ${cell(inWords(inner))} | ${needed} | ${others.map((one) => `\`${one}\``).join(', ')} |`;
  });
  return `| field | what | needed | also spelled |\n|---|---|---|---|\n${rows.join('\n')}`;
}

function asked(name: BuiltName): string {
  const fields = commandExamples[name];
  const snake = Object.fromEntries(Object.entries(fields).map(([field, value]) => [toSnake(field), value]));
  const message = Object.keys(fields).length === 0 ? {} : { message: fields };
  return bothSpellings({ type: name, ...message }, { type: toSnake(name), ...snake });
}

function replied(name: BuiltName): string {
  const { reply } = specOf(name);
  const notice = { type: reply, ...(reply === 'ack' ? { command: name } : noticeExamples[reply]) };
  return JSON.stringify(notice).length > EXAMPLE_MAX ? '' : bothSpellings(notice, spell(notice, 'snake'));
}

/** One line where the spellings agree, else two. */
function bothSpellings(camel: object, snake: object): string {
  const lines = new Set([JSON.stringify(camel), JSON.stringify(snake)]);
  return `\`\`\`json\n${[...lines].join('\n')}\n\`\`\``;
}

function later(): string {
  return `## Not served yet\n\nThese names are reserved and refused with \`not_available\`:\n\n${laterNames.map((name) => `- \`${name}\`: ${specOf(name).summary}`).join('\n')}`;
}

function noticeSection(name: NoticeName, schemas: Record<string, JsonSchema>): string {
  const snake = toSnake(name);
  const also = snake === name ? '' : ` As a reply to snake_case: \`${snake}\`.`;
  return [
    `### ${name}`,
    noticeTexts[name] + also,
    shapeTable(schemas[noticeSchemaName(name)] as JsonSchema),
    json({ type: name, ...noticeExamples[name] }),
  ].join('\n\n');
}

const ENVELOPE = new Set(['type', 'seq', 'requestId']);

function shapeTable(schema: JsonSchema): string {
  const fields = Object.entries(schema.properties ?? {}).filter(([name]) => !ENVELOPE.has(name));
  if (fields.length === 0) return schema.enum === undefined ? 'No fields.' : `One of ${inWords(schema)}.`;
  const rows = fields.map(
    ([name, inner]) => `| \`${name}\` | ${cell(inWords(inner))} | ${schema.required?.includes(name) === true ? 'always' : 'sometimes'} |`,
  );
  return `| field | what | there |\n|---|---|---|\n${rows.join('\n')}`;
}

function viewSection(name: string, schemas: Record<string, JsonSchema>): string {
  const title = name.slice(0, 1).toUpperCase() + name.slice(1);
  return `### ${title}\n\n${shapeTable(schemas[title] as JsonSchema)}`;
}

function errors(): string {
  const rows = Object.entries(ERROR_CODES).map(([code, sentence]) => `| \`${code}\` | ${sentence} |`);
  return `## Errors\n\nA refusal is an [\`error\`](#error) notice. The list of codes is closed; the sentence may say more than the one here.\n\n| code | sentence |\n|---|---|\n${rows.join('\n')}`;
}
