import type { Units } from '@/lib/domain/vocabulary'
import { type Paper, paperOf } from './paper'

/** What is printed, and how. */
export interface PrintChoice {
  /** Sheets to write each set on, or a card for each day with all its weeks. */
  as: 'sheets' | 'card'
  /** The first and the last week. */
  from: number
  to: number
  paper: Paper
  cues: boolean
  alternatives: boolean
  report: boolean
}

export type Asked = Record<string, string | string[] | undefined>

/**
 * What an address asks for: everything as sheets, unless it says otherwise; `week` is one of them. Null where it asks for weeks
 * that are not written.
 */
export function printChoice(
  asked: Asked,
  written: readonly number[],
  units: Units,
): PrintChoice | null {
  const first = asked.week ?? asked.from
  const last = asked.week ?? asked.to
  const from = first === undefined ? written[0] : Number(first)
  const to = last === undefined ? written.at(-1) : Number(last)
  if (from === undefined || to === undefined) return null
  if (!written.includes(from) || !written.includes(to)) return null
  return {
    as: asked.as === 'card' ? 'card' : 'sheets',
    from: Math.min(from, to),
    to: Math.max(from, to),
    paper: paperOf(asked.paper, units),
    cues: asked.cues === '1',
    alternatives: asked.alternatives === '1',
    report: asked.report === '1',
  }
}

/** The address of a choice, `?as=card&paper=a4`. */
export function printAddress(choice: PrintChoice, written: readonly number[]): string {
  const { as, from, to, paper } = choice
  const ticked = (['cues', 'alternatives', 'report'] as const).filter((key) => choice[key])
  return `?${new URLSearchParams({
    ...(as === 'card' ? { as } : {}),
    ...(from === written[0] && to === written.at(-1) ? {} : { from: String(from), to: String(to) }),
    paper,
    ...Object.fromEntries(ticked.map((key) => [key, '1'])),
  })}`
}
