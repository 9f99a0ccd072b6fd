/** A name as it stands within a sentence: `barbell Romanian deadlift`, but `EZ-bar curl`. */
export function withinSentence(name: string): string {
  return /^.[a-z]/.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name
}
