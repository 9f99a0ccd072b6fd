import type { MetadataBlock } from '@/lib/domain/contract/canonical-block'
import type { Phase } from '@/lib/domain/vocabulary'

export type PhaseRun = { phase: Phase; weeks: number }

/** The phases with their lengths in weeks, in order. */
export function phaseRuns(phases: MetadataBlock['phases']): PhaseRun[] {
  return phases.map(({ phase, from_week, to_week }) => ({ phase, weeks: to_week - from_week + 1 }))
}

/** Length in weeks of each stretch of loading between deloads; a taper is not loading. */
export function loadingBlocks(phases: MetadataBlock['phases']): number[] {
  const blocks = [0]
  for (const { phase, weeks } of phaseRuns(phases)) {
    if (phase === 'deload' || phase === 'taper') blocks.push(0)
    else blocks[blocks.length - 1] = (blocks[blocks.length - 1] ?? 0) + weeks
  }
  return blocks.filter((weeks) => weeks > 0)
}
