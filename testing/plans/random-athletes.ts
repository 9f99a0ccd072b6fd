import {
  athleteProfileSchema,
  type AthleteProfile,
  type OwnWeights,
} from '@/lib/domain/athlete/profile'
import { noWishes, type Wishes } from '@/lib/domain/athlete/wishes'
import { equipmentItemSchema, weekdaySchema } from '@/lib/domain/vocabulary'
import { seeded } from '@/testing/sampling'
import { chance, drawn, oneOf, someOf, type Next, type Weights } from './draw-by-weight'
import { drawnWishes } from './drawn-wishes'
import { randomProfiles } from './random-profiles'

/** What somebody fills in, and what they wish for beside it. */
export interface RandomAthlete {
  profile: AthleteProfile
  wishes: Wishes
}

/** Of a hundred athletes (docs/profiles.md); own weights of those who train at home with a bar or dumbbells. */
const SHARES = {
  oddKit: 8,
  ankleFoot: 5,
  weekdays: 30,
  minutesByDay: 12,
  ownWeights: 40,
  wishes: 55,
} as const

const ODD_KITS: Weights<number> = [
  [5, 1],
  [2, 2],
  [1, 4],
]
const MINUTES = [20, 30, 45, 60, 75, 90, 120]

/**
 * The athletes of `randomProfiles` for the same seed, some of them with what few people fill in, every other one with
 * wishes. All of that is drawn beside the profiles, so that they stay what they are without it.
 */
export function randomAthletes(count: number, seed: number): RandomAthlete[] {
  const next = seeded(seed + 1_000_003)
  return randomProfiles(count, seed).map((profile) => {
    const filledIn = withMoreAnswers(next, profile)
    if (!chance(next, SHARES.wishes)) return { profile: filledIn, wishes: noWishes }
    return withWishes(next, filledIn)
  })
}

/** Nobody's wishes: what an athlete is who only filled in the form. */
export function withoutWishes(profile: AthleteProfile): RandomAthlete {
  return { profile, wishes: noWishes }
}

function withMoreAnswers(next: Next, profile: AthleteProfile): AthleteProfile {
  const equipment = chance(next, SHARES.oddKit)
    ? someOf(next, equipmentItemSchema.options, drawn(next, ODD_KITS))
    : profile.equipment
  const hasBar = equipment.includes('full_gym') || equipment.includes('barbell')
  const weekdays = chance(next, SHARES.weekdays)
    ? someOf(next, weekdaySchema.options, profile.days_per_week)
    : []
  return athleteProfileSchema.parse({
    ...profile,
    ...{ equipment, weekdays },
    known_lifts: hasBar ? profile.known_lifts : [],
    limitations: limitations(next, profile),
    minutes_by_day: chance(next, SHARES.minutesByDay)
      ? minutesByDay(next, weekdays.length > 0 ? weekdays : weekdaySchema.options)
      : {},
    own_weights: chance(next, SHARES.ownWeights) ? ownWeights(next, equipment) : null,
  })
}

function limitations(next: Next, { limitations }: AthleteProfile): AthleteProfile['limitations'] {
  if (!chance(next, SHARES.ankleFoot) || limitations.includes('pregnancy')) return limitations
  return [...limitations.slice(0, 1), 'ankle_foot']
}

/** One or two days on which there is more or less time. */
function minutesByDay(
  next: Next,
  weekdays: AthleteProfile['weekdays'],
): AthleteProfile['minutes_by_day'] {
  const days = someOf(next, weekdays, 1 + next(2))
  return Object.fromEntries(days.map((day) => [day, oneOf(next, MINUTES)]))
}

function ownWeights(next: Next, kit: AthleteProfile['equipment']): OwnWeights | null {
  const hasDumbbells = kit.includes('dumbbells') || kit.includes('dumbbells_only')
  if (kit.includes('full_gym') || !(kit.includes('barbell') || hasDumbbells)) return null
  const plates = [1.25, 2.5, 5, 10, 15, 20]
  return {
    bar_kg: kit.includes('barbell') ? oneOf(next, [7.5, 10, 15, 20, 20]) : null,
    plates_kg: kit.includes('barbell') ? someOf(next, plates, 2 + next(5)) : [],
    dumbbell_max_kg: hasDumbbells ? oneOf(next, [6, 10, 12.5, 15, 20, 24, 30, 40]) : null,
    small_plates: chance(next, 30),
  }
}

/** Dates are counted from the Monday on which the program starts. */
const START = '2027-01-04'

function withWishes(next: Next, profile: AthleteProfile): RandomAthlete {
  const wishes = drawnWishes(next, profile, START)
  return {
    profile: wishes.event === null ? profile : { ...profile, start_date: START },
    wishes,
  }
}
