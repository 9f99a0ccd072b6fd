/** What to tell who named an exercise that nobody knows, with what may be meant. */
export function sayUnknown(name: string, nearest: readonly string[]): string {
  const unknown = `We know no exercise called “${name}”.`
  const quoted = nearest.map((each) => `“${each}”`)
  if (quoted.length === 0)
    return `${unknown} Write it as a gym would, like “bench press”, or leave it out.`
  const last = quoted.at(-1)!
  const choice = quoted.length === 1 ? last : `${quoted.slice(0, -1).join(', ')} or ${last}`
  return `${unknown} Did you mean ${choice}?`
}
