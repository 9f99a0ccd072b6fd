import { exerciseIds } from '@/lib/domain/catalogue/catalogue'
import { seeded } from '@/testing/sampling'
import type { Writer } from './write-program'

/**
 * A model that keeps the shape of a reply and nothing else: exercises, order, pairs and words by chance.
 */
export function randomWriter(seed: number): Writer {
  const next = seeded(seed)
  const pick = <T>(from: readonly T[]): T => from[next(from.length)]!
  const often = (percent: number) => next(100) < percent
  const words = (own: string) => (often(60) ? own : pick(TEXTS))
  const shuffled = <T>(list: readonly T[]) =>
    list
      .map((value) => ({ value, at: next(1e6) }))
      .sort((one, other) => one.at - other.at)
      .map(({ value }) => value)
  return {
    metadata: (reply, { slots }) => ({
      name: words(reply.name),
      slots: shuffled([...slots, ...slots.slice(0, next(3))])
        .filter(() => often(50))
        .map(({ slot, candidates }) => {
          const number = () => 1 + next(candidates.length)
          const any = () => pick([number(), number(), pick(candidates), pick(exerciseIds), 99])
          return { slot: often(97) ? slot : 'd9s9', a: any(), b: any() }
        }),
    }),
    story: (reply) => ({ why: words(reply.why), strategy: words(reply.strategy) }),
    week: (reply, { days }) => {
      const slots = days.flatMap(({ rows }) => rows.map(({ slot }) => slot))
      return {
        title: words(reply.title),
        focus: words(reply.focus),
        note: words(reply.note),
        days: shuffled([...reply.days, ...reply.days.slice(0, next(2))]).map(
          ([day = '', title = '', note = '']) => [
            often(95) ? day : String(next(10)),
            words(title),
            words(note),
          ],
        ),
        order: shuffled([...slots, 'd9s9']).filter(() => often(50)),
        alone: shuffled([...slots, 'd9s9']).filter(() => often(30)),
      }
    },
    cues: ({ cues }) => ({
      cues: shuffled([...cues, ...cues.slice(0, next(2))])
        .filter(() => often(90))
        .map(([id = '', cue = '']) => [often(95) ? id : 'moon', words(cue)]),
    }),
  }
}

/** Fit and unfit, true and untrue. */
const TEXTS = [
  '',
  'Calm work',
  'Stay tight and move well.',
  'Leave {{rir}} in hand for all {{sets}} sets of {{reps}}.',
  'Week {{week}} of {{weeks}}, on {{days}} days, {{minutes}} minutes each.',
  'Do 9 sets of 40 reps at 99 %, for 3 hours.',
  'Do three sets of eight. Rest two minutes, or 2-3 minutes when it is heavy.',
  'Four training days this week, 60 minutes each; RIR 2, then RPE 9.',
  'Put 100 kg on the bar. Breathe.',
  'Use {{load}} today.',
  '<b>Squat</b> & press',
  'Diese Woche wird schwer.',
  'Push through the pain.',
  'You have a rotator cuff tear.',
  'This burns fat.',
  '{"note":"code"}',
  'Short. '.repeat(300),
  `A single sentence without an end ${'and on '.repeat(200)}`,
  '💪🔥\u0000\u202e!!!',
]
