import { easedWeeks } from '@/lib/domain/blueprint/calendar/eased-weeks'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { exerciseById, isAllowed, limitsOf } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { skillForms } from '@/lib/domain/blueprint/skills/skill-of'
import { possibleAmounts } from '@/lib/domain/limits'
import type { Exercise } from '@/lib/domain/program/schema'
import { count } from '@/lib/domain/words/format'
import { limitationWords } from '@/lib/domain/words/words'
import { daysIn, liftsIn, type AuditedProgram, type Lift } from '@/lib/domain/audit/audited-program'
import { mustBe } from '@/lib/domain/audit/judge'
import type { ProgramRule, Reading } from '@/lib/domain/audit/rule'
import { amount, days, percent, sets } from '@/lib/domain/audit/say'

/** What was promised: the athlete's wishes, and numbers that can be done. */
export const contractRules: ProgramRule[] = [
  {
    id: 'R01',
    title: 'Weeks and days as asked',
    source: 'our contract',
    scope: 'program',
    check: weeksAndDays,
  },
  {
    id: 'R02',
    title: 'Exercises that suit equipment, level and limits',
    source: 'our contract',
    scope: 'week',
    check: suitableExercises,
  },
  {
    id: possibleAmounts.rule,
    title: 'Sets, repetitions, reserve and rest that can be done',
    source: possibleAmounts.source,
    scope: 'week',
    check: sensibleNumbers,
  },
  {
    id: 'R05',
    title: 'Nothing twice',
    source: 'our contract',
    scope: 'week',
    check: nothingTwice,
  },
]

function weeksAndDays(program: AuditedProgram): Reading[] {
  const { profile, weeks, alone } = program
  const asked = Array.from({ length: profile.duration_weeks }, (_, index) => index + 1)
    .filter((week) => !alone?.has(week))
    .join()
  const found = weeks.map(({ week }) => week).join()
  const inOrder = found === asked
  const wish = `${count(profile.duration_weeks, 'week')} of ${days(profile.days_per_week)}`
  const measured = inOrder ? wish : `weeks ${found}`
  const inAll: Reading = {
    where: 'Weeks',
    ...mustBe(inOrder, 'fail', measured, wish),
    sentence: `You asked for ${wish}; the program has weeks ${found || 'none'} (our contract).`,
  }
  return [inAll, ...weekdaysAsPlanned(program)]
}

/** The week of a test or a race leaves training days out; the days that it has are those of the plan. */
function weekdaysAsPlanned({ blueprint, weeks, athlete }: AuditedProgram): Reading[] {
  const { weekdays, weeks: plans } = blueprint
  const eased = easedWeeks(athlete)
  return weeks.map(({ week, phase, workouts }): Reading => {
    const plan = plans.find((each) => each.week === week)
    const planned =
      phase === 'taper' || eased.has(week) ? plan?.days.map(({ weekday }) => weekday) : weekdays
    const wanted = (planned ?? weekdays).join(' ')
    const found = workouts.map(({ weekday }) => weekday).join(' ')
    return {
      where: 'Days of the week',
      week,
      ...mustBe(found === wanted, 'fail', found, wanted),
      sentence: `Week ${week} trains on ${found}; your days are ${wanted} (our contract).`,
    }
  })
}

function suitableExercises({ profile, weeks, blueprint, athlete }: AuditedProgram): Reading[] {
  const limits = limitsOf(profile)
  const learnt = new Set(blueprint.slots.some(({ tag }) => tag === 'k') ? skillForms(athlete) : [])
  const used = weeks.flatMap(({ week, workouts }) =>
    workouts.flatMap(({ exercises }) =>
      exercises.flatMap(({ exercise_id, alternatives }) =>
        [exercise_id, ...alternatives].map((id) => ({ id, week })),
      ),
    ),
  )
  const different = new Set(used.map(({ id }) => id)).size
  return used.map(({ id, week }): Reading => {
    const entry = exerciseById(id)
    const sound = entry !== undefined && (isAllowed(entry, limits) || learnt.has(id))
    const reason = sound ? '' : reasonAgainst(entry, profile, limits)
    const measured = sound ? `${count(different, 'exercise')}, alternatives included` : reason
    return {
      where: entry?.name ?? id,
      week,
      ...mustBe(sound, 'fail', measured, 'all of them suit you'),
      sentence: `${entry?.name ?? id} is not for you: ${reason} (our contract).`,
    }
  })
}

/** Why an athlete must not be given an exercise, in the finding's words (rule R02); null when nothing is against it. */
export function reasonAgainstExercise(id: string, profile: AthleteProfile): string | null {
  const limits = limitsOf(profile)
  const entry = exerciseById(id)
  if (entry && isAllowed(entry, limits)) return null
  return reasonAgainst(entry, profile, limits)
}

