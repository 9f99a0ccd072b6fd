import type { Blueprint } from '@/lib/domain/blueprint/schema'
import { openSlots } from '@/lib/domain/contract/open-slots'
import { modelSettings, type ModelSettings } from '@/lib/model/model-settings'
import { modelGate } from '@/lib/model/gate/model-gate'
import { observedPace, type Pace } from '@/lib/model/observed-pace'

/**
 * How long a program will take to write, in whole seconds, at least 1: from the pace of this model
 * as this process has seen it, else from typical figures of its kind. Weeks go in waves, and calls that others have
 * under way or waiting for this model take their share of its pace.
 */
export function estimateSeconds(
  blueprint: Pick<Blueprint, 'weeks' | 'slots'>,
  settings: ModelSettings = modelSettings(),
): number {
  const work = workOf(blueprint, settings)
  const waves = Math.ceil(blueprint.weeks.length / settings.weeksAtOnce)
  const own = Math.min(blueprint.weeks.length, settings.weeksAtOnce)
  const waveSeconds = work.weekSeconds * crowd(settings, own)
  return Math.max(1, Math.round(work.metadataSeconds + waves * waveSeconds))
}

/** How many times longer a wave takes because more calls want in than are let in at once; at least 1. */
function crowd({ concurrency }: ModelSettings, own: number): number {
  const { running, waiting } = modelGate(concurrency).load()
  return Math.max(1, (running + waiting + own) / concurrency)
}

/** One program in so many weeks needs a model to repair something; a repair is one more call. */
const REPAIR_SHARE = 0.1

function workOf({ weeks, slots }: Pick<Blueprint, 'weeks' | 'slots'>, settings: ModelSettings) {
  const pace = observedPace(settings) ?? typicalPace[settings.kind]
  const days = weeks[0]?.days.length ?? 1
  return {
    metadataSeconds: secondsOf(pace, metadataTokens(openSlots({ weeks, slots }).length)),
    weekSeconds: secondsOf(pace, weekTokens(days)) * (1 + REPAIR_SHARE),
  }
}

/** What a good reply needs, in tokens: measured on replies of the built-in coach. */
export function metadataTokens(slots: number): number {
  return 20 + 2 * slots
}

export function weekTokens(days: number): number {
  return 110 + 35 * days
}

export function cuesTokens(exercises: number): number {
  return 20 + 32 * exercises
}

export const storyTokens = 300

function secondsOf({ firstTokenMs, tokensPerSecond }: Omit<Pace, 'calls'>, tokens: number) {
  return firstTokenMs / 1000 + tokens / tokensPerSecond
}

/** The coach at its default pace, alone. OpenAI: gpt-6-luna as measured by artificialanalysis.ai; local: a small model on a good CPU. */
const typicalPace: Record<ModelSettings['kind'], Omit<Pace, 'calls'>> = {
  coach: { firstTokenMs: 550, tokensPerSecond: 300 },
  openai: { firstTokenMs: 900, tokensPerSecond: 120 },
  compatible: { firstTokenMs: 10_000, tokensPerSecond: 30 },
}
