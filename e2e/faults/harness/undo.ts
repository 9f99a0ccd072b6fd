/** How what was started is stopped, the last one first; kept as it grows, because a start may be interrupted. */
export type Undo = (() => unknown)[]
