/** Luck, good and bad, 18 to 66: finds, mix-ups, strangers, a pig. */
import type { LifeEvent } from '../../life/events/types.ts';

export const luckEvents: readonly LifeEvent[] = [
  {
    id: 'luck-syndicate', kind: 'question', category: 'money', icon: '🎟', title: 'Two in the pot', age: [20, 62],
    when: [{ has: 'job' }], cast: { mate: { role: 'colleague', age: [18, 67], ageGap: [-15, 20], make: true } },
    text: 'Fridays {mate} comes round with the lottery tin, two a head. You have been in for years. Today you have no change. "I can put ' +
      'it in for you. Or leave you out."',
    answers: [
      { id: 'in', text: '"Put it in. I\'ll owe you."', outcomes: [
        { text: 'Five right out of six. It is split nineteen ways. {mate} deducts the two, and gives you a receipt.',
          effects: [{ money: 1840 }, { mood: 9 }], chance: 1 },
        { text: "Nothing, as on every Friday. You owe {mate} two. You forget it. {mate} doesn't.",
          effects: [{ affinity: -2, with: 'mate' }, { mood: -1 }], chance: 6 }] },
      { id: 'out', text: '"Leave me out, just this once."', outcomes: [
        { text: 'You sleep badly and check the numbers on Saturday: nothing. The relief is so great that you put in four the next week.',
          effects: [{ stress: 4 }, { mood: 2 }], chance: 6 },
        { text: 'Five out of six. They bring you cake from the party. It has nineteen candles on it, and you count.',
          effects: [{ mood: -12, halfLifeDays: 60 }, { stress: 5 }], chance: 1 }] },
      { id: 'pay', text: 'Run to the machine for coins', costs: { energy: 5, money: 2 }, outcomes: [
        { text: 'You come back out of breath with a bar of chocolate and the two. No win. The chocolate goes round. It is quite a good ' +
          'Friday.',
          effects: [{ mood: 3 }, { social: 3 }, { affinity: 2, with: 'mate' }] }] },
    ],
  },
  {
    id: 'luck-same-name', kind: 'question', category: 'luck', icon: '🪪', title: 'The other one', age: [20, 64],
    text: "You get mail for somebody else of your name. So far: their dentist's bill, an invitation to a christening, and today this: " +
      '"I forgive you. Come. Papa."',
    answers: [
      { id: 'bring', text: 'Take it round to them yourself', costs: { energy: 10 }, outcomes: [
        { text: 'The other one reads it in the doorway and has to sit down on the step. You hold the door, being the only person there ' +
          'with the right name.',
          effects: [{ mood: 9, halfLifeDays: 40 }, { tally: 'kindnesses' }, { social: 4 }, { flag: 'namesake' }] }] },
      { id: 'post', text: '"Not at this address", back in the box', outcomes: [
        { text: 'It is collected at five. You think about it at six, at seven, and on quite a few Sundays.',
          effects: [{ stress: 3 }, { mood: -2 }] }] },
      { id: 'christening', text: 'Keep it. Take a gift to the christening', costs: { energy: 5, money: 15 }, outcomes: [
        { text: 'You are hugged by a whole family. In the second hour somebody asks whose side you are on, and you say "the name".',
          effects: [{ mood: 5 }, { social: 5 }, { tally: 'misdeeds' }, { stress: 3 }] }] },
    ],
  },
  {
    id: 'luck-namesake', kind: 'message', category: 'luck', icon: '💐', title: 'Two of you', age: [24, 68],
    when: [{ flag: 'namesake', yearsAgo: [2, 25] }], weight: 30,
    text: 'Flowers, the card made out to {me.full}: "From Papa, who is ninety today." You take them round. On the stairs you meet the ' +
      'other one. "No. Those are for you."',
    effects: [{ mood: 11, halfLifeDays: 40 }],
  },
  {
    id: 'luck-ring-drain', kind: 'question', category: 'luck', icon: '💍', title: 'In the sand, a ring', age: [22, 66],
    text: 'Low tide, or the bottom of a drained pond; anyhow, mud. In it is a ring. Inside the ring: "H. to S. — stay." It is heavier ' +
      'than it looks.',
    answers: [
      { id: 'notice', text: 'Put up notices in the cafés', costs: { energy: 10 }, outcomes: [
        { text: 'Fourteen callers. They all say "love", or "forever". The fifteenth, a thin old man\'s voice, says, "Stay. It says ' +
          'stay." He did, too: fifty years.',
          effects: [{ mood: 12, halfLifeDays: 60 }, { tally: 'kindnesses' }] }] },
      { id: 'sell', text: 'Have it weighed', outcomes: [
        { text: 'The jeweler reads the inside, then reads you. He pays what it weighs, not a coin more.',
          effects: [{ money: 310 }, { mood: -4 }, { tally: 'misdeeds' }] }] },
      { id: 'back', text: 'Throw it back in', outcomes: [
        { text: 'It lands without a sound. Somebody may have meant it, you think. Perhaps S. did not stay.', effects: [{ mood: 1 }] }] },
    ],
  },
  {
    id: 'luck-seat', kind: 'question', category: 'travel', icon: '🚆', title: 'Coach 7, seat 61', age: [21, 66], cooldownDays: 1800,
    text: [
      'In your reserved seat: a very small nun, asleep, holding a football. The train is full to the doors. It is four hours.',
      'In your seat sits a man, and in his the cello, which has a ticket. You have a ticket too. So has a third person.',
    ],
    answers: [
      { id: 'stand', text: 'Let it be, and stand', costs: { energy: 15 }, outcomes: [
        { text: 'In the corridor there is a card game, a smoked sausage and a dispute about a bridge. You get off one stop late.',
          effects: [{ mood: 6 }, { social: 7 }] }] },
      { id: 'claim', text: 'Show your ticket, politely', outcomes: [
        { text: 'The seat is yours, and still warm. The whole carriage looks out of the window for four hours so as not to look at you.',
          effects: [{ mood: -2 }, { energy: 5 }] }] },
      { id: 'first', text: 'Sit down in first class till caught', outcomes: [
        { text: 'A linen headrest, a rose in a tube. The inspector comes after three hours and fifty minutes. You had got used to it.',
          effects: [{ mood: 3 }, { money: -60 }, { tally: 'misdeeds' }], chance: 5 },
        { text: 'Nobody comes. You are brought a newspaper. You read it as someone in first class would: the back first.',
          effects: [{ mood: 6 }, { tally: 'misdeeds' }], chance: 4 }] },
    ],
  },
  {
    id: 'luck-background', kind: 'message', category: 'luck', icon: '📸', title: 'Behind the bride', age: [28, 62],
    text: "On a stranger's wall: a wedding picture on some steps abroad. Behind the bride, out of focus, eating an ice cream with total " +
      'attention, is you.',
    effects: [{ mood: 6 }],
  },
  {
    id: 'luck-raffle-pig', kind: 'question', category: 'luck', icon: '🐖', title: 'First prize', age: [20, 64],
    text: 'You have won the raffle at the fire brigade ball. First prize stands in the car park on a rope and is called Contessa. You ' +
      'live on the third floor.',
    answers: [
      { id: 'farm', text: 'Hire a van; find her a field', costs: { energy: 15, money: 60 }, outcomes: [
        { text: 'A retired teacher with an orchard takes her. You may visit on Sundays. Contessa knows your step and does not get up.',
          effects: [{ mood: 9 }, { social: 4 }, { flag: 'contessa' }] }] },
      { id: 'butcher', text: 'Ask the butcher, who is at the bar', outcomes: [
        { text: 'He has done it a thousand times and does it well. You get eighty parcels with her name on them. He thought that you ' +
          'would like that.',
          effects: [{ mood: -4 }, { money: 150 }] }] },
      { id: 'again', text: 'Give her back: raffle her again', outcomes: [
        { text: 'She makes the brigade enough for a new hose. Next year she is first prize again, by demand, and heavier.',
          effects: [{ mood: 5 }, { tally: 'kindnesses' }, { prestige: 1 }] }] },
    ],
  },
  {
    id: 'luck-contessa', kind: 'message', category: 'loss', icon: '🍎', title: 'Contessa', age: [27, 69],
    when: [{ flag: 'contessa', yearsAgo: [4, 14] }], weight: 35,
    text: 'The retired teacher rings: in her sleep, in the orchard, with windfalls. The whole brigade comes, on a Sunday, with apples. ' +
      'Nobody says that it was only a pig.',
    effects: [{ mood: -4 }, { social: 5 }],
  },
  {
    id: 'luck-umbrella', kind: 'question', category: 'luck', icon: '☂', title: 'Whose umbrella', age: [19, 64],
    cast: { pal: { role: 'friend', age: [18, 78], ageGap: [-10, 12], affinity: [9, 9], make: true } },
    text: 'You took the wrong umbrella at the café. This one has a duck\'s head and a number on the handle: "I will get wet for exactly ' +
      'one hour. {pal}."',
    answers: [
      { id: 'ring', text: 'Ring within the hour', costs: { energy: 5 }, outcomes: [
        { text: "{pal} is under your umbrella, on the other side of the same square, on the same call. You can see each other's mouths " +
          'move.',
          effects: [{ mood: 8 }, { social: 6 }, { affinity: 10, with: 'pal' }, { familiarity: 8, with: 'pal' }] }] },
      { id: 'late', text: 'Ring next day with an excuse', outcomes: [
        { text: '"You were an hour and a night," says {pal}, with a cold. You swap at the café. Coffee is taken, slightly stiffly.',
          effects: [{ mood: 2 }, { social: 2 }, { affinity: 4, with: 'pal' }] }] },
      { id: 'keep', text: 'Keep the duck', outcomes: [
        { text: 'It is stolen from you within a week. So it goes on, you suppose, that duck.',
          effects: [{ mood: 1 }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'luck-lightning', kind: 'message', category: 'luck', icon: '⚡', title: 'Where you had been', age: [20, 66],
    text: 'You go back indoors for your hat. When you come out the lightning has been: the deckchair is a black frame, and your tea has ' +
      'boiled. You finish it.',
    effects: [{ mood: 4 }, { stress: 5 }, { trait: 'nerves', by: -1 }],
  },
  {
    id: 'luck-grandmas-jar', kind: 'question', category: 'luck', icon: '🫙', title: 'Nobody wrote it down', age: [22, 62],
    cast: { old: { role: 'neighbor', age: [60, 80], ageGap: [10, 58], affinity: [9, 9], make: true } },
    text: "On the bus {old} unscrews a jar, and the smell goes straight through you: your grandmother's kitchen, that one dish. Nobody " +
      'ever wrote it down.',
    answers: [
      { id: 'ask', text: 'Ask what is in it', costs: { energy: 5 }, outcomes: [
        { text: '{old} counts it off on your fingers, needing both hands for the jar. It was the quince. All that time it was the quince.',
          effects: [{ mood: 10, halfLifeDays: 40 }, { affinity: 8, with: 'old' }, { flag: 'the-quince' }] }] },
      { id: 'taste', text: 'Ask whether you may taste it', outcomes: [
        { text: '{old} has only one spoon and no hesitation. You get off at the terminus with a wet face and half a jar.',
          effects: [{ mood: 10, halfLifeDays: 40 }, { affinity: 10, with: 'old' }, { flag: 'the-quince' }] }] },
      { id: 'sniff', text: 'Sit near and breathe', outcomes: [
        { text: 'You get off two stops late. By the evening you have it nearly, nearly, and then it is onions.',
          effects: [{ mood: 3 }] }] },
      { id: 'keep', text: '{old} gets off without it. Keep it', outcomes: [
        { text: 'You eat it over the sink with the light off. It is gone by ten, and you never learn what was in it.',
          effects: [{ mood: 2 }, { stress: 2 }, { affinity: -2, with: 'old' }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'luck-quince', kind: 'message', category: 'family', icon: '🍐', title: 'It was the quince', age: [26, 69],
    when: [{ flag: 'the-quince', yearsAgo: [1, 20] }], weight: 30,
    text: "You make the dish, with quince, for everybody who ever ate it at her table. Your oldest cousin gets up and cuts everybody's " +
      'bread for them, as she did.',
    effects: [{ mood: 12, halfLifeDays: 60 }, { social: 6 }],
  },
  {
    id: 'luck-coin-fountain', kind: 'question', category: 'luck', icon: '⛲', title: 'Off for cleaning', age: [18, 30],
    when: [{ stat: 'money', below: 200 }],
    text: "The fountain in the shopping center is off, full of other people's wishes. You have nothing until Friday. The bread shop is " +
      'right there. So is a guard.',
    answers: [
      { id: 'take', text: 'Bread money, not a coin more', outcomes: [
        { text: "You say sorry to each one. It was somebody's examination, you think, chewing, or somebody's dog.",
          effects: [{ money: 4 }, { mood: -2 }, { tally: 'misdeeds' }, { flag: 'owes-wishes' }] }] },
      { id: 'guard', text: 'Ask the guard what happens to it all', costs: { energy: 5 }, outcomes: [
        { text: '"Children\'s ward," he says, and then, after a look at you, breaks his sandwich. It has egg in it. You are not to make ' +
          'a fuss.',
          effects: [{ mood: 6 }, { social: 3 }, { flag: 'owes-wishes' }] }] },
      { id: 'wish', text: 'Throw in your last coin', outcomes: [
        { text: 'It rolls a long way on dry tiles. On Friday you are paid, and not a day before.',
          effects: [{ money: -1 }, { mood: 3 }] }] },
    ],
  },
  {
    id: 'luck-wishes-paid', kind: 'message', category: 'luck', icon: '🪙', title: 'With interest', age: [32, 66],
    when: [{ flag: 'owes-wishes', yearsAgo: [6, 40] }, { stat: 'money', atLeast: 1500 }], weight: 35,
    text: 'The fountain in the shopping center is on. You change a large note into the smallest coins there are and throw them in by the ' +
      'fistful. The guard stands up.',
    effects: [{ money: -50 }, { mood: 9 }],
  },
];
