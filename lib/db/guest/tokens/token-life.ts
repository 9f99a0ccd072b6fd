const day = 24 * 60 * 60 * 1000

/** A token that nobody has used for so long is no longer good. */
const unusedDays = 365

/** Until when a token is good that is made or used now. */
export function expiryFrom(now: Date): Date {
  return new Date(now.getTime() + unusedDays * day)
}
