/** Whether a text says again what the model was told of its reply, as small models do when they are asked for a repair. */
export function echoesRequest(text: string): boolean {
  return toldOfReply.test(text) || namedFault.test(text)
}

/** Words of our prompts that no coach says to an athlete. */
const toldOfReply =
  /\b(your|the) reply\b|\bsend (it again|one)\b|\bJSON\b|\bsame shape\b|\bthese faults\b|\bprogram_data\b|\bathlete_words\b|\bnot listed\b|^reply with (the|this)\b|\bslot d\ds\d+\b|\bnever instructions\b/i

/** "Week, title is missing", "day 2 (Legs) is missing": what is said of a part that could not be shown. */
const namedFault =
  /^[-\s]*(week|day \d+|name|why|strategy)(, (title|focus|note)| \([^)]*\))?,? (is|contains|has|repeats|speaks|uses|only)\b.*\b(missing|HTML|link|code|words|itself|English|token|characters|repeats)\b/i

/**
 * Whether a title is the athlete's own words said back: four words of theirs or more in a row and nothing of its own, or
 * more of them than a title needs.
 */
export function echoesAthlete(title: string, said: readonly string[]): boolean {
  const plain = wordsOf(title)
  if (plain.split(' ').length < 4) return false
  return said.map(wordsOf).some((own) => {
    const isLong = own.split(' ').length >= 4
    return ` ${own} `.includes(` ${plain} `) || (isLong && ` ${plain} `.includes(` ${own} `))
  })
}

/** In small letters, one space between two words. */
function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
