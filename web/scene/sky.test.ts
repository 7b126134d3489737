import { describe, expect, it } from 'vitest';
import { arcAt, phaseAt, settingOf, weatherOn } from './sky.ts';

describe('the sky', () => {
  it.each([
    [3, 'summer', 'night'],
    [5, 'summer', 'dawn'],
    [12, 'winter', 'day'],
    [17, 'winter', 'dusk'],
    [17, 'summer', 'day'],
    [22, 'autumn', 'night'],
  ] as const)('at %i in %s it is %s', (hour, season, phase) => {
    expect(phaseAt(hour, season)).toBe(phase);
  });

  it('has the sun highest between its rise and its setting, and the moon at night', () => {
    expect(arcAt(13, 'summer')).toEqual({ moon: false, along: 0.5 });
    expect(arcAt(1, 'summer').moon).toBe(true);
  });

  it('keeps the weather of a day', () => {
    expect(weatherOn('life', '2001-04-05', 'spring')).toBe(weatherOn('life', '2001-04-05', 'spring'));
  });

  it('never snows in summer', () => {
    const days = Array.from({ length: 90 }, (_, day) => weatherOn('life', `day ${day}`, 'summer'));
    expect(days).not.toContain('snow');
  });
});

describe('what stands behind you', () => {
  it.each([
    ['home', 'asleep', 'home'],
    ['Fern Lane School', 'in class', 'school'],
    ['the river path', 'on a long walk', 'water'],
    ['the playground', 'on the swings', 'park'],
    ['the clinic', 'waiting to be called', 'clinic'],
    ['Hollis & Co', 'at work: clerk', 'work'],
    ['the cinema', 'at the late showing', 'town'],
  ] as const)('at %s, %s: %s', (location, activity, setting) => {
    expect(settingOf(location, activity)).toBe(setting);
  });
});
