/** Every key of the query cache. */
export const queryKeys = {
  programs: ['programs'] as const,
  exerciseNames: ['exercise-names'] as const,
  ownLink: ['link', 'own'] as const,
  linkLook: (key: string) => ['link', 'look', key] as const,
  preview: (profile: unknown) => ['preview', profile] as const,
  status: (programId: string) => ['program', programId, 'status'] as const,
  week: (programId: string, week: number, version: number) =>
    ['program', programId, 'week', week, version] as const,
  dayRows: (programId: string, week: number) => ['program', programId, 'rows', week] as const,
  weekAgain: (programId: string, week: number) =>
    ['program', programId, 'week', week, 'again'] as const,
  swaps: (programId: string, place: string, search: string) =>
    ['program', programId, 'swaps', place, search] as const,
}
