import { z } from 'zod'
import type { ProgramListItem } from '@/lib/domain/contract/views'

/** A program's place in the list. It stays known when the program is deleted. */
export type ListPlace = Pick<ProgramListItem, 'created_at' | 'program_id'>

/** Years of four digits without a nought before them: PostgreSQL has no year 0. */
const placeSchema = z.tuple([z.iso.datetime({ precision: 3 }).regex(/^[1-9]/), z.uuid()])

/** The place as clients carry it: opaque to them. */
export function writeCursor({ created_at, program_id }: ListPlace): string {
  return Buffer.from(`${created_at} ${program_id}`).toString('base64url')
}

/** Null for what `writeCursor` never wrote. */
export function readCursor(cursor: string): ListPlace | null {
  const place = placeSchema.safeParse(Buffer.from(cursor, 'base64url').toString().split(' '))
  if (!place.success) return null
  const [created_at, program_id] = place.data
  return writeCursor({ created_at, program_id }) === cursor ? { created_at, program_id } : null
}
