/** Whose names the people of the world carry. */
import type { CultureSpec } from '../life/world.ts';
import { anglo } from './people/anglo.ts';
import { arabic } from './people/arabic.ts';
import { chinese } from './people/chinese.ts';
import { french } from './people/french.ts';
import { indian } from './people/indian.ts';
import { japanese } from './people/japanese.ts';
import { latino } from './people/latino.ts';
import { nigerian } from './people/nigerian.ts';
import { nordic } from './people/nordic.ts';

export const cultures: readonly CultureSpec[] = [anglo, latino, chinese, indian, nigerian, nordic, japanese, arabic, french];
