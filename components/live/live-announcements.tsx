import { useState } from 'react'
import type { StatusView } from '@/lib/domain/contract/views'
import { count } from '@/lib/domain/words/format'
import { timeWords } from './progress-words'

/** For those who listen: the start, each quarter, the end; a failed week at once. */
export function LiveAnnouncements({ status }: { status: StatusView }) {
  const done = status.weeks.filter((week) => week.status === 'done').length
  const total = status.weeks.length
  const moment = `${Math.floor((done / total) * 4)} ${status.status}`
  const [said, setSaid] = useState({ moment: '', words: '' })
  if (said.moment !== moment) {
    setSaid({ moment, words: `${done} of ${count(total, 'week')} ready. ${timeWords(status)}` })
  }
  const failed = status.weeks.filter((week) => week.status === 'failed')
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
