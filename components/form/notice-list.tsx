import { Act, actLook, Actions } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { AnswerableNotice, NoticeAnswer } from '@/lib/domain/contract/views'
import { changesThePlan, rankNotices } from './rank-notices'

/** Notices beyond these fold away. */
const SHOWN = 3

interface Props {
  notices: readonly AnswerableNotice[]
  /** What an answer is called: `3 × 50 min`. */
  nameOf: (answer: NoticeAnswer) => string
  onAnswer: (answer: NoticeAnswer) => void
}

/** What follows from the answers, as one calm list: what changes the plan first, each with what would change it. */
export function NoticeList({ notices, ...answering }: Props) {
  const ranked = rankNotices(notices)
  if (ranked.length === 0) return null
  const folded = ranked.slice(SHOWN)
  return (
    <Notice kind="info" label="Note">
      <Items notices={ranked.slice(0, SHOWN)} {...answering} />
      {folded.length > 0 && (
        <details className="group/more">
          <summary className={`group-open/more:hidden ${actLook}`}>
            <span>{folded.length} more</span>
          </summary>
          <div className="mt-2">
            <Items notices={folded} {...answering} />
          </div>
        </details>
      )}
    </Notice>
  )
}

function Items({ notices, nameOf, onAnswer }: Props) {
  return (
    <ul>
      {notices.map((notice) => (
        <li key={notice.code} className="wrap-anywhere not-first:mt-2">
          {changesThePlan(notice.code) ? (
            <FactFirst sentences={notice.sentence} />
          ) : (
            notice.sentence
          )}
          {notice.answers.length > 0 && (
            <Actions>
              {notice.answers.map((answer) => (
                <Act key={nameOf(answer)} onClick={() => onAnswer(answer)}>
                  {nameOf(answer)}
                </Act>
              ))}
            </Actions>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The fact stands out, what it means follows. */
export function FactFirst({ sentences }: { sentences: string }) {
  const [fact = '', ...rest] = sentences.split(/(?<=[.!?]) (?=[A-Z])/)
  if (rest.length === 0) return sentences
  return (
    <>
      <strong>{fact}</strong> {rest.join(' ')}
    </>
  )
}
