/** What people like and dislike: lower case noun phrases that fit after "likes" and "cannot stand". */
export const interests: readonly string[] = [
  'rainy windows', 'old maps', 'the smell of bread', 'train stations', 'card games', 'thunderstorms', 'second-hand books', 'loud markets',
  'cold swims', 'brass bands', 'silent films', 'crossword puzzles', 'very hot peppers', 'mango season', 'the first snow', 'lighthouses',
  'stray cats', 'large dogs', 'garden gnomes', 'black coffee', 'strong tea', 'long dinners', 'being early', 'sleeping late',
  'mountain huts', 'rowing boats', 'kites', 'fireworks', 'handwritten letters', 'new stationery', 'vinyl records', 'opera',
  'football on the radio', 'chess in the park', 'knitting', 'mending things', 'taking clocks apart', 'mushrooms', 'wild berries',
  'salty licorice', 'dumplings', 'jollof rice', 'fried plantain', 'fresh mint', 'blue cheese', 'cilantro', 'street food', 'picnics',
  'camping', 'city rooftops', 'night buses', 'bicycle lanes', 'tall bridges', 'harbors', 'museums on weekdays', 'ghost stories',
  'detective novels', 'long poems', 'bad puns', 'quizzes', 'karaoke', 'dancing at weddings', 'family photos', 'old churches',
  'botanical gardens', 'cacti', 'aquariums', 'birdwatching', 'beekeeping', 'astronomy', 'fossils', 'volcanoes', 'weather reports',
  'spreadsheets', 'to-do lists', 'surprise parties', 'small talk', 'awkward silences', 'elevators', 'escalators', 'umbrellas', 'hats',
  'striped socks', 'ironed shirts', 'perfume', 'campfires', 'frost on the grass', 'the sound of trains', 'wind chimes', 'cherry blossom',
  'calligraphy', 'paper folding', 'model ships', 'video games', 'board games', 'marathons', 'yoga', 'long walks', 'hammocks', 'naps',
  'flea markets', 'soup', 'pickles', 'burnt toast', 'lemon cake', 'pomegranates', 'olives', 'roller skates', 'ice rinks', 'tide pools',
  'gossip', 'speeches', 'parades', 'magic tricks', 'puppet shows', 'clowns', 'balloons', 'phone calls', 'voice messages', 'group photos',
];
