import { useState } from 'react'
import type { KnownWords } from '@/lib/domain/catalogue/spoken/known-words'
import { DidYouMean } from '@/components/form/fields/did-you-mean'
import type { LiftAnswer } from '@/lib/client/form/answers'
import { askedLifts } from '@/lib/client/form/answers'
import { readNumber } from '@/lib/client/form/read-number'
import { estimateMaximum } from '@/lib/domain/measures/estimate-maximum'
import { formatList, NBSP } from '@/lib/domain/words/format'
import { BareBlank } from '@/components/ui/blank'
import { Act } from '@/components/ui/button'
import { FieldError } from '@/components/form/fields/field-error'
import { Notice } from '@/components/ui/notice'
import type { Preview } from '@/lib/domain/contract/views'
import { Fold } from '@/components/ui/fold'
import { type FormPart, problemOf } from '@/components/form/form-part'
import { namesList } from '@/components/form/use-exercise-names'

const row = 'border-b border-hairline'
const cell = 'py-0.5 pr-4 align-middle'
const estimate = 'py-0.5 text-right align-middle whitespace-nowrap font-stretch-86%'

type Props = FormPart & { questions: Preview['questions']; known: KnownWords | null }

export function LiftsFold({ answers, change, problems, questions, known }: Props) {
  const { lifts, units } = answers
  const filled = lifts.filter(({ weight, reps }) => weight && reps)
  const set = (index: number, part: Partial<LiftAnswer>) =>
    change({
      lifts: lifts.map((lift, i) => (i === index ? { ...lift, sure: false, ...part } : lift)),
    })
  return (
    <Fold
      id="known_lifts"
      name="Lifts you know"
      says={filled.length ? formatList(filled.map(({ exercise }) => exercise)) : 'none filled'}
    >
      <table>
        <thead className="text-note/body text-muted">
          <tr className={row}>
            <th scope="col" className={cell}>
              Best recent set
            </th>
            <th scope="col" className={`text-right ${cell}`}>
              {units}
            </th>
            <th scope="col" className={`text-right ${cell}`}>
              reps
            </th>
            <th scope="col" className={estimate}>
              about 1RM
            </th>
          </tr>
        </thead>
        <tbody>
          {lifts.map((lift, index) => (
            <LiftRow
              key={index}
              lift={lift}
              units={units}
              known={known}
              fixed={index < askedLifts.length}
              onChange={(part) => set(index, part)}
            />
          ))}
        </tbody>
      </table>
      {questions.length > 0 ? (
        <LiftQuestions {...{ lifts, units, questions }} onAnswer={set} />
      ) : (
        <FieldError field="known_lifts" problem={problemOf(problems, 'known_lifts')} />
      )}
      <Act
        className="text-small/body"
        onClick={() => change({ lifts: [...lifts, { exercise: '', weight: '', reps: '' }] })}
      >
        Add another lift
      </Act>
      {lifts.some(({ reps }) => (readNumber(reps) ?? 0) > 10) && (
        <p className="text-note text-muted mt-1">
          More than 10 reps say too little about a maximum. A set of up to 10 gives you weights.
        </p>
      )}
      <p className="text-note text-muted mt-1">
        With these you get {units === 'kg' ? 'kilograms' : 'pounds'} in every week. Without them the
        first sessions find your weights, by the reps that you keep in reserve.
      </p>
    </Fold>
  )
}

interface QuestionsProps {
  lifts: LiftAnswer[]
  units: string
  questions: Preview['questions']
  onAnswer: (index: number, part: Partial<LiftAnswer>) => void
}

/** What looks like a slip is asked about before it is planned from. */
function LiftQuestions({ lifts, units, questions, onAnswer }: QuestionsProps) {
  return questions.map(({ exercise, sentence, meant }) => {
    const index = lifts.findIndex((lift) => lift.exercise.trim() === exercise && !lift.sure)
    const lift = lifts[index]
    if (!lift || !sentence.includes(lift.weight.trim().replace(',', '.'))) return null
    return (
      <Notice key={exercise} kind="warn" className="mt-3" id="known_lifts-error">
        <p>{sentence}</p>
        <p className="flex flex-wrap gap-x-6">
          {meant !== null && (
            <Act onClick={() => onAnswer(index, { weight: String(meant) })}>
              {`Use ${meant}${NBSP}${units}`}
            </Act>
          )}
          <Act onClick={() => onAnswer(index, { sure: true })}>
            {`${lift.weight.trim()}${NBSP}${units} is right`}
          </Act>
        </p>
      </Notice>
    )
  })
}

interface RowProps {
  lift: LiftAnswer
  units: string
  known: KnownWords | null
  fixed: boolean
  onChange: (part: Partial<LiftAnswer>) => void
}

function LiftRow({ lift, units, known, fixed, onChange }: RowProps) {
  const [isTyping, setTyping] = useState(false)
  const typed = lift.exercise.trim()
  const isUnknown = !fixed && !isTyping && typed !== '' && known !== null && !known.isLift(typed)
  const name = lift.exercise || 'Another lift'
  const weight = readNumber(lift.weight)
  const reps = readNumber(lift.reps)
  const maximum = weight !== null && reps !== null ? estimateMaximum(weight, reps) : null
  return (
    <tr className={row}>
      <th scope="row" className={`font-medium ${cell}`}>
        {fixed ? (
          name
        ) : (
          <BareBlank
            className="w-full"
            aria-label="Exercise"
            list={namesList}
            placeholder="Exercise"
            value={lift.exercise}
            onChange={(event) => onChange({ exercise: event.target.value })}
            onFocus={() => setTyping(true)}
            onBlur={() => setTyping(false)}
          />
        )}
        {isUnknown && (
          <DidYouMean
            name={typed}
            nearest={known.nearest(typed)}
            onTake={(exercise) => onChange({ exercise })}
          />
        )}
      </th>
      <td className={`text-right ${cell}`}>
        <BareBlank
          className="w-[5ch] text-right"
          inputMode="decimal"
          placeholder="–"
          aria-label={`${name}, ${units}`}
          value={lift.weight}
          onChange={(event) => onChange({ weight: event.target.value })}
        />
      </td>
      <td className={`text-right ${cell}`}>
        <BareBlank
          className="w-[5ch] text-right"
          inputMode="numeric"
          placeholder="–"
          aria-label={`${name}, reps`}
          value={lift.reps}
          onChange={(event) => onChange({ reps: event.target.value })}
        />
      </td>
      <td className={`${estimate} ${maximum === null ? 'font-normal text-muted' : 'font-figure'}`}>
        {maximum === null ? '–' : `${maximum.toFixed(1)}${NBSP}${units}`}
      </td>
    </tr>
  )
}
