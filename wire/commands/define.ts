/** How a command is declared. */
import { z } from 'zod';
import { ID_MAX } from '../limits.ts';
import type { NoticeName } from '../notices.ts';

export interface CommandSpec<F extends z.ZodObject = z.ZodObject> {
  /** One sentence for the docs. */
  summary: string;
  fields: F;
  /** The notice that answers it. */
  reply: NoticeName;
  /** A scalar or list in `message` fills this field: `{"type": "speed", "message": 50}`. */
  scalar?: string;
  /** Other names of the command itself; snake_case of the name is always understood. */
  aliases?: readonly string[];
  /** Other names of its fields, as `spelled → field`; snake_case is always understood. */
  renames?: Readonly<Record<string, string>>;
  /** Which limit counts it. */
  limit: 'message' | 'refill' | 'skip' | 'none';
  /** Named by the contract, not served yet: refused with `not_available`. */
  unbuilt?: true;
}

export function command<F extends z.ZodObject>(spec: CommandSpec<F>): CommandSpec<F> {
  return spec;
}

/** Ids come from content or from us: short, printable, never a property of Object. */
export const id = z
  .string()
  .min(1)
  .max(ID_MAX)
  .regex(/^[A-Za-z0-9][A-Za-z0-9_.:/-]*$/, 'letters, digits and . _ : / - only');
export const none = z.object({});
