import { expect, it } from 'vitest'
import type { AuditRequest } from '@/lib/domain/audit/audited-program'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { auditProgram } from '@/lib/domain/audit/audit-program'
import { refusalOf } from '@/lib/domain/blueprint/refusal-of'
import { explainProgram } from '@/lib/domain/report/explain-program'
import { outlineWeeks } from '@/lib/domain/report/outline'
import { reportProgram } from '@/lib/domain/report/report-program'
import { agree } from '@/lib/domain/words/agree'
import { printProgram } from '@/testing/samples/print-program'
import { sampleOf } from '@/testing/sampling'
import { describeProfile } from './describe-profile'
import { sampleProfiles } from './sample-profiles'
import { coach, writeProgram, type Writer } from './write-program'

const ATHLETES = 400
const ONE_OF_MANY =
  /(?<![\d.,–])1 (?:[a-z-]+ )?(sets|reps|repetitions|weeks|days|exercises|minutes|seconds|sessions|lifts|points|contacts|rules)\b|\b0 (rep|set)\b/

it.each<[string, Writer | undefined]>([
  ['by the coach', undefined],
  ['by a model that counts everything', countsEverything()],
])('no text about a program written %s says 1 reps or 1 sets', (_, writer) => {
  const found = sampleOf(sampleProfiles(ATHLETES, 42, [])).flatMap((drawn) => {
    // Short programs come by all the words that long ones do, in less time.
    const profile = { ...drawn, duration_weeks: 1 + (drawn.duration_weeks % 9) }
    if (refusalOf(profile)) return []
    const program = writeProgram(profile, writer)
    const stored = { ...program, weeks: program.weeks, exercises: namesIn(program) }
    const report = reportProgram(stored)
    const { findings } = auditProgram(program)
    const shown = [program, findings, explainProgram(stored, report)]
    return textsIn([...shown, outlineWeeks(program.blueprint), printProgram(program, findings)])
      .filter((text) => ONE_OF_MANY.test(text) || agree(text) !== text)
      .map((text) => `${ONE_OF_MANY.exec(text)?.[0] ?? text} (${describeProfile(profile)})`)
  })
  expect(found).toEqual([])
})

function countsEverything(): Writer {
  const words = 'In {{week}} of {{weeks}} weeks and {{days}} days a week, {{minutes}} minutes.'
  return {
    ...coach,
    story: (reply) => ({ ...reply, strategy: 'It takes {{weeks}} weeks of {{days}} days.' }),
    week: (reply) => ({
      ...reply,
      note: words,
      days: reply.days.map(([day, title]) => [day, title, words]),
    }),
  }
}

/** Of every exercise, as a page gets them. */
function namesIn({ weeks }: AuditRequest): ProgramRecord['exercises'] {
  const ids = weeks.flatMap(({ workouts }) =>
    workouts.flatMap(({ exercises }) => exercises.map(({ exercise_id }) => exercise_id)),
  )
  return Object.fromEntries(ids.map((id) => [id, catalogueEntry(id)]))
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
