import { parseArgs } from 'node:util'
import { newGuest, whenOver } from '@/e2e/guest'
import { withApp } from '@/scripts/prove/with-app'
import { machineLoad } from './machine-load'
import { table } from './table'
import { watchMemory } from './watch-memory'

const mostMegabytes = 450
const patienceSeconds = 900

/**
 * What the app holds while two hundred programs are written with the built-in coach: half of them asked for at once, each by
 * somebody else, and the others one after the other. It may hold 450 MB at most. `--programs 40` for fewer.
 */
export async function bench(args: string[]): Promise<void> {
  const options = { programs: { type: 'string', default: '200' } } as const
  const half = Math.ceil(Number(parseArgs({ args, options }).values.programs) / 2)
  console.log(`Before: ${machineLoad()}`)
  await withApp(async ({ url, process: launcher }) => {
    const write = async () => whenOver(url, await newGuest(url), patienceSeconds)
    await write()
    const memory = watchMemory(launcher.pid!)
    const ends = await Promise.all(Array.from({ length: half }, write))
    const atOnce = memory.most('app')
    for (let n = 0; n < half; n++) ends.push(await write())
    memory.stop()
    const rows = [
      [`${half} programs at once`, atOnce.toFixed(0)],
      [`and ${half} one after the other`, memory.most('app').toFixed(0)],
      ['in the end', memory.latest('app').toFixed(0)],
    ]
    console.log(`\n${table(['The app held, MB', `at most ${mostMegabytes}`], rows)}\n`)
    const complete = ends.filter(({ status }) => status === 'completed').length
    console.log(`${complete} of ${2 * half} are complete. After: ${machineLoad()}`)
    if (memory.most('app') > mostMegabytes || complete < 2 * half) process.exitCode = 1
  })
}
