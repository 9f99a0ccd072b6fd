/**
 * Watches a growing text for a reply that will not end: more than 400 blank characters in a row
 * (whitespace is always legal in a JSON grammar), the same up to 200 characters again and again
 * for 1,200 characters, or more text than `maxChars`. Returns what is wrong, or null.
 */
export function watchForRunaway(maxChars: number) {
  let blank = 0
  let looked = 0
  return (piece: string, text: string): string | null => {
    const tail = piece.length - piece.trimEnd().length
    blank = tail === piece.length ? blank + tail : tail
    if (blank > 400) return 'endless white space'
    if (text.length > maxChars) return 'far more text than asked for'
    if (text.length < looked + 400) return null
    looked = text.length
    return period(text.slice(-1200)) <= 200 ? 'the same text again and again' : null
  }
}

/** The length of the shortest piece that the text repeats; Infinity below 1,200 characters. */
function period(text: string): number {
  if (text.length < 1200) return Infinity
  const border = [0]
  for (let i = 1, k = 0; i < text.length; i++) {
    while (k > 0 && text[i] !== text[k]) k = border[k - 1] ?? 0
    if (text[i] === text[k]) k++
    border.push(k)
  }
  return text.length - (border.at(-1) ?? 0)
}
