import type { Completion } from './completion'
import type { ModelSettings } from './model-settings'
import { watchForRunaway } from './runaway'

/**
 * Ends a completion that is silent for longer than the settings allow, takes longer in all, or runs away, and
 * writes the reason into it: its signal aborts. Before the first word only the first clock counts, since a role or a
 * comment is no progress; without a stream the whole reply is waited for. After its last word a server
 * has two seconds to count tokens.
 */
export function watchCompletion(
  done: Completion,
  { firstTokenMs, idleMs, callMs }: Pick<ModelSettings, 'firstTokenMs' | 'idleMs' | 'callMs'>,
  { streams, ceiling }: { streams: boolean; ceiling: number },
) {
  const own = new AbortController()
  const isRunaway = watchForRunaway(ceiling * 6)
  const firstMs = firstTokenMs + (streams ? 0 : idleMs)
  let timer: NodeJS.Timeout | undefined
  const whole = setTimeout(() => {
    stop('slow', `its reply was not whole after ${callMs / 1000} s (MODEL_CALL_SECONDS)`)
  }, callMs)
  expectWithin(firstMs, `no word within ${firstMs / 1000} s (MODEL_FIRST_TOKEN_SECONDS)`)

  function expectWithin(ms: number, reason: string) {
    clearTimeout(timer)
    timer = setTimeout(() => (done.finish ? own.abort() : stop('stall', reason)), ms)
  }

  function stop(kind: 'stall' | 'runaway' | 'slow', reason: string) {
    done.stopped ??= { kind, reason }
    own.abort()
  }

  return {
    signal: own.signal,
    /** Something came: a piece of text, or nothing that counts. */
    saw(piece: string) {
      if (done.finish) expectWithin(2000, '')
      else if (done.firstTokenMs !== null) {
        expectWithin(idleMs, `nothing more for ${idleMs / 1000} s (MODEL_IDLE_SECONDS)`)
      }
      const wrong = piece && isRunaway(piece, done.text)
      if (wrong) stop('runaway', wrong)
      else if (done.thoughts.length > ceiling * 6) stop('runaway', 'endless reasoning')
    },
    end() {
      clearTimeout(timer)
      clearTimeout(whole)
    },
  }
}
