import 'server-only'
import type { Run } from '@/lib/db/run/in-run'
import { loadRun } from '@/lib/db/run/load-run'
import { markReading, type NewPlan, saveWishes } from '@/lib/db/run/save-wishes'
import { refusalOf } from '@/lib/domain/blueprint/refusal-of'
import { askedOf } from '@/lib/domain/listening/asked-of'
import { healthQuestion } from '@/lib/domain/listening/health-question'
import type { StoredWishes } from '@/lib/domain/listening/heard'
import { type Heard, listenAgain } from '@/lib/domain/listening/listen'
import { understoodOf } from '@/lib/domain/listening/understood-of'
import { contentHash } from '@/lib/domain/content-hash'
import { newPlan } from '@/lib/generation/new-plan'
import { readingCalls, readWords } from '@/lib/generation/read-words'
import { logJob, log } from '@/lib/log'
import { isModelFailure } from '@/lib/model/model-failure'
import { databaseFault } from '@/lib/postgres/database-fault'
import { countCalls } from '@/lib/db/run/count-calls'
import { retryWithBackoff } from './retry-with-backoff'
import { recordCall } from './record-call'
import { shareWork } from './share-work'
import { type Heartbeat, startHeartbeat } from './start-heartbeat'

/**
 * Has a model read the athlete's words, which rules have read at acceptance, and plans anew where it hears more. Nothing
 * that goes wrong here fails a program: then the rules' reading stands. Only words about health that the athlete was not
 * asked about end the run, before anything is written. An engine that was restarted may run the step again while it is
 * under way in this process: both then wait for the same reading.
 */
export function readWordsStep(run: Run): Promise<Outcome> {
  return shared(`${run.programId}:${run.attempt}`, () => retryWithBackoff(() => read(run)))
}

type Outcome = 'read' | 'by rules' | 'nothing to read' | 'superseded'

const shared = shareWork<Outcome>()

async function read(run: Run): Promise<Outcome> {
  const program = await loadRun(run)
  if (!program) return superseded(run)
  const { words } = program
  // Programs that were accepted before anybody listened have no words of this kind.
  if (!words || words.reader === 'none') return 'nothing to read'
  if (program.wordsReadAt || program.metadata) return 'nothing to read'
  const open = await markReading(run)
  if (open === null) return superseded(run)
  if (!open) return 'nothing to read'
  const heartbeat = startHeartbeat(run)
  try {
    return await readByModel(run, { ...program, words }, heartbeat)
  } catch (error) {
    if (heartbeat.signal.aborted) return superseded(run)
    if (databaseFault(error)) throw error
    return keepRules(run, error, Date.now() - heartbeat.since)
  } finally {
    heartbeat.end()
  }
}

type Program = NonNullable<Awaited<ReturnType<typeof loadRun>>> & { words: StoredWishes }

async function readByModel(run: Run, program: Program, heartbeat: Heartbeat): Promise<Outcome> {
  const { form, words } = program
  const asked = askedOf(program)
  const spent = await countCalls(run.programId, 'intake')
  const reading = await readWords({
    words: form,
    facts: { today: asked.today, units: form.units, weight_kg: form.weight_kg },
    form,
    explicit: words.explicit,
    ownerId: program.ownerId,
    programId: run.programId,
    budget: { calls: readingCalls - spent.calls, repairs: 0 },
    signal: heartbeat.signal,
    stillWanted: heartbeat.isWanted,
    onCall: recordCall(run),
  })
  const heard = listenAgain(asked, reading)
  if (refusalOf(heard.profile)) throw new Error('With what the model heard nothing can be planned.')
  const plan = await planAnew(program, heard)
  const { stored, stops } = heard
  const understood = understoodOf(heard, (plan ?? program).blueprint)
  const question = healthQuestion(stops, understood)
  const wishes = { ...stored, understood }
  const saved = await retryWithBackoff(() => saveWishes(run, { wishes, plan, question }))
  if (!saved) return superseded(run)
  logJob(run.programId, 'words_read', {
    ms: Date.now() - heartbeat.since,
    reader: 'model',
    heard: stored.heard.length,
    added: addedTo(words, stored),
    replanned: plan !== null,
  })
  if (question) logJob(run.programId, 'question_asked', { code: question.code })
  return 'read'
}

/** Null where what was heard asks for the plan that there is. */
async function planAnew(program: Program, { profile, wishes }: Heard): Promise<NewPlan | null> {
  if (isSame(profile, program.profile) && isSame(wishes, program.blueprint.wishes)) return null
  return newPlan(profile, wishes, program.createdAt)
}

function isSame(one: object, other: object): boolean {
  return contentHash(one) === contentHash(other)
}

function addedTo({ heard }: StoredWishes, now: StoredWishes): number {
  const known = new Set(heard.map(({ key }) => key))
  return now.heard.filter(({ key }) => !known.has(key)).length
}

/** Of an error only its kind is logged: its message may quote what the athlete wrote. */
async function keepRules(run: Run, error: unknown, ms: number): Promise<Outcome> {
  const failure = isModelFailure(error) ? error.kind : 'internal_error'
  if (!isModelFailure(error)) {
    const where = error instanceof Error ? error.stack?.split('\n    at ').slice(1, 6) : undefined
    log.error({ job: run.programId, where }, 'Words could not be read for a reason of our own')
  }
  const saved = await retryWithBackoff(() => saveWishes(run, { wishes: null }))
  if (!saved) return superseded(run)
  logJob(run.programId, 'words_read', { ms, reader: 'rules', code: failure })
  return 'by rules'
}

function superseded(run: Run): Outcome {
  logJob(run.programId, 'superseded', { attempt: run.attempt, what: 'the reading' })
  return 'superseded'
}
