import { describe, expect, it } from 'vitest';
import { groupOf, groupPeople } from './kin.ts';

const somebody = { status: 'alive', relationshipStatus: 'acquaintance' } as const;

describe('where people belong', () => {
  it.each([
    [{ roles: ['mother'] as const }, 'family'],
    [{ roles: ['classmate', 'friend'] as const }, 'friends'],
    [{ roles: ['classmate'] as const, relationshipStatus: 'best friend' as const }, 'friends'],
    [{ roles: ['colleague', 'spouse'] as const }, 'love'],
    [{ roles: ['father'] as const, status: 'dead' as const }, 'gone'],
    [{ roles: [] as const }, 'others'],
  ])('%o in %s', (person, group) => {
    expect(groupOf({ ...somebody, ...person, roles: [...person.roles] })).toBe(group);
  });

  it('puts those first who wrote, then those who like you', () => {
    const person = (firstName: string, unread: number, affinity: number) => ({
      ...somebody,
      roles: ['friend'],
      firstName,
      unread,
      affinity,
    });
    const [friends] = groupPeople([person('Ann', 0, 90), person('Bo', 1, 10), person('Cy', 0, 20)] as never);
    expect(friends?.people.map((one) => one.firstName)).toEqual(['Bo', 'Ann', 'Cy']);
  });
});
