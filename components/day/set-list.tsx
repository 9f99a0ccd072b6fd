import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { Exercise } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'
import {
  areAttempts,
  type Prescription,
  type PrescriptionPart,
} from '@/lib/domain/words/prescription'
import { setLines } from '@/lib/domain/words/set-lines'
import { Attempts } from './attempts'
import { Effort } from './effort'
import { HeroLoad } from './hero-load'
import { HeroWork } from './hero-work'

interface Props {
  value: Prescription
  exercise: Exercise
  units: Units
  unilateral: boolean
  /** What follows the last set. */
  then: string
}

const figures =
  'flex max-w-none flex-wrap items-baseline-last justify-between gap-x-3 font-[580] whitespace-nowrap font-stretch-78% tracking-figure'
const sizes = {
  hero: 'text-[min(3.75rem,18vw)]/[4rem]',
  /** What comes after the top set. */
  less: 'text-[min(2.375rem,12vw)]/[2.625rem]',
} as const

/** Equal sets as large as they can be; a top set and its back-offs, or attempts, one below the other. */
export function SetList({ value, exercise, units, unilateral, then }: Props) {
  const lines = setLines(value.parts)
  const weighted = takesWeight(exercise.exercise_id)
  if (areAttempts(value.parts)) {
    return (
      <>
        <Attempts lines={lines} units={units} />
        <p className="text-muted">{then}</p>
      </>
    )
  }
  const plain = lines.length === 1 && !lines[0]?.name
  const figuresOf = (part: PrescriptionPart, size: keyof typeof sizes) => (
    <p className={`${figures} ${sizes[size]}`}>
      <HeroWork part={part} unilateral={unilateral} />
      <HeroLoad part={part} units={units} weighted={weighted} />
    </p>
  )
  if (plain) {
    return (
      <>
        {figuresOf(lines[0]!.part, 'hero')}
        <Effort part={lines[0]!.part} then={then} />
      </>
    )
  }
  return (
    <ol aria-label="Sets">
      {lines.map(({ name, part }, index) => (
        <li key={index} className="mt-1 not-first:mt-2">
          {name && <p className="font-semibold">{name}</p>}
          {figuresOf(part, index === 0 ? 'hero' : 'less')}
          <Effort part={part} then={index === lines.length - 1 ? then : ''} />
        </li>
      ))}
    </ol>
  )
}

function takesWeight(id: string): boolean {
  const load = exerciseById(id)?.load
  return load !== undefined && !['bodyweight', 'band', 'none'].includes(load)
}
