import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { ProgramWeek } from '@/lib/domain/blueprint/weeks/program-week'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { obeyAreas } from '@/lib/domain/blueprint/obey/obey-areas'
import { obeyLifts } from '@/lib/domain/blueprint/obey/obey-lifts'
import { balancePulls } from './balance-pulls'
import { balanceSkill } from './balance-skill'
import { draftCore } from './core-rows'
import { fillWeek } from './fill-week'
import { fitCore } from './fit-core'
import { inTrainingOrder } from './order-rows'
import { placeConditioning } from './place-conditioning'
import { recoveryRows } from './recovery-rows'
import { placeQuotas } from './place-quotas'
import { spreadReturn } from './spread-return'
import type { PlainWeek, WeekDraft } from './week-draft'
import { setsOfWeek } from './week-tally'

/** The rows of each day, in the order of training, with the sets of the reference week; in steps of one move. */
export function* planReferenceWeek(
  athlete: Athlete,
  reference: ProgramWeek,
): Generator<undefined, SlotRow[][]> {
  const draft = yield* draftWeek(athlete, reference)
  const ordered = draft.days.map(({ rows }) => inTrainingOrder(athlete, rows))
  const days = spreadReturn(athlete, ordered)
  const all = athlete.recoveryDay ? [...days, recoveryRows(athlete)] : days
  return all.map((rows, day) =>
    rows.map((row, place) => ({ ...row, slot: `d${day + 1}s${place + 1}` })),
  )
}

function* draftWeek(athlete: Athlete, reference: ProgramWeek): Generator<undefined, WeekDraft> {
  const draft = draftCore(athlete, reference, yield* plainWeek(athlete, reference))
  yield
  obeyAreas(draft)
  obeyLifts(draft)
  fitCore(draft)
  placeQuotas(draft)
  yield* fillWeek(draft)
  balancePulls(draft)
  balanceSkill(draft)
  placeConditioning(draft)
  return draft
}

/** What the week would hold if no muscle were wanted more or less. */
function* plainWeek(
  athlete: Athlete,
  reference: ProgramWeek,
): Generator<undefined, PlainWeek | null> {
  if (athlete.more.length === 0 && athlete.less.length === 0) return null
  const plain = { ...athlete, more: [], less: [], moreAreas: [] }
  return setsOfWeek(yield* draftWeek(plain, reference))
}
