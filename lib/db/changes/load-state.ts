import 'server-only'
import type { HealthAnswer } from '@/lib/domain/listening/heard'
import type { BlockCue } from '@/lib/domain/program/block-cues'
import type { Audit, ProgramMetadata } from '@/lib/domain/program/schema'
import type { SwapState } from '@/lib/domain/program/swap/swap-state'
import { AppError } from '@/lib/errors'
import { db } from '@/lib/db/client'
import { listCues } from '@/lib/db/list-cues'
import { isUuid } from '@/lib/db/owner/is-uuid'
import { readBasis, readStored, readWeek, storedColumns } from '@/lib/db/read-stored'
import { listAnchors } from './lifts/list-anchors'

/** From a week's number to its current version. */
export type Pointers = Record<number, number>

export interface LoadedState extends SwapState {
  metadata: ProgramMetadata
  /** What the audit says of the current versions; null where it broke. */
  audit: Audit | null
  /** Every change that is taken or undone raises it: while it is this one, the rest is as it was read. */
  revision: number
  /** As much of the log, by which days are trained. */
  log_revision: number
  pointers: Pointers
  cues: BlockCue[]
  /** What the athlete has answered about their health. */
  healthAnswers: HealthAnswer[]
}

/**
 * What an owner's program is by now: its blueprint, the lifts that were entered anew, and the current versions. Read
 * outside of any transaction, because what follows takes its time: its revision is read first, for `requireRevision` under the
 * lock. Null when they have no such program. Throws AppError conflict while it is not written whole.
 */
export async function loadState(ownerId: string, programId: string): Promise<LoadedState | null> {
  if (!isUuid(programId)) return null
  const row = await db().program.findFirst({
    where: { id: programId, owner_id: ownerId },
    select: { ...storedColumns, status: true, revision: true, log_revision: true },
  })
  if (!row) return null
  const { profile, blueprint, metadata, words, audit } = readStored(row)
  if (row.status !== 'completed' || !metadata) {
    throw new AppError('conflict', 'Only a program that is written to its end can be changed.')
  }
  const weeks = await listVersions(programId)
  const logged = await listLogged(programId)
  return {
    profile,
    blueprint,
    metadata,
    audit,
    healthAnswers: words?.health_answers ?? [],
    revision: row.revision,
    log_revision: row.log_revision,
    anchors: await listAnchors(programId),
    cues: await listCues(programId),
    ...{ logged, trained: daysOf(logged), closed: await listClosed(programId) },
    pointers: Object.fromEntries(weeks.map(({ week, version }) => [week, version])),
    weeks: weeks.map(({ week, body, basis }) => ({
      week: readWeek(row, body),
      basis: readBasis(basis, blueprint, week),
    })),
  }
}

function listVersions(programId: string) {
  return db().$queryRaw<{ week: number; version: number; body: unknown; basis: unknown }[]>`
    select v.week, v.version, v.body, v.basis
    from program_week w
    join week_version v on v.program_id = w.program_id and v.week = w.week and v.version = w.version
    where w.program_id = ${programId}::uuid
    order by w.week`
}

async function listLogged(programId: string): Promise<SwapState['logged']> {
  const places = await db().setLog.groupBy({
    by: ['week', 'day', 'slot'],
    where: { program_id: programId, removed_at: null },
    orderBy: [{ week: 'asc' }, { day: 'asc' }, { slot: 'asc' }],
    _count: true,
  })
  return places.map(({ _count: sets, ...place }) => ({ ...place, sets }))
}

function daysOf(logged: SwapState['logged']): LoadedState['trained'] {
  const isSameDay = (one: (typeof logged)[number], other: (typeof logged)[number] | undefined) =>
    one.week === other?.week && one.day === other.day
  return logged
    .filter((each, index) => !isSameDay(each, logged[index - 1]))
    .map(({ week, day }) => ({ week, day }))
}

function listClosed(programId: string) {
  return db().workout.findMany({
    where: { program_id: programId, status: 'done' },
    select: { week: true, day: true },
  })
}
