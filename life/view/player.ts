/** Everything the app needs to show a life. The shell adds what only it knows: account, connection, diamonds, earlier speed. */

import type { ConversationMessageView, LegacyView, LogEntryView, PlayerView } from '../../wire/views.ts';
import { clockTime, isoDate, MINUTES_PER_DAY, yearsBetween } from '../calendar.ts';
import type { Context } from '../context.ts';
import { ageOf, personById } from '../context.ts';
import type { ConversationMessage, Life, LogEntry } from '../state.ts';
import { viewClock } from './clock.ts';
import { viewPending } from './pending.ts';
import { viewPersonSummary } from './person.ts';
import { viewSelf } from './self.ts';

export interface ShellFacts {
  userID: string;
  controller: 'active' | 'inactive';
  connection: 'connected' | 'disconnected';
  previousGameSpeed: number;
  diamonds: number;
}

const NO_SHELL: Omit<ShellFacts, 'previousGameSpeed'> = { userID: '', controller: 'active', connection: 'connected', diamonds: 0 };

export function viewPlayer(life: Life, context: Context, shell: Partial<ShellFacts> = {}): PlayerView {
  const { world } = context;
  const place = world.placeById.get(life.placeId);
  const creating = life.status === 'creating';
  return {
    ...NO_SHELL,
    previousGameSpeed: life.speed,
    ...shell,
    lifeId: life.id,
    status: life.status,
    ...viewClock(life, context),
    c: creating ? null : viewSelf(life, context),
    r: life.r.map((person) => viewPersonSummary(life, person, context)),
    relData: life.relData.map((bond) => ({
      person1: bond.person1,
      person2: bond.person2,
      relationshipStatus: bond.status,
      startDate: isoDate(life.bornOn + bond.startDay),
      anniversaryDate: bond.anniversaryDay === undefined ? null : isoDate(life.bornOn + bond.anniversaryDay),
    })),
    place:
      place === undefined
        ? null
        : { id: place.id, town: place.town, country: place.country, scenery: place.scenery, currency: place.currency },
    pending: viewPending(life, context, shell.diamonds),
    log: life.log.map((entry) => viewLogEntry(life, entry)),
    conversations: life.conversations.map(({ personId, unread, messages }) => {
      const last = messages.at(-1);
      return { personId, unread, last: last === undefined ? null : viewMessage(life, last) };
    }),
    activeDilemmas: life.activeDilemmas.map(({ eventId }) => ({ eventId, title: world.eventById.get(eventId)?.title ?? eventId })),
    inventory: life.inventory.map(({ itemId, count }) => {
      const item = world.itemById.get(itemId);
      return { itemId, name: item?.name ?? itemId, icon: item?.icon ?? '', count };
    }),
    claims: life.claims.map(({ id, diamonds }) => ({ id, diamonds })),
    chart: life.chart.map((sample) => ({ ...sample })),
    messageEnergyCost: world.tables.messageEnergyCost,
    legacy: viewLegacy(life, context),
    births: creating ? viewBirths(context) : null,
  };
}

function viewBirths({ world }: Context): PlayerView['births'] {
  return {
    places: world.places.map(({ id, town, country, scenery }) => ({ id, town, country, scenery })),
    cultures: world.cultures.map(({ id, name }) => ({ id, name })),
  };
}

export function viewLogEntry(life: Life, entry: LogEntry): LogEntryView {
  const date = life.bornOn + Math.floor(entry.minute / MINUTES_PER_DAY);
  const { n, minute, icon, title, text, kind } = entry;
  const shown = { n, minute, ageYears: yearsBetween(life.c.bornOn, date), date: isoDate(date), icon, title, text, kind };
  return entry.changes === undefined ? shown : { ...shown, changes: { ...entry.changes } };
}

export function viewMessage(life: Life, message: ConversationMessage): ConversationMessageView {
  const date = life.bornOn + Math.floor(message.minute / MINUTES_PER_DAY);
  return {
    id: message.id,
    sender: message.from,
    message: message.text,
    sentiment: message.sentiment,
    date: isoDate(date),
    time: clockTime(message.minute),
  };
}

export function viewLegacy(life: Life, context: Context): LegacyView | null {
  const legacy = life.legacy;
  if (legacy === null) return null;
  const ribbon = context.world.ribbons.find((one) => one.id === legacy.ribbonId);
  return {
    cause: legacy.cause,
    ageYears: legacy.ageYears,
    obituary: legacy.obituary,
    ribbon: {
      id: legacy.ribbonId,
      name: ribbon?.name ?? '',
      icon: ribbon?.icon ?? '',
      description: ribbon?.description ?? '',
    },
    heirs: legacy.heirs.flatMap((id) => {
      const heir = personById(life, id);
      return heir === undefined ? [] : [{ id, firstName: heir.firstName, lastName: heir.lastName, ageYears: ageOf(life, heir) }];
    }),
    estate: legacy.estate,
    tally: { ...life.tally },
  };
}
