import { expect, test } from 'vitest'
import { judgeSamples, type Sample, type Said, type Truth } from './judge-samples'

const away = 'The server cannot reach its database; what is written is safe.'

function said(change: Partial<Said> = {}): Said {
  return {
    page: 'live',
    progress: 24,
    words: '1 of 4 weeks ready. Writing 2.',
    time: 'About 20 seconds left',
    tiles: [
      { week: 1, state: 'Read' },
      { week: 2, state: 'Writing' },
    ],
    banners: [],
    ...change,
  }
}

function truth(change: Partial<Truth> = {}): Truth {
  const weeks = [1, 2].map((week) => ({ week, status: 'done', stored: week === 1 }))
  return {
    status: 'in_progress',
    progress: 24,
    heartbeatAge: 3,
    nextTryIn: null,
    weeks,
    ...change,
  }
}

/** One sample each half second. */
function samples(...each: Partial<Sample>[]): Sample[] {
  const all = { said: said(), truth: truth(), broken: [], cured: [] }
  return each.map((one, i) => ({ ...all, at: i * 500, ...one }))
}

const kinds = (...each: Partial<Sample>[]) => judgeSamples(samples(...each)).untrue

test('a page that says what is so is not blamed', () => {
  const report = judgeSamples(samples({}, {}, { said: said({ page: 'finished' }), truth: done() }))
  expect(report).toEqual({ samples: 3, longestUntrueSeconds: 0, untrue: [] })
})

function done() {
  const weeks = truth().weeks.map((week) => ({ ...week, stored: true }))
  return truth({ status: 'completed', progress: 100, weeks })
}

test('a time left beside an old heartbeat is untrue until it goes', () => {
  const old = truth({ heartbeatAge: 21 })
  const silent = said({ time: 'Taking longer than expected' })
  const [stretch, ...others] = kinds(
    {},
    { truth: old },
    { truth: old },
    { truth: old, said: silent },
  )
  expect(others).toEqual([])
  expect(stretch).toMatchObject({ kind: 'seconds', seconds: 1, from: { at: 500 } })
})

test('ahead of what is stored, behind it, and backwards', () => {
  expect(kinds({ said: said({ progress: 45 }) }, {})[0]!.kind).toBe('ahead')
  expect(kinds({ truth: truth({ progress: 45 }) }, {})[0]!.kind).toBe('behind')
  const fell = kinds({ said: said({ progress: 45 }), truth: done() }, { truth: truth() })
  expect(fell.map(({ kind }) => kind)).toContain('backwards')
})

test('what the page says to be unknown is not behind', () => {
  const lost = said({ banners: ['No connection to the server.'], time: '' })
  expect(kinds({ said: lost, truth: truth({ progress: 45 }), broken: ['app_away'] }, {})).toEqual(
    [],
  )
})

test('a next try that the row does not know, or at another time', () => {
  const next = said({ time: 'The model server does not answer; next try in 45 s' })
  const failing = { broken: ['model_unreachable'] } satisfies Partial<Sample>
  expect(kinds({ ...failing, said: next, truth: truth({ nextTryIn: 44.2 }) }, {})).toEqual([])
  for (const nextTryIn of [null, 39]) {
    const found = kinds({ ...failing, said: next, truth: truth({ nextTryIn }) }, {})
    expect(found.map(({ kind }) => kind)).toEqual(['next try'])
  }
})

test('a cause that is not broken, one that is named too long, and one that nobody names', () => {
  const named = { said: said({ banners: [away], time: '' }) }
  expect(kinds(named, {})[0]!.kind).toBe('cause')
  expect(kinds({ ...named, broken: ['database_away'] }, {})).toEqual([])
  expect(kinds({ ...named, cured: ['database_away'] }, {})).toEqual([])
  const unnamed = { said: said({ time: '' }), truth: null, broken: ['database_away' as const] }
  const found = kinds(...Array.from({ length: 20 }, () => unnamed))
  expect(found).toMatchObject([{ kind: 'silent', seconds: 1 }])
})
