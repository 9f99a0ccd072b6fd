import fc from 'fast-check'
import { form } from '@/e2e/guest'
import { cleanText } from '@/lib/domain/athlete/clean-text'
import type { Stack } from '../../harness/stack'
import type { Scenario } from '../../scenario'

const runs = 1_000
const lanes = 6

export const poisonedInput: Scenario = {
  id: 'F16',
  fault:
    'forms with the longest texts, emoji, right-to-left, NUL, 0, negative numbers and 1e309, SQL, HTML and format strings; a thousand at random (seeded)',
  criterion: '400 with the field, or stored and told as it was typed; never 5xx',
  async run(trial) {
    const stack = await trial.stack()
    const programs = await Promise.all(
      words.map(async (goal_raw) => {
        const program = await trial.ask(stack, { weeks: 1, change: { goal_raw } })
        return { program, goal_raw }
      }),
    )
    for (const { program, goal_raw } of programs) {
      const typed = cleanText(goal_raw)
      const [row] = await stack.database.query<{ goal: string }>(
        `select profile->>'goal_raw' as goal from program where id = $1`,
        [program.programId],
      )
      if (row?.goal !== typed) throw new Error(`stored otherwise: ${JSON.stringify(row?.goal)}`)
      const told = await fetch(`${stack.url}/api/programs/${program.programId}`, program)
      const { profile } = (await told.json()) as { profile: { goal_raw: string } }
      if (profile.goal_raw !== typed) throw new Error(`told otherwise: ${profile.goal_raw}`)
    }
    const answers = await previewAll(
      stack,
      fc.sample(bodies, { numRuns: runs, seed: trial.chance(2 ** 31) }),
    )
    const recovery_s = await trial.over(stack, 120)
    return {
      recovery_s,
      note: Object.entries(answers)
        .map(([status, n]) => `${n} × ${status}`)
        .join(', '),
    }
  },
}

/** As somebody may type them who means no harm, or does. */
const words = [
  'x'.repeat(1000),
  '🏋️‍♀️'.repeat(80),
  'أريد أن أصبح أقوى \u202Eקירטס',
  'a\u0000b\u0007c \uD800 d',
  `'; drop table program; --`,
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '%s %n %x {0} ${7*7} {{7*7}} $1 \\u0000 \\',
  '"}]},"weeks":[{"week":1}] ```json',
  'n̷̢͔̏ŏ̶͈̓ͅ \u0301\u0301\u0301 ﷽',
  '',
]

/** What is no JSON of its own: written into the text as it stands. */
const raw = [
  '1e309',
  '-1e309',
  '1e-400',
  '-0',
  '9007199254740993',
  '0x10',
  'NaN',
  '00',
  '"\\ud800"',
]
const strange = fc.oneof(
  fc.constantFrom<unknown>(0, -1, 1.5, 2 ** 53, null, true, [], {}, '', ' ', '12', ...words),
  fc.string({ unit: 'binary', maxLength: 1_100 }),
  fc.double(),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(...raw.map((text) => ({ raw: text }))),
)
const keys = [
  ...Object.keys(form),
  ...['sex', 'session_minutes', 'weekdays', 'equipment', 'limitations', 'notes', 'known_lifts'],
  ...['units', 'start_date', 'excluded_exercises', 'specific_sport', 'wishes', 'health_flags'],
]
const bodies = fc
  .dictionary(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...keys) }, fc.string()), strange, {
    minKeys: 1,
    maxKeys: 3,
  })
  .map((change) => write({ ...form, ...change }))

function write(body: object): string {
  const held: string[] = []
  const text = JSON.stringify(body, (_, value: unknown) => {
    const own = (value as { raw?: unknown } | null)?.raw
    return typeof own === 'string' && raw.includes(own) ? `raw:${held.push(own) - 1}:` : value
  })
  return text.replace(/"raw:(\d+):"/g, (_, index: string) => held[Number(index)]!)
}

/** How often each status was answered. Throws at an answer that is none of those that a form may get. */
async function previewAll(stack: Stack, list: string[]): Promise<Record<number, number>> {
  const answers: Record<number, number> = {}
  const next = list.values()
  const lane = async () => {
    for (const body of next) {
      const status = await preview(stack, body)
      answers[status] = (answers[status] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return answers
}

async function preview(stack: Stack, body: string): Promise<number> {
  const response = await fetch(`${stack.urls[0]}/api/programs/preview`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  const text = await response.text()
  const refused = response.status === 400 ? (JSON.parse(text) as Refusal) : undefined
  const isKnown =
    response.status === 200 || (refused && (refused.code !== 'invalid_request' || refused.fields))
  if (isKnown) return response.status
  throw new Error(`${response.status} ${text.slice(0, 300)} for ${body.slice(0, 500)}`)
}

interface Refusal {
  code: string
  fields?: Record<string, string>
}
