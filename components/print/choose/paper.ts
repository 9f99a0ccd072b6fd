import type { Units } from '@/lib/domain/vocabulary'

export const papers = ['a4', 'letter'] as const
export type Paper = (typeof papers)[number]

/** The paper asked for; else what lies in printers where people lift in these units. */
export function paperOf(asked: string | string[] | undefined, units: Units): Paper {
  if (asked === 'a4' || asked === 'letter') return asked
  return units === 'lb' ? 'letter' : 'a4'
}
