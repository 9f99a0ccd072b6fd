import { startAppAndCoach, type AppAndCoach } from '@/e2e/app-and-coach'
import { freePort } from '@/servers/free-port'

/** Does something with what `npm start` starts, in a data folder of its own, with the built-in coach and without a limit. */
export async function withApp<T>(work: (app: AppAndCoach) => Promise<T>): Promise<T> {
  const app = await startAppAndCoach(await freePort(), {
    PROGRAMS_PER_HOUR: '100000',
    GUESTS_PER_HOUR: '100000',
    PREVIEWS_PER_MINUTE: '100000',
  })
  try {
    return await work(app)
  } finally {
    await app.stop()
  }
}
