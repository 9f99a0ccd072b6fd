import type { Reading } from '@/lib/domain/audit/rule'
import type { MeasuredTraining } from './measured-training'

/** One question of merit: a rule stays if breaking it makes a worse program, and good programs pass it. */
export interface MeritRule {
  /** V1-X3, N16. */
  id: string
  /** What is measured, in the athlete's words. */
  title: string
  /** Study, association, or `our judgement`. */
  source: string
  /**
   * Without these the rule is silent: `form` is what the athlete asked for, `weeks` a program of several,
   * `weekdays` the calendar.
   */
  needs: ('form' | 'weeks' | 'weekdays')[]
  /** Nothing read means that the rule does not apply. */
  check: (training: MeasuredTraining) => MeritReading[]
}

export interface MeritReading extends Reading {
  /** What was measured and where the limit is, said to the athlete. */
  sentence: string
}

/** What a rule says of a training, once for each place, its weeks inside. */
export interface MeritFinding {
  rule: string
  severity: Reading['severity']
  title: string
  where: string
  weeks: number[]
  measured: string
  limit: string
  source: string
  sentence: string
}
