/** Small sounds, made on the spot; silent unless asked for. */
import { getKept } from '../state/settings.ts';

export type Sound = 'tap' | 'ask' | 'good' | 'bad';

/** Frequencies in hertz, one after another. */
const TUNES: Record<Sound, readonly number[]> = { tap: [440], ask: [523, 659], good: [523, 659, 784], bad: [330, 262] };
const NOTE_S = 0.09;

let context: AudioContext | undefined;

export function play(sound: Sound): void {
  if (!getKept().sounds || typeof AudioContext === 'undefined') return;
  context ??= new AudioContext();
  const out = context;
  TUNES[sound].forEach((frequency, i) => {
    const at = out.currentTime + i * NOTE_S;
    const voice = out.createOscillator();
    const volume = out.createGain();
    voice.type = 'triangle';
    voice.frequency.value = frequency;
    volume.gain.setValueAtTime(0.0001, at);
    volume.gain.exponentialRampToValueAtTime(0.06, at + 0.015);
    volume.gain.exponentialRampToValueAtTime(0.0001, at + NOTE_S * 1.8);
    voice.connect(volume).connect(out.destination);
    voice.start(at);
    voice.stop(at + NOTE_S * 2);
  });
}
