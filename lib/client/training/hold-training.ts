/** Held by every page on which a workout is open. */
export const trainingLock = 'mesocycle-training'

/** Says to the worker that somebody trains, so that no new version takes over; returns how to stop. A killed page lets go by itself. */
export function holdTraining(): () => void {
  // Not there on plain http, where there is no worker either.
  if (!('locks' in navigator)) return () => undefined
  let release = () => {}
  const until = new Promise<void>((resolve) => (release = resolve))
  void navigator.locks.request(trainingLock, { mode: 'shared' }, () => until)
  return release
}
