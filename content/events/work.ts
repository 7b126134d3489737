/** Working life, 18 to 66: the tasks, the mistakes, the days without a job. */
import type { LifeEvent } from '../../life/events/types.ts';

export const workEvents: readonly LifeEvent[] = [
  {
    id: 'work-reply-all', kind: 'question', category: 'career', icon: '📧', title: 'Reply all', age: [20, 62],
    when: [{ has: 'job' }], cast: { boss: { role: 'boss', age: [18, 67], ageGap: [4, 22], make: true } }, weight: 14,
    text: '"Is it me or is {boss} unbearable today?" You sent it to everyone. {boss}\'s desk is nine steps away. The chair just creaked.',
    answers: [
      { id: 'own', text: 'Walk the nine steps and own it', costs: { energy: 10 }, outcomes: [
        { text: '"Unbearable how?" You give two examples. {boss} writes them down, which is worse than shouting, and then says thank you.',
          effects: [{ stress: -4 }, { affinity: 7, with: 'boss' }, { jobPerformance: 3 }, { trait: 'nerves', by: -1 },
            { remember: 'the email, and the nine steps across the office', by: 'boss' },
            { follow: 'work-reply-all-later', days: [200, 420] }], chance: 5, swing: { stat: 'jobPerformance', by: 1 } },
        { text: '"My mother is in hospital," says {boss}. The keyboard noise stops in the whole room.',
          effects: [{ mood: -8 }, { stress: 6 }, { affinity: -4, with: 'boss' }, { jobPerformance: -3 },
            { follow: 'work-reply-all-later', days: [200, 420] }], chance: 4 }] },
      { id: 'blame', text: 'Blame autocorrect', outcomes: [
        { text: '"What did you mean to type?" asks {boss}. You say "unbeatable". It goes on a mug. You have to drink from it.',
          effects: [{ mood: 3 }, { affinity: 2, with: 'boss' }], chance: 4, swing: { stat: 'sociability', by: 1 } },
        { text: "{boss} reads it out slowly, word by word, looking for the one that autocorrect could have made. There isn't one.",
          effects: [{ stress: 8 }, { affinity: -8, with: 'boss' }, { jobPerformance: -5 }], chance: 5 }] },
      { id: 'alarm', text: 'Pull the fire alarm', outcomes: [
        { text: "Three hundred people stand in the drizzle. {boss}'s inbox is forgotten. The fire engine is very large and very real.",
          effects: [{ stress: 10 }, { mood: 2 }, { tally: 'misdeeds' }, { flag: 'pulled-alarm' },
            { follow: 'work-fire-warden', days: [120, 300] }] }] },
    ],
  },
  {
    id: 'work-reply-all-later', kind: 'message', category: 'career', icon: '🪑', title: 'Before we begin', age: [20, 66],
    when: [{ has: 'job' }], cast: { boss: { role: 'boss', from: 'work-reply-all/boss' } }, onlyFollow: true,
    text: 'Every Monday meeting opens the same way now. {boss} sits down, looks at you over the glasses: "Am I unbearable today?" Twice ' +
      'you have said yes. It is noted.',
    effects: [{ mood: 5 }, { affinity: 5, with: 'boss' }],
  },
  {
    id: 'work-fire-warden', kind: 'question', category: 'career', icon: '🚒', title: 'Your new hat', age: [20, 66],
    when: [{ has: 'job' }, { flag: 'pulled-alarm' }], onlyFollow: true,
    text: 'Nobody found out who pulled the alarm. The building has now chosen you as fire warden, "because you seemed so calm". There is ' +
      'a yellow hat.',
    answers: [
      { id: 'hat', text: 'Wear the hat', outcomes: [
        { text: 'You learn every exit and count heads in the rain twice a year. You are very good at it. That is the punishment.',
          effects: [{ jobPerformance: 4 }, { mood: 2 }, { trait: 'diligence', by: 1 }] }] },
      { id: 'tell', text: 'Confess, hat in hand', costs: { energy: 10 }, outcomes: [
        { text: "Long silence, then a form. The fire brigade sends its bill, and a boy's drawing of the engine.",
          effects: [{ money: -180 }, { stress: -8 }, { jobPerformance: -3 }, { unflag: 'pulled-alarm' }], chance: 5,
          swing: { stat: 'kindness', by: 1 } },
        { text: 'A written warning with the word "drizzle" in it. You sleep well for the first time in months.',
          effects: [{ job: 'warning' }, { stress: -10 }, { mood: 3 }, { unflag: 'pulled-alarm' }], chance: 4 }] },
      { id: 'suggest', text: 'Recommend somebody else for it', outcomes: [
        { text: 'The hat goes to the man from accounts who blinks at loud noises. He thanks you. He means it.',
          effects: [{ mood: -3 }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'work-interview-shoes', kind: 'question', category: 'career', icon: '👞', title: 'Borrowed shoes', age: [18, 27],
    when: [{ lacks: 'school' }, { lacks: 'college' }, { lacks: 'job' }], weight: 12,
    text: "The interview is in half an hour. Your good shoes are your cousin's good shoes, two sizes too big. On the stairs one of them " +
      'stays behind.',
    answers: [
      { id: 'socks', text: 'Stuff them with newspaper', costs: { energy: 5 }, outcomes: [
        { text: 'You rustle at every step. "Is that the business section?" asks the woman behind the desk. She is smiling when you leave.',
          effects: [{ mood: 6 }, { social: 4 }, { trait: 'nerves', by: -1 }], chance: 5, swing: { stat: 'sociability', by: 1 } },
        { text: 'You cross the lobby like a diver. They thank you for coming. Your cousin asks first about the shoes.',
          effects: [{ mood: -4 }, { stress: 3 }], chance: 5 }] },
      { id: 'buy', text: 'Buy a pair on the way', costs: { money: 70 }, outcomes: [
        { text: 'They pinch, they shine, they are yours. You cross your legs so that somebody will see them.',
          effects: [{ mood: 5 }, { stress: -2 }, { prestige: 1 }, { flag: 'own-shoes' }] }] },
      { id: 'sneakers', text: 'Go in what you have on', outcomes: [
        { text: 'The other four all look down at your trainers, then at their own shoes. You answer the questions sitting very straight.',
          effects: [{ mood: 2 }, { trait: 'nerves', by: -1 }] }] },
    ],
  },
  {
    id: 'work-shoes-lent', kind: 'message', category: 'career', icon: '🎁', title: 'The good shoes go on', age: [28, 45],
    when: [{ flag: 'own-shoes', yearsAgo: [6, 25] }],
    cast: { kid: { role: 'neighbor', age: [18, 23], ageGap: [-28, -6], make: true } }, weight: 40,
    text: '{kid} from downstairs has an interview and no shoes. Yours, bought in a panic at that age, resoled twice, fit. Off they go ' +
      'down the stairs without you.',
    effects: [{ mood: 6 }, { tally: 'kindnesses' }, { affinity: 10, with: 'kid' },
      { remember: 'the borrowed interview shoes', by: 'kid' }],
  },
  {
    id: 'work-first-payslip', kind: 'message', category: 'career', icon: '🧾', title: 'Gross and net', age: [18, 25],
    when: [{ has: 'job' }], weight: 20,
    text: 'Your first proper payslip has two numbers on it. You had made plans with the upper one. The lower one buys a saucepan with a ' +
      'lid, the first new thing in the kitchen.',
    effects: [{ mood: 6 }, { money: -25 }, { flag: 'first-saucepan' }],
  },
  {
    id: 'work-saucepan', kind: 'message', category: 'home', icon: '🍲', title: 'The lid', age: [44, 66],
    when: [{ flag: 'first-saucepan', yearsAgo: [18, 48] }], weight: 40,
    text: 'The handle goes while you drain rice: the saucepan from your first payslip. It has outlived four jobs and two cities. The lid ' +
      'fits everything. You keep the lid.',
    effects: [{ mood: -2 }],
  },
  {
    id: 'work-salary-list', kind: 'question', category: 'career', icon: '🖨', title: 'Left in the printer', age: [23, 60],
    when: [{ has: 'job' }], cast: { mate: { role: 'colleague', age: [18, 67], ageGap: [-12, 12], make: true } },
    text: "Under your own three pages in the printer lies a fourth: everybody's salary, by name. You find yours. {mate}, who taught you " +
      'all of it, is below you.',
    answers: [
      { id: 'tell', text: 'Show {mate} over lunch', outcomes: [
        { text: '{mate} folds it very small. Two weeks later there is a raise, and nobody says how it came about. Your coffee is paid for.',
          effects: [{ affinity: 10, with: 'mate' }, { familiarity: 8, with: 'mate' }, { tally: 'kindnesses' },
            { remember: 'the salary list over lunch', by: 'mate' }], chance: 5, swing: { stat: 'jobPerformance', by: 1 } },
        { text: '{mate} storms upstairs and quotes it to the cent. By evening they are checking who printed what at 11:42.',
          effects: [{ affinity: 6, with: 'mate' }, { job: 'warning' }, { stress: 8 }], chance: 4 }] },
      { id: 'use', text: 'Use it for your own raise', outcomes: [
        { text: 'You name a number so exact that the pen stops. They pay it. {mate} congratulates you, and you look at the carpet.',
          effects: [{ job: 'raise' }, { mood: 2 }, { tally: 'misdeeds' }, { flag: 'kept-salary-list' },
            { follow: 'work-list-comes-out', days: [400, 1100] }], chance: 5, swing: { stat: 'jobPerformance', by: 1 } },
        { text: '"Interesting figure," says personnel. "Where did you get it?" You say the internet. Nobody believes in that internet.',
          effects: [{ stress: 8 }, { jobPerformance: -5 }], chance: 4 }] },
      { id: 'shred', text: 'Feed it to the shredder', outcomes: [
        { text: 'It takes the page with a little cough. You go on knowing, which the shredder cannot help with.',
          effects: [{ stress: 3 }, { flag: 'kept-salary-list' }, { follow: 'work-list-comes-out', days: [400, 1100] }] }] },
    ],
  },
  {
    id: 'work-list-comes-out', kind: 'question', category: 'career', icon: '🍝', title: 'You knew', age: [23, 64],
    when: [{ flag: 'kept-salary-list' }], cast: { mate: { role: 'colleague', from: 'work-salary-list/mate' } }, onlyFollow: true,
    text: '{mate} has learned what the others earn, and how long ago the page lay in the printer. "You knew," says {mate}, stirring ' +
      'nothing into a coffee.',
    answers: [
      { id: 'yes', text: '"Yes. I was afraid of the fuss."', outcomes: [
        { text: '{mate} nods for a while. "I would have made one," says {mate}, and sits down at your table, one chair further.',
          effects: [{ affinity: -3, with: 'mate' }, { mood: -4 }, { stress: -4 }, { unflag: 'kept-salary-list' }] }] },
      { id: 'deny', text: '"What list?"', outcomes: [
        { text: '{mate} looks at you until the lift comes. From then on there is always a reason to take the stairs.',
          effects: [{ affinity: -14, with: 'mate' }, { stress: 5 }, { tally: 'misdeeds' }] }] },
      { id: 'help', text: "Write {mate}'s case for a raise", costs: { energy: 20 }, outcomes: [
        { text: 'Four pages, with a table. It works. {mate} brings you half a lemon cake, exactly half, measured.',
          effects: [{ affinity: 9, with: 'mate' }, { mood: 5 }, { unflag: 'kept-salary-list' }] }] },
    ],
  },
  {
    id: 'work-month-four', kind: 'question', category: 'career', icon: '📚', title: 'Out of the house by eight', age: [22, 64],
    when: [{ lacks: 'job' }, { lacks: 'retired' }, { lacks: 'school' }, { lacks: 'college' }], weight: 14, cooldownDays: 1500,
    text: [
      'Month four without work. You still leave at eight, so that the neighbors see you leave. The library does not open until ten.',
      'The woman at the job center has a new plant and the same advice. You are home by nine. The day lies there like a field.',
    ],
    answers: [
      { id: 'library', text: 'Leave at eight and sit at the library', outcomes: [
        { text: 'There are six of you, all with bags, all pretending. By Thursday you know who brings the good biscuits.',
          effects: [{ social: 6 }, { mood: 3 }, { stress: -2 }] }] },
      { id: 'course', text: 'Take the evening course in welding', costs: { energy: 15, money: 180 }, outcomes: [
        { text: 'You are the oldest and the neatest. The teacher holds your seam up to the light and says nothing, for once, about seams.',
          effects: [{ mood: 7 }, { trait: 'openness', by: 1 }, { prestige: 1 }] }] },
      { id: 'curtains', text: 'Stay in and draw the curtains', outcomes: [
        { text: 'You watch a program about barns until it gets dark. It gets dark.',
          effects: [{ mood: -5 }, { social: -4 }, { stress: -1 }, { energy: 10 }] }] },
      { id: 'ring', text: 'Ring everyone you ever worked with', costs: { energy: 15 }, outcomes: [
        { text: 'Ten calls, eight kind voices. The eighth says, "Funny that you should ring today."',
          effects: [{ mood: 8 }, { social: 5 }, { money: 300 }], chance: 3, swing: { stat: 'sociability', by: 1 } },
        { text: 'Ten calls. Everybody says they will keep their ears open. You can hear them closing.',
          effects: [{ mood: -3 }, { social: 3 }], chance: 6 }] },
    ],
  },
  {
    id: 'work-young-boss', kind: 'question', category: 'career', icon: '🧃', title: 'Your new superior', age: [45, 63],
    when: [{ has: 'job' }], cast: { chief: { role: 'boss', age: [24, 36], ageGap: [-35, -12], affinity: [9, 9], make: true } },
    weight: 14,
    text: '{chief}, the new head of department, drinks from a carton with a straw and asks you, kindly, what a carbon copy was a copy of.',
    answers: [
      { id: 'teach', text: 'Explain it, with a real sheet', outcomes: [
        { text: '{chief} gets blue fingers and is delighted. You are asked things now. Some of them you even know.',
          effects: [{ affinity: 9, with: 'chief' }, { jobPerformance: 4 }, { mood: 4 },
            { remember: 'the carbon paper and the blue fingers', by: 'chief' }] }] },
      { id: 'apply', text: 'Ask why the post was not advertised', costs: { energy: 10 }, outcomes: [
        { text: '{chief} goes red, finds out, and tells you the truth: they thought you were about to retire. You are {age}.',
          effects: [{ mood: -6 }, { stress: 5 }, { affinity: 3, with: 'chief' }, { flag: 'passed-over' }] }] },
      { id: 'sulk', text: 'Answer every question a little late', outcomes: [
        { text: 'It is surprisingly easy. It is also how you used to think old people simply were.',
          effects: [{ affinity: -6, with: 'chief' }, { jobPerformance: -4 }, { mood: -2 }] }] },
    ],
  },
  {
    id: 'work-passed-over', kind: 'message', category: 'career', icon: '🗂', title: 'Page nine', age: [46, 66],
    when: [{ has: 'job' }, { flag: 'passed-over', yearsAgo: [1, 6] }], weight: 40,
    text: 'A new rule at {company}: every post must be advertised to everybody, whatever their age. Page nine of the handbook. You know ' +
      'whose question it was.',
    effects: [{ mood: 7 }, { prestige: 2 }],
  },
  {
    id: 'work-two-for-one', kind: 'question', category: 'career', icon: '🪴', title: 'Two young people', age: [57, 66],
    when: [{ has: 'job' }], cast: { heir: { role: 'colleague', age: [20, 29], ageGap: [-46, -25], affinity: [9, 9], make: true } },
    weight: 14,
    text: 'They would like you to write down what you do. Two young people come to sit beside you and nod. {heir}, the quicker one, has ' +
      'brought a cushion for your chair.',
    answers: [
      { id: 'all', text: 'Teach {heir} everything', costs: { energy: 15 }, outcomes: [
        { text: 'Including which machine must be spoken to, and what to say. {heir} takes it down without laughing.',
          effects: [{ mood: 7 }, { affinity: 12, with: 'heir' }, { jobPerformance: 3 }, { tally: 'kindnesses' },
            { follow: 'work-heir-calls', days: [500, 1000] }, { remember: 'the words for the machine', by: 'heir' }] }] },
      { id: 'half', text: 'Teach most of it', outcomes: [
        { text: 'You keep back one small thing with a lever. It is your pension, in a way.',
          effects: [{ mood: 3 }, { affinity: 3, with: 'heir' }, { flag: 'kept-the-lever' },
            { follow: 'work-heir-calls', days: [500, 1000] }] }] },
      { id: 'refuse', text: '"I am not dead, I am in row two."', outcomes: [
        { text: 'They withdraw the cushion. For a month nobody asks you anything, and it all works.',
          effects: [{ mood: -5 }, { stress: 4 }, { affinity: -4, with: 'heir' }] }] },
    ],
  },
  {
    id: 'work-heir-calls', kind: 'question', category: 'career', icon: '☎', title: 'It has stopped', age: [58, 70],
    cast: { heir: { role: 'colleague', from: 'work-two-for-one/heir' } }, onlyFollow: true,
    text: '{heir} rings at seven in the morning. In the background something large is not humming. "I have said all the words," says ' +
      '{heir}.',
    answers: [
      { id: 'lever', text: 'Tell {heir} about the lever', when: [{ flag: 'kept-the-lever' }], outcomes: [
        { text: 'A pause, a clunk, a hum. "There was a lever," says {heir}, not quite as a question.',
          effects: [{ mood: 3 }, { affinity: -4, with: 'heir' }, { stress: -3 }, { unflag: 'kept-the-lever' }] }] },
      { id: 'come', text: 'Go in and look at it', costs: { energy: 15 }, outcomes: [
        { text: 'You lay a hand on the casing and it starts. It was about to. You let them think what they like.',
          effects: [{ mood: 9 }, { affinity: 6, with: 'heir' }, { prestige: 2 }] }] },
      { id: 'phone', text: 'Stay on the line until it runs', outcomes: [
        { text: 'Fifty minutes. You hear {heir} think. At the end you are both a bit hoarse, and it was {heir} who found it.',
          effects: [{ mood: 6 }, { affinity: 8, with: 'heir' }] }] },
    ],
  },
];