function reasonAgainst(
  entry: CatalogueEntry | undefined,
  profile: AuditedProgram['profile'],
  limits: ReturnType<typeof limitsOf>,
): string {
  if (!entry) return 'not in the catalogue'
  if (limits.excluded.has(entry.id)) return 'you left it out'
  const limitation = entry.contraindications.find((each) => profile.limitations.includes(each))
  if (limitation) return `ruled out by a limit: ${limitationWords[limitation].toLowerCase()}`
  return isAllowed(entry, { ...limits, level: 'advanced' })
    ? 'harder than your level'
    : 'needs equipment you do not have'
}

function sensibleNumbers({ audited }: AuditedProgram): Reading[] {
  return liftsIn(audited).map(({ lift, week }): Reading => {
    const fault = faultOf(lift)
    const [measured, limit] = fault ?? ['all of them', 'within what can be done']
    return {
      where: lift.name,
      week,
      ...mustBe(!fault, 'fail', measured, limit),
      sentence: `${lift.entry.name} asks for ${measured}; possible is ${limit} (our contract).`,
    }
  })
}

/** What was found and what is possible; null when nothing is wrong. */
function faultOf(lift: Lift): [string, string] | null {
  const { exercise, entry, work } = lift
  if (exercise.measure !== entry.measure) return [`counted in ${exercise.measure}`, entry.measure]
  return faultOfSets(lift) ?? faultOfRest(exercise, work.length)
}

function faultOfSets({ entry: { measure }, work }: Lift): [string, string] | null {
  const [least, most] = possibleAmounts[measure]
  const said = `${least} to ${amount(most, most, measure)}`
  const bad = work.find((set) => set.amount_min < least || set.amount_max > most)
  if (bad) return [amount(bad.amount_min, bad.amount_max, measure), said]
  const turned = work.find((set) => set.amount_max < set.amount_min)
  if (turned) return [`${turned.amount_min} to ${turned.amount_max}`, 'the smaller number first']
  const [fewest, widest] = possibleAmounts.reserve
  const effort = work.find(({ rir }) => rir !== null && (rir < fewest || rir > widest))
  if (effort) return [`RIR ${effort.rir}`, `RIR ${fewest} to ${widest}`]
  const [lightest, heaviest] = possibleAmounts.percent
  const share = work.find(
    ({ pct_1rm }) => pct_1rm !== null && (pct_1rm < lightest || pct_1rm > heaviest),
  )
  return share ? [percent(share.pct_1rm!), `${lightest} to ${percent(heaviest)}`] : null
}

function faultOfRest({ role, rest_seconds }: Exercise, work: number): [string, string] | null {
  const most = role === 'power' ? possibleAmounts.powerSets : possibleAmounts.sets
  if (work < 1 || work > most) return [sets(work), `1 to ${sets(most)}`]
  const [shortest, longest] = possibleAmounts.restSeconds
  const rests = role !== 'conditioning' && work > 1
  if (!rests || (rest_seconds >= shortest && rest_seconds <= longest)) return null
  return [`${rest_seconds} s of rest`, `${shortest} to ${longest} s`]
}

/**
 * Exercises in a day, and days in a week but that of the test. Weeks may be alike: where reps climb in a range,
 * the athlete makes the difference.
 */
function nothingTwice({ audited, weeks }: AuditedProgram): Reading[] {
  const exercises = daysIn(audited).map(({ day, week }): Reading => {
    const ids = day.workout.exercises.map(({ exercise_id }) => exercise_id)
    const twice = ids.find((id, index) => ids.indexOf(id) !== index)
    const name = twice && (exerciseById(twice)?.name ?? twice)
    return {
      where: day.name,
      week,
      ...mustBe(!twice, 'fail', name ? `${name} twice` : 'no exercise twice', 'each exercise once'),
      sentence: `${day.name} of week ${week} has ${name} twice (our contract: once).`,
    }
  })
  const trained = weeks.filter(({ phase }) => phase !== 'taper')
  const sessions = trained.map(({ week, workouts }): Reading => {
    const prints = workouts.map(({ exercises: each }) => fingerprint(each))
    const twice = prints.find((print, index) => prints.indexOf(print) !== index)
    return {
      where: 'Sessions of a week',
      week,
      ...mustBe(!twice, 'warn', twice ? 'two sessions alike' : 'no two alike', 'no two alike'),
      sentence: `Two sessions of week ${week} are alike; some programs do that on purpose, this one should not have to (our contract).`,
    }
  })
  return [...exercises, ...sessions]
}

function fingerprint(exercises: Exercise[]): string {
  return exercises
    .map(({ exercise_id, sets: each }) => JSON.stringify([exercise_id, each]))
    .sort()
    .join()
}
