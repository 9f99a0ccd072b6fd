import { useQuery } from '@tanstack/react-query'
import { queryKeys } from '@/lib/client/query-keys'
import { type RequestError, requestJson } from '@/lib/client/request-json'
import type { WeekView } from '@/lib/domain/contract/views'

interface Day {
  programId: string
  week: number
  day: number
}

interface DayRows {
  exercises: WeekView['week']['workouts'][number]['exercises']
  names: WeekView['exercises']
}

/** A day's exercises as they stand now. Asked anew each time that it is opened: they may have been swapped since. */
export function useDayRows({ programId, week, day }: Day) {
  return useQuery<WeekView, RequestError, DayRows>({
    queryKey: queryKeys.dayRows(programId, week),
    queryFn: ({ signal }) => requestJson(`/api/programs/${programId}/weeks/${week}`, { signal }),
    select: ({ week: { workouts }, exercises: names }) => ({
      exercises: workouts.find((workout) => workout.day === day)?.exercises ?? [],
      names,
    }),
    gcTime: 0,
  })
}
