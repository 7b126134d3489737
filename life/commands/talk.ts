/** Saying something to somebody. */
import { personById } from '../context.ts';
import { canSpendEnergy, energyOf, spendEnergy } from '../systems/body.ts';
import { whyNotTalk } from '../systems/reach.ts';
import { familiarityOf } from '../systems/relationships.ts';
import { speak } from '../systems/talk.ts';
import { accept, type Handler, refuse } from './types.ts';

const conversation: Handler<'conversation'> = (life, command, facts, context) => {
  const person = command.personId === life.c.id ? undefined : personById(life, command.personId);
  if (person === undefined) return refuse('not_found', 'You do not know anybody like that.', 'personId');
  const barred = whyNotTalk(life, person);
  if (barred !== null) return refuse(barred.code, barred.message, barred.field);
  const cost = context.world.tables.messageEnergyCost;
  if (!canSpendEnergy(life, cost, facts)) return refuse('not_enough_energy', `A message takes ${cost} energy. Sleep, or refill it.`);
  spendEnergy(life, cost, facts);
  const spoken = speak(life, context, person, command.conversation, command.text, command.reply);
  return accept({
    personId: person.id,
    conversation: command.conversation,
    messages: [spoken.mine, ...spoken.replies],
    suggestions: spoken.suggestions,
    sentiment: spoken.sentiment,
    affinity: person.affinity,
    affinityChange: spoken.affinityChange,
    familiarity: familiarityOf(life, person),
    familiarityChange: spoken.familiarityChange,
    mood: spoken.mood,
    energy: energyOf(life),
    engine: spoken.engine,
  });
};

const markConversationAsRead: Handler<'markConversationAsRead'> = (life, command) => {
  const known = life.conversations.find((entry) => entry.personId === command.personId);
  if (known === undefined) {
    return personById(life, command.personId) === undefined
      ? refuse('not_found', 'You do not know anybody like that.', 'personId')
      : accept({ personId: command.personId, unread: 0 });
  }
  known.unread = 0;
  return accept({ personId: command.personId, unread: 0 });
};

export const talkHandlers = { conversation, markConversationAsRead };
