/// <reference lib="webworker" />
import type { Asking } from '@/lib/client/offline/keep-program'
import { answerFlight, answerPage } from './answer-page'
import { answerAsset, dropOldAssets, keepAssets } from './assets'
import { dropPagesBut, keepPages } from './pages'
import { routeRequest } from './route-request'
import { takeOver } from './take-over'

declare const self: ServiceWorkerGlobalScope

// What a device keeps of programs that were opened on it, so that they open without a signal. The log that is written
// there is not this worker's: pages keep and send it themselves (lib/client/training).

self.addEventListener('install', (event) => {
  event.waitUntil(keepAssets().then(() => takeOver(self)))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldAssets().then(dropPagesBut))
})

self.addEventListener('message', (event) => {
  const asking = event.data as Asking
  if (asking === 'take-over') return event.waitUntil(takeOver(self))
  const kept = keepPages(asking.keep).catch(() => null)
  event.waitUntil(kept.then((at) => event.ports[0]?.postMessage(at)))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const route = routeRequest(request, self.location.origin)
  if (route === 'asset') event.respondWith(answerAsset(request))
  else if (route === 'page') event.respondWith(answerPage(event))
  else if (route === 'flight') event.respondWith(answerFlight(request))
})
