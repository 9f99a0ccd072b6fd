/**
 * Removes what no athlete types on purpose and what stores, confuses or smuggles: control characters (NUL cannot be
 * stored by Postgres), lone surrogates, and every character that is not seen. Among these are bidirectional overrides,
 * with which words read otherwise than they are stored, and tags (U+E0000 to U+E007F), with which a pasted text may
 * carry orders to a model that the athlete never saw. Line breaks and tabs stay, and where they shape what is seen also
 * joiners and variation selectors: Persian and Indic words and emoji need them. Of the flags of England, Scotland and
 * Wales, which are spelt in tags, the black flag is left.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\uFFFD/g, '')
    .replace(controls, '')
    .replace(unseen, (character, at: number, whole: string) =>
      shapes(character, whole.slice(Math.max(0, at - 4), at), whole.slice(at + 1, at + 3))
        ? character
        : '',
    )
    .trim()
}

const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g

/**
 * Unicode's Default_Ignorable_Code_Point, formats (Cf) that are not among them, and the blank of Braille. Signs of
 * numbers and years in Arabic, Syriac and Kaithi are formats too, but are seen.
 */
const unseen =
  /(?![\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}])[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/gu

/** Whether an unseen character changes how its neighbours look. Of several in a row the first one does at most. */
function shapes(character: string, before: string, after: string): boolean {
  if (character === nonJoiner) return endsInJoining.test(before)
  if (character === joiner) return endsInJoining.test(before) || joinsEmoji(before, after)
  if (character === textStyle || character === emojiStyle) return selectsStyle(before, after)
  return false
}

const nonJoiner = '\u200C'
const joiner = '\u200D'
const textStyle = '\uFE0E'
const emojiStyle = '\uFE0F'

/** Ends in a letter of a script whose letters change their form with their neighbours (Unicode 17.0, chapters 9, 12, 13). */
const endsInJoining = new RegExp(
  `(?=[${[
    'Arab',
    'Syrc',
    'Mong',
    'Nkoo',
    'Deva',
    'Beng',
    'Guru',
    'Gujr',
    'Orya',
    'Taml',
    'Telu',
    'Knda',
    'Mlym',
    'Sinh',
    'Khmr',
    'Mymr',
  ]
    .map((script) => `\\p{scx=${script}}`)
    .join('')}])[\\p{L}\\p{M}]$`,
  'u',
)

const endsInEmoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?$/u
const startsWithEmoji = /^\p{Extended_Pictographic}/u

function joinsEmoji(before: string, after: string): boolean {
  return endsInEmoji.test(before) && startsWithEmoji.test(after)
}

/** After a pictograph, or within a keycap such as 1️⃣. */
function selectsStyle(before: string, after: string): boolean {
  return (
    /\p{Extended_Pictographic}$/u.test(before) ||
    (/[0-9#*]$/.test(before) && after.startsWith('\u20E3'))
  )
}
