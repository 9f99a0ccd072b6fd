import type { AuditRequest } from '@/lib/domain/audit/audited-program'
import type { WeekBasis } from './alone-plan'

type Program = Pick<AuditRequest, 'profile' | 'blueprint' | 'metadata'>

/** The program as a week sees it that was written from `basis`: for one with a plan of its own, that plan in its place. */
export function programOfWeek(program: Program, { alone, ...basis }: WeekBasis): Program {
  if (!alone) return program
  const { profile, wishes, slots } = alone
  return {
    profile,
    blueprint: {
      ...program.blueprint,
      wishes,
      slots,
      weeks: program.blueprint.weeks.map((week) => (week.week === basis.week ? basis : week)),
    },
    metadata: {
      ...program.metadata,
      slots: slots.map(({ slot, candidates, variant }) => ({
        slot,
        a: candidates[0] ?? variant,
        b: variant,
      })),
    },
  }
}
