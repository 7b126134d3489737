/** What one says when one sends no words of one's own, and three things one could say next. */
import type { ConversationType } from '../../wire/vocabulary.ts';
import type { Random } from '../random.ts';

/** Openers by kind of conversation: for those under ten, and for the rest. */
const OPENERS: Readonly<Record<ConversationType, readonly [child: readonly string[], other: readonly string[]]>> = {
  activity: [
    ['Do you want to play?', 'Come outside, I found something.'],
    ['Do you have an hour? Let us do something.', 'Fresh air. You and me. Now?'],
  ],
  checkIn: [
    ['Are you okay?', 'How are you? I am good.'],
    ['How are you, really?', 'I was thinking of you. How are things?'],
  ],
  askAboutDay: [
    ['What did you do today?', 'Was your day good?'],
    ['How was your day?', 'Tell me one thing that happened today.'],
  ],
  flatter: [
    ['You are the best at everything.', 'I like your hair.'],
    ['You look well, you know that?', 'Nobody does it the way you do. I mean it.'],
  ],
  studySession: [
    ['Can you help me with my letters?', 'Test me!'],
    ['Shall we go through it together?', 'Chapter four. Bring a pencil and pity.'],
  ],
  chat: [
    ['Hello! It is me.', 'Guess what I saw.'],
    ['Hello, do you have a minute?', 'Nothing special. I wanted to hear from you.'],
  ],
};

const WARM = [
  ['I like you.', 'You are funny.', 'That is so good!', 'Thank you!', 'You can have my sticker.', 'I missed you.'],
  [
    'That made my day.',
    'I am glad you told me.',
    'Thank you. I mean it.',
    'I would have hugged you there.',
    'You did well.',
    'I missed this.',
    'I am proud of you.',
    'You can always call.',
  ],
] as const;
const SORRY = [
  ['Sorry.', 'I did not mean it.', 'Are you cross?', 'You can hit me back, but softly.'],
  ['I am sorry.', 'That came out wrong.', 'Can I take that back?', 'You did not deserve that.', 'Let me begin again.'],
] as const;
const ASKING = [
  ['And then?', 'Why?', 'Can I come too?', 'Was it big?', 'Do you have a snack?', 'Who said that?'],
  [
    'And what did you say?',
    'How did that end?',
    'Who else was there?',
    'Do you need anything?',
    'Since when?',
    'What would you do now?',
    'When do we see each other?',
    'Would you do it again?',
  ],
] as const;
const DRY = [
  ['I have to go now.', 'I can do that too.', 'Okay.', 'My tooth is loose.', 'I am a bit bored.', 'I do not get it.'],
  [
    'I have had worse Tuesdays.',
    'That sounds like you.',
    'Let us never speak of it.',
    'I have to run.',
    'If you say so.',
    'I would have gone home.',
    'Noted.',
    'I am too tired for this.',
  ],
] as const;

/** A line for a kind of conversation, where it may be fitting to one's age in years. */
export function openerFor(kind: ConversationType, age: number, draw: Random): string {
  return draw.pick(OPENERS[kind][age < 10 ? 0 : 1]);
}

/** Three short answers, different in kind, after something taken as `sentiment`; none of `said`, as long as there are others. */
export function suggestThree(age: number, draw: Random, said: readonly string[], sentiment: number): string[] {
  const group = age < 10 ? 0 : 1;
  return [sentiment <= -2 ? SORRY[group] : WARM[group], ASKING[group], DRY[group]].map((list) => {
    const fresh = list.filter((line) => !said.includes(line));
    return draw.pick(fresh.length > 0 ? fresh : list);
  });
}
