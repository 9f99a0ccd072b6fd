import {
  changeRequestSchema,
  changeViewSchema,
  proposalSchema,
} from '@/lib/domain/contract/change-view'
import type { Operation } from './operation'
import { swapsViewSchema } from '@/lib/domain/contract/change/swap-change'
import { changeId, dayNumber, programId, search, slot, weekOfDay } from './parameters'

/** What follows from a change, before and after it is taken. */
export const changeOperations: Operation[] = [
  {
    method: 'post',
    path: '/api/programs/{id}/changes',
    id: 'proposeChange',
    tag: 'changes',
    summary:
      'What follows when a lift counts anew, an exercise makes way for another, a workout takes less time or stands on another day or on none, or what is left moves to other weekdays; nothing is changed yet',
    caller: 'owner',
    parameters: [programId],
    body: changeRequestSchema,
    answers: {
      201: { description: 'The proposal, in the place of the last one', content: proposalSchema },
    },
    errors: ['not_found', 'conflict', 'too_many_requests'],
  },
  {
    method: 'get',
    path: '/api/programs/{id}/workouts/{week}/{day}/swaps',
    id: 'listSwaps',
    tag: 'changes',
    summary: 'What may stand in the place of an exercise, nearest first, with what it changes',
    caller: 'owner',
    parameters: [programId, weekOfDay, dayNumber, slot, search],
    answers: {
      200: {
        description: 'The nearest three, or with `q` what it finds',
        content: swapsViewSchema,
      },
    },
    errors: ['not_found', 'conflict', 'invalid_request', 'too_many_requests'],
  },
  {
    method: 'get',
    path: '/api/programs/{id}/changes/{change}',
    id: 'getChange',
    tag: 'changes',
    summary: 'A change and how far it has come',
    caller: 'owner',
    parameters: [programId, changeId],
    answers: { 200: { description: 'The change', content: changeViewSchema } },
    errors: ['not_found'],
  },
  {
    method: 'post',
    path: '/api/programs/{id}/changes/{change}/take',
    id: 'takeChange',
    tag: 'changes',
    summary: 'Take a proposed change',
    caller: 'owner',
    parameters: [programId, changeId],
    answers: {
      200: { description: 'Taken: its weeks have new versions', content: changeViewSchema },
    },
    errors: ['not_found', 'conflict', 'too_many_requests'],
  },
  {
    method: 'post',
    path: '/api/programs/{id}/changes/{change}/keep',
    id: 'keepProgram',
    tag: 'changes',
    summary: 'Keep the program as it is instead; what is still being written is given up',
    caller: 'owner',
    parameters: [programId, changeId],
    answers: { 200: { description: 'Dropped', content: changeViewSchema } },
    errors: ['not_found', 'conflict', 'too_many_requests'],
  },
  {
    method: 'post',
    path: '/api/programs/{id}/changes/{change}/undo',
    id: 'undoChange',
    tag: 'changes',
    summary: 'Undo a change that was taken',
    caller: 'owner',
    parameters: [programId, changeId],
    answers: {
      200: { description: 'Undone: its weeks are as they were', content: changeViewSchema },
    },
    errors: ['not_found', 'conflict', 'too_many_requests'],
  },
]
