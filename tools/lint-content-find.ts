/** Findings and where they are: a content id is looked up in the source files, so that a writer is sent to the line. */
export interface Finding {
  code: string;
  message: string;
  id: string;
  file: string;
  /** From 1; 0 when the id is in none of the sources. */
  line: number;
}

export interface Source {
  path: string;
  text: string;
}

export interface Place {
  file: string;
  line: number;
}

export type Report = (code: string, id: string, message: string, needle?: string) => void;

const ID_LINE = /\bid:\s*['"]([^'"]+)['"]/;
/** Answers and steps have ids too; an event's line also says its kind within the next lines. */
const EVENT_LINE = /\bkind:\s*['"](message|question|dilemma)['"]/;

interface Located extends Place {
  end: number;
  lines: readonly string[];
}

/** Where each event, by id, begins; for other ids, the first line that has them. */
export function indexSources(sources: readonly Source[]): (id: string, needle?: string) => Place {
  const events = new Map<string, Located>();
  const others = new Map<string, Place>();
  for (const source of sources) indexSource(source, events, others);
  return (id, needle) => {
    const event = events.get(id);
    if (event === undefined) return others.get(id) ?? { file: '', line: 0 };
    return { file: event.file, line: needle === undefined ? event.line : lineOf(event, needle) };
  };
}

function indexSource(source: Source, events: Map<string, Located>, others: Map<string, Place>): void {
  const lines = source.text.split('\n');
  let open: Located | undefined;
  for (let at = 0; at < lines.length; at++) {
    const id = ID_LINE.exec(lines[at] as string)?.[1];
    if (id === undefined) continue;
    if (!others.has(id)) others.set(id, { file: source.path, line: at + 1 });
    if (!EVENT_LINE.test(`${lines[at]} ${lines[at + 1] ?? ''}`)) continue;
    if (open !== undefined) open.end = at;
    open = { file: source.path, line: at + 1, end: lines.length, lines };
    if (!events.has(id)) events.set(id, open);
  }
}

/** The first line of the event that has the words; its first line when they are broken over lines. */
function lineOf(event: Located, needle: string): number {
  for (let at = event.line - 1; at < event.end; at++) {
    if ((event.lines[at] as string).includes(needle)) return at + 1;
  }
  return event.line;
}

/** All lines on which an event with this id begins: for duplicates. */
export function linesOfEvent(sources: readonly Source[], id: string): Place[] {
  const places: Place[] = [];
  for (const { path, text } of sources) {
    text.split('\n').forEach((line, at, lines) => {
      if (ID_LINE.exec(line)?.[1] === id && EVENT_LINE.test(`${line} ${lines[at + 1] ?? ''}`)) places.push({ file: path, line: at + 1 });
    });
  }
  return places;
}
