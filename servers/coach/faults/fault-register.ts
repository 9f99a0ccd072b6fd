import type { CanonicalBlock } from '@/lib/domain/contract/canonical-block'
import { anyFault } from './any-fault'
import { evilKinds, type Fault, type FaultScript } from './fault-script'

/** One call of a program that carries a token. */
export interface RecordedCall {
  kind: CanonicalBlock['kind']
  week: number | null
  /** Of whose exercises it asks the cues. */
  block: number | null
  /** Counts the calls of this kind, week and block, from 1. */
  call: number
  fault: Fault['type'] | null
  started_at: string
  ended_at: string | null
  /** finished, disconnected, or the break that the fault asked for; null while it is under way. */
  ending: string | null
}

/** Fault scripts and recorded calls, by token. Setting a script resets its counters; recorded calls are kept. */
export function createFaultRegister() {
  const scripts = new Map<string, { rule: FaultScript[number]; matched: number }[]>()
  const calls = new Map<string, RecordedCall[]>()

  return {
    set(token: string, script: FaultScript) {
      scripts.set(
        token,
        script.map((rule) => ({ rule, matched: 0 })),
      )
    },
    calls: (token: string): readonly RecordedCall[] => calls.get(token) ?? [],
    /** Records a call, and returns the fault of the first rule that matches it. */
    begin(
      token: string,
      block: CanonicalBlock,
    ): { fault: Fault | null; end: (how: string) => void } {
      const of = {
        kind: block.kind,
        week: block.kind === 'week' ? block.week.week : null,
        block: block.kind === 'cues' ? block.block : null,
      }
      const matching = (scripts.get(token) ?? []).filter((entry) => {
        if (!fits(entry.rule.when, of)) return false
        entry.matched++
        return entry.rule.when.call === 'every' || entry.rule.when.call === entry.matched
      })
      const before = calls.get(token) ?? []
      const fault = matching[0] ? resolve(matching[0].rule.fault, matching[0].matched) : null
      const record: RecordedCall = {
        ...of,
        call: before.filter((other) => isOfTheSame(other, of)).length + 1,
        fault: fault?.type ?? null,
        started_at: new Date().toISOString(),
        ended_at: null,
        ending: null,
      }
      calls.set(token, [...before, record].slice(-MOST_CALLS))
      return {
        fault,
        end(how) {
          record.ending = how
          record.ended_at = new Date().toISOString()
        },
      }
    },
  }
}

/** Which fault happens to the call that a rule matches as its n-th, from 1. */
function resolve(fault: Fault, n: number): Fault | null {
  return fault.type === 'any' ? anyFault(fault, n) : resolveTurns(fault, n - 1)
}

/** Replaces `turns` by the kind of nonsense whose turn it is after this many calls; the last turn is 5 MB. */
function resolveTurns(fault: Fault, calls: number): Fault {
  if (fault.type !== 'evil' || fault.what !== 'turns') return fault
  const what = evilKinds[calls % (evilKinds.length + 1)]
  return what ? { type: 'evil', what } : { type: 'huge', bytes: 5_000_000 }
}

/** Recorded calls for each token: a server may run for months, and keeps the latest. */
const MOST_CALLS = 1000

export type FaultRegister = ReturnType<typeof createFaultRegister>

type Asked = Pick<RecordedCall, 'kind' | 'week' | 'block'>

function isOfTheSame(one: Asked, other: Asked): boolean {
  return one.kind === other.kind && one.week === other.week && one.block === other.block
}

function fits(when: FaultScript[number]['when'], { kind, week, block }: Asked): boolean {
  if (when.kind !== undefined && when.kind !== kind) return false
  if (when.block !== undefined && when.block !== block) return false
  return when.week === undefined || when.week === week
}
