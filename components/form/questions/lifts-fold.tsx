import type { LiftAnswer } from '@/lib/client/form/answers'
import { askedLifts } from '@/lib/client/form/answers'
import { readNumber } from '@/lib/client/form/profile-of'
import { estimateMax, formatList, NBSP } from '@/lib/domain/words/format'
import { FieldError } from '@/components/form/fields/field-error'
import { Fold } from '@/components/form/fields/fold'
import { type FormPart, problemOf } from '@/components/form/form-part'

export function LiftsFold({ answers, change, problems }: FormPart) {
  const { lifts, units } = answers
  const filled = lifts.filter(({ weight, reps }) => weight && reps)
  const set = (index: number, part: Partial<LiftAnswer>) =>
    change({ lifts: lifts.map((lift, i) => (i === index ? { ...lift, ...part } : lift)) })
  return (
    <Fold
      name="Lifts you know"
      says={filled.length ? formatList(filled.map(({ exercise }) => exercise)) : 'none filled'}
    >
      <table className="lifts">
        <thead>
          <tr>
            <th scope="col">Best recent set</th>
            <th scope="col" className="n">
              {units}
            </th>
            <th scope="col" className="n">
              reps
            </th>
            <th scope="col" className="est">
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
              fixed={index < askedLifts.length}
              onChange={(part) => set(index, part)}
            />
          ))}
        </tbody>
      </table>
      <FieldError field="known_lifts" problem={problemOf(problems, 'known_lifts')} />
      <button
        type="button"
        className="act text-small"
        onClick={() => change({ lifts: [...lifts, { exercise: '', weight: '', reps: '' }] })}
      >
        Add another lift
      </button>
      {lifts.some(({ reps }) => (readNumber(reps) ?? 0) > 10) && (
        <p className="hint mt-1">
          More than 10 reps say too little about a maximum. A set of up to 10 gives you weights.
        </p>
      )}
      <p className="hint mt-1">
        With these you get {units === 'kg' ? 'kilograms' : 'pounds'} for the first weeks. After that
        you enter new numbers. Without them you choose weights by the reps that you keep in reserve.
      </p>
    </Fold>
  )
}

interface RowProps {
  lift: LiftAnswer
  units: string
  fixed: boolean
  onChange: (part: Partial<LiftAnswer>) => void
}

function LiftRow({ lift, units, fixed, onChange }: RowProps) {
  const name = lift.exercise || 'Another lift'
  const weight = readNumber(lift.weight)
  const reps = readNumber(lift.reps)
  const maximum = weight !== null && reps !== null ? estimateMax(weight, reps) : null
  return (
    <tr>
      <th scope="row">
        {fixed ? (
          name
        ) : (
          <input
            className="blank name"
            aria-label="Exercise"
            list="exercise-names"
            placeholder="Exercise"
            value={lift.exercise}
            onChange={(event) => onChange({ exercise: event.target.value })}
          />
        )}
      </th>
      <td className="n">
        <input
          className="blank"
          inputMode="decimal"
          placeholder="–"
          aria-label={`${name}, ${units}`}
          value={lift.weight}
          onChange={(event) => onChange({ weight: event.target.value })}
        />
      </td>
      <td className="n">
        <input
          className="blank"
          inputMode="numeric"
          placeholder="–"
          aria-label={`${name}, reps`}
          value={lift.reps}
          onChange={(event) => onChange({ reps: event.target.value })}
        />
      </td>
      <td className={maximum === null ? 'est muted' : 'est'}>
        {maximum === null ? '–' : `${maximum.toFixed(1)}${NBSP}${units}`}
      </td>
    </tr>
  )
}
