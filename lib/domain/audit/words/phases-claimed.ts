import type { Phase } from '@/lib/domain/vocabulary'

/**
 * The phases that a text says its own week to be in: "this deload week", "this week is a taper". What
 * comes before or after a phase is no claim.
 */
export function phasesClaimed(text: string): { phase: Phase; words: string }[] {
  return [...text.matchAll(THIS_PHASE)].flatMap(([words, name, other]) => {
    const phase = PHASES[(name ?? other ?? '').toLowerCase()]
    return phase ? [{ phase, words }] : []
  })
}

const PHASES: Record<string, Phase> = {
  accumulation: 'accumulation',
  intensification: 'intensification',
  realization: 'realization',
  peak: 'realization',
  peaking: 'realization',
  taper: 'taper',
  deload: 'deload',
}

const NAME = Object.keys(PHASES).join('|')
const THIS_PHASE = new RegExp(
  `\\bthis (?:(?:week )?is (?:a|an|the|your) (${NAME})(?: week)?|(${NAME}) week)\\b`,
  'gi',
)
