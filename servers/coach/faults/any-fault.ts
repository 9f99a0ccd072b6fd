import { seededFraction } from '@/lib/coach/wording/seeded-fraction'
import { evilKinds, type Fault, faultSchema } from './fault-script'

/** Which fault an evil model answers its n-th call with; null where it answers soundly. */
export function anyFault({ rate, seed }: Fault & { type: 'any' }, n: number): Fault | null {
  if (seededFraction(`${seed}/${n}/whether`) >= rate) return null
  return allFaults[Math.floor(seededFraction(`${seed}/${n}/which`) * allFaults.length)] ?? null
}

/** A kind each of all that is known to go wrong. What hangs does so for as long as it is waited for. */
export const allFaults: Fault[] = [
  ...evilKinds.map((what) => ({ type: 'evil', what })),
  ...['prose', 'empty', 'fenced', 'think_prefix', 'repeat', 'whitespace'].map((type) => ({ type })),
  ...['schema_violation', 'foreign_exercise', 'forbidden_exercise', 'wrong_days'].map((type) => ({
    type,
  })),
  ...['refusal', 'content_filter', 'length', 'cut', 'stall', 'stream_error'].map((type) => ({
    type,
  })),
  ...['reset', 'hang', 'html_502', 'huge', 'no_usage', 'flat_error'].map((type) => ({ type })),
  { type: 'reset', after: 0 },
  { type: 'status', status: 500 },
  { type: 'status', status: 503 },
  { type: 'status', status: 429, headers: { 'retry-after': '1' } },
  { type: 'status', status: 400, body: refusal('context_length_exceeded') },
  { type: 'status', status: 400, body: refusal('content_filter') },
].map((fault) => faultSchema.parse(fault))

function refusal(code: string) {
  return { error: { message: `Not this one (${code}).`, type: 'invalid_request_error', code } }
}
