import type { Done } from '@/lib/domain/contract/training/log-view'

/** What a device wrote of one set. */
export interface SetValue {
  done: Done | null
  client_id: string
  /** ISO, by that device's clock. */
  at: string
}

export interface SetWriting extends SetValue {
  /** The state that it was written over; 0 where the device knew none. */
  rev: number
  /** `at` as the device sent it, by which its repeat is known. */
  sent_at: string
}

/** What stands of one set. */
export interface Standing extends SetValue {
  /** From 1; raised by every write that changes what stands or is said of it. */
  rev: number
  /** What another device wrote without knowing of what counts. */
  other: SetValue | null
  /** The last writes that were heard, newest last. */
  heard: Heard[]
}

type Heard = Pick<SetWriting, 'client_id' | 'rev' | 'sent_at'>

/** Repeats are known for this many writes of one set. */
const REMEMBERED = 12

/**
 * What stands of a set after a write. A repeat changes nothing. Whoever has seen what stands replaces it, and with that
 * settles a disagreement. A device replaces its own earlier value, by its own clock. Of two devices that did not know of each other the later value counts and the
 * other is kept beside it, in whatever order they arrive; where both did the same there is nothing to settle.
 */
export function mergeSet(now: Standing | null, write: SetWriting): Standing {
  const { rev: over, sent_at: _sent, ...value } = write
  const heard = [...(now?.heard ?? []), heardOf(write)].slice(-REMEMBERED)
  if (!now) return { ...value, rev: 1, other: null, heard }
  if (now.heard.some((each) => isSameWrite(each, write))) return now
  if (over >= now.rev) return { ...value, rev: now.rev + 1, other: null, heard }
  const again = { ...now, heard }
  if (now.client_id === write.client_id) {
    return value.at > now.at ? { ...again, ...value, rev: now.rev + 1 } : again
  }
  if (isSameDone(now.done, value.done) || isOutdated(value, now.other)) return again
  const { done, client_id, at } = now
  const standing = { done, client_id, at }
  const counts = isLater(value, standing) ? value : standing
  return { ...counts, rev: now.rev + 1, other: counts === value ? standing : value, heard }
}

/** A device has written a later value already. */
function isOutdated({ client_id, at }: SetValue, other: SetValue | null): boolean {
  return other?.client_id === client_id && other.at >= at
}

function heardOf({ client_id, rev, sent_at }: SetWriting): Heard {
  return { client_id, rev, sent_at }
}

function isSameWrite(one: Heard, other: Heard): boolean {
  return one.client_id === other.client_id && one.rev === other.rev && one.sent_at === other.sent_at
}

/** At the same moment one of the two counts for everybody. */
function isLater(one: SetValue, other: SetValue): boolean {
  return one.at === other.at ? one.client_id > other.client_id : one.at > other.at
}

function isSameDone(one: Done | null, other: Done | null): boolean {
  if (one === null || other === null) return one === other
  return (
    one.amount === other.amount &&
    one.load_kg === other.load_kg &&
    one.rir === other.rir &&
    one.rir_touched === other.rir_touched
  )
}
