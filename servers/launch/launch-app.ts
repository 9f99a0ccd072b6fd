import { fewArenas, heapOptions } from './app-memory'
import { type Program, superviseChild } from './supervise-child'
import type { Launch } from './launch'
import { programOf } from './program-of'

/** Starts the app, with the settings by which it reaches the other parts. */
export async function launchApp(launch: Launch, parts: Record<string, string>) {
  const { settings, secrets, development, dataDir, host, port } = launch
  const program = programOf('app', development)
  const app = await superviseChild(
    'The app',
    development ? program : inLittleMemory(program),
    {
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
    },
    launch.watch,
  )
  launch.stopLater(app.stop)
}

function inLittleMemory({ file }: Program): Program {
  return { file, execArgv: heapOptions }
}
