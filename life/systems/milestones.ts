/** Birthdays: a line of the story each, a bigger one at round ages, and the yearly sample of the life chart. */
import { ageOf, type Context, tell, writeLog } from '../context.ts';
import { fillText } from '../events/text.ts';
import type { Life } from '../state.ts';
import { inTurn } from './curve.ts';
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
  {
    until: 12,
    texts: [
      'There is cake, and a present that needs batteries.',
      'You blow from too near. Wax on the icing, icing on the wish.',
      'You are measured against the door frame. The pencil line is a thumb higher.',
      'A coat you will grow into. You try. You hold your breath.',
      'Everybody gets a balloon to take home. One of them is found in the bath a week later, thinking.',
      'The game has rules. By the second round they are different rules. You win under both.',
    ],
  },
  {
    until: 20,
    texts: [
      'The cake has your name on it, spelled nearly right.',
      'Your room is too small for who comes. It is the best part.',
      'You get money in an envelope and a look that says: sensibly.',
      'You sleep till noon, which counts as a present.',
      'Somebody filmed the singing. You ask them to delete it, and then to send it first.',
    ],
  },
  {
    until: 40,
    texts: [
      'Three messages before breakfast, one of them from the dentist.',
      'You forget until somebody at the till asks for your date of birth.',
      'A dinner that starts late and ends with everybody in the kitchen.',
      'You buy yourself the thing, and wrap it, and act surprised.',
      'Somebody brings a plant. You are now a person people bring plants.',
      'It falls on a Monday. You have it on the Saturday, twice.',
      'A card with a joke about age. You laugh, check, and are still younger than the joke.',
      'You walk home the long way, with a paper crown on.',
      'The cake is from the shop on the corner. They have started to know your order.',
    ],
  },
  {
    until: 66,
    texts: [
      'You say no fuss. There is a fuss. You are glad of it.',
      'The candles are now a number, and the number has been used before.',
      'A card from somebody you had meant to write to first.',
      'You take the day off and fix the drawer. It is a good day.',
      'Someone asks how it feels. You try your knee before you answer.',
      'You get a book about the war. You do not say which drawer the others are in.',
      'You are sung to over the telephone, with a delay, in three keys.',
      'The present is a day without plans. You have one by ten.',
      'You read your own old postcard on the fridge and agree with most of it.',
      'The restaurant has closed. You eat in the car outside it, all of you.',
      'Somebody has kept count. You had been a year ahead.',
    ],
  },
  {
    until: 200,
    texts: [
      'The telephone rings in the order in which it always rings.',
      'You eat the piece with the rose on it. Nobody argues.',
      'The neighbor’s boy plays something on the recorder. You ask for it again.',
      'You wear the blue one. Somebody says it brings out your eyes, still.',
      'Two cards have the same verse. You stand them side by side, to see.',
      'You are driven to the sea and given the front seat.',
      'They ask what you would like. You would like the window open.',
      'You sleep through the speech and wake for the cake.',
    ],
  },
];

export function birthdayYear(life: Life, context: Context): void {
  const age = ageOf(life, life.c);
  if (age < 1) return;
  life.chart.push({
    age,
    happiness: happinessOf(life),
    health: Math.round(life.c.health),
    netWorth: Math.trunc(netWorth(life, context)),
  });
  feelBecause(life, context, life.c, age < 14 ? 6 : 3, 'birthday');
  const round = ROUND[age];
  const line = { icon: '🎂', title: age === 1 ? 'One year old' : `${age} years old`, kind: 'milestone' as const };
  if (round !== undefined) tell(life, context, { ...line, text: fillText(round, life, context, {}) });
  else writeLog(life, context, { ...line, text: smallText(life, age) });
}

function smallText(life: Life, age: number): string {
  const texts = SMALL.find((band) => age < band.until)?.texts ?? [];
  return inTurn(life, texts, age);
}
