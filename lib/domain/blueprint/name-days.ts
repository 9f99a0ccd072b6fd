import { isLowerBody, isPress, isPull } from '@/lib/domain/catalogue/exercise-kinds'
import { groupOfMuscle } from '@/lib/domain/measures/group-of-muscle'
import type { MuscleGroup, Weekday } from '@/lib/domain/vocabulary'
import { isMainTag } from './styles/tags'
import type { PlanBasis } from './weeks/plan-basis'
import type { SlotRow } from './weeks/row'

/** What a day is called, and the muscles that it is for. */
export interface NamedDay {
  weekday: Weekday
  focus: string
  groups: MuscleGroup[]
}

/** A name for each day of the week; days of one kind are told apart by letters. */
export function nameDays({ athlete, days }: PlanBasis): NamedDay[] {
  const kinds = days.map((rows, index) => (index >= athlete.days ? 'Recovery' : kindOf(rows)))
  return days.map((rows, index) => {
    const kind = kinds[index] ?? ''
    const alike = kinds.filter((other) => other === kind).length
    const nth = kinds.slice(0, index).filter((other) => other === kind).length
    const weekday = athlete.weekdays[index]
    if (!weekday) throw new Error(`The week has no day ${index + 1}`)
    return {
      weekday,
      focus: alike > 1 ? `${kind} ${'ABCDEFG'[nth] ?? ''}` : kind,
      groups: groupsOf(rows),
    }
  })
}

/** By its lifts: the small muscles do not make a day. */
function kindOf(rows: readonly SlotRow[]): string {
  const lifts = rows.filter(({ tag }) => isMainTag(tag) || tag === 's')
  const leading = (lifts.length > 0 ? lifts : rows).map(({ exercise }) => exercise)
  const legs = leading.some(isLowerBody)
  const upper = leading.filter((exercise) => isPress(exercise) || isPull(exercise))
  if (legs && upper.length > 0) return 'Full body'
  if (legs) return 'Lower body'
  if (upper.length > 0 && upper.every(isPress)) return 'Push'
  if (upper.length > 0 && upper.every(isPull)) return 'Pull'
  return upper.length > 0 ? 'Upper body' : 'Small muscles'
}

function groupsOf(rows: readonly SlotRow[]): MuscleGroup[] {
  const mains = rows.filter(({ tag }) => isMainTag(tag) || tag === 's')
  const muscles = (mains.length > 0 ? mains : rows).flatMap(({ exercise }) => exercise.primary)
  return [...new Set(muscles.flatMap((muscle) => groupOfMuscle[muscle] ?? []))]
}
