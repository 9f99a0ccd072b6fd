import { type Program, superviseChild } from './supervise-child'
import type { Launch } from './launch'
import { programOf } from './program-of'

/** Starts the app, with the settings by which it reaches the other parts. */
export async function launchApp(launch: Launch, parts: Record<string, string>) {
  const { settings, secrets, development, dataDir, host, port } = launch
  const program = programOf('app', development)
  const app = await superviseChild('The app', development ? program : inLittleMemory(program), {
    ...fewArenas,
    ...process.env,
    ...parts,
    BETTER_AUTH_SECRET: settings.BETTER_AUTH_SECRET ?? secrets.better_auth_secret,
    DATA_DIR: dataDir,
    HOST: host,
    PORT: String(port),
    NEXT_TELEMETRY_DISABLED: '1',
    // Next would read .env by itself, and so undo what was decided here.
    __NEXT_PROCESSED_ENV: '1',
  })
  launch.stopLater(app.stop)
}

/**
 * The limits of the heap, in MB: of what lives long, and of each half of what is new. Node takes up to 4 GB where there is memory, and
 * then lets the heap grow to four times what is in use before it tidies up. Six hundred programs under way need half of this.
 */
const heapOptions = ['--max-old-space-size=576', '--max-semi-space-size=8']

/** For the threads of a process glibc takes up to eight memory arenas a core, each of which keeps what it once had. Other systems ignore it. */
const fewArenas = { MALLOC_ARENA_MAX: '2' }

function inLittleMemory({ file, execArgv }: Program): Program {
  return { file, execArgv: [...execArgv, ...heapOptions] }
}
