'use client'
import { useRouter } from 'next/navigation'
import { type FocusEvent, type FormEvent, useEffect, useRef, useState } from 'react'
import type { Answers } from '@/lib/client/form/answers'
import { forgetDraft } from '@/lib/client/form/draft/keep-draft'
import { useDraft } from '@/lib/client/form/draft/use-draft'
import { type Problems, profileOf } from '@/lib/client/form/profile-of'
import { useGenerate } from '@/lib/client/form/use-generate'
import { usePreview } from '@/lib/client/form/use-preview'
import { fillFromWords } from '@/lib/client/form/fill-from-words'
import { type Decision, decide, healthGate, sentDecisions } from '@/lib/client/listening/decisions'
import type { Understood } from '@/lib/domain/listening/heard'
import type { EquipmentItem, EquipmentPreset } from '@/lib/domain/vocabulary'
import { weekdayWords } from '@/lib/domain/words/words'
import { BodyQuestions } from './questions/body-questions'
import { EquipmentQuestion } from './questions/equipment-question'
import { ErrorSummary } from './error-summary'
import { GoalQuestions, LevelQuestion } from './questions/goal-questions'
import { MoreQuestions } from './questions/more-questions'
import { goToNextBlank, nameGoKey } from './go-to-next-blank'
import { Outcome } from './outcome'
import { takeOverTyped } from './take-over-typed'
import { isNameBlank, namesList, useExerciseNames } from './use-exercise-names'
import { TimeQuestions } from './questions/time-questions'
import { WordsQuestion } from './questions/words-question'

interface Props {
  first: Answers
  /** What tells this form's draft from those of other forms. */
  draft: string
  presets: Record<EquipmentPreset, readonly EquipmentItem[]>
}

export function ProgramForm({ first, draft, presets }: Props) {
  const router = useRouter()
  const [answers, setAnswers] = useDraft(draft, first)
  /** What the last submission was refused for; a field is forgiven as soon as it changes. */
  const [refused, setRefused] = useState<Problems>({})
  const [message, setMessage] = useState<string | null>(null)
  const summary = useRef<HTMLDivElement>(null)
  const [refusals, setRefusals] = useState(0)
  const { profile } = profileOf(answers)
  const [isNaming, setNaming] = useState(false)
  const { known, names } = useExerciseNames(answers, isNaming)
  const preview = usePreview(profile, answers.decisions, known)
  const generate = useGenerate()
  const pending = generate.isPending || generate.isSuccess
  const understood = preview.data?.understood ?? nothing
  const gate = healthGate(understood, answers.decisions)
  /** What a yes to a question has filled in, by its key: a no takes it back. */
  const filled = useRef<Record<string, { was: Answers; became: Partial<Answers> }>>({})

  useEffect(() => {
    if (refusals > 0) summary.current?.focus()
  }, [refusals])

  const change = (next: Partial<Answers>) => {
    const after = { ...answers, ...next }
    setAnswers(after)
    if (Object.keys(refused).length > 0) {
      setRefused(stillWrong(refused, profileOf(after).problems, Object.keys(next)))
    }
  }
  const onDecide = (row: Understood, decision: Decision) => {
    const { key, ask } = row
    const before = filled.current[key]
    let next: Partial<Answers> = {}
    if (decision === 'keep' && ask?.sets) {
      next = fillFromWords(answers, ask.sets, preview.data)
      filled.current[key] = { was: answers, became: next }
    } else if (decision === 'take_out' && before) {
      next = takenBack(answers, before)
      delete filled.current[key]
    }
    change({ ...next, decisions: decide(answers.decisions, row, decision) })
  }
  const refuse = (problems: Problems, sentence: string | null) => {
    setRefused(problems)
    setMessage(sentence)
    setRefusals((n) => n + 1)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (pending || gate !== 'open' || preview.data?.refusal) return
    const { problems } = profileOf(answers)
    if (Object.keys(problems).length > 0) return refuse(problems, null)
    generate.mutate(
      { ...profile, ...sentDecisions(answers.decisions) },
      {
        onSuccess: ({ program_id }) => {
          forgetDraft(draft)
          router.push(`/programs/${program_id}`)
        },
        onError: (error) =>
          refuse(
            Object.fromEntries(
              Object.entries(error.fields).map(([field, text]) => [field, { sentence: text }]),
            ),
            Object.keys(error.fields).length > 0 ? null : error.message,
          ),
      },
    )
  }
  const focus = (event: FocusEvent<HTMLFormElement>) => {
    nameGoKey(event)
    if (isNameBlank(event.target)) setNaming(true)
  }
  const part = { answers, change, problems: refused }
  return (
    <form
      className="grid gap-x-12 *:min-w-0 wide:grid-cols-[minmax(0,1fr)_320px]"
      ref={takeOver}
      noValidate
      onSubmit={submit}
      onKeyDown={goToNextBlank}
      onFocus={focus}
      aria-busy={pending}
    >
      <div>
        <ErrorSummary ref={summary} message={message} problems={refused} />
        <GoalQuestions {...part} />
        <WordsQuestion {...part} understood={understood} onDecide={onDecide} />
        <LevelQuestion {...part} />
        <TimeQuestions {...part} planned={preview.data} week={weekWords(preview.data)} />
        <EquipmentQuestion {...part} presets={presets} />
        <BodyQuestions {...part} />
        <MoreQuestions {...part} known={known} questions={preview.data?.questions ?? []} />
        <datalist id={namesList}>
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
      <Outcome
        answers={answers}
        change={change}
        preview={preview.data}
        offline={preview.error?.code === 'offline'}
        pending={pending}
        gate={gate}
      />
    </form>
  )
}

