import { table } from '@/bench/table'
import { commands } from '@/scripts/suites/commands.mjs'
import { runScript } from '@/scripts/suites/run-script.mjs'
import { testEnvironment } from '@/scripts/suites/test-environment.mjs'
import { acceptGrid } from '@/testing/plans/accept-grid'

/** Tests that `npm test` tries with a seeded 3 % of their cases. */
const sampledTests = [
  'testing/programs',
  'lib/domain/blueprint/build-blueprint.test.ts',
  'lib/domain/report/report-program.test.ts',
  'lib/coach/coach-program.test.ts',
  'lib/writing/compose-week.test.ts',
  'servers/coach/reply/compose-reply.test.ts',
]

/** The acceptance grid of plans, every case; then the properties of programs that `npm test` samples, with all of their cases. */
export async function prove(args: string[]): Promise<boolean> {
  const accepted = acceptPlans()
  const [unit] = commands.unit()
  const env = { ...testEnvironment(process.env), NODE_ENV: 'test', TEST_GRIDS: 'whole' }
  const files = args.length > 0 ? args : sampledTests
  const { ok } = await runScript([...unit!, ...files], env, { live: true })
  return accepted && ok
}

function acceptPlans(): boolean {
  const results = acceptGrid()
  const rows = results.map(({ property, held, of, least }) => [
    ...[property, `${held} of ${of}`, `${(100 * least).toFixed(0)} %`],
  ])
  console.log(table(['property of a plan', 'held', 'least'], rows))
  const missed = results.filter(({ held, of, least }) => held < of * least)
  for (const { property, misses } of missed) {
    console.log(`\n${property} does not hold for`)
    for (const miss of misses) console.log(`  ${JSON.stringify(miss)}`)
  }
  return missed.length === 0
}
