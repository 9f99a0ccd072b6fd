import type { Audit } from '@/lib/domain/program/schema'
import { nameExercises } from './name-exercises'
import type { ProgramRecord } from './program-record'
import type { TrainingLog } from './training/log-view'
import type { FullProgram, ProgramWeek, WeekState } from './views'

interface Included {
  withBlueprint: boolean
  log: TrainingLog | null
}

/** What `GET /api/programs/{id}` answers, with the blueprint and the log only where they were asked for. */
export function fullProgram(record: ProgramRecord, { withBlueprint, log }: Included): FullProgram {
  const { state, profile, blueprint, metadata, exercises, audit, provenance } = record
  return {
    ...state,
    profile,
    metadata,
    weeks: state.weeks.map((week) => programWeek(week, record)),
    exercises,
    audit: audit && auditView(audit),
    provenance,
    workouts: record.workouts,
    time_zone: record.time_zone,
    ...(log ? { log } : {}),
    ...(withBlueprint ? { blueprint } : {}),
  }
}

/** A week that is not stored keeps its place: what it will be for is planned, the rest is empty. */
function programWeek(
  state: WeekState,
  { blueprint, weeks, exercises }: ProgramRecord,
): ProgramWeek {
  const stored = weeks.find(({ week }) => week === state.week)
  if (stored) return { ...state, ...nameExercises(stored, exercises) }
  const { phase, block } = blueprint.weeks.find(({ week }) => week === state.week)!
  return { ...state, phase, block, title: '', focus: '', note: '', workouts: [], adjustments: [] }
}

function auditView({ findings, ...audit }: Audit) {
  return {
    ...audit,
    findings: findings.filter(({ severity }) => severity !== 'pass'),
    passed: findings.filter(({ severity }) => severity === 'pass'),
  }
}
