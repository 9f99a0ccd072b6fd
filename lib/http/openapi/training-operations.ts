import {
  logAnswerSchema,
  logRequestSchema,
  trainingLogSchema,
} from '@/lib/domain/contract/training/log-view'
import {
  datedWorkoutSchema,
  workoutRequestSchema,
} from '@/lib/domain/contract/training/workout-view'
import type { Operation } from './operation'
import { dayNumber, programId, weekOfDay } from './parameters'

/** What was trained, and when. */
export const trainingOperations: Operation[] = [
  {
    method: 'get',
    path: '/api/programs/{id}/log',
    id: 'getLog',
    tag: 'training',
    summary: 'All that was trained, and every workout with its date',
    caller: 'owner',
    parameters: [programId],
    answers: { 200: { description: 'The log', content: trainingLogSchema } },
    errors: ['not_found'],
  },
  {
    method: 'put',
    path: '/api/programs/{id}/log',
    id: 'saveLog',
    tag: 'training',
    summary: 'Keep sets as they were done',
    description:
      'The same write counts once, however often it is sent. Where two devices wrote a set without knowing of each other the later value counts, and the other is told beside it until the set is written again. A set that belongs nowhere is refused alone, in its place of the answer.',
    caller: 'owner',
    parameters: [programId],
    body: logRequestSchema,
    answers: { 200: { description: 'What counts of each set by now', content: logAnswerSchema } },
    errors: ['not_found', 'too_many_requests'],
  },
  {
    method: 'put',
    path: '/api/programs/{id}/workouts/{week}/{day}',
    id: 'saveWorkout',
    tag: 'training',
    summary: 'Say that a workout is open, done, or planned again',
    description: 'Of two words on one workout the later one counts.',
    caller: 'owner',
    parameters: [programId, weekOfDay, dayNumber],
    body: workoutRequestSchema,
    answers: { 200: { description: 'What stands by now', content: datedWorkoutSchema } },
    errors: ['not_found', 'too_many_requests'],
  },
]
