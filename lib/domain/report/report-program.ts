import {
  auditedProgram,
  type AuditedWeek,
  type AuditRequest,
} from '@/lib/domain/audit/audited-program'
import { judgeVolume, volumeLimits } from '@/lib/domain/audit/volume-limits'
import { writtenMinutes } from '@/lib/domain/audit/written-minutes'
import { muscleGroupSchema, type MuscleGroup, type Phase } from '@/lib/domain/vocabulary'

/** A week of one muscle group, in fractional sets. */
export interface MuscleWeek {
  week: number
  sets: number
  /** The blueprint's target. */
  aim: number
  /** What the audit lets pass; null where it asks for nothing. */
  range: { least: number; most: number } | null
  /** The audit warns of this one. */
  outside: boolean
}

export interface MuscleReport {
  group: MuscleGroup
  weeks: MuscleWeek[]
}

/** Sessions of one week, in the order of its days. */
export interface WeekMinutes {
  week: number
  sessions: { focus: string; minutes: number }[]
}

/** A stretch of weeks of one phase, as the charts mark it. */
export interface ReportWeek {
  week: number
  phase: Phase
  phase_week: number
  phase_weeks: number
}

export interface ProgramReport {
  weeks: ReportWeek[]
  /** Groups that are trained or should be; in the order of the vocabulary. */
  muscles: MuscleReport[]
  minutes: WeekMinutes[]
  /** The athlete's time for a session, minutes. */
  budget: number
  /** Too little time for ranges: legs, a push and a pull are asked for instead. */
  minimumDose: boolean
}

/** What charts show of a written program: counted and limited by the audit itself, so that both say the same. */
export function reportProgram(request: AuditRequest): ProgramReport {
  const program = auditedProgram(request)
  const { audited, profile, minimumDose } = program
  const muscles = muscleGroupSchema.options.map((group) => ({
    group,
    weeks: audited.map((week): MuscleWeek => {
      const limits = volumeLimits(program, week, group)
      return {
        week: week.number,
        sets: week.sets[group],
        aim: week.plan?.targets[group] ?? 0,
        range: limits && { least: limits.from, most: limits.to },
        outside: limits !== null && judgeVolume(week, group, limits).severity !== 'pass',
      }
    }),
  }))
  return {
    weeks: audited.map(reportWeek),
    muscles: muscles.filter(({ weeks }) => weeks.some(({ sets, range }) => sets > 0 || range)),
    minutes: audited.map(({ number, days }) => ({
      week: number,
      sessions: days.map((day) => ({ focus: day.name, minutes: writtenMinutes(profile, day) })),
    })),
    budget: profile.session_minutes,
    minimumDose,
  }
}

function reportWeek({ week, plan }: AuditedWeek): ReportWeek {
  return {
    week: week.week,
    phase: week.phase,
    phase_week: plan?.phase_week ?? 1,
    phase_weeks: plan?.phase_weeks ?? 1,
  }
}
