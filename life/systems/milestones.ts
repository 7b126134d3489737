/** Birthdays: a line of the story each, a bigger one at round ages, and the yearly sample of the life chart. */
import { type Context, ageOf, dayOf, tell, writeLog } from '../context.ts';
import { fillText } from '../events/text.ts';
import { drawOnce } from '../random.ts';
import type { Life } from '../state.ts';
import { netWorth } from './finances.ts';
import { feelBecause, happinessOf } from './mind.ts';

/** Told in words of their own, at these ages. */
const ROUND: Readonly<Record<number, string>> = {
  1: 'One candle. You try to hold the flame. Everybody shouts your name at once, and you like that.',
  2: 'You say “no” all afternoon, to everybody, to the cake, and then eat it.',
  3: 'You are three and can prove it on one hand.',
  5: 'A whole hand. You show it to the postman, to the dog, to the sea.',
  10: 'Two digits. You write the number on the fogged window and do not wipe it away.',
  13: 'You are asked what you want. You want everybody to stop asking, and a telephone.',
  16: 'Your voice on the answering machine sounds like somebody you might get on with.',
  18: 'By law you are now your own fault. There is a form for it. You sign in your best hand.',
  21: 'You find a gray hair. It is paint. You keep quiet about both discoveries.',
  25: 'A quarter of a century, says an uncle. You had not thought of it as a century.',
  30: 'Thirty. You own a good pan and have views on it.',
  40: 'Forty. You make the noise your father made when he sat down.',
  50: 'Half a hundred. Somebody has found the photograph with the haircut and made it large.',
  60: 'Sixty. The young man on the tram stands up for you. You look behind you for the old person.',
  65: 'You get a card that lets you travel for less. You had been getting everywhere already.',
  70: 'Seventy. There are more candles than plates, and a fire blanket, for a joke.',
  75: 'You count up those who should be here. Then you count those who are, and pass the cake.',
  80: 'Eighty. You are allowed to say what you think. You have been practising for years.',
  85: 'The doctor calls you remarkable. You remark on the waiting time.',
  90: 'Ninety. A child asks if you knew the dinosaurs. You say: only to nod to.',
  95: 'You wear the good jacket every day now. When else.',
  100: 'A hundred. The mayor comes, shouts kindly, and leaves a plate with the town on it. You were here before the plate.',
  110: 'A hundred and ten. A man with a notebook asks for your secret. You tell him the wrong one.',
};

const SMALL: readonly { until: number; texts: readonly string[] }[] = [
  { until: 12, texts: [
    'There is cake, and a present that needs batteries.', 'You blow from too near. Wax on the icing, icing on the wish.',
    'You are measured against the door frame. The pencil line is a thumb higher.', 'A coat you will grow into. You try. You hold your breath.',
  ] },
  { until: 20, texts: [
    'The cake has your name on it, spelled nearly right.', 'Your room is too small for who comes. It is the best part.',
    'You get money in an envelope and a look that says: sensibly.', 'You sleep till noon, which counts as a present.',
  ] },
  { until: 40, texts: [
    'Three messages before breakfast, one of them from the dentist.', 'You forget until somebody at the till asks for your date of birth.',
    'A dinner that starts late and ends with everybody in the kitchen.', 'You buy yourself the thing, and wrap it, and act surprised.',
  ] },
  { until: 66, texts: [
    'You say no fuss. There is a fuss. You are glad of it.', 'The candles are now a number, and the number has been used before.',
    'A card from somebody you had meant to write to first.', 'You take the day off and fix the drawer. It is a good day.',
  ] },
  { until: 200, texts: [
    'The telephone rings in the order in which they have always rung.', 'You eat the piece with the rose on it. Nobody argues.',
    'The neighbor’s boy plays something on the recorder. You ask for it again.', 'You wear the blue one. Somebody says it brings out your eyes, still.',
  ] },
];

export function birthdayYear(life: Life, context: Context): void {
  const age = ageOf(life, life.c);
  if (age < 1) return;
  life.chart.push({
    age, happiness: happinessOf(life), health: Math.round(life.c.health), netWorth: Math.trunc(netWorth(life, context)),
  });
  feelBecause(life, context, life.c, age < 14 ? 6 : 3, 'birthday');
  const round = ROUND[age];
  const line = { icon: '🎂', title: age === 1 ? 'One year old' : `${age} years old`, kind: 'milestone' as const };
  if (round !== undefined) tell(life, context, { ...line, text: fillText(round, life, context, {}) });
  else writeLog(life, context, { ...line, text: smallText(life, age) });
}

/** No line comes twice in a row: the pool is walked from a place of this life's own. */
function smallText(life: Life, age: number): string {
  const texts = SMALL.find((band) => age < band.until)?.texts ?? [];
  return texts[(age + drawOnce(life.seed, 'family', 0, texts.length, 11)) % texts.length] ?? `You are ${age}. Day ${dayOf(life)}.`;
}
