import type { Finding } from '@/lib/domain/program/schema'
import type { AuditedProgram } from './audited-program'

/** One question that every program is asked. */
export interface Rule {
  /** R01-R61, N01-N23; shown beside the answer. */
  id: string
  /** What is measured, in the athlete's words. */
  title: string
  /** Study, association, or whose choice the limit is. */
  source: string
  /** `week`: one week alone can be asked. */
  scope: 'week' | 'program'
  /** Nothing read means that the rule does not apply to this athlete. */
  check: (program: AuditedProgram) => Reading[]
}

/** One thing that a rule measured. */
export interface Reading {
  severity: Finding['severity']
  /** Day, exercise or muscle; left out for the whole program. */
  where?: string
  week?: number
  measured: string
  limit: string
  /**
   * How much of what is allowed is used: 1 at the limit. Of many readings the highest is shown; 0 says
   * nothing of its place, so that a passed rule is shown without one.
   */
  strain: number
}
