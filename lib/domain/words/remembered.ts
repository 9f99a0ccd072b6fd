/**
 * `read`, which remembers its last answers: the same words stand in every week of a program, and are read when they are
 * written, settled and audited. For pure functions, whose answers nobody changes; long texts are read each time.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>()
  return (text) => {
    if (text.length > LONGEST) return read(text)
    if (!answers.has(text)) {
      if (answers.size >= MOST) answers.clear()
      answers.set(text, read(text))
    }
    return answers.get(text)!
  }
}

/** Characters; what a page shows in one piece is shorter. */
const LONGEST = 500
const MOST = 2000
