import { describe, expect, it } from 'vitest';
import { day, money, moneyShort, signed, signedMoney, span } from './format.ts';

describe('what the player reads', () => {
  it.each([
    [0, '$0'],
    [1999, '$19.99'],
    [1_000_00, '$1,000'],
    [-8400, '−$84'],
    [123_456_789, '$1,234,568'],
  ])('%i cents are %s', (cents, text) => expect(money(cents)).toBe(text));

  it('is short where there is little room', () => expect(moneyShort(123_456_789)).toBe('$1.2M'));
  it('has signs', () => expect([signed(4), signed(-12), signedMoney(-500), signedMoney(500)]).toEqual(['+4', '−12', '−$5', '+$5']));
  it('says dates in words', () => expect(day('2003-05-04')).toBe('4 May 2003'));
  it('chooses the unit', () =>
    expect([span(60), span(600), span(1440 * 7), span(525_960 * 3)]).toEqual(['60 minutes', '10 hours', '7 days', '3 years']));
});
