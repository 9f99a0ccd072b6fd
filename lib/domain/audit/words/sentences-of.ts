/** Splits after each full stop, question or exclamation mark that a space follows. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence !== '')
}
