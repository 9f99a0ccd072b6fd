import type { EventKind } from '@/lib/domain/athlete/wishes'

/** Names of what somebody trains for, the plainer after the rarer. */
export const eventNames: [EventKind, string][] = [
  [
    'weightlifting_meet',
    'weightlifting (?:meet|comp\\w*|regionals?|nationals?)|regionals?|oly meet',
  ],
  [
    'strongman',
    'strongman (?:on|in [A-Z]|comp\\w*|novice|show|contest)|strongman\\b.{0,20}\\bcomp',
  ],
  [
    'powerlifting_meet',
    '(?:powerlifting )?meet(?! (?:up|every|me|with|my|the|you|new|people|at|in person))|usapl|usapl|ipf|uspa|powerlifting (?:comp\\w*|nationals)|mock meet',
  ],
  [
    'physique_show',
    "(?:physique|bikini|bodybuilding|figure|wellness|classic physique|men'?s physique) (?:show|comp\\w*|contest)|photo ?-?shoot|on stage|stage ready",
  ],
  [
    'fitness_test',
    '(?:fitness|job|pt|police|army|fire|academy|military|cpat|physical) test|acft|cpat|selection|boot camp',
  ],
  [
    'expedition',
    'trek\\w*|expedition|kilimanjaro|everest|mount (?:whitney|rainier)|thru-?hike|summit',
  ],
  [
    'race',
    '(?:half[- ]|ultra)?marathon|10 ?k(?: race)?|5 ?k(?: race)?|race|triathlon|ironman|spartan|tough mudder|hyrox|gran fondo',
  ],
  [
    'season',
    'pre-?season|season (?:which |that )?(?:starts|begins|opens|kicks off)|spring ball|league (?:starts|begins)|tryouts?|training camp',
  ],
  [
    'occasion',
    'wedding|reunion|beach(?: body)?|holidays?|vacation|trip|honeymoon|cruise|prom|graduation',
  ],
]

/** Says that it lies ahead where no moment does. */
export const aheadWords =
  'competing|compete|sometime|upcoming|my (?:first )?meet|comp is|training for|train for|prepar\\w+ for|prep for|prepping for|signed up|getting ready for|coming up|my first|want to (?:run|do|enter)'

/** Says that it is over. */
export const overWords =
  'completed|finished|did|ran|competed|was|last (?:year|month|spring|summer|fall|season)|since my|after my|bombed|placed'
