/** A stroke of a tally: of what is done, what is on, what is to come. */
export const strokeLook = {
  done: 'border-b border-pen bg-pen',
  now: 'border-b-3 border-pen',
  toDo: 'border-b border-line',
} as const
