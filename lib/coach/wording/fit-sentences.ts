/** As many of the sentences, in order, as fit; one that does not fit is left out whole. Empty ones are skipped. */
export function fitSentences(sentences: readonly string[], longest: number): string {
  return sentences.reduce((text, sentence) => {
    const longer = [text, sentence].filter(Boolean).join(' ')
    return longer.length <= longest ? longer : text
  }, '')
}
