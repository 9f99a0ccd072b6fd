import type { Finding } from '@/lib/domain/program/schema'
import type { AuditedProgram } from './audited-program'
import type { MeasuredTraining } from './training/measured-training'

interface Rule {
  /** Shown beside the answer; stable, stored audits name it. */
  id: string
  /** What is measured, in the athlete's words. */
  title: string
  /** Study, association, `our contract`, or `our judgement`. */
  source: string
}

/** A question that only a written program can be asked: is it what was promised, can it be done safely, are its words true? */
export interface ProgramRule extends Rule {
  /** `week`: one week alone can be asked. */
  scope: 'week' | 'program'
  /** No readings mean that the rule does not apply to this athlete. */
  check: (program: AuditedProgram) => Reading[]
}

/** A question of merit, whoever wrote the training: breaking it makes a worse program, and good programs pass it. */
export interface TrainingRule extends Rule {
  /**
   * Without these the rule is silent: `form` is what the athlete asked for, `weeks` a program of several,
   * `weekdays` the calendar.
   */
  needs: ('form' | 'weeks' | 'weekdays')[]
  /** No readings mean that the rule does not apply. */
  check: (training: MeasuredTraining) => Reading[]
}

export type AuditRule = ProgramRule | TrainingRule

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
  /** What was measured and where the limit is, said to the athlete. Shown where the rule is not kept. */
  sentence: string
}
