/** Pronouns and the verb endings that go with them. */
import type { Pronoun } from '../../wire/vocabulary.ts';

const WORDS: Readonly<Record<Pronoun, Readonly<Record<string, string>>>> = {
  he: {
    they: 'he',
    them: 'him',
    their: 'his',
    theirs: 'his',
    themself: 'himself',
    is: 'is',
    has: 'has',
    was: 'was',
    does: 'does',
    s: 's',
    es: 'es',
  },
  she: {
    they: 'she',
    them: 'her',
    their: 'her',
    theirs: 'hers',
    themself: 'herself',
    is: 'is',
    has: 'has',
    was: 'was',
    does: 'does',
    s: 's',
    es: 'es',
  },
  they: {
    they: 'they',
    them: 'them',
    their: 'their',
    theirs: 'theirs',
    themself: 'themself',
    is: 'are',
    has: 'have',
    was: 'were',
    does: 'do',
    s: '',
    es: '',
  },
};

/** Slot endings that writers may use after a part's name, as in `{part.they}`; with a capital for the start of a sentence. */
export const WORD_KEYS: readonly string[] = Object.keys(WORDS.they);

/** The word for a pronoun; `They` gives it a capital. Undefined when there is no such word. */
export function wordFor(pronoun: Pronoun, key: string): string | undefined {
  const lower = key.charAt(0).toLowerCase() + key.slice(1);
  if (!Object.hasOwn(WORDS[pronoun], lower)) return undefined;
  const word = WORDS[pronoun][lower] as string;
  return key === lower ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
