import { Status } from '@/components/ui/status'
import type { LogState } from '@/lib/client/training/open-log'
import { count } from '@/lib/domain/words/format'

/** Said once, at the top, in words: what is kept where. Nothing where all is well. */
export function LogLine({ state }: { state: LogState }) {
  const { line, waiting, caughtUp, message } = state
  if (line === 'forgets') {
    return (
      <Status kind="warn">
        <b>This browser keeps nothing.</b>{' '}
        {waiting > 0
          ? `${waits(waiting)}: leave this page open until there is a signal.`
          : 'What you write is sent at once; leave this page open without a signal.'}
      </Status>
    )
  }
  if (line === 'offline') {
    return (
      <Status kind="info">
        <b>No signal.</b> Everything is kept on this device.{waiting > 0 && ` ${waits(waiting)}.`}
      </Status>
    )
  }
  if (line === 'refused') {
    return (
      <Status kind="warn">
        <b>{waiting > 0 ? `${waits(waiting)}.` : 'The log could not be read.'}</b> {message}
      </Status>
    )
  }
  if (caughtUp !== null) {
    return <Status kind="pass">Back on line. {count(caughtUp, 'set')} sent, once.</Status>
  }
  return null
}

function waits(n: number): string {
  return n === 1 ? '1 entry waits to be sent' : `${n} entries wait to be sent`
}
