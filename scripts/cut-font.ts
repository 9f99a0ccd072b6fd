/**
 * npm run font: Archivo as far as the pages use it, from the package that holds it whole. The axes are what costs: of the 90 KB
 * that each first visit waited for, weights above 600 and widths beyond 74 to 100 % were more than half. The word at the head of
 * the page is the one thing that is heavier and wider; it has its nine letters to itself. Both are kept in the repository, and
 * cut anew when a page asks for more or the package changes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'

const whole = 'node_modules/@fontsource-variable/archivo'
const face = 'archivo-latin-wdth-normal'

export const cuts = [
  {
    file: 'app/fonts/archivo.woff2',
    text: latinLetters(),
    axes: { wght: { min: 400, max: 600 }, wdth: { min: 74, max: 100, default: 100 } },
  },
  { file: 'app/fonts/archivo-word.woff2', text: 'Mesocycle', axes: { wght: 680, wdth: 112 } },
]

if (process.argv[1] === import.meta.filename) {
  mkdirSync('app/fonts', { recursive: true })
  for (const cut of cuts) writeFileSync(cut.file, await cutFont(cut))
}

export function cutFont({ text, axes }: (typeof cuts)[number]): Promise<Buffer> {
  const source = readFileSync(`${whole}/files/${face}.woff2`)
  return subsetFont(source, text, { targetFormat: 'woff2', variationAxes: axes })
}

/** Every character of the face, by the package's own list of them. */
function latinLetters(): string {
  const css = readFileSync(`${whole}/wdth.css`, 'utf8')
  const range = css.split(`${face} `)[1]?.match(/unicode-range: ([^;]+)/)?.[1]
  if (range === undefined) throw new Error(`${whole}/wdth.css does not say what ${face} holds.`)
  return range
    .split(',')
    .map((part) => {
      const [first, last = first] = part.replace('U+', '').split('-')
      const start = parseInt(first!, 16)
      return Array.from({ length: parseInt(last!, 16) - start + 1 }, (_, i) =>
        String.fromCodePoint(start + i),
      ).join('')
    })
    .join('')
}
