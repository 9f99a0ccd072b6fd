import { log } from '@/lib/log'
import { freePort } from '@/servers/free-port'
import { superviseChild } from './supervise-child'
import type { Launch, Part } from './launch'
import { plainHttpWarning } from './plain-http-warning'
import { programOf } from './program-of'
import { restartOnChange } from './restart-on-change'

/** OpenAI or a compatible server when one is set, else the built-in coach on loopback. */
export async function launchModel(launch: Launch): Promise<Part> {
  const { OPENAI_API_KEY, OPENAI_BASE_URL, PROGRAM_CREATION_MODEL } = launch.settings
  if (OPENAI_BASE_URL) {
    const warning = plainHttpWarning(OPENAI_BASE_URL)
    if (warning) log.warn(warning)
    const where = `${PROGRAM_CREATION_MODEL} at ${new URL(OPENAI_BASE_URL).host}`
    return { env: {}, says: `${where} (${launch.source('OPENAI_BASE_URL')})` }
  }
  if (OPENAI_API_KEY) {
    const where = `${PROGRAM_CREATION_MODEL} at OpenAI`
    return { env: {}, says: `${where} (${launch.source('OPENAI_API_KEY')})` }
  }
  return coach(launch)
}

async function coach(launch: Launch): Promise<Part> {
  const port = await freePort()
  const child = await superviseChild(
    'The coach',
    programOf('coach', launch.development),
    {
      ...process.env,
      COACH_PORT: String(port),
    },
    launch.watch,
  )
  launch.stopLater(child.stop)
  if (launch.development)
    restartOnChange(child, ['lib/coach', 'lib/domain', 'servers/coach.ts', 'servers/coach'])
  return {
    env: { OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`, COACH: '1' },
    says: 'built-in coach (no OPENAI_API_KEY or OPENAI_BASE_URL)',
  }
}
