/** Every event there is, file by file. */
import type { LifeEvent } from '../life/events/types.ts';
import { adolescenceEvents } from './events/adolescence.ts';
import { birthEvents } from './events/birth.ts';
import { bodyEvents } from './events/body.ts';
import { bodyCareEvents } from './events/body-care.ts';
import { childhoodClassroomEvents } from './events/childhood-classroom.ts';
import { childhoodFriendsEvents } from './events/childhood-friends.ts';
import { childhoodHouseEvents } from './events/childhood-house.ts';
import { childhoodKitchenEvents } from './events/childhood-kitchen.ts';
import { childhoodRecessEvents } from './events/childhood-recess.ts';
import { childhoodSecretsEvents } from './events/childhood-secrets.ts';
import { childhoodStairsEvents } from './events/childhood-stairs.ts';
import { childhoodStreetEvents } from './events/childhood-street.ts';
import { collegeEvents } from './events/college.ts';
import { collegeFriendsEvents } from './events/college-friends.ts';
import { digitalEvents } from './events/digital.ts';
import { digitalFamilyEvents } from './events/digital-family.ts';
import { earlyChildhoodEvents } from './events/early-childhood.ts';
import { earlyFamilyEvents } from './events/early-family.ts';
import { firstHomeEvents } from './events/first-home.ts';
import { firstHomeEchoesEvents } from './events/first-home-echoes.ts';
import { friendsEvents } from './events/friends.ts';
import { friendsBetweenEvents } from './events/friends-between.ts';
import { grandchildrenEvents } from './events/grandchildren.ts';
import { hobbiesEvents } from './events/hobbies.ts';
import { hobbiesStageEvents } from './events/hobbies-stage.ts';
import { holidaysEvents } from './events/holidays.ts';
import { holidaysWinterEvents } from './events/holidays-winter.ts';
import { homeEvents } from './events/home.ts';
import { laterCompanyEvents } from './events/later-company.ts';
import { laterDaysEvents } from './events/later-days.ts';
import { laterFirstTimesEvents } from './events/later-first-times.ts';
import { laterLookingBackEvents } from './events/later-looking-back.ts';
import { laterTroubleEvents } from './events/later-trouble.ts';
import { lossEvents } from './events/loss.ts';
import { lossNearbyEvents } from './events/loss-nearby.ts';
import { luckEvents } from './events/luck.ts';
import { marriageEvents } from './events/marriage.ts';
import { marriageCracksEvents } from './events/marriage-cracks.ts';
import { midlifeBodyEvents } from './events/midlife-body.ts';
import { midlifeHomeEvents } from './events/midlife-home.ts';
import { midlifeOthersEvents } from './events/midlife-others.ts';
import { midlifeTownEvents } from './events/midlife-town.ts';
import { midlifeWorkEvents } from './events/midlife-work.ts';
import { moneyEvents } from './events/money.ts';
import { oldAgeEvents } from './events/old-age.ts';
import { oldAgeCompanyEvents } from './events/old-age-company.ts';
import { oldAgeFamilyEvents } from './events/old-age-family.ts';
import { parenthoodEvents } from './events/parenthood.ts';
import { parenthoodGrownEvents } from './events/parenthood-grown.ts';
import { romanceEvents } from './events/romance.ts';
import { romanceMeetingEvents } from './events/romance-meeting.ts';
import { seasonsEvents } from './events/seasons.ts';
import { seasonsOutdoorsEvents } from './events/seasons-outdoors.ts';
import { teenFriendsEvents } from './events/teen-friends.ts';
import { teenGrandparentsEvents } from './events/teen-grandparents.ts';
import { teenLoveEvents } from './events/teen-love.ts';
import { teenNightsEvents } from './events/teen-nights.ts';
import { teenSchoolEvents } from './events/teen-school.ts';
import { teenSecretsEvents } from './events/teen-secrets.ts';
import { teenTroubleEvents } from './events/teen-trouble.ts';
import { troubleEvents } from './events/trouble.ts';
import { troubleLawEvents } from './events/trouble-law.ts';
import { tutorialEvents } from './events/tutorial.ts';
import { veryOldEvents } from './events/very-old.ts';
import { veryOldHomeEvents } from './events/very-old-home.ts';
import { warningsEvents } from './events/warnings.ts';
import { workEvents } from './events/work.ts';
import { workConflictEvents } from './events/work-conflict.ts';
import { workPeopleEvents } from './events/work-people.ts';

export const events: readonly LifeEvent[] = [
  ...adolescenceEvents, ...birthEvents, ...bodyEvents, ...bodyCareEvents, ...childhoodClassroomEvents, ...childhoodFriendsEvents,
  ...childhoodHouseEvents, ...childhoodKitchenEvents, ...childhoodRecessEvents, ...childhoodSecretsEvents, ...childhoodStairsEvents,
  ...childhoodStreetEvents, ...collegeEvents, ...collegeFriendsEvents, ...digitalEvents, ...digitalFamilyEvents, ...earlyChildhoodEvents,
  ...earlyFamilyEvents, ...firstHomeEvents, ...firstHomeEchoesEvents, ...friendsEvents, ...friendsBetweenEvents, ...grandchildrenEvents,
  ...hobbiesEvents, ...hobbiesStageEvents, ...holidaysEvents, ...holidaysWinterEvents, ...homeEvents, ...lossEvents, ...lossNearbyEvents,
  ...luckEvents, ...marriageEvents, ...marriageCracksEvents, ...moneyEvents, ...oldAgeEvents, ...oldAgeCompanyEvents,
  ...oldAgeFamilyEvents, ...parenthoodEvents, ...parenthoodGrownEvents, ...romanceEvents, ...romanceMeetingEvents, ...seasonsEvents,
  ...seasonsOutdoorsEvents, ...teenFriendsEvents, ...teenGrandparentsEvents, ...teenLoveEvents, ...teenNightsEvents, ...teenSchoolEvents,
  ...teenSecretsEvents, ...teenTroubleEvents, ...troubleEvents, ...troubleLawEvents, ...tutorialEvents, ...veryOldEvents,
  ...veryOldHomeEvents, ...warningsEvents, ...workEvents, ...workConflictEvents, ...workPeopleEvents,
  ...midlifeBodyEvents, ...midlifeHomeEvents, ...midlifeOthersEvents, ...midlifeTownEvents, ...midlifeWorkEvents,
  ...laterDaysEvents, ...laterCompanyEvents, ...laterTroubleEvents, ...laterLookingBackEvents, ...laterFirstTimesEvents,
];
