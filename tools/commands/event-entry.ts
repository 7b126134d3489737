/** The skeleton of an event as source text: complete, so that it compiles, and plain, so that the linter asks for the rest. */
export type EventKind = 'message' | 'question' | 'dilemma';

export interface NewEvent {
  id: string;
  kind: EventKind;
  age: [from: number, to: number];
  title: string;
}

export function eventEntry({ id, kind, age, title }: NewEvent): string {
  const theme = id.split('-')[0] ?? id;
  const head = [
    '  {',
    `    id: ${quoted(id)}, kind: ${quoted(kind)}, category: ${quoted(categoryOf(theme))}, icon: '✏️', title: ${quoted(title)}, age: [${age.join(', ')}],`,
  ];
  return [...head, ...bodies[kind], '  },'].join('\n');
}

/** Puts an entry behind the last one of a theme file. Throws when the file does not end as theme files do. */
export function addEntry(source: string, entry: string): string {
  const at = source.lastIndexOf('\n];');
  if (at < 0) throw new Error('The file does not end with a list of events.');
  return `${source.slice(0, at)}\n${entry}${source.slice(at)}`;
}

const answers = (indent: string): string[] => [
  `${indent}answers: [`,
  `${indent}  { id: 'yes', text: 'Do it', outcomes: [{ text: 'What came of it.', effects: [{ mood: 4 }] }] },`,
  `${indent}  { id: 'no', text: 'Leave it', outcomes: [{ text: 'What did not.', effects: [{ mood: -2 }] }] },`,
  `${indent}],`,
];

const bodies: Record<EventKind, readonly string[]> = {
  message: ["    text: 'What happens, in one or two sentences.',", '    effects: [{ mood: 4 }],'],
  question: ["    text: 'What happens, and what is to be decided.',", ...answers('    ')],
  dilemma: [
    '    steps: {',
    '      start: {',
    "        text: 'What happens, and what is to be decided.',",
    ...answers('        '),
    '      },',
    '    },',
  ],
};

/** Themes are finer than categories; most share their name. */
function categoryOf(theme: string): string {
  const known: Readonly<Record<string, string>> = {
    teen: 'adolescence',
    school: 'school',
    college: 'college',
    work: 'career',
    romance: 'romance',
    family: 'family',
    friends: 'friends',
    money: 'money',
    body: 'health',
    home: 'home',
    holiday: 'holiday',
    trouble: 'trouble',
    luck: 'luck',
    loss: 'loss',
    old: 'age',
    digital: 'digital',
    hobby: 'hobby',
    tutorial: 'tutorial',
    birth: 'birth',
  };
  return known[theme] ?? 'childhood';
}

function quoted(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}
