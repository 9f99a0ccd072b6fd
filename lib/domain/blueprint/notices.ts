import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Notice } from './schema'
import { muscleGroupSchema, weekdaySchema, type Muscle, type Weekday } from '../vocabulary'
import { compoundPatterns, coverageGaps } from '@/lib/domain/catalogue/coverage'
import { allowedFor, findExercise } from '@/lib/domain/catalogue/catalogue'
import { count } from '@/lib/domain/words/format'
import { levelWords, muscleGroupWords } from '@/lib/domain/words/words'
import { buildWeeks } from './build-weeks'
import type { DraftWeek } from './draft'
import { weeksWithLoads } from '@/lib/domain/measures/loads'
import { surelyPlanned } from './narrow-candidates'
import { hasPeak, planPhases } from './phases'
import { populationOf } from '@/lib/domain/athlete/population'
import { trainingKind } from '@/lib/domain/athlete/training-kind'
import { fillSlots } from './slots'
import { doseShare, fullDose, isMinimumDose } from './volume'
import { groupOfMuscle, groupsTrainedBy, setShares } from '@/lib/domain/measures/count-sets'

/**
 * What follows from the request and is said before the athlete commits. Every finding of severity
 * info has its code here. Texts and thresholds are our judgement.
 */
export function noticesFor(
  profile: AthleteProfile,
  weeks: DraftWeek[] = buildWeeks(profile, fillSlots(profile), planPhases(profile)),
): Notice[] {
  const loading = weeks.filter(({ phase }) => phase !== 'deload' && phase !== 'taper')
  return [
    minimumDose,
    lowVolume,
    littleWork,
    strengthWithoutLoad,
    powerWithoutMeans,
    noPeak,
    noMaximumTest,
    noVerticalPull,
    recoveryDay,
    manyDays,
    consecutiveDays,
    oneDay,
    longSessions,
    shortSessions,
    loadHorizon,
    enduranceWithSport,
    sportTiming,
    leftOut,
  ].flatMap((rule) => rule(profile, loading) ?? [])
}

type Rule = (profile: AthleteProfile, loading: DraftWeek[]) => Notice | Notice[] | null

const minimumDose: Rule = (profile) => {
  if (!isMinimumDose(profile)) return null
  return {
    code: 'minimum_dose',
    asked: daysTimesMinutes(profile),
    planned: 'a minimum dose: legs, a push and a pull, at least 2 sets each',
    sentence: `${daysTimesMinutes(profile)} hold a minimum dose: legs, a push and a pull in every session. It keeps the strength you have and builds some; it is not a full program. A longer session or one more day makes it one.`,
  }
}

const lowVolume: Rule = (profile) => {
  if (trainingKind(profile) !== 'hypertrophy' || isMinimumDose(profile)) return null
  const usual = Math.min(10, fullDose(profile).chest)
  const sets = bigMuscleSets(profile)
  if (sets >= usual) return null
  const answers = [longerSession(profile, usual), anotherDay(profile, usual)].filter(Boolean)
  return {
    code: 'low_volume',
    asked: daysTimesMinutes(profile),
    planned: `${count(Math.round(sets), 'hard set')} a week for each large muscle`,
    sentence: `About ${count(Math.round(sets), 'hard set')} a week fit for chest, quads and shoulders. Around 10 is usual for growth.${answers.length > 0 ? ` ${answers.join(' or ')} closes the gap.` : ''}`,
  }
}

/** Where the time does not even hold half of a target, the large muscles come first. */
const littleWork: Rule = (profile, loading) => {
  if (isMinimumDose(profile)) return null
  return muscleGroupSchema.options.flatMap((group): Notice[] => {
    const trained = allowedFor(profile).some((entry) => groupsTrainedBy(entry).includes(group))
    const weeks = loading.map((week) => ({
      target: week.targets[group] ?? 0,
      sets: surelyPlanned(
        group,
        week.days.flatMap((day) => day.rows).filter(({ slot }) => slot.role !== 'power'),
      ),
    }))
    const worst = weeks.find(({ target, sets }) => target >= 3 && sets < 0.5 * target)
    if (!worst || !trained) return []
    const name = muscleGroupWords[group]
    return [
      {
        code: `little_${group}`,
        asked: daysTimesMinutes(profile),
        planned: `${name}: fewer sets than we would like`,
        sentence: `Your sessions go to what matters most first, so ${name.toLowerCase()} get about ${Math.round(worst.sets)} of the ${Math.round(worst.target)} sets a week that we would plan. A few more minutes a session would change that.`,
      },
    ]
  })
}

const strengthWithoutLoad: Rule = (profile) => {
  if (trainingKind(profile) !== 'strength' || hasExternalLoad(profile)) return null
  return {
    code: 'strength_without_load',
    asked: 'strength without weights',
    planned: 'hard variations of few repetitions',
    sentence:
      'Without weights, strength comes from hard variations done for few repetitions, by how many you keep in reserve. There are no percentages. A pair of dumbbells would open much more.',
  }
}

