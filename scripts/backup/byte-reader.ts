import { createHash } from 'node:crypto'

/**
 * Reads a stream of bytes piece by piece, holding no more of it than the piece that is asked for and one chunk. A stream
 * that ends before its piece does is an error with the code ENDED_EARLY.
 */
export function byteReader(stream: AsyncIterable<Buffer>) {
  const chunks = stream[Symbol.asyncIterator]()
  const hash = createHash('sha256')
  let held: Buffer = Buffer.alloc(0)

  /** False at the stream's end. */
  async function more(): Promise<boolean> {
    const { value, done } = await chunks.next()
    if (done) return false
    held = held.length > 0 ? Buffer.concat([held, value]) : value
    return true
  }

  async function take(length: number): Promise<Buffer> {
    const pieces: Buffer[] = []
    let missing = length
    while (missing > 0) {
      if (held.length === 0 && !(await more())) throw endedEarly()
      const piece = held.subarray(0, missing)
      held = held.subarray(piece.length)
      missing -= piece.length
      hash.update(piece)
      pieces.push(piece)
    }
    return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
  }

  /** Up to the next line feed, which is taken and left out; of at most so many bytes. */
  async function line(longest: number): Promise<string> {
    for (;;) {
      const at = held.indexOf(10)
      if (at >= 0) return (await take(at + 1)).subarray(0, -1).toString()
      if (held.length > longest) return (await take(longest)).toString()
      if (!(await more())) throw endedEarly()
    }
  }

  return {
    take,
    line,
    /** SHA-256, in hexadecimal, of all that was taken so far. */
    sum: () => hash.copy().digest('hex'),
    isAtEnd: async () => held.length === 0 && !(await more()),
  }
}

function endedEarly() {
  return Object.assign(new Error('The stream ended early.'), { code: 'ENDED_EARLY' })
}
