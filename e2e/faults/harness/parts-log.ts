/** A line of a part's log that is no news of an ordinary day. */
export interface Complaint {
  part: string
  line: string
}

export interface PartsLog {
  hear(part: string): (chunk: Buffer) => void
  /** Lines that the fault explains are no complaints. */
  expect(line: RegExp): void
  /** Error lines, and whatever is no line of the log at all: a stack, a warning of Node's, a rejection nobody handled. */
  complaints(): Complaint[]
  /** The last lines of all parts, for who has to find out what went wrong. */
  tail(lines: number): string
}

export function createPartsLog(): PartsLog {
  const lines: Complaint[] = []
  const expected: RegExp[] = []
  const keep = (part: string, line: string) => void (line.trim() && lines.push({ part, line }))
  return {
    hear(part) {
      let rest = ''
      return (chunk) => {
        const whole = (rest + chunk.toString()).split('\n')
        rest = whole.pop() ?? ''
        for (const line of whole) keep(part, line)
      }
    },
    expect: (line) => void expected.push(line),
    complaints: () =>
      lines.filter(({ line }) => isComplaint(line) && !expected.some((each) => each.test(line))),
    tail: (count) =>
      lines
        .slice(-count)
        .map(({ part, line }) => `${part}: ${line}`)
        .join('\n'),
  }
}

function isComplaint(line: string): boolean {
  // Next says what it has done.
  if (!line.startsWith('{')) return !/^ ?✓ /.test(line)
  const { level, msg } = JSON.parse(line) as { level?: string; msg?: string }
  return level === 'error' || level === 'fatal' || /unhandled|uncaught/i.test(msg ?? '')
}