const powerWithoutMeans: Rule = (profile) => {
  if (trainingKind(profile) !== 'power') return null
  const explosive = allowedFor(profile).some((entry) => entry.roles.includes('power'))
  if (explosive) return null
  return {
    code: 'power_without_means',
    asked: 'power',
    planned: 'strength with fast intent',
    sentence:
      'What you have and what you asked us to leave out allow no jumps, throws or fast lifts. We plan strength work lifted with fast intent, which is the next best thing.',
  }
}

const noPeak: Rule = (profile) => {
  const kind = trainingKind(profile)
  const needed = kind === 'strength' ? 6 : 8
  if (kind !== 'strength' && kind !== 'power') return null
  if (hasPeak(profile) || profile.duration_weeks >= needed) return null
  return {
    code: 'no_peak',
    asked: count(profile.duration_weeks, 'week'),
    planned: 'ends on its heaviest normal week',
    sentence: `A peak and a taper need at least ${needed} weeks. ${capital(count(profile.duration_weeks, 'week'))} ${profile.duration_weeks === 1 ? 'ends' : 'end'} on the heaviest normal week instead.`,
  }
}

const noMaximumTest: Rule = (profile) => {
  if (trainingKind(profile) !== 'strength') return null
  const { under18, senior, ageUnknown } = populationOf(profile)
  const because = under18
    ? 'Under 18'
    : senior
      ? 'From 65 on'
      : profile.fitness_level === 'beginner'
        ? 'As a beginner'
        : ageUnknown
          ? 'Without knowing your age'
          : null
  if (!because) return null
  return {
    code: 'no_maximum_test',
    asked: 'strength',
    planned: 'progress by repetitions, no test of a maximum',
    sentence: `${because} we plan no test of a maximum. Progress shows in the repetitions you do with the same weight.`,
  }
}

const noVerticalPull: Rule = (profile) => {
  const gap = coverageGaps(profile).find((each) => each.subject === 'vertical_pull')
  if (gap?.cause !== 'equipment') return null
  return {
    code: 'no_vertical_pull',
    asked: 'a balanced program',
    planned: 'rows instead of pull-downs and pull-ups',
    sentence:
      'Without a bar, a cable or a band there is no pull-down or pull-up. Rows stand in for them; a bar for the door would fix it.',
  }
}

const recoveryDay: Rule = (profile) => {
  if (profile.days_per_week < 7) return null
  return {
    code: 'recovery_day',
    asked: '7 days a week',
    planned: '6 training days and one of recovery',
    sentence:
      'Nobody gets stronger without rest, so the seventh day is recovery: at most 30 easy minutes for trunk, hips and posture.',
  }
}

/** ACSM 2009: 2-3, 3-4 and 4-5 days a week; two to three for the young and the old. */
const manyDays: Rule = (profile) => {
  const { under18, senior } = populationOf(profile)
  const usual =
    under18 || senior ? 3 : { beginner: 4, intermediate: 5, advanced: 6 }[profile.fitness_level]
  if (profile.days_per_week <= usual) return null
  const who = under18
    ? 'under 18'
    : senior
      ? 'from 65 on'
      : `for the level “${levelWords[profile.fitness_level].toLowerCase()}”`
  return {
    code: 'many_days',
    asked: count(profile.days_per_week, 'day'),
    planned: 'as asked, the extra days light',
    sentence: `${capital(count(profile.days_per_week, 'day'))} a week is more than the ${usual} that are usual ${who}. You get them, and the extra ones are kept light. Leave one out whenever you feel you need to.`,
  }
}

const consecutiveDays: Rule = (profile, loading) => {
  if (!loading.some(worksInARow)) return null
  return {
    code: 'consecutive_days',
    asked: count(profile.days_per_week, 'day'),
    planned: 'some muscles work on two days in a row',
    sentence: `With ${count(profile.days_per_week, 'day')} a week some muscles work on two days in a row. Equal weekly work builds as much that way; if one is still sore, move the day.`,
  }
}

/** A muscle with three sets or more on two neighbouring days, about six together: the one who writes may add one. */
function worksInARow({ days: planned }: DraftWeek): boolean {
  const counted = planned.map((day) => ({ weekday: day.weekday, muscles: musclesOf(day) }))
  return counted.some(({ weekday, muscles }) => {
    const next = counted.find((other) => other.weekday === dayAfter(weekday))
    return [...muscles].some(([muscle, sets]) => {
      const then = next?.muscles.get(muscle) ?? 0
      return groupOfMuscle[muscle] !== null && Math.min(sets, then) >= 2.5 && sets + then >= 6
    })
  })
}

function dayAfter(weekday: Weekday): Weekday {
  const week = weekdaySchema.options
  return week[(week.indexOf(weekday) + 1) % week.length]!
}

/** The sets that a day may give each muscle, whichever of its candidates a slot gets. */
function musclesOf({ rows }: DraftWeek['days'][number]): Map<Muscle, number> {
  const muscles = new Map<Muscle, number>()
  for (const { slot, sets, back_off } of rows.filter((row) => row.slot.role !== 'power')) {
    for (const [muscle, share] of mostShares(slot.candidates)) {
      const more = share * (sets + (back_off?.sets ?? 0))
      muscles.set(muscle, (muscles.get(muscle) ?? 0) + more)
    }
  }
  return muscles
}

