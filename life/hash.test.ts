import { expect, test } from 'vitest';
import { createLife } from './birth.ts';
import { canonical, hashLife, hashText } from './hash.ts';
import { migrate } from './migrate.ts';
import type { Life } from './state.ts';

test('the order of keys does not matter, the order of entries does', () => {
  expect(canonical({ b: 1, a: [2, { d: 3, c: null }] })).toBe('{"a":[2,{"c":null,"d":3}],"b":1}');
  const life = createLife('a', [1, 2, 3, 4]);
  const turned = Object.fromEntries(Object.entries(life).reverse()) as unknown as Life;
  expect(hashLife(turned)).toBe(hashLife(life));
  expect(hashText('[1,2]')).not.toBe(hashText('[2,1]'));
});

test('a hash is sixteen hex digits, and one minute changes it', () => {
  const life = createLife('a', [1, 2, 3, 4]);
  const before = hashLife(life);
  expect(before).toMatch(/^[0-9a-f]{16}$/);
  life.minute += 1;
  expect(hashLife(life)).not.toBe(before);
});

test('migration keeps a current life, and refuses what is not one', () => {
  const life = createLife('a', [1, 2, 3, 4]);
  expect(migrate(life)).toBe(life);
  expect(() => migrate({ ...life, version: 999 })).toThrow('newer');
  expect(() => migrate({ id: 'x' })).toThrow('version');
  expect(() => migrate(null)).toThrow('object');
});
