import { build } from 'esbuild'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/** What a process has used since its start. */
export interface Usage {
  cpu_ms: number
  memory_mb: number
}

export interface Child<Started> {
  /** The message with which it reported that it is ready. */
  started: Started
  ask<Answer>(question: object): Promise<Answer>
  usage(): Promise<Usage>
  stop(): void
}

/**
 * Starts a program of a benchmark as the launcher starts a server: bundled, and as the leader of a new session. The program
 * calls `serveParent`.
 */
export async function startChild<Started>(
  program: string,
  settings: object,
  env: Record<string, string> = {},
  options: string[] = [],
): Promise<Child<Started>> {
  const child = fork(await bundle(program), {
    // The app's modules refuse to run anywhere but in a server.
    execArgv: ['--enable-source-maps', '--conditions=react-server', ...options],
    detached: true,
    env: {
      ...env,
      ...process.env,
      ...{ NODE_ENV: 'production', BENCH_SETTINGS: JSON.stringify(settings) },
    },
  })
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`${program} ended (code ${code}).`)
  })
  gone.catch(() => {})
  const answer = async () => (await Promise.race([once(child, 'message'), gone]))[0] as unknown
  const started = (await answer()) as Started
  // One question at a time, so the next message is its answer.
  let turn: Promise<unknown> = Promise.resolve()
  const ask = <Answer>(question: object) => {
    const asked = turn.then(() => {
      child.send(question)
      return answer() as Promise<Answer>
    })
    turn = asked
    return asked
  }
  return { started, ask, usage: () => ask<Usage>({ usage: true }), stop: () => void child.kill() }
}

async function bundle(program: string): Promise<string> {
  const outfile = path.resolve('.build/bench', program.replace(/\.ts$/, '.mjs'))
  await build({
    ...{ entryPoints: [path.join(import.meta.dirname, program)], outfile },
    ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external' },
    ...{ sourcemap: true, logLevel: 'warning' },
  })
  return outfile
}

/** Called in the child: the settings that the parent gave it. */
export function childSettings<Settings>(): Settings {
  return JSON.parse(process.env.BENCH_SETTINGS!) as Settings
}

/** Called in the child: reports that it is ready, answers the parent's questions, and ends with the parent. */
export function serveParent<Question extends object>(
  started: object,
  answer: (question: Question) => Promise<object> = () => Promise.resolve({}),
): void {
  process.on('message', (question: Question) => {
    const answered = 'usage' in question ? Promise.resolve(usage()) : answer(question)
    void answered.then((reply) => process.send!(reply))
  })
  process.on('disconnect', () => process.exit())
  process.send!(started)
}

function usage(): Usage {
  const { user, system } = process.cpuUsage()
  return { cpu_ms: (user + system) / 1000, memory_mb: process.memoryUsage.rss() / 1024 / 1024 }
}
