/**
 * The value of a text of JSON; undefined where it is none. Raw control characters, which small local models write into
 * strings, count as the characters that they are.
 */
export function parseJson(text: string): unknown {
  return (
    valueOf(text) ??
    (RAW.test(text) ? valueOf(text.replace(STRING_OR_RAW, strictToken)) : undefined)
  )
}

/** A part of a text of JSON, a whole string or what stands between two, with its raw control characters put right. */
export function strictToken(token: string): string {
  return token.startsWith('"') ? strictString(token) : token.replace(ALL_RAW, ' ')
}

/** Inside of a string they are escaped; a backslash before what needs none is left out. */
function strictString(text: string): string {
  return text.replace(/\\([\s\S])|[\u0000-\u001f]/g, (whole, escaped?: string) => {
    if (escaped === undefined) return JSON.stringify(whole).slice(1, -1)
    if (/["\\/bfnrtu]/.test(escaped)) return whole
    return escaped < ' ' ? JSON.stringify(escaped).slice(1, -1) : escaped
  })
}

const RAW = /[\u0000-\u001f]/
const ALL_RAW = /[\u0000-\u001f]/g
const STRING_OR_RAW = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|[\u0000-\u001f]/g

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
