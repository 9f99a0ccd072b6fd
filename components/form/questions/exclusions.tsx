import type { Answers } from '@/lib/client/form/answers'
import { type Problems, splitNames } from '@/lib/client/form/profile-of'
import { LabelledBlank } from '@/components/form/fields/labelled-blank'

interface Props {
  excluded: Answers['excluded']
  onChange: (excluded: string[]) => void
  problems: Problems
}

/** A line for each exercise; there is always an empty one to write on. */
export function Exclusions({ excluded, onChange, problems }: Props) {
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
        <LabelledBlank
          key={index}
          label={`Exercise ${index + 1}`}
          hideLabel
          field={fieldOf(index)}
          list="exercise-names"
          maxLength={80}
          value={line}
          onChange={(value) => set(index, value)}
          problem={problemOf(index)}
        />
      ))}
      <p className="text-note text-muted mt-2">
        By name or by a part of one: “lunges” leaves out every lunge, “RDL” the Romanian deadlift.
      </p>
    </fieldset>
  )
}
