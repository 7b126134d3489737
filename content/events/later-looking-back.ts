/** From 60: what was buried, borrowed, copied or left unsaid comes back for an answer. */
import type { LifeEvent } from '../../life/events/types.ts';

export const laterLookingBackEvents: readonly LifeEvent[] = [
  { id: 'later-lion', kind: 'question', category: 'friends', icon: '🦁', title: 'The lion again', age: [69, 98], when: [
    { happened: 'childhood-swap' }], cast: { pal: { role: ['friend', 'classmate'], from: 'childhood-swap/pal' } }, weight: 50,
    text: 'A small packet from {pal}, padded with stickers. In it is the medal with the lion. "There is nobody left here who knows what ' +
      'it cost. You are to have it. Or you come and tell my grandson."',
    answers: [
      { id: 'go', text: 'Go and tell the grandson', costs: { energy: 15, money: 60 }, outcomes: [{ text:
        'You tell it on the rug: the yard, the handshake, the six stickers. The boy offers you ten stickers for it, straight away. {pal} ' +
        'has to leave the room.', effects: [{ mood: 14, halfLifeDays: 60 }, { affinity: 12, with: 'pal' }, { remember:
        'the story of the lion, told on the rug', by: 'pal' }] }] },
      { id: 'wear', text: 'Pin it on for the shops', outcomes: [{ text: 'Two men salute at the bus stop. "What for?" asks a child. "Six ' +
        'stickers," you say, and that is sufficient.', effects: [{ mood: 8 }, { affinity: 4, with: 'pal' }] }] },
      { id: 'back', text: 'Send it back with six stickers', costs: { money: 4 }, outcomes: [{ text:
        'A deal is a deal. It comes again at the new year, and goes again in the spring. The mailman salutes it.', effects: [{ mood: 9 },
        { affinity: 7, with: 'pal' }] }] },
    ] },
  { id: 'later-tin', kind: 'question', category: 'luck', icon: '⛏️', title: 'Under the bank', age: [73, 98], when: [
    { flag: 'buried-tin' }], cast: { pal: { role: ['friend', 'classmate'], from: 'childhood-buried/pal' } }, weight: 50,
    text: 'They are pulling down the bank they built where you and {pal} buried a tin at eight. A digger driver has found "a metal ' +
      'object, rusty, rattling" and it is in the paper. {pal} rings: "Have you got a spade?"',
    answers: [
      { id: 'claim', text: 'Go and claim it, both of you', costs: { energy: 10 }, outcomes: [{ text:
        'The driver wants proof. Each of you writes on a slip what is in it. He opens it, reads, looks, and takes off his helmet.',
        effects: [{ mood: 15, halfLifeDays: 60 }, { affinity: 12, with: 'pal' }, { remember: 'the two slips of paper and the helmet',
        by: 'pal' }] }] },
      { id: 'leave', text: 'Let the museum have it', outcomes: [{ text: 'It stands in a glass case: "Toys, about eight years old, ' +
        'buried." You and {pal} go on Sundays and stand either side of it, like lions.', effects: [{ mood: 9 },
        { affinity: 6, with: 'pal' }, { prestige: 1 }] }] },
      { id: 'new', text: 'Bury another one, by night', costs: { energy: 20 }, outcomes: [{ text:
        'In the new foundations, next to a pipe. Each of you puts in one thing, and it has to hurt. "To be dug up when we are old," says ' +
        '{pal}, being helped out of the hole.', effects: [{ mood: 13 }, { affinity: 12, with: 'pal' }, { tally: 'misdeeds' }] }] },
    ] },
  { id: 'later-eraser', kind: 'question', category: 'friends', icon: '🧽', title: 'A word about integrity', age: [65, 90],
    when: [{ happened: 'teen-school-eraser' }], cast: { mate: { role: ['friend', 'classmate', 'colleague'], from:
    'teen-school-eraser/mate' } }, weight: 50,
    text: '{mate} is to be honored for forty years at the savings bank, "and for integrity." You are asked, as the oldest acquaintance, ' +
      'for a few words at the dinner. In your drawer there is an eraser with a sleeve.',
    answers: [
      { id: 'eraser', text: 'Put the eraser on the lectern', outcomes: [
        { text: 'You say only, "Question four." {mate} turns the color of the tablecloth, gets up, and tells it to two hundred bankers. ' +
          'They are on their feet before the end.', effects: [{ mood: 11 }, { affinity: 10, with: 'mate' }, { remember:
          'question four, in front of two hundred bankers', by: 'mate' }], chance: 3, swing: { stat: 'sociability', by: 1 } },
        { text: 'You say only, "Question four." Nobody laughs. {mate} smiles with one half of the face and does not pass the salt.',
          effects: [{ mood: -3 }, { affinity: -8, with: 'mate' }], chance: 2 },
      ] },
      { id: 'kind', text: 'Praise the handwriting', outcomes: [{ text: '"Tiny, blue, and always legible," you say. In the third row one ' +
        'person weeps with laughter and cannot explain it to the neighbors.', effects: [{ mood: 10 }, { affinity: 9, with: 'mate' },
        { tally: 'kindnesses' }] }] },
      { id: 'pass', text: 'Send the eraser, with your regrets', costs: { money: 3 }, outcomes: [{ text:
        'It comes back within the week. Under the sleeve, in blue, very shaky: "4?" You write four on it and pass it back.',
        effects: [{ mood: 10 }, { affinity: 8, with: 'mate' }] }] },
    ] },
  { id: 'later-on-three', kind: 'question', category: 'romance', icon: '🧱', title: 'On three, again', age: [67, 92], when: [
    { happened: 'teen-love-same-person' }], cast: { friend: { role: 'friend', from: 'teen-love-same-person/friend' }, crush: {
    role: ['classmate', 'friend'], from: 'teen-love-same-person/crush' } }, weight: 50,
    text: 'School anniversary. You and {friend} have been put on the same wall as at sixteen, with cushions this time. {crush} comes ' +
      'across the yard, gray, late, a plate in the left hand, and stops. "You two. Still on the wall."',
    answers: [
      { id: 'three', text: '"On three," you say to {friend}', outcomes: [{ text: 'One word, twice, as before. {crush} sits down in the ' +
        'gap between you. "I heard it the first time," says {crush}. "I think the whole street did."', effects: [{ mood: 13 },
        { affinity: 8, with: 'friend' }, { affinity: 10, with: 'crush' }, { social: 4 }] }] },
      { id: 'friend', text: 'Make room on the other side of {friend}', outcomes: [{ text: '{crush} sits down there and gives {friend} ' +
        'the plate. They talk about hips until the lights are put out. You bring them a blanket. It was not so hard this time.',
        effects: [{ mood: 7 }, { affinity: 12, with: 'friend' }, { tally: 'kindnesses' }] }] },
      { id: 'coin', text: 'Look for a coin', outcomes: [{ text: '{friend} has one, and a drain has been put in since. All three of you ' +
        'are on your stomachs with a magnet when the speeches begin.', effects: [{ mood: 12 }, { affinity: 9, with: 'friend' },
        { affinity: 7, with: 'crush' }, { remember: 'the second coin down the drain', by: 'friend' }] }] },
    ] },
  { id: 'later-tram', kind: 'question', category: 'travel', icon: '🚋', title: 'Tickets, please', age: [70, 96], when: [
    { happened: 'trouble-tram' }], weight: 50,
    text: '"Tickets, please." You have a card that is good for you and one companion. Opposite sits somebody of nineteen or so with two ' +
      'empty hands, who looks at you sadly. You know that look. You have used it.',
    answers: [
      { id: 'mine', text: '"My grandchild travels with me."', outcomes: [{ text: 'The inspector looks from one to the other. Not a ' +
        'feature in common. "Family," he says. At your stop you hold out your bags. You live on the fifth floor now, for this purpose.',
        effects: [{ mood: 13 }, { tally: 'kindnesses' }, { social: 3 }] }] },
      { id: 'fine', text: 'Let it take its course. It taught you', outcomes: [{ text: 'A fine, a slip, very ugly handwriting. "Keep it," ' +
        'you tell the sad one. "You will want to tell somebody." It is not well received.', effects: [{ mood: 1 }] }] },
      { id: 'faint', text: 'Faint', costs: { energy: 10 }, outcomes: [
        { text: 'A very good one, to the left. The inspector fans you with his block of slips for two stops. When you open one eye the ' +
          'seat opposite is empty, and waving from the sidewalk.', effects: [{ mood: 10 }, { tally: 'misdeeds' }, { tally: 'kindnesses' }],
          chance: 3, swing: { stat: 'nerves', by: 1 } },
        { text: 'There is a doctor on the tram. There is always a doctor. She opens your eye with her thumb. "Mhm," she says.',
          effects: [{ mood: 2 }, { stress: 4 }], chance: 2 },
      ] },
    ] },
  { id: 'later-dark-tiles', kind: 'question', category: 'sport', icon: '🏅', title: 'The dark tiles', age: [66, 88], when: [
    { happened: 'childhood-deep-end' }], weight: 45,
    text: 'The old pool closes on Sunday. Everybody who ever learned to swim there may come once more and do the badge. Beyond the rope ' +
      'the tiles are still dark blue. The pole hangs on its hook.',
    answers: [
      { id: 'swim', text: 'Let go of the edge', costs: { energy: 20 }, outcomes: [
        { text: 'Like a dog with a letter. A girl with a whistle walks along with the pole and does not put it in. The badge is cloth. ' +
          'You sew it on your coat, and straight.', effects: [{ mood: 13 }, { fitness: 2 }], chance: 4, swing: { stat: 'fitness', by: 1 } },
        { text: 'Halfway you need the pole, and it is there. You are drawn in like a very old fish, to applause. They cut you half a ' +
          'badge.', effects: [{ mood: 8 }, { fitness: 1 }], chance: 2 },
      ] },
      { id: 'bench', text: 'Sit on the warm bench with the others', outcomes: [{ text: 'There are five of you, all over sixty, with ' +
        'stomachaches. Somebody has brought wet towels. You invented that game, you tell them. Nobody believes it.',
        effects: [{ mood: 9 }, { social: 5 }] }] },
      { id: 'tile', text: 'Take a tile home under the towel', outcomes: [{ text: 'It was loose. In the daylight it is not dark at all. ' +
        'It stands on the sill, no deeper than a finger.', effects: [{ mood: 7 }, { tally: 'misdeeds' }] }] },
    ] },
  { id: 'later-bao', kind: 'question', category: 'childhood', icon: '🕳️', title: 'Room for one more', age: [80, 100], when: [
    { happened: 'childhood-who-with' }], cast: { small: { role: 'neighbor', make: true, age: [5, 7], ageGap: [-96, -54] } },
    weight: 45,
    text: 'Little {small} from across the way is digging by the bins and talking to nobody. "This is Udo," {small} explains. "He is a ' +
      'lamp. Who is yours?" You have not been asked for some time.',
    answers: [
      { id: 'bao', text: '"Bao. A bun. He used to live in holes."', outcomes: [{ text: '{small} shifts over. "Is he dead?" You had not ' +
        'thought to look. You both lie down and listen. It says what holes say.', effects: [{ mood: 13 }, { affinity: 10, with: 'small' },
        { remember: 'the old neighbor who knew a bun', by: 'small' }] }] },
      { id: 'none', text: '"I am past the age."', outcomes: [{ text: '"Udo is nine hundred," says {small}. That shuts you up. In the ' +
        'evening you put out a bun on the sill, for no reason.', effects: [{ mood: 5 }, { affinity: 3, with: 'small' }] }] },
      { id: 'dig', text: 'Fetch the big spade', costs: { energy: 15 }, outcomes: [{ text: "By supper you are down to the knee. {small}'s " +
        'parents stand at the edge. "How deep does it go?" To the middle, you tell them, and then one comes out in socks.',
        effects: [{ mood: 11 }, { fitness: 1 }, { affinity: 9, with: 'small' }] }] },
    ] },
  { id: 'later-cemetery-gate', kind: 'question', category: 'family', icon: '🚗', title: 'Nobody in a hurry', age: [60, 90],
    when: [{ happened: 'adolescence-cemetery' }, { lacks: 'father' }], cast: { teen: { role: 'grandchild', age: [16, 22] } },
    weight: 50,
    text: 'You teach {teen} to drive where your father taught you: in the cemetery. He lies on the left now, by the tap. Here comes the ' +
      'gate. It has not grown. You hold the dashboard with both hands.',
    answers: [
      { id: 'slow', text: '"Slowly. A leaf could overtake you."', outcomes: [{ text: 'A leaf does. On the far side you let go of the ' +
        'dashboard, one finger at a time. "Again," you say, and hear who said it.', effects: [{ mood: 13 }, { affinity: 10, with: 'teen' },
        { remember: 'the gate, and nobody in a hurry', by: 'teen' }] }] },
      { id: 'stop', text: '"Stop by the tap. Somebody must see this."', outcomes: [{ text:
        '{teen} parks, badly, next to your father, and rings the bell of the bicycle in the trunk for him. You explain the clutch to the ' +
        'stone. It was always his weak point.', effects: [{ mood: 12 }, { affinity: 8, with: 'teen' }] }] },
      { id: 'eye', text: 'Shut one eye', outcomes: [{ text: 'You are through. Two widows clap. They could be the daughters of the ' +
        'others. The mirror is still swinging in the ivy.', effects: [{ mood: 8 }, { affinity: 7, with: 'teen' }, { money: -90 }] }] },
    ] },
  { id: 'later-picture', kind: 'question', category: 'friends', icon: '📵', title: "Room 2, seven o'clock", age: [66, 88],
    when: [{ happened: 'teen-trouble-picture' }], cast: { mate: { role: ['classmate', 'friend'], from: 'teen-trouble-picture/mate' } },
    weight: 50,
    text: '"What a Picture Does": a talk at the library, by {mate}. You know which picture. You had it on your phone, your thumb on the ' +
      'arrow. There is coffee afterwards, and one hour to find out who was who.',
    answers: [
      { id: 'go', text: 'Go, and stay for the coffee', costs: { energy: 10 }, outcomes: [{ text:
        '"I know what every one of the thirty did," says {mate}, pouring. "Yours, too." Whatever it was, you may sit down. You talk till ' +
        'they stack the chairs.', effects: [{ mood: 9 }, { affinity: 12, with: 'mate' }, { stress: -3 }, { remember:
        'the one of the thirty who stayed for coffee', by: 'mate' }] }] },
      { id: 'write', text: 'Write down what you did, and send it', costs: { money: 2 }, outcomes: [{ text:
        'It takes you four evenings and half a page. {mate} reads it out at the next talk, without your name, after asking you. The room ' +
        'is full of people of fifteen.', effects: [{ mood: 8 }, { stress: -4 }, { affinity: 9, with: 'mate' },
        { tally: 'kindnesses' }] }] },
      { id: 'home', text: 'Stay at home', outcomes: [{ text: 'At seven you are watching the clock with your coat on. At eight you take ' +
        'it off. The poster hangs at your bus stop all month.', effects: [{ mood: -5 }, { stress: 3 }] }] },
    ] },
  { id: 'later-salary-told', kind: 'question', category: 'career', icon: '🖨️', title: 'Left in the printer', age: [64, 90],
    when: [{ flag: 'kept-salary-list' }], cast: { mate: { role: 'colleague', from: 'work-salary-list/mate' } }, weight: 45,
    text: '{mate} has worked out what a lower salary comes to in a pension, over a life: a kitchen, say, or a small boat. {mate} tells ' +
      'you so without a side glance. You once held that page in your hand for a long time.',
    answers: [
      { id: 'boat', text: 'Buy the small boat. Share it', costs: { money: 900 }, outcomes: [{ text:
        'Secondhand, green, it leaks. On the stern {mate} paints the name: "Page Four". You row. That was the condition.',
        effects: [{ mood: 11 }, { affinity: 16, with: 'mate' }, { stress: -4 }, { remember: 'the boat called Page Four', by: 'mate' }] }] },
      { id: 'sorry', text: 'Say the sentence you owe', outcomes: [{ text: 'It is nine words long and has been ready for decades. {mate} ' +
        'takes sugar, for once. "I wanted that one more than the boat," says {mate}. "I also wanted the boat."', effects: [{ mood: 8 },
        { affinity: 10, with: 'mate' }, { stress: -4 }] }] },
      { id: 'kitchen', text: 'Change the subject', outcomes: [{ text: 'The weather is discussed. It is a small boat, in your head, and ' +
        'it is there whenever you look out at anything flat.', effects: [{ mood: -4 }, { stress: 3 }] }] },
    ] },
  { id: 'later-failure', kind: 'question', category: 'family', icon: '📝', title: 'Describe a failure', age: [79, 98], when: [
    { happened: 'teen-school-failure' }], cast: { young: { role: 'neighbor', make: true, age: [16, 19], ageGap: [-82, -43] } },
    weight: 45,
    text: '{young} from the second floor is at the door at ten to eleven with a laptop. "You are old. I need a failure, three hundred ' +
      'words, by midnight. Mine are all boring." You have written this one before.',
    answers: [
      { id: 'list', text: 'Read out your list', outcomes: [{ text: 'It takes till half past. {young} has stopped typing and put down the ' +
        'laptop. "And then?" At five to midnight {young} writes about sitting here and not writing.', effects: [{ mood: 10 },
        { affinity: 10, with: 'young' }, { social: 3 }] }] },
      { id: 'late', text: '"Be late. And write down how it felt."', outcomes: [
        { text: 'It goes off at 00:04. In April there is a shout through three floors.', effects: [{ mood: 11 },
          { affinity: 8, with: 'young' }, { tally: 'kindnesses' }], chance: 3, swing: { stat: 'openness', by: 1 } },
        { text: 'It goes off at 00:04. The machine had shut at 00:00. {young} has a real one now, and by summer, a better college.',
          effects: [{ mood: 3 }, { affinity: 2, with: 'young' }], chance: 2 },
      ] },
      { id: 'sell', text: 'Sell one. Forty dollars, hardly used', outcomes: [{ text: 'You choose a good one, with a train in it. {young} ' +
        'gets in on it. At parties you hear it told by people you have never met, and it is getting longer.', effects: [{ money: 40 },
        { mood: 7 }, { tally: 'misdeeds' }, { affinity: 4, with: 'young' }] }] },
    ] },
  { id: 'later-spelling', kind: 'question', category: 'hobby', icon: '🐝', title: 'Necessary', age: [72, 96], when: [
    { happened: 'childhood-necesary' }], weight: 45,
    text: 'Spelling contest for over-sixties in the town hall, third round. "Your word," says the lady with the cards, "is necessary." ' +
      'It would be. Your head is a bucket, and somebody in row one has his lips in position.',
    answers: [
      { id: 'lips', text: 'Look at the lips', outcomes: [{ text: 'He has one c and one s. You both go out, "neces" and "ary", and stand ' +
        'side by side in the foyer, over sixty, spelling it aloud.', effects: [{ mood: 6 }, { social: 3 }] }] },
      { id: 'own', text: 'Spell it with your eyes shut', costs: { energy: 5 }, outcomes: [
        { text: 'One collar, two sleeves: one c, two s. Your teacher said so about a shirt. You come third and get a dictionary, which ' +
          'is a bit late.', effects: [{ mood: 10 }, { prestige: 1 }], chance: 3, swing: { stat: 'diligence', by: 1 } },
        { text: 'You put in every letter you own. The lady counts them. It is, she says, more than necessary.', effects: [{ mood: 4 }],
          chance: 2 },
      ] },
      { id: 'draw', text: 'Ask for a pencil, and draw it', outcomes: [{ text: 'You draw a shirt, a glass of water and a friend. There is ' +
        'a long discussion among the jury. Half a point, says the lady, for the friend.', effects: [{ mood: 9 }, { prestige: 1 }] }] },
    ] },
  { id: 'later-sibling-secret', kind: 'question', category: 'family', icon: '🐇', title: 'While we are at it', age: [74, 98],
    cast: { sib: { role: 'sibling', ageGap: [-6, 3] } },
    text: 'You and {sib} are doing the washing-up. "While we are at it," says {sib} to a glass, "the rabbit did not run away. I left the ' +
      'door open. I was little. I let you put up the posters." Forty posters. You remember the glue.',
    answers: [
      { id: 'knew', text: '"I knew. You cried before I did."', outcomes: [{ text: '{sib} sits down on the step stool. "All those years?" ' +
        'All those years. "Then why did you make me carry the glue?" For that reason, you say.', effects: [{ mood: 9 },
        { affinity: 10, with: 'sib' }] }] },
      { id: 'trade', text: 'Trade it for one of yours', outcomes: [{ text: 'You have one ready: the bicycle, the canal. There is a ' +
        'silence. Then you are both doing sums, who owes whom, and it comes out even but for one doll.', effects: [{ mood: 10 },
        { affinity: 9, with: 'sib' }, { stress: -4 }, { remember: 'the night the rabbit and the bicycle were exchanged', by: 'sib' }] }] },
      { id: 'poster', text: 'Make one more poster', costs: { energy: 5 }, outcomes: [{ text:
        "FOUND: the one who did it. It hangs on {sib}'s fence by morning. A child rings {sib}'s bell and asks about the reward.",
        effects: [{ mood: 9 }, { affinity: 5, with: 'sib' }] }] },
    ] },
  { id: 'later-address-book', kind: 'question', category: 'friends', icon: '📒', title: 'Crossed out, hard', age: [75, 98],
    cast: { old: { role: 'friend', make: true, ageGap: [-5, 5], affinity: [-30, 25] } }, cooldownDays: 3000,
    text: [
      'You copy your address book into a new one. It goes quickly; it is mostly ink by now. Under one line, crossed out so hard that it ' +
        'tore the paper, you can still read {old}. You no longer know what it was about.',
      'New year, new address book. You get as far as {old}: no number after the name, just a small question mark in your own hand.',
    ],
    answers: [
      { id: 'ring', text: 'Ring, if the number still works', outcomes: [
        { text: '"I was just crossing you out," says {old}. You cannot agree on what it was about: a lamp, a remark, a Sunday. You agree ' +
          'to leave it lost.', effects: [{ mood: 10 }, { affinity: 12, with: 'old' }, { social: 4 }], chance: 3, swing:
          { stat: 'kindness', by: 1 } },
        { text: '"It was about the lamp," says {old} at once, and is right, and puts down the phone. So it was. You write it in the ' +
          'margin, for next time.', effects: [{ mood: -3 }, { affinity: -3, with: 'old' }, { stress: 2 }], chance: 2 },
      ] },
      { id: 'copy', text: 'Copy the name into the new one', outcomes: [{ text: 'Just the name, in pencil. A line with nothing after it. ' +
        'It keeps the place.', effects: [{ mood: 3 }] }] },
      { id: 'card', text: 'Send a picture of a lamp', costs: { money: 2 }, outcomes: [{ text:
        'You do not know why a lamp. Back comes a picture of another lamp, a nicer one. It goes on from there, at two lamps a year.',
        effects: [{ mood: 8 }, { affinity: 9, with: 'old' }] }] },
    ] },
  { id: 'later-witness', kind: 'question', category: 'volunteer', icon: '🏫', title: 'A witness of history', age: [80, 104],
    cooldownDays: 3000,
    text: [
      'A fourth grade has invited you as a witness of history. Twenty-six hands are up before you sit. "Was everything gray?" "Did you ' +
        'know a dinosaur?" "Were you ever in love and who was it?"',
      'School again: they want a living person for "How It Was". You are to bring an object. A boy in front asks what you were before ' +
        'you were old.',
    ],
    answers: [
      { id: 'true', text: 'Answer exactly what is asked', outcomes: [{ text: 'Green, mostly. No. Yes; a name. There is complete silence, ' +
        'and then the teacher has a question, too.', effects: [{ mood: 9 }, { social: 4 }, { tally: 'kindnesses' }] }] },
      { id: 'dinosaur', text: 'Say yes to the dinosaur', outcomes: [{ text: 'It was a small one, and slow, and it liked bread. By the ' +
        'time you leave there is a picture of it on the wall, and you, holding the leash.', effects: [{ mood: 11 }, { social: 3 },
        { tally: 'misdeeds' }] }] },
      { id: 'object', text: 'Show them the telephone with a dial', costs: { energy: 5 }, outcomes: [{ text:
        'They stand in line for an hour to turn it. "And where is the person?" asks one. You let her listen. She says there is somebody ' +
        'breathing.', effects: [{ mood: 9 }, { social: 4 }] }] },
    ] },
  { id: 'later-old-street', kind: 'question', category: 'home', icon: '🏚️', title: 'Number eleven', age: [77, 98], cast: {
    now: { role: 'neighbor', make: true, ageGap: [-60, -10] } }, cooldownDays: 3000,
    text: [
      'You made a detour, by chance, through the street where you used to live. Number eleven is yellow now. Somebody, {now}, is ' +
        'painting the door, and stops: "Are you looking for anyone?" You were, in a way.',
      'The old street again. {now}, who lives in your old rooms, is throwing out a floorboard, and on the underside of it there is a ' +
        "child's writing.",
    ],
    answers: [
      { id: 'in', text: '"I used to live here. May I?"', outcomes: [{ text: 'You say what stood where. {now} has always wondered about ' +
        'the hook in the kitchen ceiling. It was for the ham, and once for your brother-in-law.', effects: [{ mood: 10 },
        { affinity: 9, with: 'now' }, { social: 3 }] }] },
      { id: 'brush', text: 'Pick up the second brush', costs: { energy: 15 }, outcomes: [{ text:
        'You do the lower half, where you know every dent. Under the yellow comes green, and under the green the brown you once were ' +
        'told not to lean on.', effects: [{ mood: 10 }, { affinity: 8, with: 'now' }, { fitness: 1 }] }] },
      { id: 'no', text: '"No. Just looking at the yellow."', outcomes: [{ text: '"It is called Morning," says {now}. You walk on to the ' +
        'corner and lean there for a bit. It was a bad brown. It suited everybody.', effects: [{ mood: 2 }, { stress: -2 }] }] },
    ] },
];
