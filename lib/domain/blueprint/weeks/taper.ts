import { isPercentLift } from '@/lib/domain/catalogue/exercise-kinds'
import type { Pattern } from '@/lib/domain/vocabulary'
import { onDay } from '@/lib/domain/athlete/time/on-day'
import { trainsForStrength } from '@/lib/domain/athlete/style'
import { findingWeek } from '@/lib/domain/blueprint/calendar/finding-week'
import { startMaximum } from '@/lib/domain/blueprint/loads/projected-maximum'
import { canAttempt } from './own-plates'
import { athleticTaper, unloadedTaper, weightliftingTaper } from './other-tapers'
import type { PlanBasis } from './plan-basis'
import type { ProgramWeek } from './program-week'
import type { SlotRow } from './row'
import { taperDays, tested, testsOnDate, type TaperSession } from './taper-days'
import { inPercent, repTest } from './taper-sets'

/** The lifts of a test in the order of a meet. */
const MEET_ORDER: Pattern[] = ['knee', 'horizontal_push', 'hinge']

/** Sessions of this length hold three lifts' attempts; shorter ones part them on two days. */
const LONG_ENOUGH = 60
/** Shorter sessions have no time to ramp up to attempts. */
const LEAST_FOR_ATTEMPTS = 45

/** Percent of the projected maximum of three attempts (elitefts' table: 88-93, 94-98, 99-102). */
const ATTEMPTS = inPercent('1x1 91 + 1x1 96.5 + 1x1 100')

/** Where age asks for threes: what is tested is a heavy set of three. */
const THREES = inPercent('1x3 85 + 1x3 91')
const FIRST_THREES = inPercent('1x3 80 + 1x2 75')

/** Heavy enough to keep the strength, few enough to lose the fatigue (Grgic & Mikulic 2017; Sheiko's last week). */
const FIRST = inPercent('1x1 88 + 1x2 80')
const FIRST_HINGE = inPercent('2x2 75')
const LAST_SQUAT = inPercent('2x2 70')
const LAST_BENCH = inPercent('3x2 72')

/**
 * The week after the peak: one or two short sessions of the tested lifts alone, the last at least two days
 * before the test; the test on the week's last training day.
 */
export function taperSessions(
  basis: PlanBasis,
  week: ProgramWeek,
  days: readonly (readonly SlotRow[])[],
): TaperSession[] {
  const { style } = basis.athlete
  if (style === 'weightlifting') return weightliftingTaper(basis, week, days)
  if (style === 'athletic') return athleticTaper(basis, week, days)
  const lifts = meetLifts(days.flat())
  if (!trainsForStrength(style) || lifts.length === 0) return unloadedTaper(basis, week, days)
  return strengthTaper(basis, week, lifts)
}

function strengthTaper(basis: PlanBasis, week: ProgramWeek, lifts: SlotRow[]): TaperSession[] {
  const { athlete } = basis
  const pulls = lifts.filter(({ exercise }) => exercise.pattern === 'hinge')
  const others = lifts.filter((lift) => !pulls.includes(lift))
  const onTwoDays =
    !testsOnDate(athlete, week) &&
    onDay(athlete, athlete.days - 1).sessionMinutes < LONG_ENOUGH &&
    athlete.days >= 3 &&
    pulls.length * others.length > 0
  const inThrees = athlete.ramp.leastReps >= 3
  const attempts = inThrees ? THREES : ATTEMPTS
  const groups = (lift: SlotRow, day: number) =>
    onDay(athlete, day - 1).sessionMinutes >= LEAST_FOR_ATTEMPTS &&
    isKnown(basis, week, lift, lifts) &&
    canAttempt(athlete, lift.exercise, week.week, attempts)
      ? attempts
      : repTest
  const { first, last, tests } = taperDays(athlete, onTwoDays ? 2 : 1, week)
  const testLifts = onTwoDays ? [others, pulls] : [lifts]
  return [
    ...tested(basis, week, first, 'training', lifts, (lift) =>
      isHinge(lift) ? FIRST_HINGE : inThrees ? FIRST_THREES : FIRST,
    ),
    ...tested(basis, week, last, 'training', others, (lift) =>
      lift.exercise.pattern === 'knee' ? LAST_SQUAT : LAST_BENCH,
    ),
    ...tests.flatMap((day, index) =>
      tested(basis, week, day, 'test', testLifts[index] ?? [], (lift) => groups(lift, day)),
    ),
  ]
}

/**
 * Whether attempts can be reckoned for a lift. At a meet all lifts are tried alike: by attempts where each has a
 * maximum or was found in the weeks before, else by repetitions.
 */
function isKnown(
  basis: PlanBasis,
  week: ProgramWeek,
  lift: SlotRow,
  lifts: readonly SlotRow[],
): boolean {
  const { athlete } = basis
  const entered = ({ exercise }: SlotRow) => startMaximum(athlete, exercise) !== null
  if (!testsOnDate(athlete, week)) return entered(lift)
  const isFound = ({ exercise }: SlotRow) => (findingWeek(basis, exercise) ?? week.week) < week.week
  return lifts.every((each) => entered(each) || isFound(each))
}

/** The heavy lift of each pattern of a meet. */
function meetLifts(rows: readonly SlotRow[]): SlotRow[] {
  const heavy = rows.filter(({ tag, exercise }) => tag === 'H' && isPercentLift(exercise))
  return MEET_ORDER.flatMap(
    (pattern) => heavy.find(({ exercise }) => exercise.pattern === pattern) ?? [],
  )
}

function isHinge({ exercise }: SlotRow): boolean {
  return exercise.pattern === 'hinge'
}
