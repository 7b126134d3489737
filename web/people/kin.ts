/** Who belongs where on the people screen. */
import type { PersonSummary } from '../../wire/views.ts';
import type { Role } from '../../wire/vocabulary.ts';

export const KIN_GROUPS = ['love', 'family', 'children', 'friends', 'school', 'work', 'others', 'gone'] as const;
export type KinGroup = (typeof KIN_GROUPS)[number];

const GROUP_BY_ROLE: Record<Role, KinGroup> = {
  partner: 'love',
  spouse: 'love',
  mother: 'family',
  father: 'family',
  sibling: 'family',
  grandparent: 'family',
  child: 'children',
  grandchild: 'children',
  friend: 'friends',
  classmate: 'school',
  teacher: 'school',
  colleague: 'work',
  boss: 'work',
  neighbor: 'others',
  rival: 'others',
  ex: 'others',
};

/** The first group, in the order of `KIN_GROUPS`, that one of their roles belongs to. */
export function groupOf(person: Pick<PersonSummary, 'roles' | 'status' | 'relationshipStatus'>): KinGroup {
  if (person.status === 'dead') return 'gone';
  const groups = new Set(person.roles.map((role) => GROUP_BY_ROLE[role]));
  if (person.relationshipStatus.endsWith('friend')) groups.add('friends');
  return KIN_GROUPS.find((group) => groups.has(group)) ?? 'others';
}

export function groupPeople(people: readonly PersonSummary[]): { group: KinGroup; people: PersonSummary[] }[] {
  return KIN_GROUPS.map((group) => ({
    group,
    people: people.filter((person) => groupOf(person) === group).sort((a, b) => b.unread - a.unread || b.affinity - a.affinity),
  })).filter((one) => one.people.length > 0);
}

/** The generations of a family, oldest first; the middle one is yours. */
export function generations(
  people: readonly PersonSummary[],
): { name: 'grandparents' | 'parents' | 'yours' | 'children' | 'grandchildren'; people: PersonSummary[] }[] {
  const of = (...roles: Role[]): PersonSummary[] => people.filter((person) => person.roles.some((role) => roles.includes(role)));
  return [
    { name: 'grandparents', people: of('grandparent') },
    { name: 'parents', people: of('mother', 'father') },
    { name: 'yours', people: of('spouse', 'partner', 'sibling') },
    { name: 'children', people: of('child') },
    { name: 'grandchildren', people: of('grandchild') },
  ];
}
