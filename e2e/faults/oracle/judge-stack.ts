import { eventually } from '@/engine/testing/eventually'
import type { Asked } from '../harness/ask'
import type { Stack } from '../harness/stack'
import { judgeProgram } from './judge-program'
import { extraCalls } from './paid-work'
import { readProgram } from './read-program'

/**
 * What a fault left behind that it must not, in sentences: asked of the database when all programs are over, of the coach that
 * was paid, and of the log. Nobody has acted meanwhile: what is found here is what the system made of it alone.
 */
export async function judgeStack(stack: Stack, asked: Asked[]): Promise<string[]> {
  const programs = await Promise.all(asked.map((each) => judgeAsked(stack, each)))
  return [
    ...programs.flat(),
    ...(await judgeOrphans(stack)),
    ...(await judgeListeners(stack)),
    ...(await judgeHealth(stack)),
    ...stack.log
      .complaints()
      .slice(0, 5)
      .map(({ part, line }) => `the ${part} complains: ${line.slice(0, 400)}`),
  ]
}

async function judgeAsked({ database }: Stack, asked: Asked): Promise<string[]> {
  const rows = await readProgram(database, asked.programId)
  if (!rows) return asked.mayEnd.includes('deleted') ? [] : ['a program is gone']
  const extra = await extraCalls(asked)
  return [
    ...judgeProgram(rows, asked),
    ...(extra <= asked.mayCost
      ? []
      : [`program ${asked.programId.slice(0, 8)}: ${extra} extra calls, ${asked.mayCost} excused`]),
  ]
}

/** Nothing is left that belongs to nothing: no run or question of the engine for programs that are over, no version beside its week. */
async function judgeOrphans({ database }: Stack): Promise<string[]> {
  const count = async (sql: string) =>
    (await database.query<{ count: number }>(`select count(*)::int as count from ${sql}`))[0]!.count
  const left: [string, string][] = [
    ['runs of the engine still open', `engine.run where status in ('queued', 'running')`],
    ['questions of the engine still open', 'engine.request'],
    ['events without their runs', 'engine.event where routed_at is null'],
    [
      'versions without their week',
      `week_version v where not exists (select from program_week w
        where w.program_id = v.program_id and w.week = v.week and w.version >= v.version)`,
    ],
    [
      'model calls of no week',
      `model_call c where week is not null and not exists (select from program_week w
        where w.program_id = c.program_id and w.week = c.week)`,
    ],
  ]
  const counts = () =>
    Promise.all(left.map(async ([what, sql]) => ({ what, count: await count(sql) })))
  // The engine hears of an end a moment after the row.
  const found = await eventually(
    counts,
    (all) => all.every((each) => each.count === 0),
    20_000,
    200,
  ).catch(counts)
  return found.filter((each) => each.count > 0).map((each) => `${each.count} ${each.what}`)
}

async function judgeListeners({ database, apps }: Stack): Promise<string[]> {
  const running = apps.filter((app) => app.isRunning()).length
  const listening = async () =>
    (
      await database.query(
        `select from pg_stat_activity where application_name = 'mesocycle progress'`,
      )
    ).length
  const found = await eventually(listening, (count) => count === running, 20_000, 200).catch(
    listening,
  )
  return found === running ? [] : [`${found} connections listen for ${running} instances`]
}

async function judgeHealth({ apps, urls }: Stack): Promise<string[]> {
  const ask = (url: string) =>
    fetch(`${url}/api/health`).then(
      async (response) => `${response.status} ${(await response.text()).slice(0, 300)}`,
      String,
    )
  const sick = urls.filter((_, index) => apps[index]!.isRunning())
  const answers = await Promise.all(
    sick.map((url) =>
      eventually(
        () => ask(url),
        (said) => said.startsWith('200'),
        45_000,
        500,
      ).catch(() => ask(url)),
    ),
  )
  return answers
    .filter((said) => !said.startsWith('200'))
    .map((said) => `health says in the end: ${said}`)
}
