import { z } from 'zod'
import * as vocabulary from '@/lib/domain/vocabulary'
import { athleteProfileSchema, knownLiftSchema } from '@/lib/domain/athlete/profile'
import { styleSchema } from '@/lib/domain/athlete/style'
import * as wishes from '@/lib/domain/athlete/wishes'
import * as blueprint from '@/lib/domain/blueprint/schema'
import * as change from '@/lib/domain/contract/change-view'
import { changeStatusSchema } from '@/lib/domain/contract/change/change-shape'
import * as dates from '@/lib/domain/contract/change/date-change'
import * as lift from '@/lib/domain/contract/change/lift-change'
import * as shorten from '@/lib/domain/contract/change/shorten-change'
import * as swap from '@/lib/domain/contract/change/swap-change'
import * as weekAgain from '@/lib/domain/contract/change/week-change'
import { exerciseListSchema } from '@/lib/domain/contract/exercise-list'
import { healthSchema, readinessSchema } from '@/lib/domain/contract/health'
import { problemSchema } from '@/lib/domain/contract/problem'
import * as log from '@/lib/domain/contract/training/log-view'
import * as workout from '@/lib/domain/contract/training/workout-view'
import * as me from '@/lib/domain/contract/me-view'
import * as views from '@/lib/domain/contract/views'
import * as heard from '@/lib/domain/listening/heard'
import * as program from '@/lib/domain/program/schema'
import { generateBodySchema } from '@/lib/http/request/generate-body'
import { wishesBodySchema } from '@/lib/http/request/wishes-body'

/** Words that requests and answers share. */
const words = {
  Goal: vocabulary.goalSchema,
  Level: vocabulary.levelSchema,
  Phase: vocabulary.phaseSchema,
  Weekday: vocabulary.weekdaySchema,
  Units: vocabulary.unitsSchema,
  Measure: vocabulary.measureSchema,
  Role: vocabulary.roleSchema,
  Method: vocabulary.methodSchema,
  Tempo: vocabulary.tempoSchema,
  Muscle: vocabulary.muscleSchema,
  MuscleGroup: vocabulary.muscleGroupSchema,
  Pattern: vocabulary.patternSchema,
  EquipmentItem: vocabulary.equipmentItemSchema,
  EquipmentPreset: vocabulary.equipmentPresetSchema,
  Limitation: vocabulary.limitationSchema,
  HealthFlag: vocabulary.healthFlagSchema,
  DataVersion: vocabulary.dataVersionSchema,
  Style: styleSchema,
  Area: wishes.areaSchema,
  Skill: wishes.skillSchema,
  EventKind: wishes.eventKindSchema,
  TrainingStyle: wishes.trainingStyleSchema,
  KnownLift: knownLiftSchema,
}

const requests = {
  ProgramRequest: generateBodySchema,
  Wishes: wishes.wishesSchema,
  WishesRequest: wishesBodySchema,
  HealthAnswer: heard.healthAnswerSchema,
  ChangeRequest: change.changeRequestSchema,
  LogRequest: log.logRequestSchema,
  SetWrite: log.setWriteSchema,
  Done: log.doneSchema,
  WorkoutRequest: workout.workoutRequestSchema,
  LiftRequest: lift.liftRequestSchema,
  WeekRequest: weekAgain.weekRequestSchema,
  TokenRequest: me.tokenRequestSchema,
  LinkLookRequest: me.linkLookRequestSchema,
  LinkOpenRequest: me.linkOpenRequestSchema,
}

