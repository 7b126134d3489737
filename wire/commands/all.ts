/** Every command of the contract, by its one name. */
import type { z } from 'zod';
import { controlCommands } from './control.ts';
import type { CommandSpec } from './define.ts';
import { economyCommands, laterCommands } from './economy.ts';
import { lifeCommands } from './life.ts';

export const commands = { ...controlCommands, ...lifeCommands, ...economyCommands, ...laterCommands };

export type CommandName = keyof typeof commands;
export type BuiltName = Exclude<CommandName, keyof typeof laterCommands>;

/** A parsed command: its name and its fields. */
export type Command = { [N in BuiltName]: { name: N; fields: z.output<(typeof commands)[N]['fields']> } }[BuiltName];
export type Fields<N extends BuiltName> = z.output<(typeof commands)[N]['fields']>;
export type FieldsIn<N extends BuiltName> = z.input<(typeof commands)[N]['fields']>;

export function specOf(name: CommandName): CommandSpec {
  return commands[name];
}
