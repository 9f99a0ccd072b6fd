import type { Reading } from './rule'
import { number } from './say'

export type Judged = Pick<Reading, 'severity' | 'measured' | 'limit' | 'strain'>

/** A value beyond a bound gets that bound's severity. The mildest bound given is the limit that is shown. */
export type Bounds = Partial<Record<'info' | 'warn' | 'fail', number>>

type Say = (value: number) => string

/** Sums of floating-point numbers are off by a little, which must not decide. */
const EPSILON = 1e-6

export function atMost(value: number, bounds: Bounds, say: Say): Judged {
  const limit = bounds.info ?? bounds.warn ?? bounds.fail ?? Infinity
  return {
    severity: severityOf(bounds, (bound) => value > bound + EPSILON),
    measured: say(value),
    limit: `at most ${say(limit)}`,
    strain: limit > 0 ? value / limit : value > 0 ? 2 : 0,
  }
}

export function atLeast(value: number, bounds: Bounds, say: Say): Judged {
  const limit = bounds.info ?? bounds.warn ?? bounds.fail ?? 0
  return {
    severity: severityOf(bounds, (bound) => value < bound - EPSILON),
    measured: say(value),
    limit: `at least ${say(limit)}`,
    strain: value > 0 ? limit / value : limit > 0 ? 100 : 0,
  }
}

export function within(
  value: number,
  [least, most]: readonly [number, number],
  otherwise: 'warn' | 'fail',
  say: Say,
): Judged {
  const outside = value < least - EPSILON || value > most + EPSILON
  return {
    severity: outside ? otherwise : 'pass',
    measured: say(value),
    limit: `${number(least)} to ${say(most)}`,
    strain: Math.max(value / most, value > 0 ? least / value : 100),
  }
}

/** A yes or no: what was found, and what should have been. A yes has no distance to a limit, so its strain is 0. */
export function mustBe(
  sound: boolean,
  otherwise: 'info' | 'warn' | 'fail',
  measured: string,
  limit: string,
): Judged {
  return { severity: sound ? 'pass' : otherwise, measured, limit, strain: sound ? 0 : 2 }
}

function severityOf(bounds: Bounds, beyond: (bound: number) => boolean): Reading['severity'] {
  for (const severity of ['fail', 'warn', 'info'] as const) {
    const bound = bounds[severity]
    if (bound !== undefined && beyond(bound)) return severity
  }
  return 'pass'
}
