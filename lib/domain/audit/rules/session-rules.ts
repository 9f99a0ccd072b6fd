import { isCompound, isExplosive } from '@/lib/domain/measures/patterns'
import { groupOfMuscle } from '@/lib/domain/measures/count-sets'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { MuscleGroup } from '@/lib/domain/vocabulary'
import { patternWords } from '@/lib/domain/words/words'
import {
  daysIn,
  type AuditedDay,
  type AuditedProgram,
  type Lift,
} from '@/lib/domain/audit/audited-program'
import { atLeast, atMost, mustBe } from '@/lib/domain/audit/judge'
import type { Reading, Rule } from '@/lib/domain/audit/rule'
import { counted, minutes, percent } from '@/lib/domain/audit/say'
import { writtenMinutes } from '@/lib/domain/audit/written-minutes'

/** How a single session is put together. */
export const sessionRules: Rule[] = [
  {
    id: 'R50',
    title: 'Length of a session against your time',
    source: 'our formula',
    scope: 'week',
    check: sessionLength,
  },
  {
    id: 'R51',
    title: 'Exercises in a session',
    source: 'our choice',
    scope: 'week',
    check: enoughExercises,
  },
  {
    id: 'R52',
    title: 'Fast before heavy before light',
    source: 'ACSM 2009',
    scope: 'week',
    check: orderOfExercises,
  },
  {
    id: 'R53',
    title: 'Heavy lifts that load the spine, in a session',
    source: 'our choice',
    scope: 'week',
    check: spinalLoad,
  },
  {
    id: 'R54',
    title: 'Warm-up sets before heavy lifts',
    source: 'common practice',
    scope: 'week',
    check: warmUps,
  },
  {
    id: 'N04',
    title: 'Sets that belong to the day’s focus',
    source: 'our choice',
    scope: 'week',
    check: focusOfDay,
  },
  {
    id: 'N05',
    title: 'A vertical pull on upper-body and pull days',
    source: 'our choice',
    scope: 'week',
    check: verticalPull,
  },
  {
    id: 'N06',
    title: 'Exercises of one movement in a session',
    source: 'our choice',
    scope: 'week',
    check: variedMovements,
  },
  {
    id: 'N13',
    title: 'An easier form named beside pull-ups, dips and the like',
    source: 'our choice',
    scope: 'program',
    check: regressions,
  },
]

/** Shorter than 60 % of the time is no fault: the useful work is done, and that was said before. */
function sessionLength({ audited, profile }: AuditedProgram): Reading[] {
  const budget = profile.session_minutes
  const long = daysIn(audited).map(({ day, week }): Reading => {
    const limits = { warn: 1.05 * budget, fail: 1.15 * budget }
    return { where: day.name, week, ...atMost(writtenMinutes(profile, day), limits, minutes) }
  })
  const short = daysIn(audited.filter(({ loading }) => loading))
    .filter(({ day }) => day.workout.kind === 'training')
    .map(({ day, week }): Reading => {
      const judged = atLeast(writtenMinutes(profile, day), { info: 0.6 * budget }, minutes)
      return { where: 'The shortest', week, ...judged, strain: Math.min(judged.strain, 0.5) }
    })
  return [...long, ...short]
}

function enoughExercises({ audited, profile, kind }: AuditedProgram): Reading[] {
  if (kind === 'strength' && profile.session_minutes <= 25) return []
  const least = profile.session_minutes <= 45 ? 3 : 4
  return daysIn(audited.filter(({ loading }) => loading))
    .filter(({ day }) => day.workout.kind === 'training')
    .map(({ day, week }): Reading => ({
      where: day.name,
      week,
      ...atLeast(day.workout.exercises.length, { warn: least }, counted('exercise')),
    }))
}

function orderOfExercises({ audited }: AuditedProgram): Reading[] {
  return daysIn(audited)
    .filter(({ day }) => day.workout.kind === 'training' && day.lifts.length > 1)
    .map(({ day, week }): Reading => {
      const late = day.lifts.find((lift, index) =>
        day.lifts.slice(0, index).some((before) => rankOf(before) > rankOf(lift)),
      )
      return {
        where: day.name,
        week,
        ...mustBe(
          !late,
          'warn',
          late ? `${late.entry.name} comes late` : 'in order',
          'heavy before light',
        ),
      }
    })
}

/** Power, main, secondary, other lifts of several joints, then the rest. */
function rankOf({ exercise, entry }: Lift): number {
  const { role } = exercise
  if (role === 'power' || isExplosive(entry.pattern)) return 0
  if (role === 'main') return 1
  if (role === 'secondary') return 2
  return isCompound(entry.pattern) ? 3 : 4
}

