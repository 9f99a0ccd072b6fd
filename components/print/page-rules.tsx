import type { Week } from '@/lib/domain/program/schema'
import { phaseWords } from '@/lib/domain/words/words'
import { cssString } from './css-string'
import { PageStyle } from './page-style'
import type { Paper } from './paper'

interface Props {
  title: string
  weeks: readonly Week[]
  total: number
  paper: Paper
  nonce: string
}

/** The running foot of each week's pages. The name is in CSS, so every sign that CSS knows is escaped. */
export function PageRules({ title, weeks, total, paper, nonce }: Props) {
  const size = paper === 'a4' ? 'A4' : 'letter'
  const font = '8.5pt "Archivo Variable", sans-serif'
  const pages = weeks.map(({ week, phase }) => [
    `week-${week}`,
    `Week ${week} of ${total}, ${phaseWords[phase]} \u00b7 ${title}`,
  ])
  const rules = [...pages, ['report', `Report \u00b7 ${title}`]].map(([page, foot = '']) => {
    return `@page ${page} { size: ${size}; margin: 12mm 12mm 16mm;
      @bottom-left { content: ${cssString(foot)}; font: ${font}; color: #44484d; }
      @bottom-right { content: counter(page) " of " counter(pages); font: ${font}; color: #16181b; } }`
  })
  return <PageStyle nonce={nonce} rules={[`@page { size: ${size}; }`, ...rules].join('\n')} />
}
