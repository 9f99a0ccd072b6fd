import type { Skill } from '@/lib/domain/athlete/wishes'

/** Names of skills, the longer before those that they hold. */
export const skillNames: [Skill[], string][] = [
  [['muscle_up'], '(?:bar |ring )?muscle[- ]?ups?'],
  [['handstand_push_up'], 'handstand push[- ]?ups?|hspus?'],
  [['handstand'], '(?:free-?standing )?handstands?'],
  [['chin_up'], 'chin[- ]?ups?(?! (?:bar|station))'],
  [['pull_up'], 'pull[- ]?ups?(?! (?:bar|station|rig))'],
  [['push_up'], 'push[- ]?ups?|press[- ]?ups?'],
  [['pistol_squat'], 'pistols?(?: squats?)?'],
  [['front_lever'], 'front levers?'],
  [['back_lever'], 'back levers?'],
  [['planche'], 'planche'],
  [['l_sit'], 'l[- ]sits?'],
  [['snatch', 'clean_and_jerk'], 'olympic lifts|oly lifts|olympic lifting|olympic weightlifting'],
  [['clean_and_jerk'], 'clean (?:&|and|n) jerks?|c&j'],
  [['snatch'], 'snatch(?:es)?'],
  [['dip'], 'dips?(?! (?:bars?|station|belt))'],
  [
    ['vertical_jump'],
    '(?:inches of |higher |my |bigger )?vertical(?: jump| leap)?|jump higher|dunk(?:ing)?',
  ],
  [
    ['sprint'],
    'faster (?:40|sprints?|100m?)|sprint (?:faster|speed)|sprint times?|40[- ]yard dash',
  ],
]

/** Says of a skill that it is wanted. */
export const skillWanted =
  'learn(?:ing)?|towards?|get(?:ting)?|(?<!\\bi )do|master|progressions?|techniques?|aim(?:ing)?(?: for)?|work(?:ing)? on|work(?:ing)? up to|achieve|unlock|need|want|finally|nail|goal(?:s)?(?: is| are|:)?|improve|better|more|increase|be able to(?: do)?|train(?:ing)? for|build(?:ing)? (?:up )?to'

/** Skills that are wanted whenever they are named. */
export const alwaysWanted: Skill[] = ['vertical_jump', 'sprint']

/** Skills that are exercises first: they need a number. */
export const countedSkills: Skill[] = ['push_up', 'dip']