const HEAVY = 80

function spinalLoad({ audited }: AuditedProgram): Reading[] {
  return daysIn(audited).map(({ day, week }): Reading => {
    const axial = day.lifts.filter(
      ({ entry, intensity }) => entry.axial && (intensity ?? 0) >= HEAVY,
    )
    return { where: day.name, week, ...atMost(axial.length, { warn: 2 }, counted('lift')) }
  })
}

const LOADED = new Set(['barbell', 'dumbbell', 'kettlebell', 'machine'])

function warmUps({ audited }: AuditedProgram): Reading[] {
  return daysIn(audited).flatMap(({ day, week }) =>
    day.lifts
      .filter(({ entry, intensity }) => LOADED.has(entry.load) && (intensity ?? 0) >= HEAVY)
      .map(({ exercise, name }): Reading => ({
        where: name,
        week,
        ...atLeast(exercise.warm_up.length, { warn: 1 }, counted('warm-up set')),
      })),
  )
}

/** Core and calves fit any day; power work belongs to none. */
const ANYWHERE: MuscleGroup[] = ['core', 'calves']

function focusOfDay({ audited }: AuditedProgram): Reading[] {
  return daysIn(audited).flatMap(({ day, week }): Reading[] => {
    if (!day.plan || day.workout.kind !== 'training') return []
    const focus = [...day.plan.focus_groups, ...ANYWHERE]
    const lifts = day.lifts.filter(({ exercise }) => exercise.role !== 'power')
    if (lifts.length === 0) return []
    const count = (some: Lift[]) => some.reduce((sum, { work }) => sum + work.length, 0)
    const fitting = lifts.filter(({ entry }) =>
      entry.primary.some((muscle) => {
        const group = groupOfMuscle[muscle]
        return group === null || focus.includes(group)
      }),
    )
    const share = (100 * count(fitting)) / count(lifts)
    return [{ where: day.name, week, ...atLeast(share, { warn: 85, fail: 60 }, percent) }]
  })
}

function verticalPull({ audited, gaps }: AuditedProgram): Reading[] {
  if (gaps.has('vertical_pull')) return []
  return daysIn(audited.filter(({ loading }) => loading))
    .filter(({ day }) => isPullDay(day))
    .map(({ day, week }): Reading => {
      const count = day.lifts.filter(({ entry }) => entry.pattern === 'vertical_pull').length
      return { where: day.name, week, ...atLeast(count, { warn: 1 }, counted('vertical pull')) }
    })
}

/** Back work without leg work: an upper-body or a pull day. */
function isPullDay({ plan }: AuditedDay): boolean {
  const groups = plan?.focus_groups ?? []
  return plan?.kind === 'training' && groups.includes('back') && !groups.includes('quads')
}

function variedMovements({ audited }: AuditedProgram): Reading[] {
  return daysIn(audited)
    .filter(({ day }) => day.workout.kind === 'training')
    .flatMap(({ day, week }) => {
      const patterns = day.lifts.map(({ entry }) => entry.pattern)
      return [...new Set(patterns)].map((pattern): Reading => {
        const count = patterns.filter((each) => each === pattern).length
        return {
          where: `${patternWords[pattern]}, ${day.name}`,
          week,
          ...atMost(count, { warn: 2 }, counted('exercise')),
        }
      })
    })
}

/** For beginners, and from a body mass index of 30 on: it must stand in a cue at least once. */
function regressions({ audited, profile }: AuditedProgram): Reading[] {
  const bodyMassIndex = profile.weight_kg / (profile.height_cm / 100) ** 2
  if (profile.fitness_level !== 'beginner' && bodyMassIndex < 30) return []
  const cues = new Map<string, { lift: Lift; text: string }>()
  for (const { day } of daysIn(audited)) {
    for (const lift of day.lifts) {
      const known = cues.get(lift.entry.id)?.text ?? ''
      cues.set(lift.entry.id, { lift, text: `${known} ${lift.exercise.cue}`.toLowerCase() })
    }
  }
  return [...cues.values()].flatMap(({ lift, text }): Reading[] => {
    const { regression, name } = lift.entry
    if (regression === null) return []
    const easier = exerciseById(regression)?.name ?? regression
    const named = text.includes(easier.toLowerCase())
    return [{ where: name, ...mustBe(named, 'warn', named ? 'named' : 'not named', easier) }]
  })
}
