/** From 62: bridge enemies, late love, a soup war, funerals one might skip. */
import type { LifeEvent } from '../../life/events/types.ts';

export const laterCompanyEvents: readonly LifeEvent[] = [
  { id: 'later-bridge', kind: 'question', category: 'hobby', icon: '🃏', title: 'The left ear', age: [67, 94], cast:
    { foe: { role: 'rival', make: true, ageGap: [-8, 8] } },
    text: "Bridge, Tuesdays. {foe} touches the left ear when there are aces, and {foe}'s partner then bids like a prophet. You have lost " +
      'eleven Tuesdays. You have ears as well.',
    answers: [
      { id: 'copy', text: 'Touch your own left ear. Constantly', outcomes: [{ text: 'The prophet bids six spades on nothing. {foe} looks ' +
        'at you for the first time in eleven weeks, with something not far from respect.', effects: [{ mood: 8 },
        { affinity: 2, with: 'foe' }, { follow: 'later-bridge-bed', days: [200, 500] }] }] },
      { id: 'expose', text: 'Say it, before the coffee', outcomes: [{ text: 'There is a silence in which a cookie can be heard. {foe} ' +
        'rises. "It itches," says {foe}. A committee is formed. It finds that ears itch.', effects: [{ mood: 2 }, { stress: 4 },
        { affinity: -10, with: 'foe' }, { follow: 'later-bridge-bed', days: [200, 500] }] }] },
      { id: 'knit', text: 'Knit {foe} a very warm hat', costs: { energy: 10, money: 12 }, outcomes: [{ text:
        'It covers both ears. {foe} has to thank you, in front of everybody, and wear it. You win by four thousand.',
        effects: [{ mood: 10 }, { affinity: 3, with: 'foe' }, { follow: 'later-bridge-bed', days: [200, 500] }] }] },
    ] },
  { id: 'later-bridge-bed', kind: 'question', category: 'friends', icon: '🛏️', title: 'Bed four', age: [64, 96], cast:
    { foe: { role: 'rival', from: 'later-bridge/foe' } }, onlyFollow: true,
    text: '{foe} of the left ear is in the hospital, bed four, and Tuesday is short of a fourth. A nurse says that there have been no ' +
      'visitors, and that {foe.they} cheat{foe.s} at patience.',
    answers: [
      { id: 'go', text: 'Take the cards up to bed four', costs: { energy: 10 }, outcomes: [{ text:
        'You play on the blanket till they put the lights out. {foe} has no aces and touches both ears, for luck. You lose. You had not ' +
        'planned to.', effects: [{ mood: 8 }, { affinity: 16, with: 'foe' }, { social: 4 }, { tally: 'kindnesses' }, {
        remember: 'the cards on the blanket in bed four', by: 'foe' }, { follow: 'later-bridge-will', days: [300, 900] }] }] },
      { id: 'hat', text: 'Send a warm hat, and a note: "Win."', costs: { money: 5 }, outcomes: [{ text:
        'It comes back by mail, washed, with a note in a shaky hand: "Six spades." You laugh in the stairwell till somebody opens a door.',
        effects: [{ mood: 6 }, { affinity: 8, with: 'foe' }, { follow: 'later-bridge-will', days: [300, 900] }] }] },
      { id: 'enjoy', text: 'Enjoy an honest Tuesday', outcomes: [{ text: 'Everybody plays fair. It is over by half past eight. You go ' +
        'home through the snow, a little bored, and win nothing that you wanted.', effects: [{ mood: -2 },
        { affinity: -3, with: 'foe' }] }] },
    ] },
  { id: 'later-bridge-will', kind: 'message', category: 'friends', icon: '♠️', title: 'The ace', age: [64, 99], cast: { foe:
    { role: ['rival', 'friend'], from: 'later-bridge/foe' } }, onlyFollow: true,
    text: '{foe} presses something into your palm at the end of a Tuesday: the ace of spades from your first evening, soft as cloth. It ' +
      'has been up {foe.their} sleeve all these years. "It was never the ear," says {foe}.',
    effects: [{ mood: 11 }, { affinity: 8, with: 'foe' }],
  },
  { id: 'later-slow-lane', kind: 'question', category: 'romance', icon: '🏊', title: 'The slow lane', age: [64, 88], when: [
    { lacks: 'partner' }, { lacks: 'spouse' }], cast: { swim: { role: 'friend', make: true, ageGap: [-9, 9], affinity: [-10, 35] } },
    weight: 22,
    text: 'Seven in the morning, the slow lane. Every day {swim} overtakes you with the same word: "Traffic." Today {swim.they} ' +
      'stop{swim.s} at the wall, pull{swim.s} off the cap and wait{swim.s} until you arrive.',
    answers: [
      { id: 'race', text: '"One length. Loser buys breakfast."', costs: { energy: 15 }, outcomes: [
        { text: 'You win by a hand, or {swim} lets you, and neither of you will ever settle that. There are two kinds of rolls. You have ' +
          'both.', effects: [{ mood: 12, halfLifeDays: 40 }, { affinity: 12, with: 'swim' }, { fitness: 1 },
          { follow: 'later-toothbrush', days: [60, 200] }], chance: 3 },
        { text: 'You lose by half a pool. {swim} orders for both, being hungry on your money, and laughs with the mouth full. You would ' +
          'lose again.', effects: [{ mood: 10, halfLifeDays: 40 }, { affinity: 14, with: 'swim' },
          { follow: 'later-toothbrush', days: [60, 200] }], chance: 2 },
      ] },
      { id: 'towel', text: 'Hold out your towel', outcomes: [{ text: 'It is a large one, with a faded ship. {swim} dries one ear with ' +
        'the ship and asks where it sailed. The water is cold when you get back in. You have been talking for an hour.',
        effects: [{ mood: 10, halfLifeDays: 40 }, { affinity: 12, with: 'swim' }, { follow: 'later-toothbrush', days: [60, 200] }] }] },
      { id: 'lane', text: 'Change lanes', outcomes: [{ text: 'In the middle lane people swim as though somebody were paying. You go ' +
        'under the rope again after three lengths. {swim} has gone. The clock says eight.', effects: [{ mood: -3 }] }] },
    ] },
  { id: 'later-toothbrush', kind: 'question', category: 'romance', icon: '🪥', title: 'Two in the glass', age: [62, 90],
    when: [{ lacks: 'partner' }, { lacks: 'spouse' }], cast: { swim: { role: 'friend', from: 'later-slow-lane/swim' } },
    onlyFollow: true,
    text: "{swim}'s toothbrush has stood in your glass since Tuesday. It is green. At this age nobody tells you what it means, and there " +
      'is nobody left to ask for permission.',
    answers: [
      { id: 'shelf', text: 'Clear a shelf', outcomes: [{ text: 'You clear the one with the plasters and the dead batteries. {swim} looks ' +
        'at it as others look at a ring, and puts down a comb, exactly in the middle.', effects: [{ mood: 18, halfLifeDays: 180 },
        { affinity: 14, with: 'swim' }, { become: 'dating', with: 'swim' }, { role: 'partner', of: 'swim' }, { tally: 'loves' }] }] },
      { id: 'glass', text: 'Buy a second glass', costs: { money: 6 }, outcomes: [{ text: '"Good," says {swim}. "I like to know which is ' +
        'mine." Weekends here, Wednesdays there, and Mondays nobody. It is the best treaty you ever signed.', effects: [
        { mood: 14, halfLifeDays: 120 }, { affinity: 10, with: 'swim' }, { become: 'dating', with: 'swim' },
        { role: 'partner', of: 'swim' }, { tally: 'loves' }] }] },
      { id: 'bag', text: 'Pack it into a nice little bag', outcomes: [{ text: '{swim} takes the bag and looks into it for a while. "See ' +
        'you in traffic," {swim.they} say{swim.s}. And you do, at seven, in the slow lane, friends.', effects: [{ mood: -2 },
        { affinity: -3, with: 'swim' }, { stress: -2 }] }] },
    ] },
  { id: 'later-funeral-skip', kind: 'question', category: 'loss', icon: '⚱️', title: 'Thursday at eleven', age: [71, 102],
    cooldownDays: 3000,
    text: [
      'An old acquaintance is being buried on Thursday at eleven, somebody who in thirty years never let you finish a sentence. They say ' +
        'there will be those small pastries.',
      'The third funeral since spring, and the first of somebody you did not like. The black shoes are still out. The sun is shining, ' +
        'and the asparagus is in.',
    ],
    answers: [
      { id: 'go', text: 'Go, and sit at the back', costs: { energy: 10 }, outcomes: [{ text:
        'You hear three people describe someone generous. Then they ask whether anybody would like to add something. You get up and, for ' +
        'once, finish the sentence.', effects: [{ mood: 5 }, { social: 3 }] }] },
      { id: 'food', text: 'Go for the pastries', outcomes: [
        { text: 'They are excellent. A cousin weeps on your shoulder and you hear yourself say a true and kind thing. You had not known ' +
          'you had one.', effects: [{ mood: 6 }, { social: 4 }], chance: 3 },
        { text: 'They are bought ones. You have to hear about the will from two sides, with a plate in your hand.', effects: [{ mood: -1 },
          { stress: 2 }], chance: 2 },
      ] },
      { id: 'skip', text: 'Skip it and buy asparagus', costs: { money: 9 }, outcomes: [{ text:
        'At eleven the bell goes and you stand still with the peeler in your hand until it has stopped. That will have to do.',
        effects: [{ mood: 3 }, { stress: -2 }] }] },
    ] },
  { id: 'later-obituary', kind: 'question', category: 'luck', icon: '🗞️', title: 'After a short illness', age: [76, 95],
    text: 'The paper says that you died on Monday, after a short illness, much loved. It is your name, your year, and a very good ' +
      'photograph of somebody else.',
    answers: [
      { id: 'wait', text: 'Say nothing until the weekend', outcomes: [{ text: 'You unplug the phone and keep the blinds down. By Friday ' +
        'you have a great many flowers and a fair idea of who came to look at the car.', effects: [{ mood: 8 }, { stress: 2 },
        { tally: 'misdeeds' }, { follow: 'later-obituary-flowers', days: [10, 40] }] }] },
      { id: 'correct', text: 'Ring the paper', outcomes: [{ text: '"Could you hold on," they say, and then: "Who shall I say is ' +
        'calling?" The correction is four lines long, below the tide table. It says you regret the error.', effects: [{ mood: 7 },
        { follow: 'later-obituary-flowers', days: [10, 40] }] }] },
      { id: 'visit', text: 'Go and see the real one buried', costs: { energy: 15 }, outcomes: [{ text:
        'Eleven people at the grave of another you. The daughter takes your hand and reads your name off your lips. You stay for the ' +
        'soup, and go every year.', effects: [{ mood: 8 }, { social: 5 }, { tally: 'kindnesses' },
        { follow: 'later-obituary-flowers', days: [10, 40] }] }] },
    ] },
  { id: 'later-obituary-flowers', kind: 'question', category: 'friends', icon: '💐', title: 'Back from the dead', age: [66, 96],
    cast: { gone: { role: 'friend', make: true, ageGap: [-6, 6] } }, onlyFollow: true,
    text: 'Since the paper had you dead, people are careful with you, like a vase. Only {gone}, who owes you an apology since that ' +
      'wedding, sent no flowers. A letter comes: nine pages, addressed to your family.',
    answers: [
      { id: 'read', text: 'Read it as the family', outcomes: [{ text: 'It is the apology, all of it, with page references. On page nine: ' +
        '"I should have liked to say it to the old mule in person." You ring the bell at {gone}\'s in your best hat.',
        effects: [{ mood: 13, halfLifeDays: 60 }, { affinity: 16, with: 'gone' },
        { remember: 'the late guest in the best hat', by: 'gone' }] }] },
      { id: 'answer', text: 'Answer from the beyond', costs: { money: 2 }, outcomes: [{ text:
        '"It is nice here. I have forgiven everybody up to G." {gone} brings the reply in person, shaking with rage, and then with ' +
        'something else.', effects: [{ mood: 10 }, { affinity: 10, with: 'gone' }] }] },
      { id: 'send-back', text: 'Send it back unopened', outcomes: [{ text: 'It comes a second time, with your own name on it, and a ' +
        'stamp with a bird. You put it by the clock. It is still there. The bird is a wren.', effects: [{ mood: -1 },
        { affinity: -2, with: 'gone' }] }] },
    ] },
  { id: 'later-lunch-club', kind: 'dilemma', category: 'age', icon: '🥄', title: 'Friday soup', age: [75, 96], cast: { boss:
    { role: 'rival', make: true, ageGap: [-40, -20] }, ally: { role: 'friend', make: true, ageGap: [-6, 10] } }, weight: 16,
    steps: {
      start: {
        text: 'The senior lunch club has a new manager, {boss}, and since Monday there is no soup on Fridays. "A question of figures," ' +
          'says {boss}, with a chart. {ally} lays down the spoon like a weapon.',
        answers: [
          { id: 'petition', text: 'Start a petition on a napkin', costs: { energy: 5 }, outcomes: [{ text:
            'Thirty-one signatures, four of them the same hand, on eleven napkins. {boss} files them under "cleaning". So be it.',
            effects: [{ mood: 5 }, { affinity: 6, with: 'ally' }, { affinity: -3, with: 'boss' }], next:
            { step: 'election', days: [20, 50] } }] },
          { id: 'sit', text: 'Stay seated until there is soup', costs: { energy: 20 }, outcomes: [{ text:
            'At four they turn off the lights. At five the night cleaner, whose mother is one of you, opens three tins. It is the best ' +
            'soup of your life.', effects: [{ mood: 9 }, { affinity: 10, with: 'ally' }, { affinity: -6, with: 'boss' }, { social: 4 }],
            next: { step: 'election', days: [20, 50] } }] },
          { id: 'chart', text: 'Ask {boss} to explain the chart', outcomes: [{ text: 'It takes an hour. Somewhere in the third column ' +
            'sits a "motivational aquarium". {boss} hears it, too, while saying it.', effects: [{ mood: 3 }, { affinity: 5, with: 'boss' },
            { affinity: 2, with: 'ally' }, { trait: 'diligence', by: 1 }], next: { step: 'election', days: [20, 50] } }] },
        ],
      },
      election: {
        text: "There is to be a members' council at the lunch club, with one chair. {ally} has put up posters with your face. So has the " +
          'other side: a retired colonel who promises soup on every day, and meat.',
        answers: [
          { id: 'promise', text: 'Promise soup and a band', outcomes: [
            { text: 'You win by nine votes and a walking frame. Now you need a band.', effects: [{ mood: 7 }, { prestige: 2 },
              { affinity: 6, with: 'ally' }], chance: 3, swing: { stat: 'sociability', by: 1 }, next: { step: 'figures', days: [30, 90] } },
            { text: 'The colonel wins by two. He makes you his minister for Fridays, which, he says, is the only real job.',
              effects: [{ mood: 4 }, { prestige: 1 }, { affinity: 4, with: 'ally' }], chance: 2, next:
              { step: 'figures', days: [30, 90] } },
          ] },
          { id: 'truth', text: 'Promise to read the figures', outcomes: [{ text: 'It is the dullest speech of the afternoon. You win by ' +
            'one vote. The voter is ninety-six and used to keep the books of a shipyard.', effects: [{ mood: 6 }, { prestige: 2 },
            { affinity: 4, with: 'boss' }], next: { step: 'figures', days: [30, 90] } }] },
          { id: 'ally', text: 'Push {ally} forward instead', outcomes: [{ text: '{ally} goes white, gets up, says "Soup," and sits down. ' +
            'It is a landslide.', effects: [{ mood: 8 }, { affinity: 14, with: 'ally' }, { tally: 'kindnesses' }], next:
            { step: 'figures', days: [30, 90] } }] },
        ],
      },
      figures: {
        text: "You have the lunch club's figures on your kitchen table. Friday's soup was not cut. It was sold: sixty portions a week, " +
          'to an office across the street, for the aquarium.',
        answers: [
          { id: 'public', text: 'Read it out over dessert', outcomes: [{ text: 'Nobody shouts. Sixty-one spoons go down, one after the ' +
            'other. {boss} looks at the fish.', effects: [{ mood: 6 }, { affinity: -8, with: 'boss' }, { affinity: 6, with: 'ally' }],
            next: { step: 'friday', days: [20, 60] } }] },
          { id: 'private', text: 'Take it to {boss}, alone, with cake', costs: { money: 6 }, outcomes: [{ text:
            '"They told me to show growth," says {boss}, who has not slept since Monday. You draw up another chart together. It has no ' +
            'fish in it.', effects: [{ mood: 8 }, { affinity: 14, with: 'boss' }, { tally: 'kindnesses' }], next:
            { step: 'friday', days: [20, 60] } }] },
          { id: 'office', text: 'Go over and eat at the office', costs: { energy: 5 }, outcomes: [{ text:
            'You line up with a tray, sixty-one of you, in coats. By half past twelve the office understands whose soup it is, and ' +
            'somebody there can write a check.', effects: [{ mood: 10 }, { social: 5 }, { affinity: 8, with: 'ally' }],
            next: { step: 'friday', days: [20, 60] } }] },
        ],
      },
      friday: {
        text: 'Friday at the lunch club. The pot is as big as a font. {boss} stands there with the ladle and the first bowl, and looks ' +
          'along the line to see who it is for.',
        answers: [
          { id: 'take', text: 'Take it', outcomes: [{ text: 'It is too hot and wants salt. You eat all of it standing up, and then you ' +
            'say so. "Next week," says {boss}, and writes it down.', effects: [{ mood: 12, halfLifeDays: 60 }, { social: 4 },
            { affinity: 6, with: 'boss' }, { remember: 'the war for the Friday soup', by: 'ally' }] }] },
          { id: 'cook', text: 'Wave it on, to the oldest', outcomes: [{ text: 'The one who kept the books of the shipyard tastes, ' +
            'thinks, and nods to the whole room. The noise begins. You get the eleventh bowl, and it is the best.', effects: [
            { mood: 14, halfLifeDays: 60 }, { tally: 'kindnesses' }, { affinity: 8, with: 'ally' },
            { remember: 'the war for the Friday soup', by: 'ally' }] }] },
          { id: 'fish', text: 'Ask what became of the fish', outcomes: [{ text: 'They are in the hall, and eighteen people quarrel over ' +
            'who feeds them. {boss} made a rota. On it, under Fridays: you.', effects: [{ mood: 11, halfLifeDays: 60 },
            { affinity: 8, with: 'boss' }, { social: 3 }, { remember: 'the war for the Friday soup', by: 'ally' }] }] },
        ],
      },
    },
  },
  { id: 'later-party-notice', kind: 'question', category: 'home', icon: '🎉', title: 'Might get loud', age: [70, 95], cast: {
    young: { role: 'neighbor', make: true, ageGap: [-60, -34] } }, cooldownDays: 3000,
    text: [
      'A note in the elevator: "Party on Saturday, might get loud, sorry!! Come along :) {young}, third floor." It was plainly not ' +
        'written with you in mind. It does say everybody.',
      'The bass comes up through the floor and moves your spoon across the table. There was a note, signed {young}: "Come along!" It is ' +
        'eleven, and you are awake in any case.',
    ],
    answers: [
      { id: 'go', text: 'Put on shoes and go', costs: { energy: 15 }, outcomes: [{ text: 'You are given a chair, a paper cup and, by a ' +
        'boy with a ring in his lip, the whole story of a heartbreak. At two they carry you home, chair and all.', effects: [{ mood: 10 },
        { social: 7 }, { affinity: 8, with: 'young' }, { remember: 'the guest who stayed till two', by: 'young' }] }] },
      { id: 'chairs', text: 'Lend them your eight chairs', costs: { energy: 5 }, outcomes: [{ text:
        'They come back on Sunday, washed. There are nine.', effects: [{ mood: 6 }, { affinity: 7, with: 'young' },
        { tally: 'kindnesses' }] }] },
      { id: 'broom', text: 'Knock with the broom', outcomes: [
        { text: 'They knock back, in time. You knock again. It goes on like that for four bars before either side notices.',
          effects: [{ mood: 4 }, { stress: 2 }, { affinity: -2, with: 'young' }], chance: 3 },
        { text: 'Silence, at once, complete. You lie in it, listening to thirty people whispering on account of you.',
          effects: [{ mood: -3 }, { affinity: -4, with: 'young' }], chance: 2 },
      ] },
    ] },
  { id: 'later-ward', kind: 'question', category: 'health', icon: '🏥', title: 'Behind the curtain', age: [72, 100], cast: {
    bed: { role: 'friend', make: true, ageGap: [-15, 15], affinity: [-10, 30] } }, cooldownDays: 3000,
    text: [
      'Two nights on the ward, for observation. Through the curtain you hear {bed} tell every visitor that it does not hurt at all. At ' +
        'night you hear the rest.',
      'A ward again, a curtain again. The voice behind it, {bed}, complains about the tea, the light and the pillows, and nobody has ' +
        'come to complain to.',
    ],
    answers: [
      { id: 'talk', text: 'Talk to the curtain', outcomes: [{ text: 'You talk until the birds. You could not say what {bed} looks like. ' +
        'When it is drawn back in the morning you are both a little shy.', effects: [{ mood: 7 }, { affinity: 14, with: 'bed' },
        { social: 5 }] }] },
      { id: 'nurse', text: 'Ring for the nurse on their behalf', outcomes: [{ text: 'She comes, looks, and does something with a drip. ' +
        '"Who rang?" Nobody says anything. Later a hand comes under the curtain with half an orange.', effects: [{ mood: 6 },
        { affinity: 10, with: 'bed' }, { tally: 'kindnesses' }] }] },
      { id: 'plugs', text: 'Put in the earplugs', costs: { money: 3 }, outcomes: [{ text: 'You sleep. In the morning bed two is empty ' +
        'and made, and it takes all of breakfast until you dare to ask. Discharged, laughing, at six.', effects: [{ mood: 1 },
        { stress: -3 }] }] },
    ] },
  { id: 'later-row-f', kind: 'question', category: 'loss', icon: '🎭', title: 'Row F', age: [62, 98], when: [{ has: 'widowed' }],
    cast: { next: { role: 'friend', make: true, ageGap: [-30, 8] } }, weight: 30,
    text: 'The theater subscription was for two, and it is paid until May: row F, seats eleven and twelve. You have put your coat on ' +
      'twelve for two evenings. Tonight {next} stands in the foyer with a sign: LOOKING FOR ONE.',
    answers: [
      { id: 'give', text: 'Lift the coat', outcomes: [{ text: '{next} sleeps through act two, mouth open, and is wide awake for the end, ' +
        'and grips your arm. It is the wrong arm and the wrong grip. It is a very good end.', effects: [{ mood: 9 },
        { affinity: 12, with: 'next' }, { social: 5 }, { tally: 'kindnesses' }] }] },
      { id: 'sell', text: 'Sell it at the door, for what it cost', outcomes: [{ text: '{next} counts it into your hand. In the interval ' +
        'you are brought a glass of something. "You paid for half of it," says {next}, and sits down, in twelve.', effects: [{ mood: 5 },
        { money: 28 }, { affinity: 6, with: 'next' }] }] },
      { id: 'coat', text: 'Leave the coat where it is', outcomes: [{ text: 'It is a good coat, and it has seen less theater than you. In ' +
        'the dark you lean over once, to say something about the lead. Then you button it up and go home.', effects: [{ mood: 1 },
        { stress: -3 }] }] },
    ] },
  { id: 'later-two-of-twelve', kind: 'question', category: 'career', icon: '🍽️', title: 'The old firm', age: [65, 90],
    cast: { col: { role: 'colleague', make: true, age: [58, 99], ageGap: [-8, 10] } }, cooldownDays: 3000,
    text: [
      'The yearly lunch of the old firm. The table is laid for twelve. You are there, and {col}, with whom in all those years you spoke ' +
        'of nothing but paper jams.',
      'Reunion of the old office, same restaurant, laid for ten. It is raining. {col} comes in, counts the chairs, and counts you.',
    ],
    answers: [
      { id: 'all', text: 'Order for everybody anyway', costs: { money: 60 }, outcomes: [{ text:
        'You eat your way round the table, a chair at a time, telling each other who sat there. By the cheese {col} has your number, and ' +
        'you have heard about the boat.', effects: [{ mood: 9 }, { affinity: 10, with: 'col' }, { social: 4 }] }] },
      { id: 'ask', text: 'Ask the thing you never asked', outcomes: [{ text: '"What did you really do all day?" {col} looks round, leans ' +
        'over and tells you. So that is where the toner went. You will have to rewrite twenty years.', effects: [{ mood: 8 },
        { affinity: 8, with: 'col' }] }] },
      { id: 'leave', text: 'Wait ten minutes and go', outcomes: [{ text: 'On the street you meet three of them, wet, looking for the ' +
        'place with a map held upside down. You go in again from the front.', effects: [{ mood: 4 }, { social: 3 }] }] },
    ] },
];
