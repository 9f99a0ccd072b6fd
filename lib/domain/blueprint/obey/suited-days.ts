import { isLowerBody } from '@/lib/domain/catalogue/exercise-kinds'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { daySeconds, type DraftDay, type WeekDraft } from '@/lib/domain/blueprint/fill/week-draft'

/** Days without a lift, the best for it first: of its half of the body, far from the days that have it, with time. */
export function suitedDays(
  draft: WeekDraft,
  exercise: CatalogueEntry,
  has: (day: DraftDay) => boolean,
): DraftDay[] {
  const taken = draft.days.flatMap((day, index) => (has(day) ? [index] : []))
  return draft.days
    .map((day, index) => ({
      day,
      rank: [
        Number(startsLow(day) !== isLowerBody(exercise)),
        Number(taken.some((other) => Math.abs(other - index) === 1)),
        daySeconds(draft, day),
      ],
    }))
    .filter(({ day }) => !has(day) && !day.used.has(exercise.id))
    .sort((one, other) => compare(one.rank, other.rank))
    .map(({ day }) => day)
}

function startsLow({ rows }: DraftDay): boolean {
  const first = rows.find(({ tag }) => tag !== 'p')
  return first !== undefined && isLowerBody(first.exercise)
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index])
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}
