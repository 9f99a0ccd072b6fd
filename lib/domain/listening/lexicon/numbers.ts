const numbers: Record<string, number> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8 },
  ...{
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    eighteen: 18,
    twenty: 20,
    'twenty-five': 25,
    thirty: 30,
  },
  ...{
    forty: 40,
    'forty-five': 45,
    fifty: 50,
    sixty: 60,
    'seventy-five': 75,
    ninety: 90,
    once: 1,
    twice: 2,
  },
  ...{ couple: 2, double: 2, triple: 3, 'a couple': 2, 'a couple of': 2, first: 1 },
}

/** A number in digits or in a word. */
export const numberWords =
  '\\d{1,4}(?:[.,]\\d{1,2})?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty-five|twenty|thirty|forty|fifty'

/** Null where it is none. */
export function numberOf(word: string): number | null {
  if (/^\d/.test(word)) return Number(word.replace(',', '.'))
  return numbers[word.toLowerCase()] ?? null
}