/** Once, when the form has come to life. */
const takeOver = (form: HTMLFormElement | null) => {
  if (form) void takeOverTyped(form)
}

/** `Mon, Wed, Fri. Full body A, Full body B, Full body C.` */
function weekWords(preview: ReturnType<typeof usePreview>['data']): string | undefined {
  if (!preview || preview.days.length === 0) return undefined
  const days = preview.days.map(({ weekday }) => weekdayWords[weekday].short).join(', ')
  return `${days}. ${preview.days.map(({ focus }) => focus).join(', ')}.`
}

const nothing: readonly Understood[] = []

/** Answers that were filled in, as they were; what was written by hand since then stays. */
function takenBack(now: Answers, filled: { was: Answers; became: Partial<Answers> }) {
  const keys = Object.keys(filled.became) as (keyof Answers)[]
  const untouched = keys.filter(
    (key) => JSON.stringify(now[key]) === JSON.stringify(filled.became[key]),
  )
  return Object.fromEntries(untouched.map((key) => [key, filled.was[key]])) as Partial<Answers>
}

/** Which problem each part of the answers can cure. */
const cures: Partial<Record<keyof Answers, string>> = {
  words: 'goal_raw',
  weeks: 'duration_weeks',
  minutes: 'session_minutes',
  weekdays: 'weekdays',
  minutesByDay: 'minutes_by_day',
  bar: 'own_weights',
  dumbbell: 'own_weights',
  plates: 'own_weights',
  kit: 'equipment',
  items: 'equipment',
  weight: 'weight_kg',
  height: 'height_cm',
  feet: 'height_cm',
  inches: 'height_cm',
  lifts: 'known_lifts',
  limitations: 'limitations',
  pregnant: 'cleared',
  cleared: 'cleared',
  health: 'health_flags',
  healthCleared: 'health_flags',
  excluded: 'excluded_exercises',
  age: 'age',
  sport: 'specific_sport',
  start: 'start_date',
  notes: 'notes',
}

function stillWrong(refused: Problems, now: Problems, changed: string[]): Problems {
  const touched = changed.map((key) => cures[key as keyof Answers])
  return Object.fromEntries(
    Object.entries(refused).filter(
      ([field]) => now[field] || !touched.includes(field.split('.')[0]),
    ),
  )
}
