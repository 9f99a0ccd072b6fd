import { trainingLock } from '@/lib/client/training/hold-training'

/** A new worker takes the place of the one before, unless somebody trains: their page goes on with the files that it was loaded with. */
export async function takeOver(worker: ServiceWorkerGlobalScope): Promise<void> {
  const { held = [] } = await navigator.locks.query()
  if (!held.some(({ name }) => name === trainingLock)) await worker.skipWaiting()
}
