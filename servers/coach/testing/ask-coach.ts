import OpenAI from 'openai'
import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { buildMetadataBlock, buildWeekBlock } from '@/lib/domain/contract/build-canonical-block'
import { renderCanonicalBlock } from '@/lib/domain/contract/canonical-block'
import { coachModel } from '@/lib/env'
import type { RunningCoach } from '../start-coach'

const profile = athleteProfileSchema.parse({
  height_cm: 175,
  weight_kg: 75,
  goal_category: 'hypertrophy',
  goal_raw: '',
  fitness_level: 'intermediate',
  duration_weeks: 4,
  days_per_week: 4,
  age: 30,
})
const blueprint = buildBlueprint(profile)
export const metadataBlock = buildMetadataBlock(profile, blueprint)
const metadata = {
  name: 'As planned',
  slots: blueprint.slots.map(({ slot, candidates, variant }) => ({
    slot,
    a: candidates[0] ?? variant,
    b: variant,
  })),
}

export function metadataPrompt() {
  return renderCanonicalBlock(metadataBlock)
}

export function weekPrompt(week: number) {
  return renderCanonicalBlock(buildWeekBlock(profile, blueprint, metadata, week))
}

const anySchema = {
  type: 'object',
  properties: { note: { type: 'string' } },
  required: ['note'],
  additionalProperties: false,
}

export function request(
  prompt: string,
  { system = 'You are a coach.', words = '', format = '', schema = anySchema as object } = {},
): ChatCompletionCreateParamsStreaming {
  const name = format || 'training_program'
  return {
    model: coachModel,
    stream: true,
    stream_options: { include_usage: true },
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: `${prompt}\n${JSON.stringify({ words })}` },
    ],
    response_format: {
      type: 'json_schema',
      json_schema: { name, strict: true, schema: schema as Record<string, unknown> },
    },
  }
}

export function clientOf(coach: RunningCoach, apiKey = 'none') {
  return new OpenAI({ baseURL: coach.url, apiKey, maxRetries: 0, logLevel: 'off' })
}

/** Reads a streamed answer to its end and tells all there was in it. */
export async function streamFrom(
  coach: RunningCoach,
  body: ChatCompletionCreateParamsStreaming,
  signal?: AbortSignal,
) {
  const chunks = await clientOf(coach).chat.completions.create(body, { signal })
  const told = {
    text: '',
    refusal: '',
    finish: null as string | null,
    usage: null as OpenAI.CompletionUsage | null,
    ids: new Set<string>(),
    chunks: 0,
  }
  for await (const chunk of chunks) {
    told.chunks++
    told.ids.add(chunk.id)
    told.usage = chunk.usage ?? null
    const choice = chunk.choices[0]
    told.text += choice?.delta.content ?? ''
    told.refusal += choice?.delta.refusal ?? ''
    told.finish = choice?.finish_reason ?? told.finish
  }
  return told
}
