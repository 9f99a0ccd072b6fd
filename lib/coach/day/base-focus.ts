/** A day's focus without the letter of days that are alike: `Upper body A` becomes `Upper body`. */
export function baseFocus(focus: string): string {
  return focus.replace(/ [A-D]$/, '')
}
