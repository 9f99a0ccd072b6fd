/** Any text as a CSS string that nothing can close: all but letters, digits and spaces are escapes. */
export function cssString(text: string): string {
  const escaped = Array.from(text, (sign) =>
    /[A-Za-z0-9 ]/.test(sign) ? sign : `\\${sign.codePointAt(0)!.toString(16)} `,
  )
  return `"${escaped.join('')}"`
}
