import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { nothingRead, type Reading, sureOnly } from '@/lib/domain/listening/reading'
import { readWords as readByRules } from '@/lib/domain/listening/read/read-words'
import { checkReading } from '@/lib/domain/listening/check/check-reading'
import { readWords } from '@/lib/generation/read-words'
import { modelSettings } from '@/lib/model/model-settings'
import {
  casesToday,
  caseWriter,
  type Score,
  scoreReading,
  wordsCases,
} from '@/testing/listening/score-reading'

// `npm run try-reader`: how well the model that is set reads the cases of testing/listening, beside the rules.
const { model, baseUrl } = modelSettings()
console.log(`${wordsCases.length} texts, read by rules and by ${model} at ${baseUrl}`)

const byRules: Score[] = []
const byModel: Score[] = []
let failed = 0
for (const one of wordsCases) {
  const writer = caseWriter(one)
  const facts = { today: casesToday, units: writer.units, weight_kg: writer.weight_kg }
  const rules = sureOnly(readByRules(writer, facts))
  byRules.push(scoreReading(one, checkReading(rules, writer, casesToday, 'rules')))
  const reading = await ask(writer, facts)
  byModel.push(scoreReading(one, checkReading(reading, writer, casesToday, 'model')))
}
say('Rules', byRules)
say(model, byModel)
if (failed > 0) console.log(`${failed} texts got no reply that could be used.`)

function ask(words: { goal_raw: string; notes: string }, facts: Parameters<typeof readByRules>[1]) {
  const form = athleteProfileSchema.parse({
    ...{ height_cm: 178, weight_kg: 80, goal_category: 'strength', goal_raw: words.goal_raw },
    ...{ fitness_level: 'intermediate', duration_weeks: 8, days_per_week: 3 },
  })
  const read = { words, facts, form, explicit: [], ownerId: 'try-reader', programId: 'try-reader' }
  return readWords({ ...read, withinMs: 120_000 }).catch((): Reading => {
    failed += 1
    return nothingRead
  })
}

function say(who: string, scores: Score[]) {
  const right = scores.reduce((sum, score) => sum + score.right, 0)
  const [wrong, missed, forbidden] = (['wrong', 'missed', 'forbidden'] as const).map((key) =>
    scores.flatMap((score) => score[key]),
  )
  const share = (of: number) => (of === 0 ? 'none' : (right / of).toFixed(3))
  console.log(
    `${who}: precision ${share(right + wrong!.length)}, recall ${share(right + missed!.length)}, ${forbidden!.length} forbidden`,
  )
  if (process.argv.includes('--all'))
    console.log(
      [
        ...wrong!.map((fact) => `  heard  ${fact}`),
        ...missed!.map((fact) => `  missed ${fact}`),
      ].join('\n'),
    )
}
