import { z } from 'zod'
import {
  moveChangeSchema,
  moveRequestSchema,
  pauseChangeSchema,
  pauseRequestSchema,
  profileChangeSchema,
  profileRequestSchema,
  skipChangeSchema,
  skipRequestSchema,
} from './change/date-change'
import { liftChangeSchema, liftsRequestSchema } from './change/lift-change'
import { shortenChangeSchema, shortenRequestSchema } from './change/shorten-change'
import { swapChangeSchema, swapRequestSchema } from './change/swap-change'
import { weekChangeSchema } from './change/week-change'
import { statusViewSchema } from './views'

/** `POST /api/programs/{id}/changes`: what the athlete wants to be otherwise. */
export const changeRequestSchema = z.discriminatedUnion('kind', [
  liftsRequestSchema,
  swapRequestSchema,
  moveRequestSchema,
  skipRequestSchema,
  pauseRequestSchema,
  profileRequestSchema,
  shortenRequestSchema,
])

/** 201 of it: what would follow. */
export const proposalSchema = z.discriminatedUnion('kind', [
  liftChangeSchema,
  swapChangeSchema,
  moveChangeSchema,
  skipChangeSchema,
  pauseChangeSchema,
  profileChangeSchema,
  shortenChangeSchema,
])

/** 202 of `POST /api/programs/{id}/weeks/{n}/regenerate`: the program that writes a missing week, or the change of one that is written. */
export const weekAgainSchema = z.union([statusViewSchema, weekChangeSchema])

/** A change and how far it has come. */
export const changeViewSchema = z.discriminatedUnion('kind', [
  liftChangeSchema,
  swapChangeSchema,
  weekChangeSchema,
  moveChangeSchema,
  skipChangeSchema,
  pauseChangeSchema,
  profileChangeSchema,
  shortenChangeSchema,
])
export type ChangeView = z.infer<typeof changeViewSchema>
