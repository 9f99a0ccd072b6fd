import type { BlueprintWeek } from '@/lib/domain/blueprint/schema'
import { NBSP } from '@/lib/domain/words/format'

/** `, week 2 of 4` behind a phase's name; nothing where the phase is one week long. */
export function phasePlace(
  week: Pick<BlueprintWeek, 'phase_week' | 'phase_weeks'> | undefined,
): string {
  if (!week || week.phase_weeks === 1) return ''
  return `, ${`week ${week.phase_week} of ${week.phase_weeks}`.replaceAll(' ', NBSP)}`
}
