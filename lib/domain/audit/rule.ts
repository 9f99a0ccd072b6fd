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
  /** No readings mean that the rule does not apply to this athlete. */
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
   * How close the value is to its limit: 1 at the limit, more beyond. Of several readings that passed,
   * the closest is shown. 0 means that all are equally far, so that none of their places is named.
   */
  strain: number
}
