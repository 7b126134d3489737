/** The body, 18 to 70: what it puts up with and what it announces. */
import type { LifeEvent } from '../../life/events/types.ts';

export const bodyEvents: readonly LifeEvent[] = [
  {
    id: 'body-smoke', kind: 'question', category: 'health', icon: '🚬', title: 'The lighter', age: [20, 62],
    when: [{ doesHabit: 'smoking' }], cooldownDays: 1600,
    text: [
      'You ran for the tram and missed it, and stand there with your hands on your knees. An old man on the bench offers you, kindly, ' +
      'his seat.',
      "Your coat smells of it, your fingers are the color of tea, and the doctor's machine says that your lungs are somebody else's age.",
    ],
    answers: [
      { id: 'quit', text: 'Throw the packet away, now', costs: { energy: 20 }, outcomes: [
        { text: 'Day three you hate everybody with a mouth. Day ten you can smell rain coming. Day ninety you forget to count.',
          effects: [{ endHabit: 'smoking' }, { mood: 4 }, { health: 3 }, { stress: 6 }], chance: 4,
          swing: { stat: 'nerves', by: -1 } },
        { text: 'You hold out for sixteen days. On the next you go through a bin, in a good coat, and know the bin man.',
          effects: [{ mood: -6 }, { stress: 5 }], chance: 5 }] },
      { id: 'help', text: 'Ring the free quit line', costs: { energy: 10 }, outcomes: [
        { text: 'A woman called Nomvula rings you each evening at the bad hour, for six weeks. You never see her. You would know her ' +
          'cough anywhere.',
          effects: [{ endHabit: 'smoking' }, { mood: 5 }, { health: 3 }, { social: 2 }], chance: 6 },
        { text: 'Nomvula rings at the bad hour. In week four you do not pick up. She leaves the number again. It is still on the fridge.',
          effects: [{ mood: -3 }], chance: 3 }] },
      { id: 'light', text: 'Light one and think about it', outcomes: [
        { text: 'It is a good thought, and lasts exactly as long as the cigarette.', effects: [{ stress: -3 }, { health: -1 }] }] },
    ],
  },
  {
    id: 'body-glasses', kind: 'question', category: 'health', icon: '👓', title: 'Your arms are too short', age: [40, 53],
    weight: 14,
    text: "You hold the menu out at arm's length, then a little further. The waiter takes the other end and walks it backwards until you " +
      'nod.',
    answers: [
      { id: 'buy', text: 'Have your eyes tested', costs: { money: 140 }, outcomes: [
        { text: 'You can read the small print on everything. You can also see the bathroom. You clean until two.',
          effects: [{ mood: 5 }, { stress: -2 }] }] },
      { id: 'borrow', text: 'Order "the same as them"', outcomes: [
        { text: 'It is tripe, for three weeks running. In the end you quite like it.', effects: [{ mood: 2 }] }] },
      { id: 'rack', text: 'A pair off the rack by the till', costs: { money: 12 }, outcomes: [
        { text: 'They are purple. They are in every photograph of you from that decade.',
          effects: [{ mood: 3 }, { flag: 'purple-glasses' }] }] },
    ],
  },
  {
    id: 'body-purple-glasses', kind: 'message', category: 'health', icon: '🟣', title: 'On somebody else', age: [54, 70],
    when: [{ flag: 'purple-glasses', yearsAgo: [8, 30] }], weight: 30,
    text: 'The purple glasses turn up under the car seat. You put them on for a joke. In the mirror sits your least favorite uncle, ' +
      'rather pleased to see you.',
    effects: [{ mood: 5 }],
  },
  {
    id: 'body-back', kind: 'question', category: 'health', icon: '🧎', title: 'For the sock', age: [34, 62], cooldownDays: 2200,
    text: [
      'You bent down for a sock and stayed there. From here you can see under the sofa: a pen, a raisin, the letter you swore you had ' +
      'posted.',
      'It was a sneeze this time. You are holding on to the sink with both hands, like a speaker at a lectern, and cannot let go of the ' +
      'audience.',
    ],
    answers: [
      { id: 'physio', text: 'Crawl to the phone: physiotherapy', costs: { energy: 10, money: 160 }, outcomes: [
        { text: 'A man half your size folds you up and puts you away properly. You get four exercises, and do three.',
          effects: [{ health: 3 }, { stress: -3 }, { fitness: 2 }] }] },
      { id: 'floor', text: 'Stay on the floor and wait', outcomes: [
        { text: 'It gets dark. You have not looked at a ceiling for an hour since you were seven. It is better than you remember.',
          effects: [{ mood: 2 }, { health: -1 }] }] },
      { id: 'pull', text: 'Count to three and stand up anyway', outcomes: [
        { text: "On two there is a crack, like a good ruler, and you are straight. You don't tell anybody how.",
          effects: [{ mood: 5 }], chance: 3, swing: { stat: 'fitness', by: 1 } },
        { text: 'On two there is a crack. The neighbors, who are kind, bring the sock to the hospital.',
          effects: [{ health: -4 }, { stress: 6 }, { money: -180 }], chance: 5 }] },
    ],
  },
  {
    id: 'body-blood', kind: 'question', category: 'volunteer', icon: '🩸', title: 'The long needle', age: [21, 62],
    cooldownDays: 1300,
    text: [
      'The blood bus is parked outside the library. You have half an hour and a fear of needles that you call "a busy week".',
      "A text from the blood service: they are low on your sort. It does not say please. It says the number: four days' worth.",
    ],
    answers: [
      { id: 'give', text: 'Lie down and look at the ceiling', costs: { energy: 20 }, outcomes: [
        { text: 'Somebody has stuck up a poster of a donkey there. Nine minutes. You get a biscuit and a feeling of having been some use ' +
          'before lunch.',
          effects: [{ mood: 5 }, { tally: 'kindnesses' }, { flag: 'gave-blood' }] }] },
      { id: 'faint', text: 'Go in, but warn them first', costs: { energy: 10 }, outcomes: [
        { text: 'You faint at the form. The nurse has your feet up before you land. "You came, though," she says, and gives you the ' +
          'biscuit.',
          effects: [{ mood: 1 }, { trait: 'nerves', by: -1 }] }] },
      { id: 'busy', text: 'Walk past: a busy week', outcomes: [
        { text: 'You read for half an hour, six steps from the bus, and could not say what.', effects: [{ mood: -2 }] }] },
    ],
  },
  {
    id: 'body-blood-used', kind: 'message', category: 'volunteer', icon: '💬', title: 'Issued today', age: [18, 66],
    when: [{ flag: 'gave-blood', yearsAgo: [0, 2] }], weight: 30,
    text: 'A text, in the middle of the vegetables: "Your donation was issued today in {town}." You look round at everybody in the shop, ' +
      'one by one.',
    effects: [{ mood: 8 }],
  },
  {
    id: 'body-last-runner', kind: 'question', category: 'sport', icon: '🏃', title: 'The tail walker', age: [24, 64], weight: 12,
    text: 'Your first park run. Two hundred and six have gone off into the mist. Behind you: a man in a vest marked TAIL WALKER, and his ' +
      'dog, who is limping, and gaining.',
    answers: [
      { id: 'finish', text: 'Finish, with the dog', costs: { energy: 25 }, outcomes: [
        { text: 'Fifty-one minutes. The clapping at the end is for you alone, as everybody else has had theirs. The dog gets a medal.',
          effects: [{ fitness: 4 }, { mood: 7 }, { health: 2 }, { social: 4 }, { flag: 'park-runner' }] }] },
      { id: 'cut', text: 'Cut across behind the pavilion', outcomes: [
        { text: 'You come out in ninth place, by accident. They want you for the county. It takes three letters.',
          effects: [{ mood: 3 }, { stress: 5 }, { tally: 'misdeeds' }] }] },
      { id: 'bench', text: 'Sit down on the bench at the pond', outcomes: [
        { text: 'The man in orange sits down too. He is not allowed to leave you. You hear about his wife, who used to run.',
          effects: [{ social: 5 }, { mood: 3 }, { stress: -3 }] }] },
    ],
  },
  {
    id: 'body-orange-vest', kind: 'message', category: 'sport', icon: '🦺', title: 'Tail walker', age: [32, 70],
    when: [{ flag: 'park-runner', yearsAgo: [5, 30] }], weight: 35,
    text: 'They have asked you to wear the orange vest. Ahead, last by a long way, somebody in new shoes says sorry. "Take your time," ' +
      'you say. "I have got a dog coming."',
    effects: [{ mood: 8 }, { social: 4 }, { tally: 'kindnesses' }],
  },
  {
    id: 'body-glass', kind: 'question', category: 'health', icon: '🍷', title: 'The bottle bank', age: [22, 66],
    when: [{ doesHabit: 'drinking' }], weight: 16,
    text: 'You carry the bottles out at night, wrapped in a towel, so that they will not clink. This week you went twice. In the lift ' +
      'you meet your own face.',
    answers: [
      { id: 'count', text: 'Write down each glass for a month', costs: { energy: 10 }, outcomes: [
        { text: "You stop at day nine, as the page is full. You ring the number on the poster at the chemist's. A tired, friendly voice " +
          'says, "Good. You counted."',
          effects: [{ stress: -6 }, { health: 3 }, { mood: 2 }, { endHabit: 'drinking' }, { flag: 'counted-glasses' }] }] },
      { id: 'meeting', text: 'Go to the meeting in the church cellar', outcomes: [
        { text: 'There is a dentist there, a bus driver, and the woman who does the weather. Bad coffee, good listening. You go back on ' +
          'Thursday.',
          effects: [{ stress: -10 }, { social: 6 }, { health: 4 }, { mood: 3 }, { endHabit: 'drinking' },
            { flag: 'counted-glasses' }] }] },
      { id: 'bank', text: 'Use a different bottle bank', outcomes: [
        { text: 'It is further off, and prettier, down by the canal. A man is there with a towel. You nod to one another.',
          effects: [{ mood: -4 }, { health: -3 }, { stress: 3 }] }] },
    ],
  },
  {
    id: 'body-glass-year', kind: 'message', category: 'health', icon: '🪙', title: 'A coin with a one on it', age: [23, 68],
    when: [{ flag: 'counted-glasses', yearsAgo: [1, 4] }, { not: { doesHabit: 'drinking' } }], weight: 40,
    text: 'A year. They give you a brass coin with a 1 on it, worth nothing at all. You carry it with your keys. In the lift you hold it ' +
      'up to the mirror.',
    effects: [{ mood: 12, halfLifeDays: 120 }, { health: 4 }, { stress: -5 }],
  },
  {
    id: 'body-window', kind: 'question', category: 'health', icon: '🌬', title: 'It is not hot in here', age: [46, 56],
    when: [{ sex: 'female' }, { has: 'job' }],
    text: 'In the middle of the budget a furnace lights under your ribs. Everybody else is in a jacket. It is snowing outside. "Is it ' +
      'me," you hear yourself begin.',
    answers: [
      { id: 'open', text: 'Get up and open every window', outcomes: [
        { text: 'Snow blows on the figures. "Thank God," says the head of finance, and takes off her jacket, and then her scarf, and ' +
          'then, it seems, ten years.',
          effects: [{ mood: 8 }, { social: 5 }, { stress: -4 }] }] },
      { id: 'leave', text: 'Go and stand in the car park', costs: { energy: 5 }, outcomes: [
        { text: 'You steam, visibly, like a horse. A young colleague comes out to smoke and, saying nothing, fans you with a parking ' +
          'permit.',
          effects: [{ mood: 5 }] }] },
      { id: 'sit', text: 'Sit it out with a glass of water', outcomes: [
        { text: 'You nod at the figures. Not one of them stays in. You have approved, you see later, a fountain.',
          effects: [{ stress: 5 }, { jobPerformance: -2 }] }] },
    ],
  },
  {
    id: 'body-knee', kind: 'message', category: 'age', icon: '🌦', title: 'The knee knows', age: [50, 64],
    text: '"It will rain," you say, with a hand on your knee. It rains. The children from the second floor begin to ask before football.',
    effects: [{ mood: 4 }, { social: 3 }],
  },
];
