import { useState } from 'react'
import type { SeenStatus } from '@/lib/client/program/seen-status'
import { readyWords, timeWords } from './progress-words'

/** For those who listen: the start, each quarter, the end; a failed week at once. */
export function LiveAnnouncements({ seen }: { seen: SeenStatus }) {
  const { status, weeks } = seen.status
  const done = weeks.filter((week) => week.status === 'done').length
  const moment = `${Math.floor((done / weeks.length) * 4)} ${status}`
  const [said, setSaid] = useState({ moment: '', words: '' })
  if (said.moment !== moment) {
    const time = timeWords({ seen, elapsed: 0, contact: 'heard' })
    setSaid({ moment, words: `${readyWords(seen.status)} ${time}` })
  }
  const failed = weeks.filter((week) => week.status === 'failed')
  return (
    <>
      <div className="sr-only" role="status">
        {said.words}
      </div>
      <div className="sr-only" role="alert">
        {failed.map(({ week }) => (
          <p key={week}>Week {week} was not written. You can try it again.</p>
        ))}
      </div>
    </>
  )
}
