import { useQuery } from '@tanstack/react-query'
import { type Answers, askedLifts } from '@/lib/client/form/answers'
import { queryKeys } from '@/lib/client/query-keys'
import { requestJson } from '@/lib/client/request-json'
import type { KnownWords } from '@/lib/domain/catalogue/spoken/known-words'
import type { ExerciseList } from '@/lib/domain/contract/exercise-list'

interface ExerciseNames {
  /** Null until they are loaded. */
  known: KnownWords | null
  /** What is offered while a name is typed. */
  names: readonly string[]
}

/**
 * What the catalogue calls its exercises, and how such a name is read: loaded once a name is there to be read, or is about
 * to be typed, for most forms name none.
 */
export function useExerciseNames(answers: Answers, isNaming: boolean): ExerciseNames {
  const { data } = useQuery({
    queryKey: queryKeys.exerciseNames,
    queryFn: loadNames,
    enabled: isNaming || namesSomething(answers),
    staleTime: Infinity,
  })
  return data ?? none
}

const none: ExerciseNames = { known: null, names: [] }

async function loadNames(): Promise<ExerciseNames> {
  const [{ knownWords }, { exercises }] = await Promise.all([
    import('@/lib/domain/catalogue/spoken/known-words'),
    requestJson<ExerciseList>('/api/exercises'),
  ])
  return { known: knownWords(exercises), names: exercises.map(({ name }) => name).sort() }
}

/** Whether it names an exercise beside those that every form asks for. */
function namesSomething({ lifts, excluded }: Answers): boolean {
  const named = [...lifts.slice(askedLifts.length).map(({ exercise }) => exercise), ...excluded]
  return named.some((name) => name.trim() !== '')
}

/** Whether a blank is one in which exercises are named. */
export function isNameBlank(blank: Element): boolean {
  return blank.getAttribute('list') === namesList
}

/** The id of the list that such a blank offers. */
export const namesList = 'exercise-names'
