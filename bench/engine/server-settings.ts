/** The settings of a server under test. */
export interface ServerSettings {
  host: string
  port: number
  databaseUrl: string
  appUrl: string
  signingKey: string
  eventKey: string
  /** As ENGINE_TUNING; the baseline has nothing to tune. */
  tuning: boolean
}
