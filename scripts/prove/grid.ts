import { table } from '@/bench/table'
import { commands } from '@/scripts/suites/commands.mjs'
import { runScript } from '@/scripts/suites/run-script.mjs'
import { testEnvironment } from '@/scripts/suites/test-environment.mjs'
import { acceptGrid, type Acceptance } from '@/testing/plans/accept-grid'
import { acceptProfiles } from '@/testing/plans/accept-profiles'
import { gridProfiles } from '@/testing/plans/grid-cases'
import { randomAthletes, withoutWishes, type RandomAthlete } from '@/testing/plans/random-athletes'
import { auditPrograms, failuresIn } from '@/testing/programs/audit-programs'

/** Tests that `npm test` tries with a seeded 3 % of their cases. */
const sampledTests = [
  'testing/programs',
  'lib/domain/blueprint/build-blueprint.test.ts',
  'lib/domain/report/report-program.test.ts',
  'lib/coach/coach-program.test.ts',
  'lib/writing/compose-week.test.ts',
  'servers/coach/reply/compose-reply.test.ts',
]

/**
 * The acceptance properties of the grid's plans and of those of 3,000 athletes as they come; what the audit says of the
 * programs of both; then the properties of programs that `npm test` samples, with all of their cases.
 */
export async function prove(args: string[]): Promise<boolean> {
  const athletes = randomAthletes(3000, 1)
  const accepted = [
    acceptPlans('the grid', acceptGrid()),
    acceptPlans('3,000 athletes', acceptProfiles(athletes).properties),
    acceptAudits('the grid', gridProfiles().map(withoutWishes)),
    acceptAudits('3,000 athletes', athletes),
  ].every(Boolean)
  const [unit] = commands.unit()
  const env = { ...testEnvironment(process.env), NODE_ENV: 'test', TEST_GRIDS: 'whole' }
  const files = args.length > 0 ? args : sampledTests
  const { ok } = await runScript([...unit!, ...files], env, { live: true })
  return accepted && ok
}

/** Of programs: 0 failing, 95 % without a warning; of requests: 2 % refused, health and age apart. */
const CLEAN = 0.95
const REFUSED = 0.02

function acceptAudits(name: string, athletes: RandomAthlete[]): boolean {
  const tally = auditPrograms(athletes)
  const { programs, clean, refused, open } = tally
  const fails = failuresIn(tally)
  console.log(
    `\nThe audit of ${name}: ${programs} programs, ${fails.length} failing findings, ${percent(clean / programs)} without a warning, refused: ${[...refused].map(([code, times]) => `${code} ${times}`).join(', ') || 'none'}`,
  )
  for (const [key, lines] of [...open].sort(([, one], [, other]) => other.length - one.length)) {
    console.log(`  ${key}: ${lines.length}, as ${lines[0]}`)
  }
  const children = athletes.filter(({ profile: { age } }) => age !== null && age < 13).length
  const cannot = Math.max(0, (refused.get('cannot_plan') ?? 0) - children)
  return fails.length === 0 && clean >= CLEAN * programs && cannot < REFUSED * athletes.length
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

function acceptPlans(name: string, results: Acceptance<unknown>[]): boolean {
  const rows = results.map(({ property, held, of, least }) => [
    ...[property, `${held} of ${of}`, `${(100 * least).toFixed(0)} %`],
  ])
  console.log(`\n${name}`)
  console.log(table(['property of a plan', 'held', 'least'], rows))
  const missed = results.filter(({ held, of, least }) => held < of * least)
  for (const { property, misses } of missed) {
    console.log(`\n${property} does not hold for`)
    for (const miss of misses) console.log(`  ${JSON.stringify(miss)}`)
  }
  return missed.length === 0
}
