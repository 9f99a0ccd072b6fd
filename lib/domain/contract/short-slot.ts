import { z } from 'zod'
import { slotSchema } from '@/lib/domain/blueprint/schema'
import { isTag, roleOfTag } from '@/lib/domain/blueprint/styles/tags'

/** A slot that leaves something to choose. */
export const slotBlockSchema = slotSchema.pick({
  slot: true,
  day: true,
  tag: true,
  role: true,
  pattern: true,
  muscles: true,
  candidates: true,
  variant: true,
})
export type SlotBlock = z.infer<typeof slotBlockSchema>

/**
 * A slot as a prompt carries it, on one line, its candidates by the numbers that a reply names them by:
 * `d1s2 s knee quads/glutes: 1 bulgarian-split-squat, 2 dumbbell-reverse-lunge; b 2`.
 */
export function shortSlot({ slot, tag, role, pattern, muscles, candidates, variant }: SlotBlock) {
  const numbered = candidates.map((id, index) => `${index + 1} ${id}`).join(', ')
  const other = role === roleOfTag(tag) ? '' : `; role ${role}`
  return `${slot} ${tag} ${pattern} ${muscles.join('/') || '-'}: ${numbered}; b ${candidates.indexOf(variant) + 1}${other}`
}

/** Reads a slot from its line. */
export const shortSlotSchema = z.string().transform((line, context): SlotBlock => {
  const [, slot = '', tag = '', pattern, muscles, listed = '', b, role] = SLOT.exec(line) ?? []
  const candidates = listed.split(', ').map((each) => each.replace(/^\d+ /, ''))
  const read = slotBlockSchema.safeParse({
    ...{ slot, tag, pattern, candidates },
    day: Number(slot.charAt(1)),
    role: role ?? (isTag(tag) ? roleOfTag(tag) : ''),
    muscles: muscles === '-' ? [] : muscles?.split('/'),
    variant: candidates[Number(b) - 1],
  })
  if (read.success) return read.data
  context.addIssue({ code: 'custom', message: `"${line.slice(0, 60)}" is no slot` })
  return z.NEVER
})

const SLOT = /^(d\ds\d+) (\w+) (\w+) ([\w/-]+): (.+); b (\d+)(?:; role (\w+))?$/
