/** Turns what a life says into the contract's notices. */
import type { CompiledWorld } from '../../life/compile.ts';
import { type Context, personById } from '../../life/context.ts';
import { type LifeNotice, newSink } from '../../life/sink.ts';
import type { Life } from '../../life/state.ts';
import { viewPending } from '../../life/view/pending.ts';
import { viewPerson } from '../../life/view/person.ts';
import { viewLogEntry, viewMessage, viewPlayer } from '../../life/view/player.ts';
import { viewUpdate } from '../../life/view/update.ts';
import type { Notice } from '../../wire/notices.ts';
import type { PlayerView } from '../../wire/views.ts';

export interface Viewer {
  userId: string;
  life: Life;
  world: CompiledWorld;
  diamonds: number;
}

/** For views, which tell nobody anything. */
export function reading(world: CompiledWorld): Context {
  return { world, sink: newSink() };
}

/** Everything, as somebody who is connected sees it. */
export function showPlayer({ userId, life, world, diamonds }: Viewer): PlayerView {
  return viewPlayer(life, reading(world), { userID: userId, controller: 'active', connection: 'connected', diamonds });
}

export function showUpdate({ life, world, diamonds }: Viewer): Notice {
  return { ...viewUpdate(life, reading(world)), type: 'u', diamonds };
}

/** The notice for one thing that happened; undefined when it needs none (the full state follows, or the person is gone). */
export function showNotice(viewer: Viewer, said: LifeNotice): Notice | undefined {
  const { life, diamonds } = viewer;
  const context = reading(viewer.world);
  switch (said.type) {
    case 'message':
      return { type: 'messageEvent', entry: viewLogEntry(life, said.entry), eventId: said.eventId ?? null, claim: said.claim ?? null };
    case 'asked': {
      const pending = viewPending(life, context, diamonds);
      if (pending === null || pending.id !== said.pending.id) return undefined;
      return { type: pending.kind === 'dilemma' ? 'dilemmaEvent' : 'questionEvent', ...pending };
    }
    case 'relationship':
      return { type: 'relationshipEvent', personId: said.personId, relationshipStatus: said.status, message: said.text };
    case 'conversation': {
      const person = personById(life, said.personId);
      const unread = life.conversations.find((talk) => talk.personId === said.personId)?.unread ?? 0;
      return {
        type: 'conversationEvent',
        personId: said.personId,
        unread,
        messages: [viewMessage(life, said.message)],
        suggestions: [],
        energy: viewUpdate(life, context).energy,
        affinity: person?.affinity ?? 0,
      };
    }
    case 'person': {
      const person = personById(life, said.personId);
      return person === undefined ? undefined : { type: 'personObject', person: viewPerson(life, person, context) };
    }
    case 'died':
      return { type: 'lifeEnded', player: showPlayer(viewer) };
  }
}
