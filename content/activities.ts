import type { ActivitySpec } from '../life/world.ts';

const FROM_SIX = ['elementary', 'middle', 'high'] as const;
const FROM_ELEVEN = ['middle', 'high', 'college'] as const;
const ALL = ['elementary', 'middle', 'high', 'college'] as const;
const TEENS = ['high', 'college'] as const;

export const activities: readonly ActivitySpec[] = [
  // sport
  { id: 'soccer', name: 'Soccer', icon: '⚽', kind: 'sport', levels: ALL, minGrade: 1, hoursPerWeek: 5, selectivity: 20,
    effects: { fitness: 2, social: 1, stress: -1 }, ranks: ['Bench', 'Left back', 'Starter', 'Captain'] },
  { id: 'swimming', name: 'Swimming', icon: '🏊', kind: 'sport', levels: ALL, minGrade: 1, hoursPerWeek: 5, selectivity: 15,
    effects: { fitness: 2, stress: -1 }, ranks: ['Shallow end', 'Lane six', 'Lane four', 'Relay anchor'] },
  { id: 'basketball', name: 'Basketball', icon: '🏀', kind: 'sport', levels: FROM_ELEVEN, minGrade: 6, hoursPerWeek: 6, selectivity: 45,
    effects: { fitness: 2, social: 1 }, ranks: ['Bench', 'Sixth player', 'Starter', 'Captain'] },
  { id: 'track', name: 'Track and field', icon: '🏃', kind: 'sport', levels: FROM_ELEVEN, minGrade: 6, hoursPerWeek: 6, selectivity: 25,
    effects: { fitness: 3, stress: -1 }, ranks: ['Finisher', 'Scorer', 'Finalist', 'Record holder'] },
  { id: 'gymnastics', name: 'Gymnastics', icon: '🤸', kind: 'sport', levels: FROM_SIX, minGrade: 1, hoursPerWeek: 6, selectivity: 35,
    effects: { fitness: 3, stress: 1 }, ranks: ['Forward roll', 'Cartwheel', 'Beam', 'All-around'] },
  { id: 'judo', name: 'Judo', icon: '🥋', kind: 'sport', levels: ALL, minGrade: 2, hoursPerWeek: 4, selectivity: 10,
    effects: { fitness: 2, stress: -2 }, ranks: ['White belt', 'Orange belt', 'Blue belt', 'Brown belt', 'Black belt'] },
  { id: 'table-tennis', name: 'Table tennis', icon: '🏓', kind: 'sport', levels: ALL, minGrade: 3, hoursPerWeek: 3, selectivity: 5,
    effects: { fitness: 1, social: 2 }, ranks: ['Ball collector', 'Table three', 'Table one', 'Club champion'] },
  { id: 'cricket', name: 'Cricket', icon: '🏏', kind: 'sport', levels: FROM_ELEVEN, minGrade: 5, hoursPerWeek: 6, selectivity: 30,
    effects: { fitness: 1, social: 2 }, ranks: ['Twelfth player', 'Tail-ender', 'All-rounder', 'Captain'] },
  { id: 'rowing', name: 'Rowing', icon: '🚣', kind: 'sport', levels: TEENS, minGrade: 9, hoursPerWeek: 9, selectivity: 50,
    effects: { fitness: 4, stress: 1, performance: -1 }, ranks: ['Spare oar', 'Bow', 'Stroke', 'Crew captain'] },

  // art
  { id: 'choir', name: 'Choir', icon: '🎶', kind: 'art', levels: ALL, minGrade: 1, hoursPerWeek: 3, selectivity: 5,
    effects: { social: 2, stress: -2 }, ranks: ['Back row', 'Front row', 'Section lead', 'Soloist'] },
  { id: 'band', name: 'Marching band', icon: '🥁', kind: 'art', levels: FROM_ELEVEN, minGrade: 6, hoursPerWeek: 6, selectivity: 15,
    effects: { social: 2, fitness: 1 }, ranks: ['Cymbals', 'Third trumpet', 'First trumpet', 'Drum major'] },
  { id: 'orchestra', name: 'Orchestra', icon: '🎻', kind: 'art', levels: ALL, minGrade: 3, hoursPerWeek: 5, selectivity: 40,
    effects: { social: 1, stress: 1, performance: 1 }, ranks: ['Last desk', 'Second desk', 'First desk', 'Concertmaster'] },
  { id: 'drama', name: 'Drama club', icon: '🎭', kind: 'art', levels: ALL, minGrade: 3, hoursPerWeek: 5, selectivity: 20,
    effects: { social: 3, stress: 1 }, ranks: ['Tree', 'Second guard', 'Best friend of the lead', 'Lead'] },
  { id: 'painting', name: 'Painting class', icon: '🎨', kind: 'art', levels: ALL, minGrade: 0, hoursPerWeek: 3, selectivity: 0,
    effects: { stress: -3 }, ranks: ['Beginner', 'On the corridor wall', 'In the show', 'Prize'] },
  { id: 'dance', name: 'Dance', icon: '🩰', kind: 'art', levels: ALL, minGrade: 0, hoursPerWeek: 4, selectivity: 20,
    effects: { fitness: 2, social: 1, stress: -1 }, ranks: ['Third row', 'Second row', 'First row', 'Solo'] },
  { id: 'school-paper', name: 'School paper', icon: '🗞️', kind: 'art', levels: FROM_ELEVEN, minGrade: 6, hoursPerWeek: 4, selectivity: 25,
    effects: { social: 1, performance: 1, stress: 1 }, ranks: ['Proofreader', 'Lunch critic', 'Reporter', 'Editor'] },

  // club
  { id: 'chess', name: 'Chess club', icon: '♟️', kind: 'club', levels: ALL, minGrade: 1, hoursPerWeek: 3, selectivity: 5,
    effects: { performance: 1, stress: -1 }, ranks: ['Board eight', 'Board four', 'Board two', 'Board one'] },
  { id: 'debate', name: 'Debate team', icon: '🗣️', kind: 'club', levels: FROM_ELEVEN, minGrade: 7, hoursPerWeek: 5, selectivity: 40,
    effects: { performance: 1, social: 1, stress: 2 }, ranks: ['Timekeeper', 'Second speaker', 'First speaker', 'Captain'] },
  { id: 'robotics', name: 'Robotics club', icon: '🤖', kind: 'club', levels: FROM_ELEVEN, minGrade: 5, hoursPerWeek: 5, selectivity: 30,
    effects: { performance: 1, social: 1 }, ranks: ['Holder of screws', 'Wiring', 'Driver', 'Lead builder'] },
  { id: 'math-circle', name: 'Math circle', icon: '➗', kind: 'club', levels: ALL, minGrade: 3, hoursPerWeek: 3, selectivity: 45,
    effects: { performance: 2, stress: 1 }, ranks: ['Guest', 'Regular', 'Team', 'Olympiad'] },
  { id: 'student-council', name: 'Student council', icon: '🗳️', kind: 'club', levels: FROM_ELEVEN, minGrade: 6, hoursPerWeek: 3,
    selectivity: 45,
    effects: { social: 3, stress: 1 }, ranks: ['Class voice', 'Treasurer', 'Vice president', 'President'] },
  { id: 'scouts', name: 'Scouts', icon: '🏕️', kind: 'club', levels: FROM_SIX, minGrade: 1, hoursPerWeek: 3, selectivity: 0,
    effects: { fitness: 1, social: 2, stress: -1 }, ranks: ['New neckerchief', 'Patrol member', 'Patrol leader', 'Troop leader'] },
  { id: 'quiz-team', name: 'Quiz team', icon: '🔔', kind: 'club', levels: FROM_ELEVEN, minGrade: 6, hoursPerWeek: 2, selectivity: 35,
    effects: { performance: 1, social: 1 }, ranks: ['Reserve', 'Buzzer', 'Specialist', 'Captain'] },

  // service
  { id: 'garden-club', name: 'School garden', icon: '🥕', kind: 'service', levels: ALL, minGrade: 0, hoursPerWeek: 2, selectivity: 0,
    effects: { stress: -2, fitness: 1 }, ranks: ['Weeder', 'Waterer', 'Keeper of the shed key', 'Head of beans'] },
  { id: 'soup-kitchen', name: 'Soup kitchen', icon: '🍲', kind: 'service', levels: FROM_ELEVEN, minGrade: 7, hoursPerWeek: 3, selectivity: 0,
    effects: { social: 2, stress: -1 }, ranks: ['Peeler', 'Ladle', 'Stove', 'Shift lead'] },
  { id: 'peer-tutoring', name: 'Peer tutoring', icon: '📖', kind: 'service', levels: TEENS, minGrade: 9, hoursPerWeek: 3, selectivity: 40,
    effects: { performance: 1, social: 1 }, ranks: ['Tutor', 'Trusted tutor', 'Coordinator'] },
  { id: 'first-aid', name: 'First aid corps', icon: '⛑️', kind: 'service', levels: FROM_ELEVEN, minGrade: 6, hoursPerWeek: 2,
    selectivity: 10,
    effects: { social: 1, performance: 1 }, ranks: ['Bandage', 'Sling', 'Team', 'Corps leader'] },
];
