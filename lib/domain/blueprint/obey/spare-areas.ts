import type { Athlete } from '@/lib/domain/athlete/athlete'
import {
  countedShares,
  setsInReference,
  type DraftDay,
  type WeekDraft,
} from '@/lib/domain/blueprint/fill/week-draft'
import type { SlotPlan } from '@/lib/domain/blueprint/styles/day-notation'
import { exercisesOf } from '@/lib/domain/blueprint/lists/exercise-lists'
import { primaryGroups, type VolumeGroup } from '@/lib/domain/blueprint/styles/volume-groups'
import type { Range } from '@/lib/domain/blueprint/styles/volume-ranges'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'

/** Sets a week that keep a muscle; the back also keeps the shoulders. Our judgement after Bickel 2011. */
const KEPT: Range = { lo: 4, hi: 6 }
const KEPT_BACK: Range = { lo: 6, hi: 8 }

export function keptRange(group: VolumeGroup): Range {
  return group === 'back' ? KEPT_BACK : KEPT
}

/**
 * Takes from the muscles that the athlete wants less of what they do not need to stay: assistance first, then sets of
 * main lifts in ranges, never more than keeps them. Planned barbell lifts stay as the goal wants them.
 */
export function spareAreas(draft: WeekDraft): void {
  for (const day of [...draft.days].reverse()) {
    for (const row of [...day.rows].reverse())
      if (isSpared(draft.athlete, row)) spareRow(draft, day, row)
    day.menu = day.menu.filter((slot) => !isOfOtherHalf(draft.athlete, slot))
  }
}

function isSpared({ less, wishes }: Athlete, { tag, exercise, asked }: SlotRow): boolean {
  if (asked || (tag !== 'M' && tag !== 's' && tag !== 'a')) return false
  const isFor = (group: VolumeGroup, place: number) => place === 0 || !HELPERS.has(group)
  const trained = primaryGroups(exercise).filter(isFor)
  if (!trained.some((group) => less.includes(group))) return false
  const half = halfSpared(wishes)
  return half === null || exercise.pattern !== OTHER_HALF[half]
}

/** What helps in a lift that is there for another muscle does not take its sets from it. */
const HELPERS = new Set<VolumeGroup>(['front_delts', 'biceps', 'triceps'])

function spareRow(draft: WeekDraft, day: DraftDay, row: SlotRow): void {
  if (
    row.tag !== 'M' &&
    day.rows.length > 2 &&
    staysKept(draft, row, setsInReference(draft, row))
  ) {
    day.rows = day.rows.filter((each) => each !== row)
    return
  }
  while (row.sets > 2 && staysKept(draft, row, 1)) {
    row.sets -= 1
    row.base = row.sets
  }
}

/** Whether every spared muscle still has what keeps it when a row loses so many sets. */
function staysKept(draft: WeekDraft, row: SlotRow, sets: number): boolean {
  return [...countedShares(row)]
    .filter(([group]) => draft.athlete.less.includes(group))
    .every(([group, share]) => totalOf(draft, group) - share * sets >= keptRange(group).lo)
}

function totalOf(draft: WeekDraft, group: VolumeGroup): number {
  return draft.days
    .flatMap(({ rows }) => rows)
    .reduce(
      (sum, row) => sum + (countedShares(row).get(group) ?? 0) * setsInReference(draft, row),
      0,
    )
}

type Half = 'lats' | 'upper_back'

const OTHER_HALF = { lats: 'horizontal_pull', upper_back: 'vertical_pull' } as const

/** Which half of the back alone is wanted less. */
function halfSpared({ areas }: Athlete['wishes']): Half | null {
  const less = areas.filter(({ ask }) => ask === 'less').map(({ area }) => area)
  const [lats, upper] = [less.includes('lats'), less.includes('upper_back')]
  if (lats === upper || less.includes('back') || less.includes('upper_body')) return null
  return lats ? 'lats' : 'upper_back'
}

/** Nothing more is opened for the half that is spared. */
function isOfOtherHalf({ wishes }: Athlete, { key }: SlotPlan): boolean {
  const half = halfSpared(wishes)
  const pattern = exercisesOf(key)[0]?.pattern
  if (half === null || (pattern !== 'horizontal_pull' && pattern !== 'vertical_pull')) return false
  return pattern !== OTHER_HALF[half]
}
