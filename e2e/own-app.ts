import { freePort } from '../servers/free-port'
import { startPostgres } from '@/servers/database/postgres'
import { childrenOf } from './children-of'
import { test as cleanTest } from './clean-page'
import { databaseOf, makeDataFolder } from './data-folder'
import { launchApp, type LaunchedApp } from './launch-app'
import { restoreRelease } from './releases/release'

export { expect } from './clean-page'

interface OwnApp {
  url: string
  dataDir: string
  /** Again on the same data and the same port. */
  start(): Promise<void>
  /** As a power cut does it: the launcher, all that it started, and the database. */
  kill(): Promise<void>
}

interface Fixtures {
  settings: Record<string, string | undefined>
  /** The app finds the database of an earlier release in its data folder. */
  release: string | undefined
  ownApp: OwnApp
}

/** Tests with an app of their own, on a data folder of its own; `page` opens that one. */
export const test = cleanTest.extend<Fixtures>({
  settings: [{}, { option: true }],
  release: [undefined, { option: true }],
  ownApp: async ({ settings, release }, use) => {
    const data = makeDataFolder()
    if (release) await restoreInto(data.folder, release)
    const port = await freePort()
    const launch = () => launchApp({ port, dataDir: data.folder, settings })
    let app = await launch()
    await use({
      url: app.url,
      dataDir: data.folder,
      start: async () => void (app = await launch()),
      kill: () => killAll(app, databaseOf(data.folder).pid),
    })
    await app.stop()
    data.remove()
  },
  baseURL: ({ ownApp }, use) => use(ownApp.url),
})

async function restoreInto(folder: string, release: string) {
  const postgres = await startPostgres(folder)
  try {
    // As a release before 0.2 left it: all of it is the superuser’s.
    await restoreRelease(postgres.adminUrl, release)
  } finally {
    await postgres.stop()
  }
}

async function killAll(app: LaunchedApp, database: number) {
  const launcher = app.process.pid ?? 0
  const gone = new Promise((resolve) => app.process.once('close', resolve))
  for (const pid of [launcher, ...childrenOf(launcher), database]) process.kill(pid, 'SIGKILL')
  await gone
}
