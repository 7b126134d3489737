import type { MajorSpec, SchoolSpec } from '../life/world.ts';

export const schools: readonly SchoolSpec[] = [
  { id: 'sandbox-kindergarten', level: 'kindergarten', name: 'Sandbox Street Kindergarten', tuition: 0, selectivity: 0, prestige: 30 },
  { id: 'three-pines-kindergarten', level: 'kindergarten', name: 'Three Pines Kindergarten', tuition: 0, selectivity: 0, prestige: 35 },
  { id: 'little-meridian', level: 'kindergarten', name: 'The Little Meridian', tuition: 7_200, selectivity: 20, prestige: 60 },

  { id: 'marigold-elementary', level: 'elementary', name: 'Marigold Elementary', tuition: 0, selectivity: 0, prestige: 40 },
  { id: 'mill-road-elementary', level: 'elementary', name: 'Mill Road School', tuition: 0, selectivity: 0, prestige: 32 },
  { id: 'saint-alban-elementary', level: 'elementary', name: "Saint Alban's Primary", tuition: 8_400, selectivity: 25, prestige: 62 },

  { id: 'riverbend-middle', level: 'middle', name: 'Riverbend Middle School', tuition: 0, selectivity: 0, prestige: 38 },
  { id: 'ada-okoro-middle', level: 'middle', name: 'Ada Okoro Middle School', tuition: 0, selectivity: 0, prestige: 44 },
  { id: 'meridian-lower', level: 'middle', name: 'Meridian Lower School', tuition: 11_500, selectivity: 30, prestige: 66 },

  { id: 'eastgate-high', level: 'high', name: 'Eastgate High', tuition: 0, selectivity: 0, prestige: 40 },
  { id: 'harbor-high', level: 'high', name: 'Harbor High', tuition: 0, selectivity: 0, prestige: 46 },
  { id: 'meridian-academy', level: 'high', name: 'Meridian Academy', tuition: 16_800, selectivity: 40, prestige: 74 },

  { id: 'two-rivers-community', level: 'college', name: 'Two Rivers Community College', tuition: 3_900, selectivity: 5, prestige: 25 },
  { id: 'bayside-technical', level: 'college', name: 'Bayside Technical College', tuition: 5_400, selectivity: 15, prestige: 35 },
  { id: 'open-door-college', level: 'college', name: 'Open Door Evening College', tuition: 2_600, selectivity: 0, prestige: 18 },
  { id: 'state-plains', level: 'college', name: 'Plains State University', tuition: 11_200, selectivity: 35, prestige: 50 },
  { id: 'state-coast', level: 'college', name: 'Coast State University', tuition: 12_800, selectivity: 42, prestige: 56 },
  { id: 'larkspur-arts', level: 'college', name: 'Larkspur College of the Arts', tuition: 34_000, selectivity: 55, prestige: 62 },
  { id: 'gull-island', level: 'college', name: 'Gull Island College', tuition: 38_500, selectivity: 62, prestige: 68 },
  { id: 'polytechnic-north', level: 'college', name: 'The Northern Polytechnic', tuition: 24_000, selectivity: 70, prestige: 78 },
  { id: 'northmere', level: 'college', name: 'Northmere University', tuition: 48_000, selectivity: 84, prestige: 88 },
  { id: 'old-hall', level: 'college', name: 'Old Hall', tuition: 57_500, selectivity: 94, prestige: 97 },

  { id: 'northmere-graduate', level: 'graduate', name: 'Northmere Graduate School', tuition: 44_000, selectivity: 72, prestige: 88 },
  { id: 'state-graduate', level: 'graduate', name: 'Coast State Graduate School', tuition: 19_500, selectivity: 45, prestige: 60 },
];

export const majors: readonly MajorSpec[] = [
  { id: 'general-studies', name: 'General Studies', difficulty: 35 },
  { id: 'accounting', name: 'Accounting', difficulty: 55 },
  { id: 'agriculture', name: 'Agriculture', difficulty: 48 },
  { id: 'architecture', name: 'Architecture', difficulty: 70 },
  { id: 'biology', name: 'Biology', difficulty: 66 },
  { id: 'business', name: 'Business', difficulty: 46 },
  { id: 'chemistry', name: 'Chemistry', difficulty: 74 },
  { id: 'civil-engineering', name: 'Civil Engineering', difficulty: 74 },
  { id: 'computer-science', name: 'Computer Science', difficulty: 70 },
  { id: 'drama', name: 'Drama', difficulty: 44 },
  { id: 'economics', name: 'Economics', difficulty: 62 },
  { id: 'education', name: 'Education', difficulty: 48 },
  { id: 'engineering', name: 'Mechanical Engineering', difficulty: 76 },
  { id: 'fine-arts', name: 'Fine Arts', difficulty: 46 },
  { id: 'history', name: 'History', difficulty: 52 },
  { id: 'journalism', name: 'Journalism', difficulty: 48 },
  { id: 'languages', name: 'Languages', difficulty: 56 },
  { id: 'law', name: 'Law', difficulty: 72 },
  { id: 'literature', name: 'Literature', difficulty: 54 },
  { id: 'mathematics', name: 'Mathematics', difficulty: 78 },
  { id: 'medicine', name: 'Medicine', difficulty: 82 },
  { id: 'music', name: 'Music', difficulty: 58 },
  { id: 'nursing', name: 'Nursing', difficulty: 62 },
  { id: 'philosophy', name: 'Philosophy', difficulty: 58 },
  { id: 'physics', name: 'Physics', difficulty: 82 },
  { id: 'politics', name: 'Politics', difficulty: 52 },
  { id: 'psychology', name: 'Psychology', difficulty: 54 },
];
