/** Percent of the working weight and repetitions of each warm-up set of release 0.1, by how many there were. */
export const ramps1: Readonly<Record<number, readonly { percent: number; reps: number }[]>> = {
  0: [],
  1: [{ percent: 60, reps: 5 }],
  2: [
    { percent: 50, reps: 5 },
    { percent: 75, reps: 3 },
  ],
  3: [
    { percent: 40, reps: 5 },
    { percent: 60, reps: 3 },
    { percent: 80, reps: 2 },
  ],
}
