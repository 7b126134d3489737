/** From 65: neighbors, classmates, a chess player and a hedge. */
import type { LifeEvent } from '../../life/events/types.ts';

export const oldAgeCompanyEvents: readonly LifeEvent[] = [
  {
    id: 'old-age-hedge', kind: 'question', category: 'home', icon: '🌿', title: 'The hedge', age: [65, 82],
    cast: { next: { role: 'neighbor', make: true, ageGap: [-8, 8] } },
    text:
      'Your hedge is four centimeters over the line, writes {next}, who lives two meters away and used a stamp. Enclosed is a ' +
      'drawing of it, rather well done.',
    answers: [
      { id: 'cut-it', text: 'Cut it back exactly four centimeters', costs: { energy: 15 }, outcomes: [
        { text: 'With a ruler. {next} watches from behind the curtain, with a ruler.',
          effects: [{ affinity: 3, with: 'next' }, { fitness: 1 }, { follow: 'old-age-hedge-grows', days: [300, 700] }] },
      ] },
      { id: 'write-back', text: 'Write back: the drawing is splendid', outcomes: [
        { text: 'A week later comes a second drawing, of your window and pear tree. No complaint in it anywhere.',
          effects: [{ mood: 5 }, { affinity: 10, with: 'next' }, { follow: 'old-age-hedge-grows', days: [300, 700] }] },
      ] },
      { id: 'let-it-grow', text: 'Let it grow, out of principle', outcomes: [
        { text: 'By autumn it is a wall. {next} buys a flute. Neither of you will remember who began, but you both have the letters.',
          effects: [{ mood: 2 }, { affinity: -12, with: 'next' }, { stress: 4 }, { follow: 'old-age-hedge-grows', days: [300, 700] }] },
      ] },
    ],
  },
  {
    id: 'old-age-hedge-grows', kind: 'question', category: 'home', icon: '🌿', title: 'No letter this year', age: [65, 86],
    cast: { next: { role: 'neighbor', from: 'old-age-hedge/next' } }, onlyFollow: true,
    text:
      "The hedge is nine centimeters over, and there has been no letter. {next}'s curtains have hung half open all week, neither one " +
      'thing nor the other.',
    answers: [
      { id: 'knock', text: 'Go round and knock', costs: { energy: 5 }, outcomes: [
        { text:
            'A broken hip, since Monday, and a telephone out of reach. "Nine centimeters," says {next} from the floor, before ' +
            'anything else.',
          effects: [
            { mood: 8 }, { affinity: 15, with: 'next' }, { tally: 'kindnesses' },
            { remember: 'the knock that came when no letter did', by: 'next' },
          ],
          chance: 6, swing: { stat: 'kindness', by: 1 } },
        { text: '{next} opens in pajamas, perfectly well, with a new hobby: sleeping. You are given a cup of cold tea and a drawing.',
          effects: [{ mood: 4 }, { affinity: 6, with: 'next' }], chance: 3 },
      ] },
      { id: 'trim-quietly', text: 'Trim both sides and go home', costs: { energy: 15 }, outcomes: [
        { text: 'On Saturday an ambulance comes, not too late, but later than it could have. In hospital {next} asks who did the far side.',
          effects: [{ mood: -3 }, { affinity: 4, with: 'next' }] },
      ] },
      { id: 'enjoy-peace', text: 'Enjoy the peace', outcomes: [
        { text:
            'It is very peaceful. On the eighth day somebody else knocks. You hear the door being forced, and turn off the radio. ' +
            '{next} lives, and moves away.',
          effects: [{ mood: -8 }, { stress: 5 }, { affinity: -10, with: 'next' }, { trait: 'kindness', by: -1 }] },
      ] },
    ],
  },
  {
    id: 'old-age-nodding', kind: 'question', category: 'health', icon: '👂', title: 'What you agreed to', age: [65, 84],
    cast: { host: { role: 'neighbor', make: true, ageGap: [-12, 8] } },
    text:
      'The restaurant was loud and you have been nodding for an hour. Now {host} shakes your hand. It seems you share a canal boat, ' +
      'in March, for nine days.',
    answers: [
      { id: 'go-along', text: 'Go on the boat', costs: { energy: 20, money: 420 }, outcomes: [
        { text:
            'It rains on seven of nine days. {host} snores in four-four time and knows every star by name. You hear about half of ' +
            'them.',
          effects: [{ mood: 8 }, { affinity: 10, with: 'host' }, { familiarity: 15, with: 'host' }], chance: 3,
          swing: { stat: 'sociability', by: 1 } },
        { text: 'By the third lock you are not speaking, which at least is restful.',
          effects: [{ mood: -4 }, { affinity: -6, with: 'host' }], chance: 2 },
      ] },
      { id: 'confess', text: 'Admit you heard none of it', outcomes: [
        { text: '"Nor did I," says {host}. "I\'ve been agreeing with you since the starters." You shout happily until they close.',
          effects: [{ mood: 6 }, { affinity: 8, with: 'host' }] },
      ] },
      { id: 'hearing-aids', text: 'Order hearing aids in the morning', costs: { money: 1800 }, outcomes: [
        { text: 'The first thing you hear is the fridge. The second is a bird you had believed extinct.',
          effects: [{ mood: 6 }, { health: 2 }, { flag: 'hears-everything' }] },
      ] },
    ],
  },
  {
    id: 'old-age-park-chess', kind: 'question', category: 'hobby', icon: '♟️', title: 'The empty side of the board', age: [65, 86],
    cast: { player: { role: 'friend', make: true, ageGap: [-6, 8] } },
    text:
      'For years two old friends played chess by the fountain. Today there is one, {player}, and both sides are set up. Your bus is ' +
      'in six minutes.',
    answers: [
      { id: 'sit', text: 'Sit down and take the black pieces', costs: { energy: 5 }, outcomes: [
        { text: 'You lose in twelve moves. "He\'d have lost in ten," says {player}, resetting. The bus comes, waits, goes.',
          effects: [{ mood: 6 }, { affinity: 12, with: 'player' }, { social: 5 }, { flag: 'park-chess' }] },
      ] },
      { id: 'ask', text: 'Ask who used to sit there', outcomes: [
        { text: '{player} tells you, move by move, for an hour. Then: "You don\'t play, do you." No. "Good," says {player}.',
          effects: [{ mood: 5 }, { affinity: 8, with: 'player' }, { tally: 'kindnesses' }] },
      ] },
      { id: 'bus', text: 'Catch the bus', outcomes: [
        { text: 'From the window you see a boy stop, look, and sit down. So that is all right.', effects: [{ mood: -2 }] },
      ] },
    ],
  },
  {
    id: 'old-age-park-chess-win', kind: 'message', category: 'hobby', icon: '♟️', title: 'Game three hundred and six', age: [66, 95],
    when: [{ flag: 'park-chess', yearsAgo: [1, 15] }], cast: { player: { role: 'friend', from: 'old-age-park-chess/player' } }, weight: 45,
    text:
      'You win. Neither of you says anything. {player} looks at it from your side, shakes your hand and pays for both coffees, in ' +
      'coins, counted out very slowly.',
    effects: [
      { mood: 12 },
      { affinity: 8, with: 'player' },
      { remember: 'game three hundred and six, lost fair and square', by: 'player' },
    ],
  },
  {
    id: 'old-age-reunion', kind: 'question', category: 'friends', icon: '🏷️', title: 'Fifty years after', age: [65, 72],
    cast: { mate: { role: 'friend', make: true, ageGap: [-1, 1] } },
    text:
      'School reunion. Each badge has a photograph of you at seventeen, which is cruel. Behind {mate}\'s a stranger says: "You once ' +
      'told me I could sing."',
    answers: [
      { id: 'remember', text: '"Of course I remember."', outcomes: [
        { text:
            'You do not. {mate} sang for forty years, in bars, on ships, at one royal wedding. All on your word. You had better ' +
            'start remembering.',
          effects: [{ mood: 6 }, { affinity: 10, with: 'mate' }, { stress: 2 }] },
      ] },
      { id: 'admit', text: '"I don\'t remember. Can you?"', outcomes: [
        { text: '{mate} puts down the glass and sings. The buffet stops. Yes. You were right, whoever you were.',
          effects: [{ mood: 10 }, { affinity: 8, with: 'mate' }, { remember: 'the words that began forty years of singing', by: 'mate' }] },
      ] },
      { id: 'swap-badge', text: 'Swap badges with somebody taller', outcomes: [
        { text: 'For an hour you are a tall dentist, with opinions. Three people tell you things about yourself. Two are nice.',
          effects: [{ mood: 6 }, { social: 3 }, { stress: -2 }] },
      ] },
    ],
  },
];
