/** Every event there is, file by file. */
import type { LifeEvent } from '../life/events/types.ts';
import { adolescenceEvents } from './events/adolescence.ts';
import { birthEvents } from './events/birth.ts';
import { bodyEvents } from './events/body.ts';
import { childhoodFriendsEvents } from './events/childhood-friends.ts';
import { childhoodHomeEvents } from './events/childhood-home.ts';
import { childhoodSchoolEvents } from './events/childhood-school.ts';
import { collegeEvents } from './events/college.ts';
import { digital } from './events/digital.ts';
import { earlyChildhoodEvents } from './events/early-childhood.ts';
import { firstHomeEvents } from './events/first-home.ts';
import { friends } from './events/friends.ts';
import { grandchildren } from './events/grandchildren.ts';
import { hobbies } from './events/hobbies.ts';
import { holidays } from './events/holidays.ts';
import { homeEvents } from './events/home.ts';
import { loss } from './events/loss.ts';
import { luckEvents } from './events/luck.ts';
import { marriageEvents } from './events/marriage.ts';
import { moneyEvents } from './events/money.ts';
import { oldAge } from './events/old-age.ts';
import { parenthoodEvents } from './events/parenthood.ts';
import { romanceEvents } from './events/romance.ts';
import { seasons } from './events/seasons.ts';
import { teenFriendsEvents } from './events/teen-friends.ts';
import { teenLoveEvents } from './events/teen-love.ts';
import { teenSchoolEvents } from './events/teen-school.ts';
import { teenTroubleEvents } from './events/teen-trouble.ts';
import { troubleEvents } from './events/trouble.ts';
import { tutorialEvents } from './events/tutorial.ts';
import { veryOld } from './events/very-old.ts';
import { warnings } from './events/warnings.ts';
import { workPeopleEvents } from './events/work-people.ts';
import { workEvents } from './events/work.ts';

export const events: readonly LifeEvent[] = [
  ...adolescenceEvents, ...birthEvents, ...bodyEvents, ...childhoodFriendsEvents, ...childhoodHomeEvents, ...childhoodSchoolEvents,
  ...collegeEvents, ...digital, ...earlyChildhoodEvents, ...firstHomeEvents, ...friends, ...grandchildren, ...hobbies, ...holidays,
  ...homeEvents, ...loss, ...luckEvents, ...marriageEvents, ...moneyEvents, ...oldAge, ...parenthoodEvents, ...romanceEvents,
  ...seasons, ...teenFriendsEvents, ...teenLoveEvents, ...teenSchoolEvents, ...teenTroubleEvents, ...troubleEvents, ...tutorialEvents,
  ...veryOld, ...warnings, ...workPeopleEvents, ...workEvents,
];
