import { swapsQuerySchema } from '@/lib/domain/contract/change/swap-change'
import { parseBody } from './parse-body'

/** `?slot=` and `?q=` of a day's swaps. Throws AppError invalid_request. */
export function parseSwapsQuery(url: string) {
  return parseBody(swapsQuerySchema, Object.fromEntries(new URL(url).searchParams))
}
