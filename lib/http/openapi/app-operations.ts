import { exerciseListSchema } from '@/lib/domain/contract/exercise-list'
import { healthSchema, readinessSchema } from '@/lib/domain/contract/health'
import type { Operation } from './operation'

/** The app itself. */
export const appOperations: Operation[] = [
  {
    method: 'get',
    path: '/api/exercises',
    id: 'listExercises',
    tag: 'app',
    summary: 'What the catalogue calls its exercises',
    description:
      'Names that `known_lifts` and `excluded_exercises` understand; these also know short forms and words in other languages.',
    caller: 'unasked',
    answers: { 200: { description: 'All of them', content: exerciseListSchema } },
  },
  {
    method: 'get',
    path: '/api/health',
    id: 'getHealth',
    tag: 'app',
    summary: 'Whether the app can work',
    caller: 'unasked',
    answers: {
      200: { description: 'It can', content: healthSchema },
      503: {
        description: 'Not as it should: the answer says which part is in the way',
        content: healthSchema,
      },
    },
  },
  {
    method: 'get',
    path: '/api/ready',
    id: 'getReadiness',
    tag: 'app',
    summary: 'Whether a balancer may send requests here',
    caller: 'unasked',
    answers: {
      200: { description: 'It may', content: readinessSchema },
      503: { description: 'It may not, for now', content: readinessSchema },
    },
  },
  {
    method: 'get',
    path: '/api/metrics',
    id: 'getMetrics',
    tag: 'app',
    summary: 'Figures for Prometheus',
    description:
      'Only where the operator has set METRICS_TOKEN, which is sent as `Authorization: Bearer`: it is no token of a guest, and nobody is counted against a limit. The lines say of themselves what they are of: this process since it began, this process now, or the whole database.',
    caller: 'unasked',
    answers: {
      200: {
        description: "Prometheus's text format",
        content: { 'text/plain': { schema: { type: 'string' } } },
      },
    },
    errors: ['unauthorized', 'not_found', 'internal_error'],
  },
  {
    method: 'get',
    path: '/api/openapi.json',
    id: 'getDescription',
    tag: 'app',
    summary: 'This description',
    caller: 'unasked',
    answers: {
      200: {
        description: 'OpenAPI 3.1',
        content: { 'application/json': { schema: { type: 'object' } } },
      },
    },
  },
]