const answers = {
  Error: views.errorBodySchema,
  Accepted: views.acceptedSchema,
  Preview: views.previewSchema,
  Status: views.statusViewSchema,
  Beat: views.beatSchema,
  ProgramStatus: views.programStatusSchema,
  WeekState: views.weekStateSchema,
  WeekStatus: views.weekStatusSchema,
  Problem: problemSchema,
  Usage: views.usageSchema,
  Timings: views.timingsSchema,
  FullProgram: views.fullProgramSchema,
  ProgramList: views.programListSchema,
  ProgramListItem: views.programListItemSchema,
  WeekView: views.weekViewSchema,
  ExerciseName: views.exerciseNameSchema,
  Provenance: views.provenanceSchema,
  Profile: athleteProfileSchema,
  ProgramWeek: views.programWeekSchema,
  Week: views.namedWeekSchema,
  Workout: views.namedWorkoutSchema,
  Exercise: views.namedExerciseSchema,
  Set: program.setSchema,
  Progression: program.rowProgressionSchema,
  Metadata: program.programMetadataSchema,
  SlotChoice: program.slotChoiceSchema,
  Adjustment: program.adjustmentSchema,
  Audit: views.auditViewSchema,
  Finding: program.findingSchema,
  Blueprint: blueprint.blueprintSchema,
  BlueprintWeek: blueprint.blueprintWeekSchema,
  BlueprintDay: blueprint.blueprintDaySchema,
  BlueprintRow: blueprint.rowSchema,
  SetGroup: blueprint.setGroupSchema,
  Slot: blueprint.slotSchema,
  Notice: blueprint.noticeSchema,
  AnswerableNotice: views.answerableNoticeSchema,
  NoticeAnswer: views.noticeAnswerSchema,
  WishAnswer: wishes.wishAnswerSchema,
  WishOutcome: wishes.wishOutcomeSchema,
  Understood: heard.understoodSchema,
  FromWords: heard.fromWordsSchema,
  TrainingLog: log.trainingLogSchema,
  LogAnswer: log.logAnswerSchema,
  LoggedSet: log.loggedSetSchema,
  RefusedSet: log.refusedSetSchema,
  DatedWorkout: workout.datedWorkoutSchema,
  WorkoutStatus: workout.workoutStatusSchema,
  Change: change.changeViewSchema,
  ChangeStatus: changeStatusSchema,
  Proposal: change.proposalSchema,
  MoveChange: dates.moveChangeSchema,
  SkipChange: dates.skipChangeSchema,
  PauseChange: dates.pauseChangeSchema,
  ProfileChange: dates.profileChangeSchema,
  DateEffect: dates.dateEffectSchema,
  ShortenChange: shorten.shortenChangeSchema,
  ShortenEffect: shorten.shortenEffectSchema,
  LiftChange: lift.liftChangeSchema,
  SwapChange: swap.swapChangeSchema,
  SwapAsked: swap.swapAskedSchema,
  SwapEffect: swap.swapEffectSchema,
  SwapScope: swap.swapScopeSchema,
  SwapWork: swap.swapWorkSchema,
  Swaps: swap.swapsViewSchema,
  WeekChange: weekAgain.weekChangeSchema,
  WeekAgain: change.weekAgainSchema,
  LiftAsked: lift.liftAskedSchema,
  LiftEffect: lift.liftEffectSchema,
  Token: me.tokenViewSchema,
  TokenList: me.tokenListSchema,
  NewToken: me.newTokenSchema,
  Device: me.deviceViewSchema,
  DeviceList: me.deviceListSchema,
  Link: me.linkViewSchema,
  LinkStatus: me.linkStatusSchema,
  NewLink: me.newLinkSchema,
  LinkLook: me.linkLookSchema,
  LinkOpened: me.linkOpenedSchema,
  ExerciseList: exerciseListSchema,
  Health: healthSchema,
  Readiness: readinessSchema,
}

/** Every schema that has a name in the description, as JSON Schema; what has none stands where it is used. */
export function namedSchemas(): Record<string, object> {
  return {
    ...jsonSchemas({ ...words, ...requests }, 'input'),
    ...jsonSchemas({ ...words, ...answers }, 'output'),
  }
}

/** `$ref` to a named schema. Throws for one without a name: what a route takes or answers has one. */
export function referTo(schema: z.ZodType): { $ref: string } {
  const name = nameOf.get(schema)
  if (!name) throw new Error('What a route takes or answers needs a name in the description.')
  return { $ref: reference(name) }
}

const nameOf = new Map<z.ZodType, string>(
  Object.entries({ ...words, ...requests, ...answers }).map(([name, schema]) => [schema, name]),
)

function reference(name: string): string {
  return `#/components/schemas/${name}`
}

function jsonSchemas(named: Record<string, z.ZodType>, io: 'input' | 'output') {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, {
    uri: reference,
    io,
    override: ({ jsonSchema }) => simplify(jsonSchema, io),
  })
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _dialect, $id: _id, ...schema }]) => [
      name,
      schema,
    ]),
  )
}

/** Leaves out what says the same again, and that answers were closed: they may get further keys without a new version. */
function simplify(schema: z.core.JSONSchema.BaseSchema, io: 'input' | 'output') {
  if (io === 'output' && schema.additionalProperties === false) delete schema.additionalProperties
  if (schema.format) delete schema.pattern
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
}