function mostShares(candidates: CatalogueEntry[]): Map<Muscle, number> {
  const most = new Map<Muscle, number>()
  for (const [muscle, share] of candidates.flatMap((entry) => [...setShares(entry)])) {
    most.set(muscle, Math.max(share, most.get(muscle) ?? 0))
  }
  return most
}

const oneDay: Rule = (profile) => {
  if (profile.days_per_week > 1 || isMinimumDose(profile)) return null
  return {
    code: 'one_day',
    asked: '1 day a week',
    planned: 'the whole body in one session',
    sentence:
      'One day a week means the whole body in one session, with many sets for a muscle at once. The same work on two days would do a little more.',
  }
}

const longSessions: Rule = (profile) => {
  if (profile.session_minutes <= 100) return null
  return {
    code: 'long_sessions',
    asked: `${profile.session_minutes} minutes`,
    planned: 'sessions end when the useful work is done',
    sentence: `Sessions end when the useful work is done, well before ${profile.session_minutes} minutes for most people. More sets in one session would not help.`,
  }
}

const shortSessions: Rule = (profile, loading) => {
  const minutes = loading.flatMap((week) =>
    week.days.filter((day) => day.kind === 'training').map((day) => day.minutes),
  )
  // One-sided candidates are planned for; another choice is a little quicker.
  if (Math.min(...minutes) >= 0.66 * profile.session_minutes) return null
  return {
    code: 'spare_minutes',
    asked: `${profile.session_minutes} minutes`,
    planned: 'sessions that take what your week needs',
    sentence: `Some sessions take less than the ${profile.session_minutes} minutes you have, because your week’s work is done by then.`,
  }
}

const loadHorizon: Rule = (profile) => {
  const known = profile.known_lifts.some(
    ({ exercise, reps }) => reps <= 10 && findExercise(exercise),
  )
  if (!known || profile.duration_weeks <= weeksWithLoads) return null
  return {
    code: 'load_horizon',
    asked: count(profile.duration_weeks, 'week'),
    planned: `weights for ${weeksWithLoads} weeks`,
    sentence: `From your lifts we give weights for the first ${weeksWithLoads} weeks. After that you will be stronger than your numbers: enter new ones, and the later weeks get theirs.`,
  }
}

const enduranceWithSport: Rule = (profile) => {
  if (trainingKind(profile) !== 'sport_endurance') return null
  return {
    code: 'endurance_with_sport',
    asked: 'endurance with a sport',
    planned: 'heavy low-volume lifting and jumps',
    sentence:
      'For an endurance sport, few heavy sets and some jumps help most: they make each stride or stroke cheaper. Your conditioning stays yours to plan.',
  }
}

const sportTiming: Rule = (profile) => {
  const sport = profile.specific_sport?.trim()
  const suits = ['athletic_performance', 'endurance'].includes(profile.goal_category)
  if (!suits || !sport) return null
  return {
    code: 'sport_timing',
    asked: 'lifting beside a sport',
    planned: 'lifting apart from conditioning',
    sentence:
      'Keep at least three hours between lifting and hard conditioning, and lift after it only when you must. If your legs are tired from your sport, drop the last leg exercise.',
  }
}

/** One notice for each pattern that a limitation or an exclusion takes away. */
const leftOut: Rule = (profile) =>
  coverageGaps(profile)
    .filter((gap) => gap.kind === 'pattern' && compoundPatterns.includes(gap.subject))
    .filter((gap) => !(gap.subject === 'vertical_pull' && gap.cause === 'equipment'))
    .map((gap) => ({
      code: `left_out_${gap.subject}`,
      asked: 'every movement',
      planned: 'another one in its place',
      sentence: gap.sentence,
    }))

function bigMuscleSets(profile: AthleteProfile): number {
  return fullDose(profile).chest * doseShare(profile)
}

function longerSession(profile: AthleteProfile, usual: number): string | null {
  for (let minutes = profile.session_minutes + 5; minutes <= 105; minutes += 5) {
    if (bigMuscleSets({ ...profile, session_minutes: minutes }) >= usual) {
      return `${count(profile.days_per_week, 'day')} of ${minutes} minutes`
    }
  }
  return null
}

function anotherDay(profile: AthleteProfile, usual: number): string | null {
  for (let days = profile.days_per_week + 1; days <= 6; days += 1) {
    if (bigMuscleSets({ ...profile, days_per_week: days }) >= usual) {
      return `${count(days, 'day')} of ${profile.session_minutes} minutes`
    }
  }
  return null
}

function hasExternalLoad(profile: AthleteProfile): boolean {
  return allowedFor(profile).some(
    (entry) =>
      entry.roles.includes('main') &&
      ['barbell', 'dumbbell', 'kettlebell', 'machine'].includes(entry.load),
  )
}

function daysTimesMinutes({ days_per_week, session_minutes }: AthleteProfile): string {
  return `${count(days_per_week, 'day')} of ${session_minutes} minutes`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
