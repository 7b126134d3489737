import type { HabitSpec } from '../life/world.ts';

export const habits: readonly HabitSpec[] = [
  { id: 'smoking', name: 'Smoking', icon: '🚬', good: false, minAge: 14, weekly: { health: -1, stress: -1, fitness: -1, dollars: -48 },
    hazard: 200, onsetPerMillion: 110, quitPercent: 6, relapsePercent: 55 },
  { id: 'drinking', name: 'Drinking too much', icon: '🍷', good: false, minAge: 15,
    weekly: { health: -1, stress: -1, mood: -1, dollars: -40, performance: -1 },
    hazard: 145, onsetPerMillion: 70, quitPercent: 7, relapsePercent: 50 },
  { id: 'gambling', name: 'Gambling', icon: '🎰', good: false, minAge: 18, weekly: { stress: 2, mood: -1, dollars: -85, performance: -1 },
    hazard: 108, onsetPerMillion: 28, quitPercent: 7, relapsePercent: 45 },
  { id: 'running', name: 'Running', icon: '🏃', good: true, minAge: 12, weekly: { health: 1, stress: -1, mood: 1, fitness: 1, dollars: -2 },
    hazard: 70, onsetPerMillion: 90, quitPercent: 60, relapsePercent: 40 },
  { id: 'reading', name: 'Reading before sleep', icon: '📖', good: true, minAge: 7,
    weekly: { stress: -1, mood: 1, performance: 1, dollars: -3 },
    hazard: 95, onsetPerMillion: 140, quitPercent: 60, relapsePercent: 50 },
  { id: 'meditating', name: 'Sitting quietly', icon: '🧘', good: true, minAge: 12, weekly: { stress: -2, mood: 1 },
    hazard: 94, onsetPerMillion: 40, quitPercent: 60, relapsePercent: 40 },
];
