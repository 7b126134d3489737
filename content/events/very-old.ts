/** Eighty and beyond: pendants, walnuts, three words to keep, and a rival aged a hundred and one. */
import type { LifeEvent } from '../../life/events/types.ts';

export const veryOld: readonly LifeEvent[] = [
  {
    id: 'very-old-pendant', kind: 'question', category: 'age', icon: '🆘', title: 'Do not press', age: [80, 104],
    text: 'You leaned on the emergency pendant while kneading dough. Three firefighters stand in your kitchen, breathing hard. You are ' +
      'in excellent health.',
    answers: [
      { id: 'feed-them', text: 'Feed them', costs: { energy: 10 }, outcomes: [{
        text: 'They have four minutes, then twenty. The smallest eats three buns. For years the red engine slows at your gate and taps ' +
          'its horn once.',
        effects: [{ mood: 10 }, { social: 6 }, { flag: 'fed-firefighters' }],
      }] },
      { id: 'dizzy', text: 'Be a little dizzy, to be polite', outcomes: [{
        text: 'They are so relieved to be needed. You are carried down two flights you usually run down, past the whole house, waving.',
        effects: [{ mood: 3 }, { stress: 5 }, { tally: 'misdeeds' }],
      }] },
      { id: 'blame-dough', text: 'Show them the dough and apologise', outcomes: [{
        text: '"Happens," says the tallest. "Last week it was a cat." The pendant goes over the back of a chair, where it protects the ' +
          'chair.',
        effects: [{ mood: 1 }, { flag: 'pendant-on-chair' }],
      }] },
    ],
  },
  {
    id: 'very-old-on-the-floor', kind: 'question', category: 'health', icon: '🪑', title: 'From down here', age: [81, 106],
    when: [{ anyOf: [{ flag: 'pendant-on-chair', yearsAgo: [0, 8] }, { flag: 'fed-firefighters', yearsAgo: [0, 8] }] }], weight: 40,
    text: 'The rug moved, or you did. Nothing broken, by the feel of it. Under the sideboard is a marble you last saw thirty years ago.',
    answers: [
      { id: 'press-it', text: 'Press the pendant', when: [{ flag: 'fed-firefighters' }], outcomes: [{
        text: 'They are there in six minutes, the small one first, with flour still on his conscience. "Any buns?" he says, lifting.',
        effects: [{ mood: 6 }, { health: -1 }, { stress: -3 }],
      }] },
      { id: 'chair-first', text: 'Crawl to the chair, rest, then rise', costs: { energy: 25 }, outcomes: [{
        text: 'Twenty minutes, like a mountain, with camps. At the top you sit and shake and are prouder than at your wedding.',
        effects: [{ mood: 7 }, { health: -2 }], chance: 5, swing: { stat: 'fitness', by: 2 },
      }, {
        text: 'Halfway is as far as it goes. The postman hears you singing, for warmth, through the letter slot.',
        effects: [{ health: -6 }, { mood: -3 }, { stress: 6 }], chance: 4,
      }] },
      { id: 'wait-for-help', text: 'Pull down the cushion and wait', outcomes: [{
        text: 'You count the ceiling boards, name them after cousins and sleep. At four the neighbour comes about the key. Nothing ' +
          'worse than a cold.',
        effects: [{ health: -4 }, { mood: -2 }],
      }] },
    ],
  },
  {
    id: 'very-old-brochure', kind: 'dilemma', category: 'home', icon: '🏡', title: 'Under the fruit bowl', age: [80, 100],
    cast: { kid: { role: 'child', age: [40, 80] } }, weight: 28,
    steps: {
      start: {
        text: '{kid} has left something under the fruit bowl. It is a brochure. Silver-haired people laugh at a salad. On the back, in ' +
          "{kid}'s writing, a telephone number, underlined once and then rubbed out.",
        answers: [
          { id: 'ring-number', text: 'Ring the number', outcomes: [{
            text: 'The woman who answers does not sound like the brochure. She sounds like your aunt. There is a room, in spring.',
            effects: [{ mood: 1 }], next: { step: 'visit', days: [14, 40] },
          }] },
          { id: 'put-back', text: 'Put it back, with the pears on top', outcomes: [{
            text: '{kid} sees that it has been moved, and that it has been put back. Nobody says anything about pears.',
            effects: [{ stress: 4 }], next: { step: 'visit', days: [40, 90] },
          }] },
          { id: 'send-own', text: 'Leave {kid} a brochure for a circus', outcomes: [{
            text: '{kid} laughs until it turns into the other thing. So you talk at last, with the pears between you.',
            effects: [{ mood: 6 }, { affinity: 8, with: 'kid' }], next: { step: 'visit', days: [14, 60] },
          }] },
        ],
      },
      visit: {
        text: 'You look at the place, only look. It smells of soup and floor polish. A man in braces says, without lowering his voice, ' +
          '"Don\'t let them give you a room on the kitchen side." {kid} studies the fire plan.',
        answers: [
          { id: 'ask-man', text: 'Ask him what else', outcomes: [{
            text: 'The good nurse is on nights. The piano is locked but the key is in the fern. He was a smuggler, or a grocer.',
            effects: [{ mood: 5 }, { social: 4 }], next: { step: 'week', days: [20, 60] },
          }] },
          { id: 'trial', text: 'Agree to one week, no more', costs: { money: 600 }, outcomes: [{
            text: 'You pack a bag as if for abroad: slippers, radio, your own spoon.',
            effects: [{ stress: 5 }], next: { step: 'week', days: [10, 25] },
          }] },
          { id: 'not-yet', text: '"Not yet," and go home', outcomes: [{
            text: '"Not yet" is not "no", and both of you hear it. {kid} has a rail put on your stairs and phones at nine every evening.',
            effects: [{ affinity: 3, with: 'kid' }, { mood: 2 }], next: { step: 'week', days: [200, 400] },
          }] },
        ],
      },
      week: {
        text: 'A week there, then. Night one the corridor light comes under the door. Night two you find the good nurse. On the sixth ' +
          'day you hear yourself say "see you at breakfast" and mean it.',
        answers: [
          { id: 'move-in', text: 'Take the room on the garden side', outcomes: [{
            text: 'You bring the bed, the radio, the bowl. The rest is only furniture, as it turns out.',
            effects: [{ mood: 3 }, { social: 10 }, { stress: -6 }, { flag: 'moved-to-home' }, { unflag: 'stays-in-own-house' }],
            next: { step: 'bowl', days: [30, 120] },
          }] },
          { id: 'home-again', text: 'Go home and have the bathroom altered', costs: { money: 3500 }, outcomes: [{
            text: 'Two men, nine days, a great deal of dust. You can step into the shower like a duchess.',
            effects: [{ mood: 6 }, { stress: -3 }, { flag: 'stays-in-own-house' }], next: { step: 'bowl', days: [30, 120] },
          }] },
          { id: 'home-stubborn', text: 'Go home and change nothing', outcomes: [{
            text: 'The key sticks, the stair creaks, the kettle is cold. You greet each of them aloud.',
            effects: [{ mood: 5 }, { health: -3 }, { flag: 'stays-in-own-house' }], next: { step: 'bowl', days: [30, 120] },
          }] },
        ],
      },
      bowl: {
        text: '{kid} comes on Sunday with pears and stops. You have left something under the fruit bowl yourself: a sheet of paper, ' +
          "folded once, with {kid}'s name on it.",
        answers: [
          { id: 'thank-you', text: 'It says thank you', outcomes: [{
            text: 'For the rubbed-out number, it says. For asking so badly. {kid} reads it standing up and then cannot find the chair.',
            effects: [
              { mood: 9 }, { affinity: 12, with: 'kid' },
              { remember: 'There was a note from {me} under the fruit bowl. I carry it.', by: 'kid' },
            ],
          }] },
          { id: 'a-bill', text: 'It is an invoice for 1000 pears', outcomes: [{
            text: "Itemised, from the first, in the year {kid} had teeth. {kid} pays in cash, from a child's purse.",
            effects: [
              { mood: 8 }, { affinity: 8, with: 'kid' }, { money: 2 }, { remember: '{me} once charged me for every pear.', by: 'kid' },
            ],
          }] },
          { id: 'instructions', text: 'It says who gets the bowl', outcomes: [{
            text: 'Not {kid}. {kid} is quite offended, then sees whose name it is, and goes to find a handkerchief.',
            effects: [
              { mood: 4 }, { affinity: 5, with: 'kid' },
              { remember: '{me} left the fruit bowl to the one who had broken the first one.', by: 'kid' },
            ],
          }] },
        ],
      },
    },
  },
  {
    id: 'very-old-fern-key', kind: 'message', category: 'hobby', icon: '🎹', title: 'The key in the fern', age: [80, 112],
    when: [{ flag: 'moved-to-home', yearsAgo: [0, 8] }], weight: 45,
    text: 'The piano key is in the fern, as promised. You only meant to dust the lid. By the third wrong note there are eleven people ' +
      'and a tambourine. The director comes in to stop it and is handed the triangle.',
    effects: [{ mood: 10 }, { social: 8 }, { stress: -4 }],
  },
  {
    id: 'very-old-own-stairs', kind: 'question', category: 'home', icon: '🪜', title: 'Fourteen stairs', age: [80, 108],
    when: [{ flag: 'stays-in-own-house', yearsAgo: [0, 10] }], weight: 35,
    text: 'Your bed is up there and you are down here. Fourteen stairs. They were always fourteen, but they used not to be so far apart.',
    answers: [
      { id: 'bed-down', text: 'Have the bed carried down', costs: { money: 80 }, outcomes: [{
        text: 'Two boys do it for pizza money. You wake facing the street, and know by noon who is in love and who has lost a job.',
        effects: [{ mood: 5 }, { social: 4 }, { stress: -4 }],
      }] },
      { id: 'climb', text: 'Climb, with a rest and a book at seven', costs: { energy: 15 }, outcomes: [{
        text: 'You put a cushion there, and a shelf. In a year you read all of the Russians on stair seven.',
        effects: [{ fitness: 3 }, { mood: 6 }, { health: 1 }], chance: 5, swing: { stat: 'fitness', by: 2 },
      }, {
        text: 'At nine you turn to admire the view, which is a mistake. A bruise like a map of somewhere.',
        effects: [{ health: -5 }, { mood: -2 }], chance: 3,
      }] },
      { id: 'sleep-chair', text: 'Sleep in the armchair, tell no one', outcomes: [{
        text: 'It is like a long train journey, every night, without arriving. Your ankles know.',
        effects: [{ health: -4 }, { mood: -2 }, { stress: 2 }],
      }] },
    ],
  },
  {
    id: 'very-old-three-words', kind: 'question', category: 'health', icon: '🕰️', title: 'Apple, table, penny', age: [80, 98],
    cast: { kid: { role: 'child', age: [35, 80] } }, weight: 12,
    text: 'The doctor says three words and will ask for them later. First you draw a clock. {kid} draws one too, on a knee. Apple, ' +
      'table. Something small and round.',
    answers: [
      { id: 'say-button', text: '"Button," firmly', outcomes: [{
        text: 'It was not. But early is the best time to know, says the doctor, and there is a clinic, a number for families, and time. ' +
          '{kid} takes the number.',
        effects: [{ mood: -6 }, { stress: 6 }, { flag: 'three-words' }, { affinity: 5, with: 'kid' }],
      }] },
      { id: 'whole-truth', text: '"Tell me the whole truth, slowly"', outcomes: [{
        text: 'She moves her chair to your side of the desk. It is a beginning, not an end: tablets, walks, a memory café on Fridays ' +
          'with real cake. You write it down.',
        effects: [{ mood: -2 }, { stress: -2 }, { flag: 'three-words' }, { trait: 'nerves', by: 2 }],
      }] },
      { id: 'cheat', text: "Read it off {kid}'s lips", outcomes: [{
        text: '"Penny." The doctor is pleased. In the lift {kid} says, to the buttons, that it does not count. You both go back up.',
        effects: [{ mood: -3 }, { affinity: 4, with: 'kid' }, { flag: 'three-words' }],
      }] },
    ],
  },
  {
    id: 'very-old-penny', kind: 'message', category: 'family', icon: '🪙', title: 'Small and round', age: [80, 106],
    when: [{ flag: 'three-words', yearsAgo: [0, 6] }],
    cast: { kid: { role: 'child', from: 'very-old-three-words/kid' } }, weight: 60,
    text: '{kid} has begun to end every telephone call with it. Not goodbye: "Apple, table." And you say: "Penny." Some evenings you ' +
      'have to look at the one {kid} taped beside the phone. That is allowed.',
    effects: [
      { mood: 7 }, { affinity: 6, with: 'kid' },
      { remember: 'We never said goodbye on the phone. We said apple, table, penny.', by: 'kid' },
    ],
  },
  {
    id: 'very-old-hundred', kind: 'question', category: 'age', icon: '💯', title: 'The secret', age: [100, 100], weight: 90,
    text: 'You are a hundred. The mayor has brought a ham and a man from the paper. What is the secret? His pencil is ready. Your whole ' +
      'family has gone quiet.',
    answers: [
      { id: 'naps', text: '"Naps, and never answering the door"', outcomes: [{
        text: 'It is printed on the front page. Nobody rings your bell for a week; it is bliss, until you miss them.',
        effects: [{ mood: 10 }, { prestige: 5 }, { flag: 'secret-in-print' }],
      }] },
      { id: 'spite', text: '"Spite"', outcomes: [{
        text: 'They print "spirit". You write to the editor. He prints a correction, larger than the article.',
        effects: [{ mood: 12 }, { prestige: 6 }, { flag: 'secret-in-print' }],
      }] },
      { id: 'luck', text: '"Luck. And a slice of cake, at five"', when: [{ happened: 'childhood-last-piece' }], outcomes: [{
        text: 'He does not understand, but writes it down: nine slices, ten people. You can still see the plate come sliding over.',
        effects: [{ mood: 14 }, { social: 5 }, { flag: 'secret-in-print' }],
      }] },
      { id: 'sell-it', text: '"It costs fifty"', outcomes: [{
        text: "He looks at his editor's face, at the ham, and pays. You tell him: ask for the money first.",
        effects: [{ money: 50 }, { mood: 11 }, { flag: 'secret-in-print' }],
      }] },
    ],
  },
  {
    id: 'very-old-disciple', kind: 'question', category: 'age', icon: '🚪', title: 'A disciple', age: [100, 112],
    when: [{ flag: 'secret-in-print', yearsAgo: [0, 3] }],
    cast: { reader: { role: 'neighbor', make: true, age: [28, 60], ageGap: [-80, -45] } }, weight: 60,
    text: '{reader} has tried your secret from the paper for a month and stands at the door with a notebook. It is not working. Is ' +
      'there more to it?',
    answers: [
      { id: 'more', text: 'Make up a second half', outcomes: [{
        text: '"Also, soup." {reader} writes it down twice. Within a year there is a small club, with soup. You are made honorary ' +
          'something.',
        effects: [{ mood: 9 }, { social: 4 }],
      }] },
      { id: 'no-secret', text: '"Nobody knows. Come in, it is cold"', outcomes: [{
        text: "{reader} comes in. You talk about other things, and then about {reader}'s father, which was what it was really about.",
        effects: [{ mood: 8 }, { affinity: 12, with: 'reader' }, { tally: 'kindnesses' }],
      }] },
      { id: 'shut-door', text: 'Shut the door. That is the second half', outcomes: [{
        text: 'Through the wood you hear a pencil.',
        effects: [{ mood: 6 }, { affinity: 2, with: 'reader' }],
      }] },
    ],
  },
  {
    id: 'very-old-rival', kind: 'question', category: 'age', icon: '🥈', title: 'Second oldest', age: [94, 112],
    cast: { elder: { role: 'rival', make: true, ageGap: [1, 3] } }, weight: 30,
    text: 'There is a list at the library: you are the second oldest person in town. The oldest is {elder}, who has, they say, begun to ' +
      'take the stairs.',
    answers: [
      { id: 'send-cake', text: 'Send {elder} a very rich cake', outcomes: [{
        text: 'It comes back, with one slice gone and a note: "Nice try." A friendship begins, of a kind that keeps both doctors busy.',
        effects: [{ mood: 9 }, { affinity: 12, with: 'elder' }, { follow: 'very-old-rival-birthday', days: [60, 300] }],
      }] },
      { id: 'exercise', text: 'Begin to take the stairs too', costs: { energy: 20 }, outcomes: [{
        text: 'Two a day, then four. The library adds a column.',
        effects: [{ fitness: 3 }, { health: 2 }, { mood: 5 }, { follow: 'very-old-rival-birthday', days: [60, 300] }],
      }] },
      { id: 'visit', text: 'Visit {elder}. Who else remembers?', costs: { energy: 10 }, outcomes: [{
        text: 'You both know the smell of the old ferry, and the name of the horse. You have had nobody to check it with for twenty years.',
        effects: [{ mood: 12 }, { affinity: 18, with: 'elder' }, { social: 6 }, { follow: 'very-old-rival-birthday', days: [60, 300] }],
      }] },
    ],
  },
  {
    id: 'very-old-rival-birthday', kind: 'question', category: 'friends', icon: '🎂', title: "The oldest person's cake", age: [94, 115],
    cast: { elder: { role: 'rival', from: 'very-old-rival/elder' } }, onlyFollow: true,
    text: 'Over the candles {elder} leans to you. "I am tired of being first. When I stop, you will have to do it. Can you?"',
    answers: [
      { id: 'promise', text: '"I have been training for it"', outcomes: [{
        text: '{elder} nods, satisfied, and hands you the biggest rose off the cake in front of everyone, like an office.',
        effects: [{ mood: 8 }, { affinity: 10, with: 'elder' }],
      }] },
      { id: 'refuse', text: '"No. You stay where you are"', outcomes: [{
        text: '"Bossy," says {elder}, delighted, and blows out most of them. You see to the rest.',
        effects: [{ mood: 9 }, { affinity: 8, with: 'elder' }],
      }] },
      { id: 'horse', text: 'Ask again what the horse was called', outcomes: [{
        text: 'You both say it at once. Nobody else in the room knows why that is so funny.',
        effects: [{ mood: 12 }, { affinity: 10, with: 'elder' }, { stress: -4 }],
      }] },
    ],
  },
  {
    id: 'very-old-photographs', kind: 'question', category: 'family', icon: '📷', title: 'Who they were', age: [80, 108],
    cast: { young: { role: 'grandchild', age: [8, 45] } },
    text: '{young} writes names on the backs of old photographs. You are the last who knows them. The ninth is the uncle nobody ' +
      "mentions, in somebody's fur coat.",
    answers: [
      { id: 'true-name', text: 'Tell {young} all of it', outcomes: [{
        text: 'Prison, a song he wrote, the kindest hands in the family. {young} writes on the back, then on a second sheet. He is ' +
          "somebody's uncle again.",
        effects: [{ mood: 6 }, { affinity: 10, with: 'young' }, { remember: '{me} told me about the uncle in the fur coat.', by: 'young' }],
      }] },
      { id: 'family-version', text: '"He travelled"', outcomes: [{
        text: '{young} writes: "travelled". The man in the coat goes on laughing. You hear it after the light is out.',
        effects: [{ mood: -3 }, { stress: 2 }, { flag: 'uncle-travelled' }],
      }] },
      { id: 'invent', text: 'Give the unknown ones splendid names', outcomes: [{
        text: 'For four of them you have no idea. They become Aunt Philippa, two admirals and a thief. In eighty years it will be true.',
        effects: [{ mood: 9 }, { affinity: 6, with: 'young' }],
      }] },
    ],
  },
  {
    id: 'very-old-uncle-again', kind: 'question', category: 'family', icon: '🧥', title: 'He travelled', age: [80, 112],
    when: [{ flag: 'uncle-travelled', yearsAgo: [0, 8] }],
    cast: { young: { role: 'grandchild', from: 'very-old-photographs/young' } }, weight: 45,
    text: '{young} is back with an old newspaper on a screen: the uncle\'s trial, fur coat and all. "You said he travelled," says ' +
      '{young}, and pulls up a chair.',
    answers: [
      { id: 'now-tell', text: 'Tell it now', outcomes: [{
        text: 'It takes until the street lamps. At the end {young} says, "I think I\'m a bit like him." That is why you never told it, ' +
          'and why you should have.',
        effects: [{ mood: 6 }, { affinity: 10, with: 'young' }, { stress: -4 }],
      }] },
      { id: 'he-did', text: '"Well, he did travel. Twice. In a van"', outcomes: [{
        text: '{young} snorts. It was his joke, in fact. It comes out in his voice.',
        effects: [{ mood: 7 }, { affinity: 5, with: 'young' }],
      }] },
    ],
  },
  {
    id: 'very-old-walnut', kind: 'question', category: 'home', icon: '🌰', title: 'Fifteen years to the first nut', age: [80, 96],
    text: 'The man at the nursery turns the little walnut in its pot. "Fifteen years till it bears," he says, looks at you, and then ' +
      'very hard at the price tag.',
    answers: [
      { id: 'plant-it', text: 'Buy it', costs: { energy: 15, money: 35 }, outcomes: [{
        text: 'You dig half the hole; a child passing with a football digs the rest and asks how much. Nothing. It is an investment.',
        effects: [{ mood: 8 }, { flag: 'planted-walnut' }],
      }] },
      { id: 'buy-three', text: 'Buy three. They pollinate each other', costs: { energy: 20, money: 105 }, outcomes: [{
        text: 'He carries them to the gate himself. "My father planted one at ninety," he says. "Hated walnuts."',
        effects: [{ mood: 10 }, { flag: 'planted-walnut' }, { tally: 'kindnesses' }],
      }] },
      { id: 'tomatoes', text: 'Buy tomatoes. August is soon enough', outcomes: [{
        text: 'August comes. You eat them warm, over the sink, with salt, and regret nothing.',
        effects: [{ mood: 7 }, { health: 1 }],
      }] },
    ],
  },
  {
    id: 'very-old-first-nut', kind: 'message', category: 'home', icon: '🌰', title: 'The first nut', age: [88, 115],
    when: [{ flag: 'planted-walnut', yearsAgo: [8, 30] }], weight: 90,
    text: 'The man at the nursery was wrong by years. There is one walnut. You and the squirrel have both seen it. You get up at five, ' +
      'in your coat, and you get there first. Half of it you leave on the wall.',
    effects: [{ mood: 18, halfLifeDays: 60 }, { health: 1 }],
  },
  {
    id: 'very-old-lit-window', kind: 'question', category: 'friends', icon: '🪟', title: 'Three in the morning', age: [80, 110],
    cast: { across: { role: 'neighbor', make: true, age: [20, 42], ageGap: [-90, -38] } },
    text: 'You sleep like a cat now, in pieces. At three one other window is lit, across the yard. {across}, in a dressing gown, sees ' +
      'you and lifts a cup.',
    answers: [
      { id: 'lift-cup', text: 'Lift yours', outcomes: [{
        text: 'It becomes a thing. Not every night. Some weeks you would know {across} anywhere, and by day you pass on the stairs like ' +
          'spies.',
        effects: [{ mood: 7 }, { affinity: 8, with: 'across' }, { follow: 'very-old-dark-window', days: [30, 200] }],
      }] },
      { id: 'hold-sign', text: 'Hold up a sign: WHY ARE YOU AWAKE?', outcomes: [{
        text: 'Much rummaging. Then, in lipstick, on a baking tray: BABY. And after a while: YOU? You write: OLD. You both laugh ' +
          'without any sound.',
        effects: [{ mood: 10 }, { affinity: 12, with: 'across' }, { follow: 'very-old-dark-window', days: [30, 200] }],
      }] },
      { id: 'curtain', text: 'Draw the curtain', outcomes: [{
        text: 'You can still see the light round the edges. It goes out ten minutes later than usual.',
        effects: [{ mood: -2 }],
      }] },
    ],
  },
  {
    id: 'very-old-dark-window', kind: 'question', category: 'friends', icon: '🌃', title: 'The window is dark', age: [80, 112],
    cast: { across: { role: 'neighbor', from: 'very-old-lit-window/across' } }, onlyFollow: true,
    text: 'Five nights, no light across the yard. A holiday, you have told yourself; a new lamp. It is ten past three and you are at ' +
      'the glass with two cups.',
    answers: [
      { id: 'go-over', text: 'Cross the yard at a decent hour', costs: { energy: 10 }, outcomes: [{
        text: "{across} opens, feverish, in last week's dressing gown. You bring soup, and the wrong medicine, and then the right one.",
        effects: [
          { mood: 6 }, { affinity: 15, with: 'across' }, { tally: 'kindnesses' },
          { remember: '{me} came over because my window was dark.', by: 'across' },
        ],
        chance: 5,
      }, {
        text: 'A sleeping household. "I have learned to sleep!" says {across}, then sees your face. "I\'ll come by day." And does.',
        effects: [{ mood: 5 }, { affinity: 8, with: 'across' }], chance: 4,
      }] },
      { id: 'lamp-in-window', text: 'Put a lamp in your own, all night', outcomes: [{
        text: 'On the seventh night it is answered: on, off, on. You never learn what it was. On, off, on, you say.',
        effects: [{ mood: 6 }, { affinity: 6, with: 'across' }],
      }] },
      { id: 'not-my-business', text: 'Go back to bed', outcomes: [{
        text: 'The light comes on again in March, with other curtains.',
        effects: [{ mood: -5 }, { trait: 'kindness', by: -1 }],
      }] },
    ],
  },
  {
    id: 'very-old-hair', kind: 'question', category: 'health', icon: '🧴', title: 'Somebody else washes it', age: [84, 112],
    text: 'Your arms no longer reach. A young man tests the water on his wrist. Nobody has washed your hair since you were six. "Say if ' +
      'it\'s too hot."',
    answers: [
      { id: 'close-eyes', text: 'Close your eyes', outcomes: [{
        text: 'His thumbs know what they are doing. You are six, there is a jug, somebody is singing. You do not tell him about the ' +
          'tears; it is a bath.',
        effects: [{ mood: 10 }, { stress: -8 }],
      }] },
      { id: 'talk-throughout', text: 'Talk the whole way through it', outcomes: [{
        text: 'You tell him the history of the region up to the railway. He asks for the rest on Thursday, and means it.',
        effects: [{ mood: 6 }, { social: 5 }],
      }] },
      { id: 'fire-him', text: '"I shall do it myself"', outcomes: [{
        text: 'You do half. For a week you have one clean side, and on Thursday you incline that way. He says nothing at all, and gets ' +
          'a biscuit.',
        effects: [{ mood: 3 }, { stress: 3 }],
      }] },
    ],
  },
  {
    id: 'very-old-namesake', kind: 'question', category: 'family', icon: '🍼', title: 'An old-fashioned name', age: [80, 110],
    cast: { young: { role: 'grandchild', age: [20, 50] } },
    text: '{young} is expecting, and turning a teaspoon over. "We wondered about calling it {me}." {town} has not had a baby {me} for ' +
      'sixty years.',
    answers: [
      { id: 'yes', text: '"Only if it may be shortened"', outcomes: [{
        text: 'It may not, as it turns out. Small {me} arrives in a storm, furious, with your ears.',
        effects: [{ mood: 16, halfLifeDays: 60 }, { affinity: 10, with: 'young' }, { flag: 'has-namesake' }],
      }] },
      { id: 'warn', text: 'Tell what it was like at school', outcomes: [{
        text: 'You recite the rhymes they made of it. {young} laughs, writes them down, and does it regardless.',
        effects: [{ mood: 12, halfLifeDays: 40 }, { affinity: 8, with: 'young' }, { flag: 'has-namesake' }],
      }] },
      { id: 'no', text: '"Give it a name of its own"', outcomes: [{
        text: '{young} is quiet, then lighter. The child is called Robin, after nobody, and looks like everybody.',
        effects: [{ mood: 5 }, { affinity: 3, with: 'young' }, { tally: 'kindnesses' }],
      }] },
    ],
  },
  {
    id: 'very-old-two-of-you', kind: 'message', category: 'family', icon: '🧒', title: 'The other one', age: [83, 115],
    when: [{ flag: 'has-namesake', yearsAgo: [3, 14] }], weight: 70,
    text: 'Small {me} has come to inspect you. "That\'s MY name," the child says. You offer to take turns. Odd days, even days. It is ' +
      'the 12th. The child thinks about it, climbs up beside you and says: "You can have it till lunch."',
    effects: [{ mood: 12 }, { social: 4 }],
  },
  {
    id: 'very-old-last-of-class', kind: 'message', category: 'friends', icon: '🖍️', title: 'The class photograph', age: [88, 112],
    weight: 12,
    text: 'Thirty-one children on a school step, squinting. You have done the sum twice: you are the one who is left. You say the names ' +
      'aloud, row by row, as the teacher did. At your own you say: "Present."',
    effects: [{ mood: 3 }, { stress: -3 }],
  },
  {
    id: 'very-old-scooter', kind: 'question', category: 'age', icon: '🛵', title: 'Six kilometres an hour', age: [80, 105], weight: 12,
    text: 'They have lent you an electric scooter, in a red that makes you sit up. Under the seat is a switch marked DO NOT. The hill ' +
      'to the bakery lies ahead.',
    answers: [
      { id: 'leave-switch', text: 'Go at the proper speed', outcomes: [{
        text: 'A boy on foot overtakes you, then a pigeon. But you get there, and the bread is hot on your knees the whole way home.',
        effects: [{ mood: 5 }, { social: 3 }],
      }] },
      { id: 'flip-switch', text: 'Flip the switch', outcomes: [{
        text: "Fourteen kilometres an hour. The baker's whole queue turns round. You are given a ticket by a policewoman trying hard " +
          'not to.',
        effects: [{ mood: 13 }, { money: -30 }, { tally: 'misdeeds' }], chance: 5, swing: { stat: 'fitness', by: 1 },
      }, {
        text: 'The hill has a corner you had forgotten. A hedge, a wrist, and the best half minute since the year you met the sea.',
        effects: [{ health: -6 }, { mood: 5 }], chance: 3,
      }] },
      { id: 'lend-it', text: 'Let the boy next door try it first', outcomes: [{
        text: "He comes back an hour later with your shopping, everyone's shopping, and a business plan.",
        effects: [{ mood: 7 }, { tally: 'kindnesses' }, { stress: -2 }],
      }] },
    ],
  },
];
