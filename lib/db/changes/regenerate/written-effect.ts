import { z } from 'zod'
import { weekEffectSchema } from '@/lib/domain/contract/change/week-change'
import { problemSchema } from '@/lib/domain/contract/problem'
import { weekBasisSchema } from '@/lib/domain/program/alone/alone-plan'
import { weekSchema } from '@/lib/domain/program/schema'

/** `Change.effect` of a week that is written again. */
export const writtenEffectSchema = z.object({
  /** The planned week that it is written from. */
  basis: weekBasisSchema,
  written: weekEffectSchema
    .extend({
      week: weekSchema,
      /** Of the program that it was reckoned for: any other change makes it another one. */
      revision: z.int(),
    })
    .nullable()
    .default(null),
  /** Why it could not be written. */
  error: problemSchema.nullable().default(null),
})
export type WrittenEffect = z.infer<typeof writtenEffectSchema>
