import { z } from 'zod'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { type Blueprint, blueprintSchema } from '@/lib/domain/blueprint/schema'
import { weekBasisSchema, type WeekBasis } from '@/lib/domain/program/alone/alone-plan'
import { auditSchema, programMetadataSchema, weekSchema } from '@/lib/domain/program/schema'
import { storedWishesSchema } from '@/lib/domain/listening/heard'
import { upgradeBlueprint } from '@/lib/domain/program/schema-1/upgrade-blueprint'
import { upgradeWeek } from '@/lib/domain/program/schema-1/upgrade-week'
import type { Week } from '@/lib/domain/program/schema'
import type { Prisma } from '@/prisma/generated/client'

/** What a program is read from. */
export const storedColumns = {
  schema_version: true,
  profile: true,
  wishes: true,
  wishes_off: true,
  blueprint: true,
  metadata: true,
  why: true,
  strategy: true,
  audit: true,
} as const satisfies Prisma.ProgramSelect

export type StoredProgram = Prisma.ProgramGetPayload<{ select: typeof storedColumns }>

/** The one reader of a program's JSON: whatever release stored it, what comes out has today's shape. */
export function readStored(row: StoredProgram) {
  const { schema_version, why, strategy } = row
  const form = athleteProfileSchema.parse(row.profile)
  const words = row.wishes === null ? null : storedWishesSchema.parse(row.wishes)
  const profile = { ...form, ...words?.from_words }
  const metadata =
    row.metadata === null
      ? null
      : programMetadataSchema.parse({
          ...Object(row.metadata),
          // Written beside the weeks: empty until then.
          ...{ why: why ?? '', strategy: strategy ?? '' },
        })
  return {
    /** What the form said. */
    form,
    /** What was planned from: the form, and the words where it was silent. */
    profile,
    words,
    wishesOff: z.array(z.string()).parse(row.wishes_off),
    blueprint:
      schema_version === 1
        ? upgradeBlueprint(row.blueprint, profile, metadata?.slots ?? [])
        : blueprintSchema.parse(row.blueprint),
    metadata,
    audit: row.audit === null ? null : auditSchema.parse(row.audit),
  }
}

/** A week of such a program. One of release 0.1 that was written on since has weeks of both kinds. */
export function readWeek({ schema_version }: { schema_version: number }, body: unknown): Week {
  if (schema_version > 1) return weekSchema.parse(body)
  const current = weekSchema.safeParse(body)
  return current.success ? current.data : upgradeWeek(body)
}

/** What a version of a week was written from; of release 0.1, which did not keep it, the planned week. Throws for a week that is not planned. */
export function readBasis(basis: unknown, blueprint: Blueprint, week: number): WeekBasis {
  const stored = weekBasisSchema.safeParse(basis)
  if (stored.success) return stored.data
  const planned = blueprint.weeks.find((each) => each.week === week)
  if (!planned) throw new Error(`The blueprint has no week ${week}`)
  return planned
}
