import { Fragment, useState } from 'react'
import type { KnownWords } from '@/lib/domain/catalogue/spoken/known-words'
import { formatList } from '@/lib/domain/words/format'
import { DidYouMean } from '@/components/form/fields/did-you-mean'
import type { Answers } from '@/lib/client/form/answers'
import { type Problems, splitNames } from '@/lib/client/form/profile-of'
import { LabelledBlank } from '@/components/form/fields/labelled-blank'
import { namesList } from '@/components/form/use-exercise-names'

interface Props {
  excluded: Answers['excluded']
  known: KnownWords | null
  onChange: (excluded: string[]) => void
  problems: Problems
}

/** A line for each exercise; there is always an empty one to write on. */
export function Exclusions({ excluded, known, onChange, problems }: Props) {
  const [typing, setTyping] = useState<number | null>(null)
  const lines = excluded.at(-1)?.trim() === '' ? excluded : [...excluded, '']
  // The API counts the names that it was sent: no empty lines, and each name of a line by itself.
  const firsts = lines.map((_, at) => lines.slice(0, at).flatMap(splitNames).length)
  const fieldOf = (index: number) =>
    `excluded_exercises.${splitNames(lines[index]!).length > 0 ? firsts[index] : `empty-${index}`}`
  const problemOf = (index: number) =>
    splitNames(lines[index]!)
      .map((_, at) => problems[`excluded_exercises.${firsts[index]! + at}`])
      .find(Boolean)
  const set = (index: number, value: string) =>
    onChange(lines.map((line, at) => (at === index ? value : line)))
  return (
    <fieldset>
      <legend className="sr-only">Exercises to leave out</legend>
      {lines.map((line, index) => (
        <Fragment key={index}>
          <LabelledBlank
            label={`Exercise ${index + 1}`}
            hideLabel
            field={fieldOf(index)}
            list={namesList}
            maxLength={80}
            value={line}
            onChange={(value) => set(index, value)}
            onFocus={() => setTyping(index)}
            onBlur={() => setTyping(null)}
            problem={problemOf(index)}
          />
          {known && typing !== index && (
            <AboutNames line={line} known={known} onChange={(value) => set(index, value)} />
          )}
        </Fragment>
      ))}
      <p className="text-note text-muted mt-2">
        By name or by a kind: “lunges” leaves out every lunge, “RDL” the Romanian deadlift,
        “overhead” all that goes over your head, “machines” every machine.
      </p>
    </fieldset>
  )
}

interface NamesProps {
  line: string
  known: KnownWords
  onChange: (line: string) => void
}

/** What to say of a line's names: what may be meant by an unknown one, and what no program has anyway. */
function AboutNames({ line, known, onChange }: NamesProps) {
  const names = splitNames(line)
  const unknown = names.find((name) => !known.isExclusion(name))
  const never = names.filter(known.isNeverPlanned)
  return (
    <>
      {unknown !== undefined && (
        <DidYouMean
          name={unknown}
          nearest={known.nearest(unknown)}
          onTake={(name) => onChange(line.replace(unknown, name))}
        />
      )}
      {never.length > 0 && (
        <p className="text-note text-muted mt-1">
          Never planned anyway: {formatList(never.map((name) => `“${name}”`))}.
        </p>
      )}
    </>
  )
}
