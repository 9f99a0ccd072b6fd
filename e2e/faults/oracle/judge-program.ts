import {
  acceptedProgress,
  completeProgress,
  metadataProgress,
  weekReadyProgress,
} from '@/lib/domain/program/progress-values'
import { auditSchema, weekSchema } from '@/lib/domain/program/schema'
import type { Asked } from '../harness/ask'
import type { ProgramRows } from './read-program'

/** What is wrong with a program that is over, in sentences; none when it is as a fault may leave it. */
export function judgeProgram(rows: ProgramRows, { weeks, mayEnd }: Asked): string[] {
  const { program } = rows
  const ended = mayEnd.some((end) => end === program.status)
  return [
    ...(ended ? [] : [`it is ${program.status} (${program.message}), not ${mayEnd.join(' or ')}`]),
    ...judgeWrites(rows),
    ...judgeProgress(rows),
    ...(program.status === 'completed' ? judgeCompleted(rows, weeks) : []),
    ...(program.status === 'failed' ? judgeFailed(rows) : []),
  ].map((finding) => `program ${program.id.slice(0, 8)}: ${finding}`)
}

/** Each week is stored once and never touched again. */
function judgeWrites({ writes, versions }: ProgramRows): string[] {
  const inserted = new Set(writes.map(({ week, version }) => `${week} v${version}`))
  return [
    ...writes
      .filter(({ did }) => did !== 'INSERT')
      .map(({ week, version, did }) => `week ${week} v${version} met ${did} after it was stored`),
    ...(inserted.size === writes.length ? [] : ['a week was stored twice']),
    ...(inserted.size === versions.length ? [] : ['stored weeks are gone']),
    ...versions
      .filter(({ version }) => version !== 1)
      .map(({ week, version }) => `week ${week} has version ${version}, which nobody asked for`),
  ]
}

/** 5, then 10 with the metadata, then each stored week's value, 100 at the end; nothing twice and nothing left out. */
function judgeProgress({ program, progress, versions }: ProgramRows): string[] {
  const total = program.weeks_total
  const due = [
    acceptedProgress,
    ...(program.metadata ? [metadataProgress] : []),
    ...versions.map((_, index) => weekReadyProgress(index + 1, total)),
    ...(program.status === 'completed' ? [completeProgress] : []),
  ]
  const log = progress.join(' ')
  return [
    ...(log === due.join(' ') ? [] : [`its progress went ${log} instead of ${due.join(' ')}`]),
    ...(program.progress === due.at(-1)
      ? []
      : [`it stands at ${program.progress} % instead of ${due.at(-1)} %`]),
  ]
}

function judgeCompleted({ program, weeks, versions }: ProgramRows, total: number): string[] {
  const numbers = versions.map(({ week }) => week).join(' ')
  const due = Array.from({ length: total }, (_, index) => index + 1).join(' ')
  const audit = auditSchema.safeParse(program.audit)
  return [
    ...(numbers === due ? [] : [`weeks ${numbers || 'none'} are stored instead of ${due}`]),
    ...weeks
      .filter(({ status, version }) => status !== 'done' || version !== 1)
      .map(({ week, status, version }) => `week ${week} is ${status} with version ${version}`),
    ...versions
      .filter(({ body }) => !weekSchema.safeParse(body).success)
      .map(({ week }) => `week ${week} is not as a week must be`),
    ...(audit.success ? [] : ['its audit is missing or broken']),
    ...(program.metadata ? [] : ['it has no metadata']),
    ...(program.finished_at ? [] : ['it has no end']),
  ]
}

/** Who reads it learns why, in a sentence, and each missing week has its own. */
function judgeFailed({ program, weeks }: ProgramRows): string[] {
  return [
    ...(/^[A-Z“"].*[.”"]$/.test(program.error?.message ?? '')
      ? []
      : [`it failed without a sentence: ${JSON.stringify(program.error)}`]),
    ...weeks
      .filter(({ status }) => status === 'writing' || status === 'repairing')
      .map(({ week, status }) => `week ${week} is still ${status} although the program is over`),
  ]
}
