import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Browser, watchEvents } from './watch-events'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function setUp() {
  const sources: FakeSource[] = []
  let hidden = false
  let visibility = () => {}
  const browser: Browser = {
    open: (url) => {
      const source = fakeSource(url)
      sources.push(source)
      return source as unknown as EventSource
    },
    isHidden: () => hidden,
    onVisibility: (listener) => {
      visibility = listener
      return () => {
        visibility = () => {}
      }
    },
  }
  const onSnapshot = vi.fn()
  const onBeat = vi.fn()
  const onAlive = vi.fn()
  const stop = watchEvents('/events', { onSnapshot, onBeat, onAlive }, browser)
  return {
    sources,
    onSnapshot,
    onBeat,
    onAlive,
    stop,
    hide(now: boolean) {
      hidden = now
      visibility()
    },
  }
}

type FakeSource = ReturnType<typeof fakeSource>
function fakeSource(url: string) {
  const target = new EventTarget()
  return Object.assign(target, {
    url,
    readyState: 1,
    close() {
      this.readyState = 2
    },
    say(name: string, data = '{}') {
      target.dispatchEvent(new MessageEvent(name, { data }))
    },
  })
}

test('hands on each snapshot and each beat, and says that events arrive', () => {
  const { sources, onSnapshot, onBeat, onAlive } = setUp()
  sources[0]!.say('snapshot', '{"revision":3}')
  expect(onSnapshot).toHaveBeenCalledWith({ revision: 3 })
  expect(onAlive).toHaveBeenLastCalledWith(true)
  sources[0]!.say('hb', '{"revision":3}')
  expect(onBeat).toHaveBeenCalledWith({ revision: 3 })
})

test('closes a stream that falls silent and tries again after half a minute', () => {
  const { sources, onAlive } = setUp()
  sources[0]!.say('snapshot')
  vi.advanceTimersByTime(11_000)
  sources[0]!.say('hb')
  vi.advanceTimersByTime(11_000)
  expect(sources[0]!.readyState).toBe(1)
  vi.advanceTimersByTime(2_000)
  expect(sources[0]!.readyState).toBe(2)
  expect(onAlive).toHaveBeenLastCalledWith(false)
  vi.advanceTimersByTime(30_000)
  expect(sources).toHaveLength(2)
})

test('leaves reconnecting to the browser, but not after a refusal', () => {
  const { sources } = setUp()
  sources[0]!.say('error')
  vi.advanceTimersByTime(1_000)
  expect(sources).toHaveLength(1)
  sources[0]!.readyState = 2
  sources[0]!.say('error')
  vi.advanceTimersByTime(30_000)
  expect(sources).toHaveLength(2)
})

test('holds no connection in a hidden tab', () => {
  const { sources, hide } = setUp()
  hide(true)
  expect(sources[0]!.readyState).toBe(2)
  vi.advanceTimersByTime(60_000)
  expect(sources).toHaveLength(1)
  hide(false)
  expect(sources).toHaveLength(2)
})

test('stops for good', () => {
  const { sources, stop, hide } = setUp()
  stop()
  hide(false)
  vi.advanceTimersByTime(120_000)
  expect(sources).toHaveLength(1)
  expect(sources[0]!.readyState).toBe(2)
})
