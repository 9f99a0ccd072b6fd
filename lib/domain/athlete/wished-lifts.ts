import { exerciseNamed, kitFormOf } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { LiftFamily } from '@/lib/domain/blueprint/lists/exercise-lists'
import type { Wishes } from './wishes'

/** An exercise that was asked for by name and that the athlete may do. */
export interface WishedLift {
  exercise: CatalogueEntry
  /** A target is reached by what improves the lift; what is kept stays in all weeks. */
  ask: 'improve' | 'keep'
  /** The competition lift that it is or nearly is; null for all others, which are trained as they are. */
  family: LiftFamily | null
  /** Days a week on which it is trained. */
  days: number
}

interface Trainee {
  days: number
  exercises: ReadonlySet<string>
}

/** Each exercise once, as the strongest wish for it says, in the order in which they were asked for. */
export function wishedLifts(lifts: Wishes['lifts'], trainee: Trainee): WishedLift[] {
  const wished = new Map<string, WishedLift>()
  for (const { exercise: name, ask } of lifts) {
    const exercise = exerciseMeant(name, trainee)
    if (!exercise || !trainee.exercises.has(exercise.id)) continue
    const lift = wishedLift(exercise, ask === 'keep' ? 'keep' : 'improve', trainee.days)
    if (wished.get(exercise.id)?.ask !== 'improve') wished.set(exercise.id, lift)
  }
  return [...wished.values()]
}

/** What a name means for this athlete: the form with a kettlebell or a band where they have no more than that. */
export function exerciseMeant(
  name: string,
  { exercises }: Pick<Trainee, 'exercises'>,
): CatalogueEntry | undefined {
  const named = exerciseNamed(name)
  const form = named && !exercises.has(named.id) ? kitFormOf(named) : undefined
  return form && exercises.has(form.id) ? form : named
}

function wishedLift(exercise: CatalogueEntry, ask: WishedLift['ask'], days: number): WishedLift {
  const family = ask === 'improve' ? familyOf(exercise) : null
  const wanted = ask === 'keep' ? 1 : daysFor(exercise, family, days)
  return { exercise, ask, family, days: Math.min(days, wanted) }
}

/** Days that make a lift grow without wearing it out. Our judgement. */
function daysFor(
  { pattern, load }: CatalogueEntry,
  family: LiftFamily | null,
  days: number,
): number {
  if (family === 'bench') return days >= 5 ? 4 : 3
  if (family === 'squat' || family === 'press') return days >= 4 ? 3 : 2
  return pattern === 'vertical_pull' && load !== 'machine' ? 3 : 2
}

function familyOf({ id }: CatalogueEntry): LiftFamily | null {
  return COMPETED[id] ?? null
}

/** Lifts that are trained heavy once a week whoever wants them to improve; what only helps them is not. */
const COMPETED: Record<string, LiftFamily> = {
  'back-squat': 'squat',
  'low-bar-squat': 'squat',
  'bench-press': 'bench',
  'pause-bench-press': 'bench',
  'conventional-deadlift': 'deadlift',
  'sumo-deadlift': 'deadlift',
  'trap-bar-deadlift': 'deadlift',
  'overhead-press': 'press',
}
