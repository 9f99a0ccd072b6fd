import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { ProgramWeek } from '@/lib/domain/blueprint/weeks/program-week'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { balancePulls } from './balance-pulls'
import { draftCore } from './core-rows'
import { emphasize } from './emphasis'
import { fillWeek } from './fill-week'
import { fitCore } from './fit-core'
import { inTrainingOrder } from './order-rows'
import { placeConditioning } from './place-conditioning'
import { recoveryRows } from './recovery-rows'
import { placeQuotas } from './place-quotas'
import { spreadReturn } from './spread-return'

/** The rows of each day, in the order of training, with the sets of the reference week. */
export function planReferenceWeek(athlete: Athlete, reference: ProgramWeek): SlotRow[][] {
  const draft = draftCore(athlete, reference)
  emphasize(draft)
  fitCore(draft)
  placeQuotas(draft)
  fillWeek(draft)
  balancePulls(draft)
  placeConditioning(draft)
  const ordered = draft.days.map(({ rows }) => inTrainingOrder(athlete, rows))
  const days = spreadReturn(athlete, ordered)
  const all = athlete.recoveryDay ? [...days, recoveryRows(athlete)] : days
  return all.map((rows, day) =>
    rows.map((row, place) => ({ ...row, slot: `d${day + 1}s${place + 1}` })),
  )
}
