import { z } from 'zod'
import { defaultPace } from './coach/reply/pace'
import { startCoach } from './coach/start-coach'
import { exitWithParent } from './exit-with-parent'

// The built-in coach as a process. Its settings are its own: nothing of the app's reaches it.
const settings = z
  .object({
    COACH_PORT: z.coerce.number().int().min(0).max(65535).default(0),
    COACH_HOST: z.string().default('127.0.0.1'),
    COACH_API_KEY: z.string().optional(),
    COACH_FIRST_TOKEN_MS: z.coerce.number().min(0).default(defaultPace.firstTokenMs),
    COACH_TOKENS_PER_SECOND: z.coerce.number().positive().default(defaultPace.tokensPerSecond),
    COACH_FAULTS: z.enum(['0', '1', 'true', 'false']).default('0'),
  })
  .parse(Object.fromEntries(Object.entries(process.env).filter(([, value]) => value?.trim())))

const coach = await startCoach({
  port: settings.COACH_PORT,
  host: settings.COACH_HOST,
  apiKey: settings.COACH_API_KEY,
  pace: {
    firstTokenMs: settings.COACH_FIRST_TOKEN_MS,
    tokensPerSecond: settings.COACH_TOKENS_PER_SECOND,
  },
  faults: settings.COACH_FAULTS === '1' || settings.COACH_FAULTS === 'true',
})
exitWithParent(() => coach.stop())
