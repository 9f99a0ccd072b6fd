import { z } from 'zod'
import { findingSchema } from '@/lib/domain/program/schema'

export const week = z.int().min(1).max(52)
export const day = z.int().min(1).max(7)

export const changeStatusSchema = z.enum([
  'writing',
  'proposed',
  'taken',
  'undone',
  'dropped',
  'failed',
])

/** What every change says of itself. */
export const changeShape = {
  change_id: z.string(),
  program_id: z.string(),
  status: changeStatusSchema,
  /** Weeks that get a new version. */
  weeks: z.array(z.int()),
  created_at: z.iso.datetime(),
  settled_at: z.iso.datetime().nullable(),
}

/** What the audit says of the program as it would be, rules that pass left out; null where it broke. */
export const findings = z.array(findingSchema).nullable()
