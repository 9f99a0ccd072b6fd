import { table } from '@/bench/table'
import { fuzzApi } from '@/testing/api/fuzz/fuzz-api'
import { samplingSeed } from '@/testing/sampling'
import { withApp } from './with-app'

/**
 * Asks the API what its own description makes possible, and more: all methods, bodies sound, spoiled and no JSON at all, odd
 * paths, headers and encodings: `-- fuzz 10000 7`, the second being the seed. Proved when no answer is 5xx and each is as the
 * description says.
 */
export async function prove([
  requests = '10000',
  seed = String(samplingSeed),
]: string[]): Promise<boolean> {
  return withApp(async ({ url }) => {
    const began = performance.now()
    const { counts, faults } = await fuzzApi({
      url,
      requests: Number(requests),
      seed: Number(seed),
    })
    print(counts)
    for (const fault of faults.slice(0, 40)) console.log(fault)
    const seconds = (performance.now() - began) / 1000
    console.log(
      `${requests} requests of seed ${seed} in ${seconds.toFixed(0)} s; ${faults.length} answers were not as described.`,
    )
    return faults.length === 0
  })
}

function print(counts: Map<string, number>): void {
  const keys = [...counts.keys()].map((key) => key.split(/ (?=\d+$)/))
  const statuses = [...new Set(keys.map(([, status]) => status!))].sort()
  const rows = [...new Set(keys.map(([name]) => name!))].map((name) => [
    name,
    ...statuses.map((status) => counts.get(`${name} ${status}`) ?? ''),
  ])
  console.log(table(['', ...statuses], rows))
}
