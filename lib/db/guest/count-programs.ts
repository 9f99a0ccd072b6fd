import 'server-only'
import { db } from '@/lib/db/client'

export function countPrograms(ownerId: string): Promise<number> {
  return db().program.count({ where: { owner_id: ownerId } })
}
