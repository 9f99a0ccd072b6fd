/**
 * Removes what no athlete types on purpose and what stores or confuses badly: control characters
 * (NUL cannot be stored by Postgres), bidirectional overrides, zero-width characters and lone
 * surrogates. Line breaks and tabs stay.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\uFFFD/g, '')
    .replace(
      /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g,
      '',
    )
    .trim()
}
