/** Words as they are compared: one kind of quotation mark, of space, of letter. */
export function plain(text: string): string {
  return text
    .replace(/(\d*)([¼½¾])/g, (_, whole: string, part: string) => `${whole || '0'}${parts[part]}`)
    .normalize('NFKC')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

const parts: Record<string, string> = { '¼': '.25', '½': '.5', '¾': '.75' }

/** The same without accents, for words of which a table is kept. */
export function plainLetters(text: string): string {
  return plain(text)
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
}

/** Plain sentences. A point inside a number ends none. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/[!?;\n。！？؟]+|\.(?!\d)/)
    .map(plain)
    .filter((sentence) => sentence !== '')
}
