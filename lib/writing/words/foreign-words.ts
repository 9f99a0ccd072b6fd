import { catalogue } from '@/lib/domain/catalogue/catalogue'

/**
 * Whether a sentence is in another language than English. A cue such as "Brace hard, chest tall"
 * has none of the little words, so the words of the catalogue and a coach's everyday words count as
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

/** What a coach writes about besides exercises; lower case. */
const COACHING = new Set(
  `accessories accessory account accumulation advice advise agree aim aims alike allow allowed
  already alternate alternative always amount another answered any anyone arrive asked athlete
  audits available avoid badly be because been beginners best blocks brands breathing broken
  built but calls candidate candidates capacity change changing characters checked choices choose
  coach code comment compact computed concrete conditioning constant contacts copy cue cues cure
  d data day days decides deload deloads diagnosis dieting differ diminishing disease does
  dominant doubt easier easy effort else emoji empty endurance english equipment exact except
  exclamation exclusions exercise exercises experienced explosive fails failure falls faster
  fatigue feel fence few fewer fill fills fitness flattery focus food format four fresh friendly
  general get gets given gives goes grips grows halved harder has have heal heavier heaviest
  helps here hides how however html hungry id ignore include instruction intensification
  intensity intent jargon joint json keeps kept keys kilograms known language last learned leave
  leaves left length letter lies lifting lighter limb limitation limitations links listed
  loadable loads longer looks loses lost lowering machines main make makes markdown marks matter
  matters max meaning medical mesocycle metadata microcycle min minutes misjudge moderate modern
  more most motion multi muscle muscles must name names needs new next note notes nowhere null
  number numbers object once order own owns page pain part pattern people percent percentages
  periodization person phase phases phrase plain plan planned planner positions possible pounds
  prefer problem program programs progress promises prose protein proximity punishment purpose
  pushes quality ranked reads realization reason recover recovery reduce refused remark repair
  repeat repeatable repetition repetitions replaced replies reply reps request reserve results
  returns rhythm rir rises room rows rule rules safety say schema second secondary seconds see
  seen selection sense sentence sentences session sessions seven several shame shape sharp should
  show shows shrink signs simple six sleep slogans slot slots slows sore sounds speak specific
  sport spreading stimulus strategy suits superset take taken taper taste technique tell tempos
  text these this three tire tired tissue title titles token train training treatment twice units
  unless use uses variant variants volume warm warnings was week weekly weeks welcome well were
  what whatever where which who why within words work write wrote`.split(/\s+/),
)

/** Every word of the catalogue's names, cues and aliases, and a coach's own. */
const TRAINING = new Set([
  ...COACHING,
  ...(catalogue
    .flatMap(({ name, cue, aliases }) => [name, cue, ...aliases])
    .join(' ')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []),
])

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
