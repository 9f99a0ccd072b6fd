import type { Answers } from '@/lib/client/form/answers'

/** The answers of a draft; what it lacks, or has in another shape since an update, is as the form opens. */
export function restoreDraft(draft: string, first: Answers): Answers {
  const kept = read(draft)
  const fitting = Object.entries(first).map(([field, opens]) => [
    field,
    hasShapeOf(opens, kept[field]) ? kept[field] : opens,
  ])
  return Object.fromEntries(fitting) as unknown as Answers
}

function read(draft: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(draft)) as Record<string, unknown>
  } catch {
    return {}
  }
}

function hasShapeOf(one: unknown, other: unknown): boolean {
  return (
    typeof one === typeof other && other !== null && Array.isArray(one) === Array.isArray(other)
  )
}
