import type { Claim } from './claim'
import { sentencesOf } from './plain'
import { standsIn } from './stands-in'

/**
 * Takes nothing from a sentence that is meant for the program and not for a coach, but that it is one. A word about
 * health is asked about even there.
 */
export function withoutInstructions(
  claims: readonly Claim[],
  sentences: readonly string[],
): Claim[] {
  const instructions = claims.filter(isInstruction)
  if (instructions.length === 0) return [...claims]
  const orders = instructions.flatMap(({ quote }) => sentencesOf(quote))
  const free = sentences.filter((one) => !orders.some((order) => standsIn(order, one)))
  return claims.filter(
    (each) => isInstruction(each) || each.meaning.kind === 'health' || isIn(each.quote, free),
  )
}

function isIn(quote: string, sentences: readonly string[]): boolean {
  return sentencesOf(quote).every((part) => sentences.some((sentence) => standsIn(part, sentence)))
}

function isInstruction({ meaning }: Pick<Claim, 'meaning'>): boolean {
  return meaning.kind === 'unhandled' && meaning.reason === 'instruction'
}
