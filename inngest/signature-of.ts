import { createHmac } from 'node:crypto'

/** As Inngest signs: HMAC-SHA256 over body and seconds, by the key without its prefix. */
export function signatureOf(body: string, signingKey: string): string {
  const seconds = Math.floor(Date.now() / 1000)
  const key = signingKey.replace(/^signkey-\w+-/, '')
  const signature = createHmac('sha256', key).update(body).update(String(seconds)).digest('hex')
  return `t=${seconds}&s=${signature}`
}
