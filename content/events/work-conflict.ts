/** Work, 22 to 69, when one has to take sides: a log, a picket line, a blue coat. */
import type { LifeEvent } from '../../life/events/types.ts';

export const workConflictEvents: readonly LifeEvent[] = [
  {
    id: 'work-signature', kind: 'dilemma', category: 'career', icon: '🖊', title: 'Sign here', age: [26, 61],
    when: [{ has: 'job' }], cast: { boss: { role: 'boss', age: [18, 67], ageGap: [4, 22], make: true },
    mate: { role: 'colleague', age: [18, 67], ageGap: [-10, 15], make: true } }, weight: 12,
    steps: {
      start: {
        text: 'The safety log has forty inspections in it and one empty column: yours. "Nobody has walked that round since spring," says ' +
          '{mate}. "We just sign." It is due at five.',
        answers: [
          { id: 'sign', text: 'Sign all forty', outcomes: [
            { text: 'It takes four minutes. Your signature gets smaller and smaller, down to a hook.',
              effects: [{ stress: 4 }, { flag: 'signed-blind' }], next: { step: 'smoke', days: [40, 160] } }] },
          { id: 'walk', text: 'Walk the round yourself, now', costs: { energy: 25 }, outcomes: [
            { text: 'Two exits are chained. Behind the third stands a sofa. You write down what you saw and hand in a page with holes.',
              effects: [{ stress: 6 }, { jobPerformance: -2 }], next: { step: 'office', days: [3, 12] } }] },
          { id: 'photo', text: 'Photograph the log and go home', outcomes: [
            { text: 'The pictures sit in your phone between a cat and a birthday.',
              effects: [{ stress: 5 }], next: { step: 'office', days: [10, 40] } }] },
        ],
      },
      office: {
        text: "{boss} shuts the door and says it gently: the page could be lost, and there is a team leader's post in June. {mate} is " +
          'watching through the glass.',
        answers: [
          { id: 'june', text: '"I always liked June."', outcomes: [
            { text: 'The page is lost. The congratulations are a little quiet.',
              effects: [{ job: 'raise' }, { affinity: 6, with: 'boss' }, { affinity: -6, with: 'mate' }, { stress: 5 },
                { flag: 'signed-blind' }], next: { step: 'smoke', days: [60, 200] } }] },
          { id: 'authority', text: 'Send it to the inspectorate', costs: { energy: 15 }, outcomes: [
            { text: 'The reply is two lines and a file number. For a week you hear every door.',
              effects: [{ stress: 10 }, { affinity: -15, with: 'boss' }, { affinity: 3, with: 'mate' },
                { flag: 'told-inspectors' }], next: { step: 'visit', days: [20, 60] } }] },
          { id: 'between', text: 'Unchain the exits and say nothing', costs: { energy: 15 }, outcomes: [
            { text: 'You buy the bolt cutter yourself. Nobody mentions the sofa, which is gone as well.',
              effects: [{ stress: 2 }, { affinity: 4, with: 'mate' }], next: { step: 'smoke', days: [60, 200] } }] },
        ],
      },
      visit: {
        text: 'Two people in gray jackets walk the round. At the end they ask for whoever wrote the report. The whole floor discovers ' +
          'its keyboards.',
        answers: [
          { id: 'stand', text: 'Stand up', costs: { energy: 10 }, outcomes: [
            { text: 'They shake your hand. {mate} stands up too, a second late, and says, "Some of it was me."',
              effects: [{ mood: 6 }, { prestige: 4 }, { affinity: 8, with: 'mate' }, { tally: 'kindnesses' },
                { remember: 'the two who stood up', by: 'mate' }], next: { step: 'years', days: [700, 1500] } }] },
          { id: 'stay', text: 'Stay seated', outcomes: [
            { text: 'They leave a card on the windowsill. The exits are free by Friday. {boss} studies handwriting.',
              effects: [{ stress: 6 }, { mood: -2 }], next: { step: 'years', days: [700, 1500] } }] },
        ],
      },
      smoke: {
        text: 'A bin catches fire on the second floor, on a {weekday}. It is a small fire. Ninety people go to the exit by the loading ' +
          'bay, which is on your round.',
        answers: [
          { id: 'run', text: 'Run ahead and try the door', costs: { energy: 20 }, outcomes: [
            { text: 'It opens. You stand there holding it, counting people out, and only at sixty do your knees begin.',
              effects: [{ mood: 4 }, { stress: -4 }, { trait: 'nerves', by: 1 }], chance: 5, swing: { stat: 'health', by: 1 },
              next: { step: 'years', days: [600, 1300] } },
            { text: 'The chain holds for as long as it takes {mate} to find an axe. Everybody gets out. Everybody coughs. Everybody saw ' +
              'the log.',
              effects: [{ mood: -10 }, { stress: 12 }, { jobPerformance: -8 }, { affinity: -4, with: 'mate' }], chance: 5,
              next: { step: 'years', days: [600, 1300] } }] },
          { id: 'other', text: 'Shout: the front stairs', outcomes: [
            { text: 'The front stairs are narrow and they hold. One woman loses a shoe. It is returned to her like a crown.',
              effects: [{ stress: 6 }, { jobPerformance: 2 }], next: { step: 'years', days: [600, 1300] } }] },
        ],
      },
      years: {
        text: 'The building is to be torn down, and everybody may take something home. {mate} has kept you the frame from the wall by ' +
          'the lifts: the safety log, page one.',
        answers: [
          { id: 'hang', text: 'Hang it in the hall at home', outcomes: [
            { text: 'Visitors take it for art. You check the back door every night, and it always opens.',
              effects: [{ mood: 6 }, { stress: -3 }] }] },
          { id: 'burn', text: 'Burn it, carefully', when: [{ flag: 'signed-blind' }], outcomes: [
            { text: 'In a bucket, with a second bucket beside it. {mate} brings sausages, which turns it into something else.',
              effects: [{ mood: 4 }, { affinity: 6, with: 'mate' }] }] },
          { id: 'ask', text: 'Ask {mate} what you owe', outcomes: [
            { text: '"For the door?" {mate} thinks. "You were either there too late or just in time. I have told it both ways."',
              effects: [{ mood: 5 }, { affinity: 4, with: 'mate' }] }] },
        ],
      },
    },
  },
  {
    id: 'people-inspectors', kind: 'message', category: 'career', icon: '🦺', title: 'Third floor, blue coat', age: [29, 69],
    when: [{ flag: 'told-inspectors', yearsAgo: [2, 15] }], weight: 40,
    text: 'At the bus stop a woman in a blue coat: "Third floor. You wrote to the inspectors." She was six months gone then. The boy ' +
      'beside her is kicking a stone.',
    effects: [{ mood: 10, halfLifeDays: 60 }, { prestige: 2 }],
  },
  {
    id: 'people-strike', kind: 'dilemma', category: 'career', icon: '📣', title: 'Hands up', age: [22, 62], when: [{ has: 'job' }],
    cast: { mate: { role: 'colleague', age: [18, 67], ageGap: [-15, 15], make: true },
    boss: { role: 'boss', age: [18, 67], ageGap: [-5, 20], make: true } }, weight: 12,
    steps: {
      start: {
        text: 'Night-shift pay is to be cut by a fifth. {mate} stands on a crate and asks for hands. You are on days. {boss} is at the ' +
          'door with a clipboard, counting too.',
        answers: [
          { id: 'up', text: 'Hand up', outcomes: [
            { text: 'Yours is the one that makes it a majority. {boss} writes a long time.',
              effects: [{ stress: 6 }, { affinity: 6, with: 'mate' }, { affinity: -6, with: 'boss' }, { flag: 'struck' }],
              next: { step: 'third', days: [18, 24] } }] },
          { id: 'down', text: 'Keep it down: the rent is due', outcomes: [
            { text: "{mate}'s eyes go past you without stopping. The vote carries anyway, by one.",
              effects: [{ mood: -4 }, { affinity: -6, with: 'mate' }], next: { step: 'gate', days: [2, 5] } }] },
          { id: 'tie', text: 'Tie your shoelace', outcomes: [
            { text: 'It is a good knot. When you come up it is decided.',
              effects: [{ stress: 2 }], next: { step: 'gate', days: [2, 5] } }] },
        ],
      },
      gate: {
        text: 'They stand at the gate with a barrel fire and a drum. {mate} holds out a paper cup of tea to everybody, and that includes ' +
          'the ones walking in.',
        answers: [
          { id: 'join', text: 'Take the tea and stay', outcomes: [
            { text: 'Nobody says a word about it. Somebody shifts along to make a place at the barrel.',
              effects: [{ money: -200 }, { affinity: 8, with: 'mate' }, { social: 5 }, { flag: 'struck' }],
              next: { step: 'third', days: [14, 20] } }] },
          { id: 'in', text: 'Walk in, looking at the ground', outcomes: [
            { text: '{boss} has put on the good biscuits. Twelve of you eat them, listening to the drum.',
              effects: [{ money: 150 }, { mood: -5 }, { affinity: 6, with: 'boss' }, { social: -5 }, { flag: 'crossed-line' }],
              next: { step: 'end', days: [25, 45] } }] },
          { id: 'ill', text: 'Turn round and report sick', outcomes: [
            { text: 'You lie in bed with nothing. By evening you do feel something, in the stomach.',
              effects: [{ mood: -3 }, { stress: 4 }], next: { step: 'end', days: [25, 45] } }] },
        ],
      },
      third: {
        text: 'Week three. The strike fund pays in vouchers for rice. {boss} rings you at home, friendly: there would be a bonus for the ' +
          'first ten back.',
        answers: [
          { id: 'rice', text: 'Cook for the whole picket', costs: { energy: 20 }, outcomes: [
            { text: 'Rice for sixty, six ways. {mate} says it was on day nineteen that they stopped being able to lose.',
              effects: [{ money: -150 }, { affinity: 10, with: 'mate' }, { social: 8 }, { mood: 5 }, { tally: 'kindnesses' },
                { remember: 'the rice on day nineteen', by: 'mate' }], next: { step: 'end', days: [5, 12] } }] },
          { id: 'back', text: 'Be number ten', outcomes: [
            { text: 'You are number eleven. {boss} is very sorry.',
              effects: [{ mood: -8 }, { stress: 6 }, { affinity: -12, with: 'mate' }, { flag: 'crossed-line' }],
              next: { step: 'end', days: [5, 12] } }] },
          { id: 'wait', text: 'Hang up and count the vouchers', outcomes: [
            { text: 'There are nine. You learn what can be done to a lentil.',
              effects: [{ money: -250 }, { stress: 5 }], next: { step: 'end', days: [5, 12] } }] },
        ],
      },
      end: {
        text: 'It is over: the cut is halved, both sides say they won. Everybody comes in by the same gate. {mate} is handing out tea ' +
          'again, for no reason.',
        answers: [
          { id: 'cup', text: 'Take a cup, look up', outcomes: [
            { text: '{mate} looks back. What is in it depends on the last month, and both of you know to the day.',
              effects: [{ mood: 4 }, { social: 4 }, { affinity: 3, with: 'mate' }] }] },
          { id: 'keep', text: 'Keep the paper cup you had then', when: [{ flag: 'struck' }], outcomes: [
            { text: 'It stands on your shelf with pens in it. Nobody asks. Four people know.',
              effects: [{ mood: 8, halfLifeDays: 120 }, { prestige: 2 }] }] },
          { id: 'biscuits', text: 'Bring in the good biscuits', costs: { money: 12 }, when: [{ flag: 'crossed-line' }], outcomes: [
            { text: "You go from desk to desk. Some take one. The drum had been {mate}'s daughter's.",
              effects: [{ mood: 2 }, { affinity: 4, with: 'mate' }, { unflag: 'crossed-line' }] }] },
        ],
      },
    },
  },
];
