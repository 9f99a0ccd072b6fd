import type { Understood } from '@/lib/domain/listening/heard'

/** What an answer of the API says was understood; nothing where it says nothing of it. */
export function understoodIn(answer: object | undefined): readonly Understood[] {
  return (answer as { understood?: readonly Understood[] } | undefined)?.understood ?? none
}

const none: readonly Understood[] = []
