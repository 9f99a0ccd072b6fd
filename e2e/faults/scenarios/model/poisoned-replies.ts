import { evilKinds, type Fault } from '@/servers/coach/faults/fault-script'
import type { Asked } from '../../harness/ask'
import type { Stack } from '../../harness/stack'
import type { Scenario } from '../../scenario'

const mostRepairs = 2
/** Three tries of a call, four of a step. */
const mostTries = 12

export const poisonedReplies: Scenario = {
  id: 'F15',
  fault: `a model that writes nonsense in one week, always: ${evilKinds.length} kinds of evil, no JSON, cut short, 5 MB, empty, fenced; and all of them by turns at each call`,
  criterion: `≤ ${mostRepairs} repairs; then that week alone failed, with a reason; the others are kept; nothing of it is shown`,
  async run(trial) {
    const stack = await trial.stack({ pace: { firstTokenMs: 50, tokensPerSecond: 5_000 } })
    for (const fault of poisons) {
      const program = await trial.ask(stack, {
        weeks: 3,
        faults: [{ when: { kind: 'week', week: 2 }, fault }],
      })
      allow(stack, program, mostTries - 1)
    }
    for (let turn = 0; turn < 3; turn++) {
      const faults = [{ when: {}, fault: { type: 'evil' as const, what: 'turns' as const } }]
      allow(stack, await trial.ask(stack, { weeks: 4, faults }), 40)
    }
    await trial.over(stack, 400)
    await expectFewRepairs(stack)
    await expectNothingShown(stack)
    return {}
  },
}

const poisons: Fault[] = [
  ...evilKinds.map((what) => ({ type: 'evil' as const, what })),
  { type: 'prose' },
  { type: 'length', after: 40 },
  { type: 'huge', bytes: 5_000_000 },
  { type: 'empty' },
  { type: 'fenced' },
  { type: 'schema_violation' },
  { type: 'wrong_days' },
  { type: 'says', text: '{"reply": NaN}' },
]

function allow({ log }: Stack, program: Asked, calls: number) {
  program.mayEnd = ['completed', 'failed']
  program.mayCost = calls
  log.expect(new RegExp(`${program.programId}.*(week_failed|failed)`))
}

async function expectFewRepairs({ database }: Stack) {
  const rows = await database.query<{ program_id: string; week: number | null; count: number }>(
    `select program_id, week, count(*)::int from model_call where step = 'repair'
     group by program_id, week having count(*) > ${mostRepairs}`,
  )
  if (rows.length > 0) throw new Error(`repaired too often: ${JSON.stringify(rows[0])}`)
  const lost = await database.query<{ id: string; weeks: string }>(
    `select program_id as id, string_agg(week::text, ' ') as weeks from program_week w
     join program p on p.id = w.program_id
     where w.status = 'failed' and week <> 2 and p.weeks_total = 3 group by 1`,
  )
  if (lost.length > 0)
    throw new Error(`weeks beside the poisoned one failed: ${JSON.stringify(lost[0])}`)
}

/** Words that only the evil replies have. An adjustment quotes what was asked for and not taken. */
async function expectNothingShown({ database }: Stack) {
  const rows = await database.query<{ week: number; words: string[] }>(
    `select week, regexp_match((body - 'adjustments')::text, '.{0,40}(?:${evilWords}).{0,40}') as words
     from week_version where (body - 'adjustments')::text ~ '${evilWords}'`,
  )
  if (rows.length > 0) throw new Error(`nonsense is stored: ${JSON.stringify(rows[0])}`)
}

const evilWords = '<script|<img|flying-trapeze|moon-press|Diese Woche|今週|through the pain|too fat'
