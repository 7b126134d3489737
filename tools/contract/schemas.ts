/** The contract's zod schemas as JSON Schema (draft 2020-12), views hoisted so that each is written down once. */
import { z } from 'zod';
import { type BuiltName, type CommandName, commands, specOf } from '../../wire/commands/all.ts';
import { type NoticeName, notices } from '../../wire/notices.ts';
import * as views from '../../wire/views.ts';

export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  description?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: unknown;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

export const REF = '#/components/schemas/';
const noticeNames = Object.keys(notices) as NoticeName[];
export const builtNames = (Object.keys(commands) as CommandName[]).filter((name): name is BuiltName => specOf(name).unbuilt !== true);
export const laterNames = (Object.keys(commands) as CommandName[]).filter((name) => specOf(name).unbuilt === true);

const upper = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
export const noticeSchemaName = (name: NoticeName): string => `${upper(name).replace('_u', 'U')}Notice`;
export const commandSchemaName = (name: string): string => `${upper(name)}Fields`;

/** Bounds of ±2^53 are zod's own and say nothing; ids and drafts belong to the whole document. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([key, inner]) => !(key === '$schema' || key === '$id' || (typeof inner === 'number' && Math.abs(inner) === Number.MAX_SAFE_INTEGER)),
  );
  return Object.fromEntries(entries.map(([key, inner]) => [key, tidy(inner)]));
}

/** `components.schemas` of the contract: views, notices (with their envelope), fields of commands. */
export function contractSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries(views)) registry.add(schema, { id: upper(name) });
  const pendingTwice = new Set<NoticeName>(['questionEvent', 'dilemmaEvent']);
  for (const name of noticeNames) if (!pendingTwice.has(name)) registry.add(notices[name], { id: noticeSchemaName(name) });
  for (const name of builtNames) registry.add(specOf(name).fields.clone(), { id: commandSchemaName(name) });
  const made = z.toJSONSchema(registry, { io: 'input', uri: (id) => REF + id });
  const schemas = tidy(made.schemas) as Record<string, JsonSchema>;
  for (const name of pendingTwice) schemas[noticeSchemaName(name)] = schemas['PendingView'] as JsonSchema;
  for (const name of noticeNames) schemas[noticeSchemaName(name)] = withEnvelope(name, schemas[noticeSchemaName(name)] as JsonSchema);
  return Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function withEnvelope(name: NoticeName, schema: JsonSchema): JsonSchema {
  return {
    ...schema,
    properties: {
      type: { const: name },
      seq: { type: 'integer', minimum: 1, description: 'Position in the stream; replies have none.' },
      requestId: { type: 'string', description: 'Of the command that this answers.' },
      ...schema.properties,
    },
    required: ['type', ...(schema.required ?? [])],
  };
}

/** A type in words, for a table: `text, 1–24 characters`. Links lead to the page's own headings. */
export function inWords(schema: JsonSchema): string {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice(REF.length);
    return `[${name}](#${name.toLowerCase()})`;
  }
  if (schema.anyOf !== undefined) return schema.anyOf.map(inWords).join(' or ');
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum !== undefined) return schema.enum.map((one) => `\`${String(one)}\``).join(', ');
  if (Array.isArray(schema.type)) return schema.type.map((one) => inWords({ ...schema, type: one })).join(' or ');
  return plainInWords(schema);
}

function plainInWords(schema: JsonSchema): string {
  switch (schema.type) {
    case 'string':
      return `text${lengthOf(schema)}${schema.format === undefined ? '' : ` (${schema.format})`}`;
    case 'integer':
      return `whole number${rangeOf(schema)}`;
    case 'number':
      return `number${rangeOf(schema)}`;
    case 'boolean':
      return 'true or false';
    case 'null':
      return 'null';
    case 'array':
      return `list of ${inWords(schema.items ?? {})}`;
    case 'object':
      return objectInWords(schema);
    default:
      return 'anything';
  }
}

function objectInWords({ properties, required, additionalProperties }: JsonSchema): string {
  if (properties === undefined || Object.keys(properties).length === 0) {
    const of = additionalProperties as JsonSchema | undefined;
    return of?.type === undefined ? 'object' : `object of ${inWords(of)} by name`;
  }
  return `{ ${Object.entries(properties)
    .map(([key, inner]) => `${key}${required?.includes(key) === true ? '' : '?'}: ${inWords(inner)}`)
    .join('; ')} }`;
}

function lengthOf({ minLength, maxLength }: JsonSchema): string {
  if (maxLength === undefined) return '';
  return minLength === undefined || minLength === 0 ? `, at most ${maxLength} characters` : `, ${minLength}–${maxLength} characters`;
}

function rangeOf({ minimum, maximum }: JsonSchema): string {
  if (minimum !== undefined && maximum !== undefined) return `, ${minimum}–${maximum}`;
  if (minimum !== undefined) return `, at least ${minimum}`;
  return maximum === undefined ? '' : `, at most ${maximum}`;
}
