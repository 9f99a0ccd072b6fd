import 'server-only'
import { db, type Transaction } from '@/lib/db/client'
import { env } from '@/lib/env'
import type { Demand } from './demand'
import { refuseBeyondDay } from './refuse-beyond-day'

interface Reservation {
  programId: string
  changeId?: string
  demand: Demand
  /** Whether the program begins anew, so that what was reserved for it before is not wanted any more. */
  isAnew?: boolean
}

/**
 * Reserves the estimate of some work in the transaction that asks for it, last before it ends: one request after another,
 * so that many at once do not each find the same room. It counts until the work is over, which is seen at the row of the
 * program or change itself; after that what was spent counts. So nothing has to be settled, and a crash leaves nothing
 * behind. Throws AppError unavailable when the day's budget is reached; then nothing of the transaction stays.
 */
export async function reserve(tx: Transaction, reservation: Reservation): Promise<void> {
  const { programId, changeId = null, demand, isAnew = false } = reservation
  if (isFree()) return
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('mesocycle budget'))`
  if (isAnew) {
    await tx.$executeRaw`
      update spend set reserved_usd = 0 where program_id = ${programId}::uuid and change_id is null`
  }
  await refuseBeyondDay(tx, demand)
  const { weeks, usd } = demand
  await tx.$executeRaw`
    insert into spend (id, program_id, change_id, day, weeks, reserved_usd, created_at)
    values (gen_random_uuid(), ${programId}::uuid, ${changeId}::uuid,
      (clock_timestamp() at time zone 'utc')::date, ${weeks}, ${usd}, clock_timestamp())`
}

/** Throws as `reserve` would, before anything is made for the work; what holds is what `reserve` says. */
export async function requireRoom(demand: Demand): Promise<void> {
  if (!isFree()) await refuseBeyondDay(db(), demand)
}

function isFree(): boolean {
  const { MODEL_KIND, MAX_USD_PER_DAY, PROGRAMS_PER_DAY } = env()
  return MODEL_KIND === 'coach' && MAX_USD_PER_DAY === null && PROGRAMS_PER_DAY === null
}
