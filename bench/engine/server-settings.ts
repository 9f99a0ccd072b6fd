/** What a server under test is given. */
export interface ServerSettings {
  host: string
  port: number
  databaseUrl: string
  appUrl: string
  signingKey: string
  eventKey: string
}
