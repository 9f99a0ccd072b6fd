/** A day's focus without the letter that tells it from its like: Upper body A is upper body. */
export function baseFocus(focus: string): string {
  return focus.replace(/ [A-D]$/, '')
}
