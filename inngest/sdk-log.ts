import { log } from '@/lib/log'
import { databaseFault } from '@/lib/postgres/database-fault'

/**
 * The SDK logs every error that a step throws, with its stack. A step that fails for a known reason has logged a line
 * of its own, so its error is left out here; any other is a bug.
 */
export const stepLog = {
  info: (...args: unknown[]) => say('info', args),
  debug: (...args: unknown[]) => say('debug', args),
  warn: (...args: unknown[]) => say('warn', args),
  error: (...args: unknown[]) => {
    const error = errorOf(args)
    if (!known.has(error?.name ?? '') && !databaseFault(error)) say('error', args)
  },
}

/**
 * The SDK's messages about itself, one line each. Its errors are warnings: an unsigned call by a stranger is one. That it could not
 * register is said once, by the app's own line.
 */
export const sdkLog = {
  info: () => {},
  debug: () => {},
  warn: (...args: unknown[]) => say('warn', args, 'short'),
  error: (...args: unknown[]) => say('warn', args, 'short'),
}

const known = new Set(['NonRetriableError', 'RetryAfterError', 'StepError'])

function say(level: 'info' | 'debug' | 'warn' | 'error', args: unknown[], form = 'whole') {
  const error = errorOf(args)
  const message =
    args.find((each) => typeof each === 'string') ?? 'The Inngest SDK has something to say'
  if (message === 'Failed to register') return
  if (!error) log[level](message)
  else log[level](form === 'short' ? { reason: error.message } : { error }, message)
}

function errorOf([first]: unknown[]): Error | undefined {
  if (first instanceof Error) return first
  const wrapped = (first as { err?: unknown } | undefined)?.err
  return wrapped instanceof Error ? wrapped : undefined
}
