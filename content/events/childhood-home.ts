/** Ages 4 to 12 at home: kitchens, stairs, tins, pots and the people who own them. */
import type { LifeEvent } from '../../life/events/types.ts';

export const childhoodHomeEvents: readonly LifeEvent[] = [
  {
    id: 'childhood-last-piece', kind: 'message', category: 'family', icon: '🍰', title: 'The last piece', age: [5, 5],
    cast: { gran: { role: 'grandparent', sex: 'female' } }, weight: 40,
    text:
      'Grandma cuts the cake into nine. There are ten of you. She counts again, looks at you, and slides hers onto your plate. "Old ' +
      'people are full," she says. (She is not.)',
    effects: [{ mood: 5 }, { affinity: 10, with: 'gran' }, { remember: 'the piece of cake she said she was too full for', by: 'gran' }],
  },
  {
    id: 'childhood-last-piece-knife', kind: 'question', category: 'loss', icon: '🍰', title: 'Ten of you again', age: [8, 60],
    when: [{ happened: 'childhood-last-piece' }, { lacks: 'grandparent' }], weight: 50,
    text:
      "The cousins are dividing what was in Grandma's kitchen. Nobody wants the cake knife with the burned handle. Somebody has " +
      "baked, and cuts the cake into nine.",
    answers: [
      { id: 'full', text: 'Say you are full', outcomes: [
        { text: 'You are not. You watch the youngest eat it. It is the best cake you have never had.',
          effects: [{ mood: 10, halfLifeDays: 90 }, { trait: 'kindness', by: 2 }, { tally: 'kindnesses' }] },
      ] },
      { id: 'knife', text: 'Take the knife and eat your piece', outcomes: [
        { text: 'The knife lives in your drawer from now on, and cuts everything a little crooked, the way it should be.',
          effects: [{ mood: 6, halfLifeDays: 60 }] },
      ] },
      { id: 'out', text: 'Go out and stand in the yard', outcomes: [
        { text: 'Her dishcloth is still on the line. It is quite dry. You stand there until they call you.',
          effects: [{ mood: -4, halfLifeDays: 30 }, { stress: -3 }] },
      ] },
    ],
  },
  {
    id: 'childhood-ears', kind: 'message', category: 'family', icon: '👂', title: 'A man and a mule', age: [6, 11],
    cast: { gpa: { role: 'grandparent', sex: 'male' } }, onlyFollow: true,
    text:
      'In Grandpa\'s oldest photograph stand a man, a mule and your ears. The man is wearing them. "My father," says Grandpa. "He ' +
      'heard rain a day before it came."',
    effects: [{ mood: 5 }, { affinity: 5, with: 'gpa' }],
  },
  {
    id: 'childhood-blue-pot', kind: 'question', category: 'family', icon: '🍲', title: 'The blue pot', age: [7, 10],
    cast: { mum: { role: 'mother' }, neighbor: { role: 'neighbor', from: 'birth-blue-pot/neighbor' } }, onlyFollow: true,
    text:
      'Behind the flour your mother finds a blue pot that is not yours. It is {neighbor}\'s, from the week you were born. She puts ' +
      'it into your arms. "Take it back," she says. "Today."',
    answers: [
      { id: 'empty', text: 'Carry it down as it is', outcomes: [
        { text: '{neighbor} looks into the pot, then at how tall you are. "So," {neighbor.they} say{neighbor.s}. "You liked the soup."',
          effects: [{ mood: 3 }, { affinity: 3, with: 'neighbor' }] },
      ] },
      { id: 'fill', text: 'Cook something to put in it', costs: { energy: 15 }, outcomes: [
        { text:
            'You make the only thing you can, noodles with butter. In an hour the pot is back outside your door, full of soup. It ' +
            'never stops after that.',
          effects: [
            { mood: 7 },
            { affinity: 9, with: 'neighbor' },
            { affinity: 3, with: 'mum' },
            { remember: 'the blue pot that came back after years with buttered noodles in it', by: 'neighbor' },
          ] },
      ] },
      { id: 'ring', text: 'Leave it, ring, and run', outcomes: [
        { text:
            "You hear the door open, and a laugh that goes on all the way down the hall. You used the neighbors' own stairs to " +
            "escape. They lead nowhere.",
          effects: [{ mood: 4 }, { stress: 3 }] },
      ] },
    ],
  },
  {
    id: 'childhood-three-plums', kind: 'question', category: 'family', icon: '🌳', title: 'Three plums', age: [7, 11],
    cast: { gpa: { role: 'grandparent', sex: 'male' } }, onlyFollow: true,
    text:
      'The tree from the yogurt cup is taller than you, so it has won. This year it gave three plums, and Grandpa has laid them out ' +
      'on the good plate. "Well?" he says.',
    answers: [
      { id: 'share', text: 'One for him, one for you, one for birds', outcomes: [
        { text:
            'It is sour enough to close one eye. Grandpa closes the other. "Next year," he says, as if it were a promise from the ' +
            'tree.',
          effects: [{ mood: 7 }, { affinity: 8, with: 'gpa' }, { remember: 'the three plums', by: 'gpa' }] },
      ] },
      { id: 'eat', text: 'Eat all three when he looks away', outcomes: [
        { text:
            'He turns round and counts the stones, then your cheeks. "A tree feeds the quick," he says. Your stomach argues all ' +
            'night.',
          effects: [{ mood: 2 }, { health: -1 }, { affinity: -2, with: 'gpa' }] },
      ] },
      { id: 'stones', text: 'Keep the stones and plant them', outcomes: [
        { text: 'Three new yogurt cups stand on the sill. Your names for them are First, Second and Grandpa.',
          effects: [{ mood: 5 }, { affinity: 6, with: 'gpa' }, { trait: 'diligence', by: 2 }, { flag: 'planted-stones' }] },
      ] },
    ],
  },
  {
    id: 'childhood-plum-grown', kind: 'message', category: 'age', icon: '🌳', title: 'Grandpa, in bloom', age: [24, 50],
    when: [{ flag: 'planted-stones', yearsAgo: [14, 45] }, { season: 'spring' }], weight: 50,
    text:
      'You drive a long way round to pass the old wall. Two of the three trees were cut for parking. The one named Grandpa leans ' +
      'over the fence, white all over, dropping petals on the cars.',
    effects: [{ mood: 9, halfLifeDays: 40 }],
  },
  {
    id: 'childhood-tooth', kind: 'question', category: 'childhood', icon: '🦷', title: 'Where teeth go', age: [5, 7],
    cast: { gran: { role: 'grandparent', sex: 'female' }, mum: { role: 'mother' } }, weight: 25,
    text:
      'The tooth is out. Grandma says it goes on the roof, so the next one grows straight up. Your mother says under the pillow, ' +
      'where it earns. Both of them hold out a hand.',
    answers: [
      { id: 'roof', text: 'Throw it on the roof', outcomes: [
        { text: 'It clicks twice, rolls back and drops into Grandma\'s coffee. "That counts," she says.',
          effects: [{ mood: 5 }, { affinity: 5, with: 'gran' }], chance: 2 },
        { text: 'It stays up there. For weeks you greet the roof.', effects: [{ mood: 4 }, { affinity: 5, with: 'gran' }], chance: 3 },
      ] },
      { id: 'pillow', text: 'Put it under the pillow', outcomes: [
        { text: 'In the morning there is a coin, and a note in handwriting you know from shopping lists.',
          effects: [{ money: 2 }, { mood: 4 }, { affinity: 4, with: 'mum' }] },
      ] },
      { id: 'matchbox', text: 'Keep it in a matchbox', outcomes: [
        { text: 'It is yours. You made it. The matchbox rattles in your sock drawer among the other treasures.',
          effects: [{ mood: 3 }, { flag: 'kept-tooth' }] },
      ] },
    ],
  },
  {
    id: 'childhood-tooth-box', kind: 'message', category: 'family', icon: '🦷', title: 'The matchbox', age: [26, 48],
    when: [{ flag: 'kept-tooth', yearsAgo: [18, 44] }, { has: 'youngChild' }], weight: 50,
    text:
      'Your child has lost a tooth and asks where it should go. You find the matchbox. Inside, yours has waited, smaller than you ' +
      'were told you were. Now there are two, and they rattle better.',
    effects: [{ mood: 9, halfLifeDays: 40 }],
  },
  {
    id: 'childhood-beard', kind: 'question', category: 'holiday', icon: '🧔', title: 'Those shoes', age: [6, 7],
    when: [{ months: [12] }],
    cast: { dad: { role: 'father' } }, weight: 45,
    text:
      "The holiday visitor has a beard to his belt and a deep voice. He asks if you were good. He is wearing your father's shoes, " +
      "with the paint spot.",
    answers: [
      { id: 'say', text: '"Those are Papa\'s shoes."', outcomes: [
        { text: 'The beard is quiet. "He lent them to me," it says. "Mine are wet from the roof." You decide that this is possible.',
          effects: [{ mood: 3 }, { trait: 'openness', by: 1 }] },
      ] },
      { id: 'thanks', text: 'Thank him and shake hands', outcomes: [
        { text: 'The hand squeezes back twice, the way only one hand does. Now you are keeping a secret for two people.',
          effects: [{ mood: 6 }, { affinity: 6, with: 'dad' }, { remember: 'the year you knew and shook hands anyway', by: 'dad' }] },
      ] },
      { id: 'dirt', text: 'Ask about things only Papa did', outcomes: [
        { text: 'He knows about the broken mirror. You get a very big present and, for some weeks, anything you like at supper.',
          effects: [{ mood: 4 }, { affinity: -3, with: 'dad' }, { tally: 'misdeeds' }] },
      ] },
    ],
  },
  {
    id: 'childhood-tape', kind: 'question', category: 'family', icon: '📏', title: 'The border', age: [6, 10],
    cast: { sib: { role: 'sibling', ageGap: [1, 8] } }, weight: 20,
    text:
      "You share a room with {sib}, who has run tape down the middle of the floor. The window is on your side. The door is on " +
      "{sib}'s.",
    answers: [
      { id: 'toll', text: 'Charge for looking out of the window', outcomes: [
        { text: '{sib} charges for the door. By Friday each of you owes the other forty crackers, and there are six in the house.',
          effects: [{ mood: 5 }, { affinity: 3, with: 'sib' }, { flag: 'taped-room' }] },
      ] },
      { id: 'jump', text: 'Come and go by the wardrobe', outcomes: [
        { text: 'It takes nine minutes and a broken hanger. {sib} watches with real interest, then holds the wardrobe.',
          effects: [{ mood: 5 }, { fitness: 1 }, { affinity: 4, with: 'sib' }, { flag: 'taped-room' }] },
      ] },
      { id: 'mother', text: 'Fetch a grown-up', outcomes: [
        { text: 'The tape comes off, and some of the floor with it. {sib} does not speak to you until the paint is dry.',
          effects: [{ stress: 3 }, { affinity: -6, with: 'sib' }] },
      ] },
    ],
  },
  {
    id: 'childhood-tape-left', kind: 'message', category: 'family', icon: '📏', title: 'Your whole room', age: [12, 22],
    when: [{ flag: 'taped-room', yearsAgo: [3, 16] }, { cast: 'sib', age: [18, 40] }],
    cast: { sib: { role: 'sibling', from: 'childhood-tape/sib' } }, weight: 45,
    text:
      '{sib} has moved out and the whole room is yours. On the floor there is still a pale stripe. You notice that you walk around ' +
      'it.',
    effects: [{ mood: -4 }, { affinity: 5, with: 'sib' }, { social: -2 }],
  },
  {
    id: 'childhood-bowl', kind: 'question', category: 'trouble', icon: '🥣', title: 'The holiday bowl', age: [6, 9],
    cast: { mum: { role: 'mother' } }, weight: 20,
    text:
      'The bowl that is only used on holidays is in four pieces. You were only looking at how thin it was. The glue is in the ' +
      'second drawer.',
    answers: [
      { id: 'glue', text: 'Glue it before anyone is home', outcomes: [
        { text: 'You can hardly see it. You put it back with the best side out and practice walking past.',
          effects: [{ stress: 4 }, { trait: 'diligence', by: 1 }, { follow: 'childhood-bowl-leaks', days: [60, 200] }] },
      ] },
      { id: 'tell', text: 'Hold out the pieces and tell', outcomes: [
        { text:
            "Your mother sits down on the floor with you. It was her mother's. She lets you hold the biggest piece while she is sad.",
          effects: [{ mood: -3 }, { stress: -2 }, { affinity: 6, with: 'mum' }, { trait: 'kindness', by: 1 }] },
      ] },
      { id: 'wind', text: 'Open the window and blame the wind', outcomes: [
        { text: 'She looks at the window, at the curtains hanging quite straight, and at you. "What a careful wind," she says.',
          effects: [{ stress: 3 }, { affinity: -4, with: 'mum' }, { tally: 'misdeeds' }] },
      ] },
    ],
  },
  {
    id: 'childhood-bowl-leaks', kind: 'question', category: 'holiday', icon: '🥣', title: 'The soup is going down', age: [6, 10],
    cast: { mum: { role: 'mother' } }, onlyFollow: true,
    text:
      'Holiday lunch, fourteen guests. Your mother carries in the bowl. The soup in it sinks slowly, like a tide, and the white ' +
      'tablecloth turns yellow around your aunt.',
    answers: [
      { id: 'own', text: 'Stand up and say it was you', outcomes: [
        { text: 'Fourteen spoons stop. Then your great-aunt says the crack is beautifully done. You are asked to mend her clock.',
          effects: [{ mood: 3 }, { stress: -3 }, { affinity: 5, with: 'mum' }] },
      ] },
      { id: 'spill', text: 'Knock over your juice to hide it', outcomes: [
        { text:
            'Now there are two lakes. Only your mother saw which came first. She says nothing until the last guest is down the ' +
            'stairs.',
          effects: [{ stress: 5 }, { affinity: -4, with: 'mum' }] },
      ] },
      { id: 'bread', text: 'Hand round bread, quickly', outcomes: [
        { text: 'Everyone mops, nobody asks. It is called the Soup You Eat from the Table, and they want it again next year.',
          effects: [{ mood: 6 }, { social: 3 }], chance: 2, swing: { stat: 'sociability', by: 1 } },
        { text: 'You hand it round so quickly that it lands in laps. Your aunt lifts the bowl and looks at you through the crack.',
          effects: [{ stress: 4 }], chance: 2 },
      ] },
    ],
  },
  {
    id: 'childhood-tin', kind: 'dilemma', category: 'money', icon: '🪙', title: 'The light tin', age: [8, 11],
    when: [{ stat: 'classAtBirth', below: 3 }],
    cast: { dad: { role: 'father' } }, weight: 20,
    steps: {
      start: {
        text:
          'Your savings tin is lighter. Under the coins lies a note in your father\'s writing: "I owe you." He has underlined it, ' +
          'as if that were the strong part.',
        answers: [
          { id: 'ask', text: 'Ask him what it was for', outcomes: [
            { text: '"The gas," he says. "Until pay day." The kitchen is warm. You had not wondered why.',
              effects: [{ affinity: 3, with: 'dad' }, { stress: 3 }], next: { step: 'payday', days: [6, 14] } },
          ] },
          { id: 'quiet', text: 'Put the note back and say nothing', outcomes: [
            { text: 'You close the lid without a click. Now two people in the house have a secret, and it is the same one.',
              effects: [{ stress: 4 }, { trait: 'kindness', by: 1 }], next: { step: 'payday', days: [6, 14] } },
          ] },
          { id: 'mother', text: 'Read it aloud at supper', outcomes: [
            { text: 'Your mother holds out her hand for the note and folds it very small. That night the wall mumbles until late.',
              effects: [{ stress: 6 }, { affinity: -8, with: 'dad' }], next: { step: 'payday', days: [6, 14] } },
          ] },
        ],
      },
      payday: {
        text:
          'Pay day. Your father comes home with his hands in his pockets, and the pockets look thin. "I know what day it is," he ' +
          'says, before you have said anything.',
        answers: [
          { id: 'no-hurry', text: '"The tin is in no hurry."', outcomes: [
            { text:
                'He looks at you as if you had grown in the night. He turns off the hall light as he goes, and then, a moment ' +
                'later, on again.',
              effects: [{ affinity: 8, with: 'dad' }, { trait: 'kindness', by: 2 }, { tally: 'kindnesses' }],
              next: { step: 'heavy', days: [300, 480] } },
          ] },
          { id: 'hand', text: 'Hold out your hand', outcomes: [
            { text:
                'He puts his watch in it. You wear it to school, where it slides up to your elbow. On Monday you leave it on his ' +
                'pillow.',
              effects: [{ mood: -2 }, { affinity: 2, with: 'dad' }], next: { step: 'heavy', days: [300, 480] } },
          ] },
          { id: 'interest', text: 'Ask for interest', outcomes: [
            { text:
                '"How much?" he asks, quite seriously, and writes it on the note. You feel like a bank, and it is colder in there ' +
                'than you thought.',
              effects: [{ mood: -2 }, { affinity: -2, with: 'dad' }, { trait: 'diligence', by: 1 }],
              next: { step: 'heavy', days: [200, 360] } },
          ] },
        ],
      },
      heavy: {
        text:
          'The savings tin is so heavy that it pulls the drawer out. Everything your father borrowed is in it, and a coin from a ' +
          'country none of you has seen. On the note he has written: "Paid."',
        answers: [
          { id: 'fridge', text: 'Hang the note on the fridge', outcomes: [
            { text: 'It hangs there between the dentist and the bus times. He straightens it whenever he gets the milk.',
              effects: [
                { money: 20 },
                { mood: 6 },
                { affinity: 8, with: 'dad' },
                { remember: 'the note on the fridge that said Paid', by: 'dad' },
              ] },
          ] },
          { id: 'coin', text: 'Keep the strange coin, spend the rest', outcomes: [
            { text: 'The rest is a ball and a great deal of ice cream. The coin you keep in your shoe, until it has worn a circle.',
              effects: [{ money: 20 }, { mood: 7 }, { affinity: 3, with: 'dad' }] },
          ] },
          { id: 'coat', text: 'Slip half of it into his coat', outcomes: [
            { text: 'In spring he finds it and tells everyone that this coat is lucky. He wears it in June.',
              effects: [
                { money: 10 }, { mood: 7 }, { affinity: 4, with: 'dad' }, { tally: 'kindnesses' },
                { remember: 'the lucky coat', by: 'dad' },
              ] },
          ] },
        ],
      },
    },
  },
  {
    id: 'childhood-stairs-cat', kind: 'dilemma', category: 'home', icon: '🐈', title: 'Minister', age: [6, 10],
    cast: { man: { role: 'neighbor', sex: 'male', ageGap: [55, 72], make: true } }, weight: 20,
    steps: {
      start: {
        text:
          'A gray cat with half an ear has lived under the stairs since Monday. It looks at your sandwich, then at you, then at the ' +
          'sandwich.',
        answers: [
          { id: 'ham', text: 'Give it the ham', outcomes: [
            { text:
                'It eats the ham, the bread and a corner of the paper. Then it sits on your foot, and so you are late for ' +
                'everything.',
              effects: [{ mood: 5 }, { trait: 'kindness', by: 1 }], next: { step: 'paper', days: [3, 7] } },
          ] },
          { id: 'name', text: 'Give it a name and nothing else', outcomes: [
            { text: 'You call it Button. It closes its eyes, as people do who already have a name.',
              effects: [{ mood: 3 }], next: { step: 'paper', days: [3, 7] } },
          ] },
          { id: 'home', text: 'Tell it to go home', outcomes: [
            { text: 'It thinks about this. Then it follows you to your door and sits down in front of it, like a letter.',
              effects: [{ mood: 3 }], next: { step: 'paper', days: [3, 7] } },
          ] },
        ],
      },
      paper: {
        text:
          'By the mailboxes hangs a paper in shaky capitals: LOST. GRAY. HALF AN EAR. NAME OF MINISTER. {man.full}, THIRD FLOOR. ' +
          'The cat is sitting on your foot.',
        answers: [
          { id: 'carry', text: 'Carry the cat up to the third floor', outcomes: [
            { text:
                'The old man opens, and looks only at the cat. "You are late, Minister," says {man}. Then he sees you and steps ' +
                'aside from the door.',
              effects: [{ mood: 5 }, { affinity: 10, with: 'man' }, { familiarity: 10, with: 'man' }, { tally: 'kindnesses' }],
              next: { step: 'key', days: [40, 90] } },
          ] },
          { id: 'visits', text: 'Carry it up and ask for visits', outcomes: [
            { text:
                '{man} thinks it over. "Tuesdays," he says. "He receives on Tuesdays." There are biscuits, from another age of the ' +
                'world.',
              effects: [{ mood: 6 }, { affinity: 8, with: 'man' }, { familiarity: 12, with: 'man' }, { social: 2 }],
              next: { step: 'key', days: [40, 90] } },
          ] },
          { id: 'tear', text: 'Take the paper down', outcomes: [
            { text: 'You fold it until it is the size of a stamp. Button sleeps in your arms and weighs more than yesterday.',
              effects: [{ stress: 6 }, { tally: 'misdeeds' }], next: { step: 'calling', days: [7, 10] } },
          ] },
        ],
      },
      calling: {
        text:
          'For the ninth evening {man} from the third floor is on the stairs with a saucer, calling "Minister?" into the dark of ' +
          'every landing. The cat in your room lifts its half ear.',
        answers: [
          { id: 'open', text: 'Open your door', outcomes: [
            { text:
                'The cat goes up the stairs without turning round. {man} does not ask one question. On Tuesday there are biscuits ' +
                'outside your door.',
              effects: [{ mood: 4 }, { stress: -5 }, { affinity: 5, with: 'man' }, { familiarity: 8, with: 'man' }],
              next: { step: 'key', days: [40, 90] } },
          ] },
          { id: 'close', text: 'Shut the door and sing', outcomes: [
            { text:
                'You sing until the steps have gone up. In the morning the window is open and the cat has left by itself. {man} has ' +
                'stopped saying good day.',
              effects: [{ mood: -8, halfLifeDays: 40 }, { stress: 4 }, { affinity: -10, with: 'man' }, { tally: 'misdeeds' }] },
          ] },
        ],
      },
      key: {
        text:
          '{man} from the third floor stands at your door in his good coat, with a bag. He is going to the hospital for a week. He ' +
          'gives you a key and a page of rules. Rule one: Minister does not like to be told that it will be all right.',
        answers: [
          { id: 'rules', text: 'Keep all the rules', costs: { energy: 20 }, outcomes: [
            { text:
                'You read the newspaper aloud at seven, sports first. After eleven days {man} comes home, thinner. Minister turns ' +
                'his back for an hour, then forgives him.',
              effects: [{ mood: 6 }, { affinity: 10, with: 'man' }, { trait: 'diligence', by: 2 }, { tally: 'kindnesses' }],
              next: { step: 'coat', days: [300, 500] } },
          ] },
          { id: 'food', text: 'Fill the bowl and run', outcomes: [
            { text:
                'The bowl is always full, and so is the cat. He has eaten rule five. When {man} comes home he says thank you, and ' +
                'reads the rest of the page to Minister himself.',
              effects: [{ mood: 2 }, { affinity: 3, with: 'man' }], next: { step: 'coat', days: [300, 500] } },
          ] },
          { id: 'look', text: 'Have a look in his drawers, too', outcomes: [
            { text: 'String, stamps, and forty photographs of the same woman, laughing. You close the drawer and feed the cat twice.',
              effects: [{ stress: 3 }, { trait: 'openness', by: 1 }, { affinity: 1, with: 'man' }],
              next: { step: 'coat', days: [300, 500] } },
          ] },
        ],
      },
      coat: {
        text:
          'Minister is back under the stairs, where you first met. Men are carrying chairs down from the third floor. {man} is ' +
          'moving to his daughter\'s. She sneezes at cats. "You know the rules," says {man}.',
        answers: [
          { id: 'take', text: 'Give the whole speech at home', outcomes: [
            { text:
                'Your family says no, then perhaps, then moves the good chair away from the heater. On Tuesdays a card comes, ' +
                'addressed to the cat.',
              effects: [
                { mood: 12, halfLifeDays: 60 },
                { affinity: 8, with: 'man' },
                { item: 'cat' },
                { flag: 'has-pet' },
                { remember: 'a child who kept the rules for Minister', by: 'man' },
              ],
              chance: 3, swing: { stat: 'sociability', by: 1 } },
            { text:
                'They say no, and it stays no. The baker takes him. He receives on Tuesdays, in the window, between two loaves, and ' +
                'knows you each time.',
              effects: [{ mood: 4 }, { affinity: 5, with: 'man' }, { remember: 'a child who kept the rules for Minister', by: 'man' }],
              chance: 3 },
          ] },
          { id: 'paper', text: 'Put up a paper by the mailboxes', outcomes: [
            { text: 'FOUND, you write. GRAY. HALF AN EAR. KNOWS THE NEWS. The widow on the fifth floor comes down in her slippers.',
              effects: [{ mood: 6 }, { affinity: 5, with: 'man' }, { tally: 'kindnesses' }] },
          ] },
          { id: 'cannot', text: '"I can\'t do it every day."', outcomes: [
            { text: '"No," says {man}. "That is honest." The cat goes off in a basket, looking straight ahead like a general.',
              effects: [{ mood: -7, halfLifeDays: 40 }, { stress: 3 }] },
          ] },
        ],
      },
    },
  },
  {
    id: 'childhood-letter', kind: 'question', category: 'family', icon: '✉️', title: 'You read faster', age: [9, 12],
    when: [{ stat: 'classAtBirth', below: 2 }],
    cast: { mum: { role: 'mother' } }, weight: 30,
    text:
      'Your mother hands you the letter from the office, because you read this language faster. It says the rent goes up by a third ' +
      'in spring. She watches your mouth.',
    answers: [
      { id: 'all', text: 'Read it just as it stands', outcomes: [
        { text: 'She nods at each line, like somebody counting stairs in the dark. "Good," she says. "Now we know how many."',
          effects: [
            { stress: 5 }, { affinity: 5, with: 'mum' }, { trait: 'diligence', by: 1 },
            { follow: 'childhood-letter-answer', days: [20, 60] },
          ] },
      ] },
      { id: 'skip', text: 'Leave out the line with the number', outcomes: [
        { text:
            'She sings that evening. You lie awake with the number. It is the first thing you have ever carried that is heavier ' +
            'than you.',
          effects: [{ stress: 10 }, { mood: -4 }, { affinity: 2, with: 'mum' }, { follow: 'childhood-letter-answer', days: [20, 60] }] },
      ] },
      { id: 'neighbor', text: 'Take it to somebody who knows letters', costs: { energy: 10 }, outcomes: [
        { text:
            'The man at the copy shop reads it twice and says there is a form against this. There is a form for everything. It has ' +
            'nine pages.',
          effects: [{ stress: 3 }, { trait: 'openness', by: 1 }, { follow: 'childhood-letter-answer', days: [20, 60] }] },
      ] },
    ],
  },
  {
    id: 'childhood-letter-answer', kind: 'question', category: 'family', icon: '🖋️', title: 'Yours sincerely', age: [9, 13],
    cast: { mum: { role: 'mother' } }, onlyFollow: true,
    text:
      'The office wants an answer in writing. Your mother says what to write, and how, and cries a little with anger. You have the ' +
      'pen. You also have a word for "cry": it is "regret."',
    answers: [
      { id: 'polite', text: 'Write it the way offices do', outcomes: [
        { text: '"We regret." The answer comes in a week: half the increase, and only from summer. Your mother frames the envelope.',
          effects: [{ mood: 7 }, { stress: -4 }, { affinity: 5, with: 'mum' }, { trait: 'diligence', by: 1 }], chance: 2,
          swing: { stat: 'schoolPerformance', by: 1 } },
        { text: '"We regret," you write. They regret it too, in a longer letter. In the end an aunt moves in and the sums come out.',
          effects: [{ mood: -2 }, { stress: 3 }, { affinity: 4, with: 'mum' }], chance: 3 },
      ] },
      { id: 'true', text: 'Write exactly what she says', outcomes: [
        { text:
            'It has the word "ashamed" in it, and "you, sir, also had a mother." A lady telephones. She talks with your mother for ' +
            'an hour.',
          effects: [
            { mood: 6 },
            { stress: -3 },
            { affinity: 8, with: 'mum' },
            { remember: 'the letter the two of you wrote to the office', by: 'mum' },
          ],
          chance: 2, swing: { stat: 'kindness', by: 1 } },
        { text: 'No answer comes, but no increase either. Somebody has put it in a drawer. You like to think of it ticking in there.',
          effects: [
            { mood: 3 },
            { affinity: 6, with: 'mum' },
            { remember: 'the letter the two of you wrote to the office', by: 'mum' },
          ],
          chance: 2 },
      ] },
      { id: 'sign', text: 'Write your own letter and sign it', outcomes: [
        { text:
            'You say how old you are. An official visits, looks at the damp, looks at your spelling, and writes something down for ' +
            'a long time.',
          effects: [{ mood: 4 }, { stress: 3 }, { trait: 'openness', by: 1 }] },
      ] },
    ],
  },
  {
    id: 'childhood-wrong-name', kind: 'question', category: 'family', icon: '👴', title: 'Somebody else', age: [8, 12],
    cast: { gpa: { role: 'grandparent', sex: 'male' }, mum: { role: 'mother' } }, weight: 20,
    text:
      "Grandpa calls you by his brother's name and asks if you have fed the goat. There has been no goat, and no brother, for forty " +
      "years. He is waiting for the answer.",
    answers: [
      { id: 'fed', text: '"Yes. She ate everything."', outcomes: [
        { text:
            '"Good boy," says Grandpa, and leans back. You learn a good deal about the goat. Her name was Countess. She ate a ' +
            'bicycle seat.',
          effects: [
            { mood: 4 }, { affinity: 8, with: 'gpa' }, { trait: 'kindness', by: 2 },
            { remember: 'that somebody had fed the goat', by: 'gpa' },
          ] },
      ] },
      { id: 'me', text: 'Tell him who you are', outcomes: [
        { text:
            'He looks, and you can see him climb back up to you, one step at a time. "Of course," he says. "I was only testing." ' +
            'His hand is cold.',
          effects: [{ mood: -3 }, { affinity: 4, with: 'gpa' }] },
      ] },
      { id: 'fetch', text: 'Go and get your mother', outcomes: [
        { text: 'Your mother kneels by the chair. "We both fed her," she says. Nobody told her what to say.',
          effects: [{ mood: -4 }, { stress: 4 }, { affinity: 3, with: 'mum' }, { trait: 'openness', by: 1 }] },
      ] },
    ],
  },
  {
    id: 'childhood-five-sentences', kind: 'question', category: 'family', icon: '📞', title: "Sunday, five o'clock", age: [7, 12],
    cast: { gran: { role: 'grandparent', sex: 'female' } }, weight: 20,
    text:
      'Every Sunday the phone is held to your ear, and Grandma is in it, far away. You have five sentences in her language. You ' +
      'have used four. She asks something long.',
    answers: [
      { id: 'fifth', text: 'Use the fifth', outcomes: [
        { text: 'The fifth is "The soup is very good." There is a silence, then a laugh like plates. Next Sunday she asks what kind.',
          effects: [{ mood: 5 }, { affinity: 6, with: 'gran' }] },
      ] },
      { id: 'learn', text: 'Ask what each word means', costs: { energy: 10 }, outcomes: [
        { text:
            'It takes eleven minutes and costs somebody money. It was: "Are you tall, and do you sleep well?" Now you have seven ' +
            'sentences.',
          effects: [{ mood: 5 }, { affinity: 9, with: 'gran' }, { trait: 'diligence', by: 2 }, { flag: 'grandmas-language' }] },
      ] },
      { id: 'line', text: 'Make crackling noises and hang up', outcomes: [
        { text: 'You do a very good bad line. In the kitchen they stop talking. Far away somebody is still holding a phone.',
          effects: [{ mood: -3 }, { stress: 3 }, { affinity: -6, with: 'gran' }, { tally: 'misdeeds' }] },
      ] },
    ],
  },
  {
    id: 'childhood-eight-sentences', kind: 'message', category: 'travel', icon: '🗺️', title: 'Very good soup', age: [14, 40],
    when: [{ flag: 'grandmas-language', yearsAgo: [4, 33] }], weight: 35,
    text:
      "In a station far from home an old man asks the whole platform something and nobody understands. You do. It is Grandma's " +
      "language. Seven sentences are enough for the right train.",
    effects: [{ mood: 7, halfLifeDays: 30 }, { tally: 'kindnesses' }],
  },
  {
    id: 'childhood-key', kind: 'message', category: 'home', icon: '🔑', title: 'A key on a string', age: [8, 9], weight: 25,
    text:
      'You get a key on a string around your neck, and a rule for the stove: no. On the way to school you touch it every twelve ' +
      'steps. It is warm from you.',
    effects: [{ mood: 4 }, { trait: 'diligence', by: 1 }, { follow: 'childhood-key-lost', days: [40, 200] }],
  },
  {
    id: 'childhood-key-lost', kind: 'question', category: 'trouble', icon: '🗝️', title: 'The end of the string', age: [8, 11],
    cast: { neighbor: { role: 'neighbor', ageGap: [15, 60], make: true } }, onlyFollow: true,
    text:
      "You reach for your key and there is only string. It is raining. Nobody will be home until six, and the neighbor's light is " +
      "on.",
    answers: [
      { id: 'ring', text: "Ring the neighbor's bell", outcomes: [
        { text: "You do homework at {neighbor}'s table under a bird that says a word you may not repeat. At six you are nearly sorry.",
          effects: [{ mood: 5 }, { affinity: 7, with: 'neighbor' }, { familiarity: 10, with: 'neighbor' }, { performance: 1 }] },
      ] },
      { id: 'window', text: 'Climb in by the bathroom window', outcomes: [
        { text: 'You fit, apart from the soap, the cups and one shin. The house smells different with nobody in it.',
          effects: [{ mood: 3 }, { health: -2 }, { trait: 'openness', by: 1 }], chance: 2, swing: { stat: 'fitness', by: 1 } },
        { text: 'Half of you fits. The half in the rain is seen by the mailman, two girls from school and, at six, your whole family.',
          effects: [{ stress: 6 }, { mood: -3 }], chance: 2 },
      ] },
      { id: 'wait', text: 'Sit on the stairs and wait', outcomes: [
        { text:
            'You learn the stairs: nine steps, one with a nail. At six they find you asleep against the door, and the key is in ' +
            'your other pocket.',
          effects: [{ mood: -2 }, { stress: 3 }, { health: -1 }] },
      ] },
    ],
  },
  {
    id: 'childhood-doorframe', kind: 'message', category: 'family', icon: '📐', title: 'The doorframe', age: [5, 7],
    cast: { dad: { role: 'father' } }, weight: 25,
    text:
      'Your father lays a book on your head and draws a line on the doorframe. You are four books taller than last year. He signs ' +
      'it, like a painting.',
    effects: [{ mood: 4 }, { affinity: 3, with: 'dad' }],
  },
  {
    id: 'childhood-doorframe-mother', kind: 'message', category: 'family', icon: '📐', title: 'One more line', age: [11, 13],
    when: [{ happened: 'childhood-doorframe' }],
    cast: { mum: { role: 'mother' } }, weight: 45,
    text:
      'Your mother stands against the doorframe for once, and you lay the book on her head. Her line is under yours. She checks it ' +
      'twice, then goes and buys you longer trousers.',
    effects: [{ mood: 5 }, { affinity: 4, with: 'mum' }],
  },
  {
    id: 'childhood-fridge', kind: 'message', category: 'family', icon: '🐟', title: 'The fridge speaks', age: [6, 10],
    when: [{ stat: 'classAtBirth', below: 3 }],
    cast: { mum: { role: 'mother' } }, weight: 20,
    text:
      'Your mother works nights, so you two talk on the fridge. You draw a fish. In the morning the fish has a hat. Next day the ' +
      'hat has a smaller fish in it.',
    effects: [{ mood: 5 }, { affinity: 7, with: 'mum' }, { remember: 'a month of talking by fish on the fridge', by: 'mum' }],
  },
  {
    id: 'childhood-hot-night', kind: 'message', category: 'seasonal', icon: '🌃', title: 'On the roof', age: [5, 11],
    when: [{ season: 'summer' }], weight: 25,
    text:
      "It is too hot to sleep, so the whole building carries mattresses to the roof of {town}. Somebody's radio is on low. You fall " +
      "asleep between two families and wake up with a third.",
    effects: [{ mood: 6 }, { social: 3 }],
  },
  {
    id: 'childhood-thunder', kind: 'message', category: 'home', icon: '⛈️', title: 'Under the table', age: [5, 12],
    when: [{ has: 'pet' }], weight: 30,
    text:
      'Thunder. {pet} goes under the table and you go too, to say that it is nothing. {pet} listens. Neither of you believes it, ' +
      'but it is good to have been told.',
    effects: [{ mood: 4 }, { stress: -2 }],
  },
  {
    id: 'childhood-rice', kind: 'question', category: 'home', icon: '🍚', title: 'Cook for two', age: [9, 11],
    cast: { mum: { role: 'mother' } }, weight: 20,
    text:
      'Your mother is in bed with a fever and says she is not hungry, in the voice of somebody who is. You have seen rice made a ' +
      'thousand times, mostly from below.',
    answers: [
      { id: 'rice', text: 'Make rice', costs: { energy: 15 }, outcomes: [
        { text:
            'The bottom is black, the top is raw, and in between there is a thin layer of rice. You serve her that. She eats every ' +
            'grain.',
          effects: [{ mood: 6 }, { affinity: 8, with: 'mum' }, { remember: 'the thin good layer of the first rice', by: 'mum' }],
          chance: 2 },
        { text: 'It is rice. Plain, white, hot rice. You carry it in with both hands and walk as if it were the moon.',
          effects: [
            { mood: 9 }, { affinity: 8, with: 'mum' }, { trait: 'diligence', by: 1 }, { remember: 'the first bowl of rice', by: 'mum' },
          ],
          chance: 1, swing: { stat: 'diligence', by: 1 } },
      ] },
      { id: 'bread', text: 'Bring bread, jam and a cold towel', outcomes: [
        { text: 'You put the towel on her head and the jam on the sheet. She says both are just what she needed.',
          effects: [{ mood: 4 }, { affinity: 5, with: 'mum' }] },
      ] },
      { id: 'rest', text: 'Let her sleep and watch television', outcomes: [
        { text: 'She sleeps till it is dark. Then you hear a pan. She is making you supper, holding on to the stove.',
          effects: [{ mood: -3 }, { stress: 3 }, { affinity: -2, with: 'mum' }] },
      ] },
    ],
  },
  {
    id: 'childhood-coat', kind: 'question', category: 'family', icon: '🧥', title: 'In the lining', age: [11, 12],
    when: [{ months: [10, 11, 12, 1, 2, 5, 6, 7] }], weight: 20,
    text:
      'The winter coat comes from a cousin, and before that from another. In the lining you find a letter, soft as cloth. It ' +
      'begins: "If you are reading this, you wear it well."',
    answers: [
      { id: 'add', text: 'Add a line and sew it back in', costs: { energy: 5 }, outcomes: [
        { text:
            'There are five hands in it already, each telling the next where it is torn and what it has seen. You write: "Left ' +
            'pocket. The pond."',
          effects: [{ mood: 6 }, { trait: 'kindness', by: 1 }, { flag: 'coat-letter' }] },
      ] },
      { id: 'keep', text: 'Keep the letter', outcomes: [
        { text: 'You read it in bed until it comes apart along the folds. Then you have a coat, and five small pieces of paper.',
          effects: [{ mood: 3 }, { trait: 'openness', by: 1 }] },
      ] },
      { id: 'who', text: 'Ask the cousins who wrote it', outcomes: [
        { text: 'All of them go red, and all of them say it was not them. At the next wedding five people ask how the coat is.',
          effects: [{ mood: 4 }, { social: 3 }] },
      ] },
    ],
  },
  {
    id: 'childhood-coat-back', kind: 'message', category: 'family', icon: '🧥', title: 'You wear it well', age: [24, 50],
    when: [{ flag: 'coat-letter', yearsAgo: [12, 38] }, { season: 'winter' }], weight: 45,
    text:
      'A niece you hardly know calls. She is eleven, it is cold, and she wants to know about the pond. You had forgotten the coat. ' +
      'You talk until her ear is warm.',
    effects: [{ mood: 8, halfLifeDays: 40 }, { social: 4 }],
  },
  {
    id: 'childhood-one-hour', kind: 'question', category: 'family', icon: '🍼', title: 'One hour', age: [11, 12],
    cast: { neighbor: { role: 'neighbor', ageGap: [14, 30], make: true } }, weight: 20,
    text:
      '{neighbor} has to run to the pharmacy and puts a baby into your arms. "One hour," says {neighbor}. The baby looks at you as ' +
      'you would look at a bus driver of eleven.',
    answers: [
      { id: 'walk', text: 'Walk it up and down and count', costs: { energy: 10 }, outcomes: [
        { text:
            'At ninety it stops. At two hundred it sleeps. You do not dare to stop counting. {neighbor} pays you and asks about ' +
            'Thursday.',
          effects: [{ money: 8 }, { mood: 5 }, { affinity: 6, with: 'neighbor' }, { trait: 'diligence', by: 1 }] },
      ] },
      { id: 'tell', text: 'Tell it everything', outcomes: [
        { text:
            'It listens with its whole face. Nobody has ever listened to you so about the math teacher. Then it is sick on your ' +
            'sleeve, and you agree.',
          effects: [{ money: 5 }, { mood: 6 }, { stress: -3 }, { affinity: 4, with: 'neighbor' }] },
      ] },
      { id: 'tv', text: 'Prop it up before the television', outcomes: [
        { text: 'You both see a film about a bank robbery. For weeks the baby puts its hands up when {neighbor} comes in.',
          effects: [{ money: 5 }, { mood: 3 }, { affinity: -3, with: 'neighbor' }] },
      ] },
    ],
  },
];
