/** What is said of words of the glossary once, where nothing can be tapped. */
export const inShort = {
  rir: 'RIR is how many good reps you leave.',
  percent: 'A percentage is of your 1RM, the most you can lift once.',
} as const
