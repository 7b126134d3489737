/** Where people go when nobody makes them: chosen by age, season, scenery and hour. */
import type { Season } from '../../wire/vocabulary.ts';
import type { PlaceSpec } from '../world.ts';

export interface Outing {
  place: string;
  doing: string;
  /** Years, both inclusive. */
  age: readonly [number, number];
  seasons?: readonly Season[];
  scenery?: readonly PlaceSpec['scenery'][];
  /** Only by day, or only in the evening; either when absent. */
  time?: 'day' | 'evening';
}

export const OUTINGS: readonly Outing[] = [
  { place: 'the sandpit', doing: 'digging', age: [2, 7], time: 'day' },
  { place: 'the playground', doing: 'on the swings', age: [3, 11], time: 'day' },
  { place: 'the yard', doing: 'playing ball against a wall', age: [6, 14] },
  { place: 'the beach', doing: 'looking for shells', age: [3, 95], seasons: ['summer', 'spring'], scenery: ['coast'], time: 'day' },
  { place: 'the pier', doing: 'watching the boats come in', age: [8, 99], scenery: ['coast'], time: 'evening' },
  { place: 'the river path', doing: 'on a long walk', age: [8, 99], scenery: ['river'], time: 'day' },
  { place: 'the bridge', doing: 'dropping sticks in the water', age: [4, 60], scenery: ['river'] },
  { place: 'the hill', doing: 'sledging', age: [4, 30], seasons: ['winter'], scenery: ['mountain', 'plain'], time: 'day' },
  { place: 'the trail', doing: 'hiking', age: [9, 75], seasons: ['spring', 'summer', 'autumn'], scenery: ['mountain'], time: 'day' },
  { place: 'the arcade', doing: 'one last game', age: [9, 22] },
  { place: 'the bus stop', doing: 'sitting there with friends', age: [12, 19], time: 'evening' },
  { place: 'the shopping street', doing: 'trying things on', age: [13, 60], time: 'day' },
  { place: 'the cinema', doing: 'at the late showing', age: [12, 85], time: 'evening' },
  { place: 'the library', doing: 'reading by the radiator', age: [6, 99], time: 'day' },
  { place: 'the market', doing: 'arguing about tomatoes', age: [18, 99], time: 'day' },
  { place: 'the café', doing: 'over one coffee for an hour', age: [16, 99] },
  { place: 'the noodle shop', doing: 'having dinner', age: [15, 90], time: 'evening' },
  { place: 'the pub quiz', doing: 'sure about the capital', age: [21, 75], time: 'evening' },
  { place: 'a friend’s place', doing: 'at a full table', age: [16, 80], time: 'evening' },
  { place: 'the park', doing: 'out with no purpose', age: [2, 99], seasons: ['spring', 'summer', 'autumn'] },
  { place: 'the pool', doing: 'swimming', age: [5, 85] },
  { place: 'the allotment', doing: 'with the beans', age: [30, 95], seasons: ['spring', 'summer'], time: 'day' },
  { place: 'the garage', doing: 'mending something', age: [20, 80] },
  { place: 'the bench by the church', doing: 'watching who goes by', age: [62, 105], time: 'day' },
  { place: 'the clinic', doing: 'waiting to be called', age: [68, 110], time: 'day' },
  { place: 'the club room', doing: 'at cards', age: [58, 105] },
];

/** What people do at home with a free hour, by age. */
export const AT_HOME: readonly { until: number; doing: readonly string[] }[] = [
  { until: 2, doing: ['on a blanket', 'chewing a spoon', 'being carried about'] },
  { until: 6, doing: ['building a tower', 'under the table', 'drawing on paper, mostly'] },
  { until: 13, doing: ['reading under the desk lamp', 'in the bath with a fleet', 'playing cards'] },
  { until: 20, doing: ['in the room, door closed', 'on the telephone', 'doing homework, nearly'] },
  { until: 40, doing: ['cooking', 'on the sofa', 'tidying one drawer'] },
  { until: 66, doing: ['cooking', 'doing the accounts', 'asleep in front of the news'] },
  { until: 200, doing: ['at the crossword', 'watering the windowsill', 'listening to the radio'] },
];
