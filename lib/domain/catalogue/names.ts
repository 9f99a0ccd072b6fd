/**
 * What two spellings of one name have in common: no case, accents, punctuation, spaces or plural s, and "db" for a
 * dumbbell.
 */
export function wordKey(words: string): string {
  return tokensOf(words).join('')
}

/** The key of every run of whole words: "Weighted pull-up" has that of "pull up". */
export function phraseKeys(words: string): string[] {
  const tokens = tokensOf(words)
  return tokens.flatMap((_, from) =>
    tokens.slice(from).map((__, length) => tokens.slice(from, from + length + 1).join('')),
  )
}

/** Lower-case words without accents, apostrophes or a plural ending, short forms written out. */
export function tokensOf(words: string): string[] {
  const tokens = words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'\u2019]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((token) => token !== '')
    .map((token) => longForms[singular(token)] ?? singular(token))
  return tokens.map((token, at) => {
    const isOne = (token === 'one' || token === '1') && /^(arm|leg)$/.test(tokens[at + 1] ?? '')
    return isOne ? 'single' : token
  })
}

/** What lifters write short, and spellings that are nothing else. */
const longForms: Partial<Record<string, string>> = {
  db: 'dumbbell',
  bb: 'barbell',
  kb: 'kettlebell',
  dl: 'deadlift',
  ext: 'extension',
  incl: 'incline',
  flye: 'fly',
  legged: 'leg',
  armed: 'arm',
}

function singular(token: string): string {
  if (/^(ups|abs|dbs|kbs|bbs|dls)$/.test(token)) return token.slice(0, -1)
  if (/(ss|ch|sh|x)es$/.test(token)) return token.slice(0, -2)
  if (/(fl[iy]|rri)es$/.test(token)) return `${token.slice(0, -3)}y`
  return token.length > 3 && token.endsWith('s') && !token.endsWith('ss')
    ? token.slice(0, -1)
    : token
}
