import { durationMs } from './duration-ms'
import { expressionFault } from './expression'
import type { FunctionConfig } from './function-config'

const wayOut = 'or set INNGEST_BASE_URL to an Inngest server, which does'

/** Options of createFunction that the engine does not carry out, with what to do instead. */
const unsupportedOptions: Record<string, string> = {
  concurrency: 'start fewer steps at once in the function itself (waves of Promise.all)',
  throttle: 'send the events more slowly',
  rateLimit: 'use "singleton" or "idempotency", or send fewer events',
  debounce: 'send the event when the input has settled',
  batchEvents: 'send one event that carries the batch',
  priority: 'remove it: runs start in the order of their events',
}

const supported = new Set([
  ...['id', 'name', 'triggers', 'steps', 'cancel', 'singleton', 'idempotency', 'timeouts'],
])

/** The limits of Inngest's server (pkg/consts/consts.go). */
const maxTriggers = 10
const maxCancels = 5
const maxRetries = 20

/**
 * Explains why a function cannot be registered: a sentence that names the option and a way out. Undefined when it can be
 * registered.
 */
export function registrationFault(config: FunctionConfig): string | undefined {
  const fault =
    optionFault(config) ??
    limitFault(config) ??
    triggerFault(config) ??
    expressionsFault(config) ??
    timeFault(config)
  return fault && `Function "${config.id}": ${fault}`
}

function optionFault(config: FunctionConfig): string | undefined {
  for (const [option, value] of Object.entries(config)) {
    if (supported.has(option) || value === undefined || value === null) continue
    const instead = unsupportedOptions[option] ?? 'remove it'
    return `the embedded engine does not do "${option}": ${instead}, ${wayOut}.`
  }
  return undefined
}

function limitFault({ triggers, cancel, steps }: FunctionConfig): string | undefined {
  const retries = steps.step.retries?.attempts ?? 0
  if (triggers.length > maxTriggers) return `more than ${maxTriggers} triggers; split the function.`
  if ((cancel?.length ?? 0) > maxCancels) return `more than ${maxCancels} entries in "cancelOn".`
  if (retries < 0 || retries > maxRetries)
    return `"retries" is ${retries}; it must be 0 to ${maxRetries}.`
  return undefined
}

function triggerFault({ triggers }: FunctionConfig): string | undefined {
  for (const trigger of triggers) {
    if (trigger.cron !== undefined) {
      return `the embedded engine does not do cron triggers ("${trigger.cron}"): send an event from a timer of your own, ${wayOut}.`
    } else if (trigger.event === undefined) {
      return `the embedded engine does event triggers only, ${wayOut}.`
    } else if (unsentEvents.has(trigger.event)) {
      return `the embedded engine never sends "${trigger.event}": trigger by an event of your own, ${wayOut}.`
    }
  }
  return undefined
}

/** Events that a real server sends and this engine does not. */
const unsentEvents = new Set([
  ...['inngest/function.finished', 'inngest/function.invoked', 'inngest/deferred.schedule'],
])

function expressionsFault(config: FunctionConfig): string | undefined {
  const expressions: [string, string | undefined][] = [
    ...config.triggers.map((trigger): [string, string | undefined] => [
      'trigger',
      trigger.expression,
    ]),
    ...(config.cancel ?? []).map((cancel): [string, string | undefined] => ['cancelOn', cancel.if]),
    ['singleton', config.singleton?.key],
    ['idempotency', config.idempotency],
  ]
  for (const [option, expression] of expressions) {
    const fault = expression && expressionFault(expression)
    if (fault)
      return `the expression "${expression}" of "${option}" cannot be read (${fault}): correct it, ${wayOut}.`
  }
  return undefined
}

function timeFault({ timeouts, cancel }: FunctionConfig): string | undefined {
  const spans = [timeouts?.start, timeouts?.finish, ...(cancel ?? []).map((entry) => entry.timeout)]
  const bad = spans.find((span) => span !== undefined && durationMs(span) === undefined)
  return bad && `the time "${bad}" cannot be read: write it like "30s", "10m" or "1h30m".`
}
