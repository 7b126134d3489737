/** Saying something to somebody. */
import { ageOf, personById } from '../context.ts';
import { canSpendEnergy, energyOf, spendEnergy } from '../systems/body.ts';
import { familiarityOf } from '../systems/relationships.ts';
import { speak } from '../systems/talk.ts';
import { accept, type Handler, refuse } from './types.ts';

const YOUNGEST = 2;
/** At or below this, somebody does not answer at all. */
const AFFINITY_LEAST = -40;

const conversation: Handler<'conversation'> = (life, command, facts, context) => {
  const person = command.personId === life.c.id ? undefined : personById(life, command.personId);
  if (person === undefined) return refuse('not_found', 'You do not know anybody like that.', 'personId');
  if (person.status === 'dead') {
    return refuse('not_allowed', `${person.firstName} is no longer alive. What was said stays here.`, 'personId');
  }
  if (ageOf(life, life.c) < YOUNGEST) return refuse('too_young', 'You have about four words so far. Wait until you are two.');
  if (ageOf(life, person) < YOUNGEST) return refuse('too_young', `${person.firstName} is too small for it. Wait until two.`, 'personId');
  if (person.affinity <= AFFINITY_LEAST) {
    return refuse('affinity_too_low', `${person.firstName} does not answer you. Something has to happen first.`, 'personId');
  }
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
