/** Entering, the clock, being born. */
import { z } from 'zod';
import { NAME_MAX, TOKEN_MAX, USER_ID_MAX } from '../limits.ts';
import { PRONOUNS, SEXES } from '../vocabulary.ts';
import { command, id, none } from './define.ts';

const name = z.string().trim().min(1).max(NAME_MAX);
const look = z.int().min(0).max(63);

export const controlCommands = {
  init: command({
    summary: 'Enter. An unknown userID becomes a guest account and its token is returned; a known one needs the token.',
    fields: z.object({
      userID: z.string().trim().min(1).max(USER_ID_MAX).optional(),
      token: z.string().min(1).max(TOKEN_MAX).optional(),
      /** Sequence number of the last notice seen, to be sent what was missed. */
      lastSeq: z.int().min(0).optional(),
      /** The stream that `lastSeq` counts in, from the earlier playerObject. */
      streamId: z.string().max(40).optional(),
      /** IANA name, for the daily reward's calendar day. */
      timeZone: z.string().max(64).optional(),
    }),
    reply: 'playerObject',
    limit: 'none',
    renames: { user_id: 'userID', userId: 'userID', userid: 'userID' },
  }),
  ping: command({ summary: 'Are you there?', fields: none, reply: 'pong', limit: 'none' }),
  start: command({ summary: 'Let time run at the chosen speed.', fields: none, reply: 'ack', limit: 'message' }),
  stop: command({ summary: 'Stop time, truly.', fields: none, reply: 'ack', limit: 'message' }),
  speed: command({
    summary: 'Choose the speed: one game minute every speed / 5000 seconds.',
    fields: z.object({ speed: z.number().min(0.25).max(10000) }),
    reply: 'ack',
    scalar: 'speed',
    limit: 'message',
    renames: { gameSpeed: 'speed', game_speed: 'speed' },
  }),
  restart: command({
    summary: 'Leave this life and begin another; its journal is kept. `heirId` goes on as a child of a life that has ended.',
    fields: z.object({ heirId: id.optional() }),
    reply: 'playerObject',
    limit: 'message',
  }),
  characterSetup: command({
    summary: 'Be born. Everything left out is drawn by chance.',
    fields: z.object({
      firstName: name.optional(),
      lastName: name.optional(),
      sex: z.enum(SEXES).optional(),
      pronoun: z.enum(PRONOUNS).optional(),
      placeId: id.optional(),
      cultureId: id.optional(),
      classAtBirth: z.int().min(0).max(4).optional(),
      avatar: z
        .object({ skin: look, hair: look, hairColor: look, eyes: look, clothing: look, clothingColor: look, accessory: look })
        .partial()
        .optional(),
    }),
    reply: 'playerObject',
    limit: 'message',
    renames: { firstname: 'firstName', lastname: 'lastName', first_name: 'firstName', last_name: 'lastName', gender: 'sex' },
  }),
};
