import type { Beat, Pulse, StatusView } from '@/lib/domain/contract/views'

/** A program's status as a page has heard it. */
export interface SeenStatus {
  status: StatusView
  /** When it was heard last, also without news, in milliseconds since 1970. */
  heardAt: number
  promised: Promised | null
}

export interface Promised {
  /** When the time left that is shown is over, in milliseconds since 1970; null while none is shown. */
  endsAt: number | null
  /** The earliest end that was ever shown. */
  earliest: number
  /** Why it ends later than that. */
  later: LaterBecause | null
}

/** Where the server names no reason, weeks take longer than those that it reckoned with. */
export type LaterBecause = NonNullable<Pulse['slowed_by']> | 'slower'

/** Events and polls may cross on the way; the one with the lower revision is older. */
export function seeStatus(
  known: SeenStatus | undefined,
  arrived: StatusView,
  at: number,
): SeenStatus {
  if (known && known.status.revision > arrived.revision) return known
  return {
    status: arrived,
    heardAt: at,
    promised: promisedBy(known?.promised ?? null, arrived, at),
  }
}

/** What is known still holds. A beat of another revision says nothing of it. */
export function seeBeat(
  known: SeenStatus | undefined,
  beat: Beat,
  at: number,
): SeenStatus | undefined {
  if (!known || known.status.revision !== beat.revision) return known
  const next_tries = known.status.next_tries.map((next) => ({
    ...next,
    in_seconds: Math.max(0, next.in_seconds - (at - known.heardAt) / 1000),
  }))
  return seeStatus(known, { ...known.status, ...beat, next_tries }, at)
}

/** The time left is shown as it was promised first: it ends earlier in silence, later only with the reason. */
function promisedBy(
  known: Promised | null,
  { estimated_seconds_left: seconds, pulse }: StatusView,
  at: number,
): Promised | null {
  if (pulse.activity === 'over') return null
  if (seconds === null) return known && { ...known, endsAt: null }
  const endsAt = at + seconds * 1000
  const earliest = Math.min(known?.earliest ?? Infinity, endsAt)
  if (endsAt - earliest <= allowedMs(seconds)) return { endsAt: earliest, earliest, later: null }
  return { endsAt, earliest, later: pulse.slowed_by ?? 'slower' }
}

/** Estimates go up and down a little: a tenth of what is left, at least three seconds. */
function allowedMs(seconds: number): number {
  return Math.max(3_000, seconds * 100)
}
