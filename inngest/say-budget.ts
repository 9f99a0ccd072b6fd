import 'server-only'
import { env } from '@/lib/env'
import { isPriced } from '@/lib/generation/estimate-demand'
import { log } from '@/lib/log'

/** One line at the start where somebody pays: what a day may cost, and whether that can be known. */
export function sayBudget() {
  const { MODEL_KIND, MAX_USD_PER_DAY, PROGRAMS_PER_DAY, PROGRAM_CREATION_MODEL } = env()
  if (MODEL_KIND === 'coach') return
  const programs = PROGRAMS_PER_DAY === null ? 'any number of' : `up to ${PROGRAMS_PER_DAY}`
  if (isPriced()) {
    const usd = MAX_USD_PER_DAY === null ? 'without a limit in USD' : `up to ${MAX_USD_PER_DAY} USD`
    log.info(`A day may have ${programs} programs, ${usd}`)
    return
  }
  const line = `The price of ${PROGRAM_CREATION_MODEL} is not known: a day may have ${programs} programs by PROGRAMS_PER_DAY, and MAX_USD_PER_DAY counts for nothing`
  if (PROGRAMS_PER_DAY === null && MAX_USD_PER_DAY !== null) log.warn(line)
  else log.info(line)
}
