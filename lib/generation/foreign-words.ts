import { catalogue } from '@/lib/domain/catalogue/catalogue'
import { knowledge } from './knowledge'

/**
 * Whether a sentence is in another language than English. A cue such as "Brace hard, chest tall"
 * has none of the little words, so the words of the catalogue and of the coach's knowledge count as
 * English too; a sentence of four words with hardly one of either is foreign, and so is one with
 * little words of another language or letters that English does not have.
 */
export function isForeign(sentence: string): boolean {
  const letters = sentence.match(/\p{L}/gu) ?? []
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter))
  if (latin.length < letters.length * 0.9) return true
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? []
  const english = words.filter((word) => ENGLISH.has(word)).length
  const other = words.filter((word) => OTHER.has(word)).length
  const known = words.filter((word) => ENGLISH.has(word) || TRAINING.has(word)).length
  if (other > english && (other >= 2 || known === 0)) return true
  if (words.some((word) => /[^a-z]/.test(word)) && known < words.length / 2) return true
  return words.length >= 4 && known < words.length / 4
}

const ENGLISH = new Set(
  `the and of to with your you for on at keep from that this it is are as by every each not no
  but then than all before after when where up down into through between what more less same who
  them they its own be let can will should one out over under a an or so stay hold drive push pull
  here there now today week day days weeks first last next only still just both most few many
  back front left right hard easy light heavy slow fast strong clean body work rest set sets rep reps
  have has do does did make take leave start end begin finish good well better in if how why her his
  their our we i he she my me too very enough about again against around away`.split(/\s+/),
)

/** All that the catalogue says and the coach was taught. */
const TRAINING = new Set(
  [knowledge, ...catalogue.flatMap(({ name, cue, aliases }) => [name, cue, ...aliases])]
    .join(' ')
    .toLowerCase()
    .match(/\p{L}+/gu),
)

/** German, French, Spanish, Italian, Portuguese, Dutch, Polish, Turkish; none of them an English word. */
const OTHER = new Set(
  `der und mit für auf ist nicht ein eine dem den von zu bei nach halte deine dein wir sie das diese
  woche schwer schwere kniebeugen bankdrücken kreuzheben rücken beine brust schulter langsam
  le les et une pour avec dans sur vous votre est que qui du ne pas des semaine jambes poitrine
  el los las y del con para por su una como es en tu muy más sentadilla sentadillas pierna piernas
  semana espalda pecho fuerza pesado pesadas hoy día lunes
  il gli di della che per sono tua nella settimana gambe schiena petto
  os uma não você seu sua com mais em ao pernas costas peito
  het een van voor niet met je zijn deze zwaar benen
  nie jest się przysiad ciężki nogi bir ve için bu hafta bacak`.split(/\s+/),
)
