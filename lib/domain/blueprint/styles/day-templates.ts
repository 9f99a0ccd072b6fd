import type { Level } from '@/lib/domain/vocabulary'
import { trainsForStrength, type Style } from '@/lib/domain/athlete/style'
import { athleticDays } from './athletic-days'
import type { DayNotation, DayTemplate, SlotPlan } from './day-notation'
import { parseDay } from './day-notation'
import { enduranceDays } from './endurance-days'
import { generalDays } from './general-days'
import { hypertrophyDays } from './hypertrophy-days'
import { linearDays, shortLinearDays } from './linear-days'
import { powerliftingDays } from './powerlifting-days'
import { shortStrengthDays, strengthDays } from './strength-days'
import { ridesWave } from './tags'
import { weightliftingDays } from './weightlifting-days'

/** The authored days by number of days a week. */
export const notations: Record<Style | 'linear', DayNotation> = {
  strength: strengthDays,
  powerlifting: { ...strengthDays, ...powerliftingDays },
  linear: linearDays,
  hypertrophy: hypertrophyDays,
  general: generalDays,
  fitness: generalDays,
  athletic: athleticDays,
  sport_endurance: enduranceDays,
  weightlifting: weightliftingDays,
}

/** Minutes up to which a session holds three lifts. */
const SHORT_SESSION = 35

/** The training days of a week for a style and a level, 1-6 days of 20-180 minutes. */
export function dayTemplates(
  style: Style,
  level: Level,
  days: number,
  minutes: number,
  split: Split | null = null,
): DayTemplate[] {
  const wished = split && splitDays(style, days, split)
  const templates = (wished ?? notationOf(style, level, days, minutes)).map(parseDay)
  return level === 'beginner'
    ? templates.map((day) => ({ ...day, core: day.core.map((slot) => asBeginner(slot, style)) }))
    : templates
}

function notationOf(style: Style, level: Level, days: number, minutes: number): string[] {
  const linear = trainsForStrength(style) && level === 'beginner'
  if (days === 2 && minutes <= SHORT_SESSION && trainsForStrength(style))
    return linear ? shortLinearDays : shortStrengthDays
  const notation = notations[linear ? 'linear' : style][days]
  if (!notation) throw new Error(`No template of ${style} for ${days} days`)
  return notation
}

/** Splits of the week that may be asked for by name. */
export type Split = 'full_body' | 'upper_lower' | 'push_pull_legs'

/** Days of a split, from the authored ones; null where these days or this style have none. */
export function splitDays(style: Style, days: number, split: Split): string[] | null {
  const own = notations[style]
  if (style !== 'hypertrophy' && style !== 'general' && style !== 'fitness') return null
  switch (split) {
    case 'full_body': {
      const three = own[3] ?? []
      return days <= 3 ? (own[days] ?? null) : days <= 5 ? cycled(three, days) : null
    }
    case 'upper_lower':
      return days === 2 || days === 4 || days === 6 ? cycled(own[4] ?? [], days) : null
    case 'push_pull_legs':
      return style === 'hypertrophy' && days % 3 === 0 ? cycled(own[6] ?? [], days) : null
  }
}

function cycled(notation: readonly string[], days: number): string[] {
  return Array.from({ length: days }, (_, index) => notation[index % notation.length] ?? '')
}

/** Beginners add weight every session wherever they have a barbell, whatever their style. */
function asBeginner(slot: SlotPlan, style: Style): SlotPlan {
  if (style === 'general' || style === 'fitness' || style === 'hypertrophy') {
    if (slot.tag !== 'M') return slot
    if (slot.key === 'OHD') return { key: 'OHP', tag: 'B' }
    return slot.key === 'SQ' || slot.key === 'BP' ? { ...slot, tag: 'B' } : slot
  }
  if (style === 'athletic' || style === 'sport_endurance') {
    if (!ridesWave(slot.tag)) return slot
    return { ...slot, tag: slot.key === 'DL' ? 'B1' : 'B' }
  }
  return slot
}
