/** An Inngest server that the conformance test runs against, in the engine's place. */
export interface RealServer {
  url: string
  signingKey: string
  eventKey: string
  /** The port of the app; 0 for a free one, which the server learns when the app registers. */
  appPort: number
}

/** The server of TEST_INNGEST_URL and its keys; undefined when the engine itself is tested. */
export function realServer(env: NodeJS.ProcessEnv = process.env): RealServer | undefined {
  const { TEST_INNGEST_URL: url, TEST_INNGEST_SIGNING_KEY, TEST_INNGEST_EVENT_KEY } = env
  if (!url) return undefined
  if (!TEST_INNGEST_SIGNING_KEY || !TEST_INNGEST_EVENT_KEY)
    throw new Error('TEST_INNGEST_URL needs TEST_INNGEST_SIGNING_KEY and TEST_INNGEST_EVENT_KEY.')
  return {
    ...{ url, signingKey: TEST_INNGEST_SIGNING_KEY, eventKey: TEST_INNGEST_EVENT_KEY },
    appPort: Number(env.TEST_INNGEST_APP_PORT ?? 0),
  }
}
