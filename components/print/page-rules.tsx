import type { Paper } from './choose/paper'
import { cssString } from './css-string'
import { PageStyle } from './page-style'

/** A kind of page, by the name that its part of the document asks for. */
export interface PageKind {
  name: string
  /** What runs along its foot, left and right; the right is `1 of 4` where nothing else is said. */
  foot: string
  right?: string
  landscape?: boolean
}

interface Props {
  pages: readonly PageKind[]
  paper: Paper
  /** The family of the document's font, by its name: no variable holds in a page's margin. */
  font: string
  nonce: string
}

/** The running foot of every kind of page. Names of programs stand in CSS here, so every sign that CSS knows is escaped. */
export function PageRules({ pages, paper, font: family, nonce }: Props) {
  const size = paper === 'a4' ? 'A4' : 'letter'
  const font = `8.5pt ${family}, sans-serif`
  const rules = pages.map(({ name, foot, right, landscape }) => {
    const end = right === undefined ? 'counter(page) " of " counter(pages)' : cssString(right)
    const upright = paper === 'a4' ? '12mm 12mm 16mm' : '9mm 12mm 13mm'
    const margin = landscape ? '9mm 10mm 13mm' : upright
    return `@page ${name} { size: ${size}${landscape ? ' landscape' : ''}; margin: ${margin};
      @bottom-left { content: ${cssString(foot)}; font: ${font}; color: #44484d; }
      @bottom-right { content: ${end}; font: ${font}; color: #16181b; } }`
  })
  return <PageStyle nonce={nonce} rules={[`@page { size: ${size}; }`, ...rules].join('\n')} />
}
