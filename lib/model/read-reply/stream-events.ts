import { jsonAt } from './json-at'

/** What a stream of server-sent events tells, one after the other. */
export type StreamEvent =
  | { is: 'chunk'; value: unknown }
  | { is: 'done' }
  /** A frame that may have held words and cannot be read. */
  | { is: 'torn' }

/**
 * Reads server-sent events as servers send them: with one line break between frames or two, several
 * frames in a line, JSON broken by a raw line break, lines of JSON without frames, and lines that say
 * nothing. Text goes in as it comes; events come out as soon as they are whole.
 */
export function createEventReader() {
  let unfinished = ''
  /** Data that is not whole yet. */
  let pending = ''

  function* read(text: string): Generator<StreamEvent> {
    const lines = (unfinished + text).split('\n')
    unfinished = lines.pop() ?? ''
    for (const line of lines) yield* readLine(line.replace(/\r$/, ''))
  }

  function* end(): Generator<StreamEvent> {
    yield* readLine(unfinished)
    unfinished = ''
    yield* settle()
  }

  function* readLine(line: string): Generator<StreamEvent> {
    const [, field, payload = ''] = /^(data|error|event|id|retry|):\s*(.*)$/s.exec(line) ?? []
    if (line === '') yield* settle()
    else if (field === 'data') yield* take(payload)
    else if (field === 'error') yield* take(`{"error":${payload}}`)
    else if (field === undefined) yield* continueWith(line)
  }

  /** A line without a field goes on with the data before it, or is JSON without a frame. */
  function* continueWith(line: string): Generator<StreamEvent> {
    if (!pending) return yield* take(line)
    const values = valuesIn(`${pending}\n${line}`)
    pending = values ? '' : `${pending}\n${line}`
    yield* chunks(values)
  }

  function* take(payload: string): Generator<StreamEvent> {
    if (payload.startsWith('[DONE]')) {
      yield* settle()
      yield { is: 'done' }
      return
    }
    const values = valuesIn(payload)
    if (values) yield* settle()
    else if (pending) return yield* continueWith(payload)
    else pending = payload
    yield* chunks(values)
  }

  /** What is no JSON by the end of its frame is lost; that matters only where it held words. */
  function* settle(): Generator<StreamEvent> {
    if (/"(content|text)"/.test(pending)) yield { is: 'torn' }
    pending = ''
  }

  return { read, end }
}

function* chunks(values: unknown[] | undefined): Generator<StreamEvent> {
  for (const value of values ?? []) yield { is: 'chunk', value }
}

/** The JSON objects that fill a text from its beginning to its end; undefined where it holds anything else. */
function valuesIn(text: string): unknown[] | undefined {
  const values: unknown[] = []
  for (let at = afterGlue(text, 0); at < text.length; at = afterGlue(text, at)) {
    const found = jsonAt(text, at)
    if (found?.value === undefined) return undefined
    values.push(...(Array.isArray(found.value) ? (found.value as unknown[]) : [found.value]))
    at = found.end
  }
  return values
}

/** Where the next JSON may begin: behind white space and the name of a glued frame. */
function afterGlue(text: string, from: number): number {
  const glue = /(\s|data:)*/y
  glue.lastIndex = from
  return from + (glue.exec(text)?.[0].length ?? 0)
}
