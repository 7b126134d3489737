/**
 * Decides a command and, when it is accepted, changes the life. Pure: the same life, command, facts and world give the same
 * result everywhere. A refused command leaves the life as it was.
 */
import { activityHandlers } from './commands/activities.ts';
import { controlHandlers } from './commands/control.ts';
import { habitHandlers } from './commands/habits.ts';
import { jobHandlers } from './commands/jobs.ts';
import { questionHandlers } from './commands/questions.ts';
import { storeHandlers } from './commands/store.ts';
import { talkHandlers } from './commands/talk.ts';
import type { Decision, Facts, Handler, LifeCommand } from './commands/types.ts';
import { refuse } from './commands/types.ts';
import type { Context } from './context.ts';
import type { Life } from './state.ts';

type Handlers = { [T in LifeCommand['type']]: Handler<T> };

const handlers: Handlers = {
  ...controlHandlers, // characterSetup, start, stop, speed
  ...questionHandlers, // answer, claimEvent, grant
  ...activityHandlers, // applyForExtracurricular, quitExtracurricular, focusUpdate
  ...jobHandlers, // applyForJob, quitJob
  ...storeHandlers, // purchaseItem, refillEnergy, skipTime
  ...talkHandlers, // conversation, markConversationAsRead
  ...habitHandlers, // quitHabit, stopQuitHabit
};

const WHILE_CREATING: ReadonlySet<LifeCommand['type']> = new Set(['characterSetup', 'goOn', 'speed', 'start', 'stop']);
const WHILE_DEAD: ReadonlySet<LifeCommand['type']> = new Set(['claimEvent', 'grant', 'markConversationAsRead']);

export function apply(life: Life, command: LifeCommand, facts: Facts, context: Context): Decision {
  if (life.status === 'creating' && !WHILE_CREATING.has(command.type)) {
    return refuse('wrong_state', 'Be born first: send characterSetup.');
  }
  if (life.status === 'dead' && !WHILE_DEAD.has(command.type)) {
    return refuse('dead', 'This life is over. Start a new one, or go on as a child.');
  }
  const handler = handlers[command.type] as Handler<LifeCommand['type']>;
  return handler(life, command as never, facts, context);
}
