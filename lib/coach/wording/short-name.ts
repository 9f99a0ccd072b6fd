/**
 * How a lift is called when its whole name has just been said: its last word, without what it is done on. Names
 * that are short already stay.
 */
export function shortName(lift: string): string {
  if (lift.length <= SHORT_ENOUGH) return lift
  const name = lift.replace(/ (?:to|under|on|with|against|in) .*$/, '').replace(/ machine$/, '')
  return name.split(' ').at(-1) ?? lift
}

const SHORT_ENOUGH = 15
