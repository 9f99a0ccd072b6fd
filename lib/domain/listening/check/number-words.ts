/** Number words of English, German, Spanish, French and Portuguese, without accents, up to 999, and what each means. */
export function numberWords(): ReadonlyMap<string, readonly number[]> {
  return (known ??= allNumberWords())
}

/** As many words as the longest number has: "neuf cent quatre vingt dix sept". */
export const longestNumber = 6

let known: ReadonlyMap<string, readonly number[]> | undefined

function allNumberWords(): Map<string, number[]> {
  const words = new Map<string, number[]>()
  const add = (word: string, number: number) => {
    const meant = words.get(word) ?? []
    if (!meant.includes(number)) words.set(word, [...meant, number])
  }
  for (const [number, list] of Object.entries(otherWords))
    for (const word of list.split(' ')) add(word, Number(number))
  for (const spell of [english, german, spanish, french, portuguese])
    for (let number = 0; number < 1000; number += 1)
      for (const word of spell(number)) add(word.trim(), number)
  return words
}

/** Words that say how many without being a number of the row. */
const otherWords: Record<number, string> = {
  0.5: 'half halb halbe halbes halben medio media demi demie meia meio',
  1: 'a an once single first einen einem einer eine ein einmal erste ersten erster erstes un una primer primera primero une premier premiere uma primeiro primeira',
  1.5: 'anderthalb',
  2: 'twice double couple pair zweimal doppelt doppelte doppeltes paar doble par paire deux duas dobro',
  3: 'thrice triple dreimal',
  4: 'viermal',
  5: 'funfmal',
  6: 'sechsmal',
  12: 'dozen dutzend docena douzaine duzia',
}

const enOnes =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const enTens = ',,twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety'.split(',')

/** "One forty" and "two twenty five" are what lifters say of plates. */
function english(number: number): string[] {
  const [hundreds, rest] = [Math.floor(number / 100), number % 100]
  const small =
    rest < 20 ? enOnes[rest]! : joined(enTens[Math.floor(rest / 10)]!, enOnes, rest, ' ')
  if (hundreds === 0) return [small]
  const counted = hundreds === 1 ? ['one', 'a', ''] : [enOnes[hundreds]!]
  if (rest === 0) return counted.map((one) => `${one} hundred`)
  const short = rest >= 10 ? [`${enOnes[hundreds]} ${small}`] : []
  return [
    ...counted.flatMap((one) => [`${one} hundred ${small}`, `${one} hundred and ${small}`]),
    ...short,
  ]
}

const deOnes =
  'null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  )
const deTens = ',,zwanzig,dreissig,vierzig,funfzig,sechzig,siebzig,achtzig,neunzig'.split(',')

function german(number: number): string[] {
  const [hundreds, rest] = [Math.floor(number / 100), number % 100]
  const one = (of: number) => (of === 1 ? 'ein' : deOnes[of]!)
  const tens = deTens[Math.floor(rest / 10)]!
  const whole = rest < 20 ? deOnes[rest]! : rest % 10 === 0 ? tens : `${one(rest % 10)}und${tens}`
  if (hundreds === 0) return [whole]
  const small = rest === 0 ? '' : whole
  const many = `${one(hundreds)}hundert${small}`
  return hundreds === 1 ? [many, `hundert${small}`] : [many]
}

const esOnes =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve'.split(
    ' ',
  )
const esTens = ',,,treinta,cuarenta,cincuenta,sesenta,setenta,ochenta,noventa'.split(',')
const esHundreds =
  ',ciento,doscientos,trescientos,cuatrocientos,quinientos,seiscientos,setecientos,ochocientos,novecientos'.split(
    ',',
  )

function spanish(number: number): string[] {
  if (number === 100) return ['cien']
  const rest = number % 100
  const small =
    rest < 30 ? esOnes[rest]! : joined(esTens[Math.floor(rest / 10)]!, esOnes, rest, ' y ')
  const hundred = esHundreds[Math.floor(number / 100)]!
  if (hundred === '') return [small]
  return [rest === 0 ? hundred : `${hundred} ${small}`]
}

const frOnes =
  'zero,un,deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze,treize,quatorze,quinze,seize,dix sept,dix huit,dix neuf'.split(
    ',',
  )
const frTens =
  ',,vingt,trente,quarante,cinquante,soixante,soixante,quatre vingt,quatre vingt'.split(',')

/** Tens of sixty and eighty go on to nineteen. */
function french(number: number): string[] {
  const [hundreds, rest] = [Math.floor(number / 100), number % 100]
  const tens = Math.floor(rest / 10)
  const over = tens === 7 || tens === 9 ? (rest % 10) + 10 : rest % 10
  const and = (over === 1 || over === 11) && tens < 8 ? ' et ' : ' '
  const small =
    rest < 20
      ? [frOnes[rest]!]
      : over === 0
        ? [frTens[tens]!, ...(tens === 8 ? ['quatre vingts'] : [])]
        : [`${frTens[tens]}${and}${frOnes[over]}`]
  if (hundreds === 0) return small
  const many = hundreds === 1 ? 'cent' : `${frOnes[hundreds]} cent`
  return rest === 0 ? [many, `${many}s`] : small.map((each) => `${many} ${each}`)
}

const ptOnes =
  'zero um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove'.split(
    ' ',
  )
const ptTens = ',,vinte,trinta,quarenta,cinquenta,sessenta,setenta,oitenta,noventa'.split(',')
const ptHundreds =
  ',cento,duzentos,trezentos,quatrocentos,quinhentos,seiscentos,setecentos,oitocentos,novecentos'.split(
    ',',
  )
/** As they are said in Portugal. */
const ptElsewhere: Record<number, string> = { 16: 'dezasseis', 17: 'dezassete', 19: 'dezanove' }

function portuguese(number: number): string[] {
  if (number === 100) return ['cem']
  const rest = number % 100
  const small =
    rest < 20 ? ptOnes[rest]! : joined(ptTens[Math.floor(rest / 10)]!, ptOnes, rest, ' e ')
  const hundred = ptHundreds[Math.floor(number / 100)]!
  if (hundred === '') return [small, ...(ptElsewhere[rest] ? [ptElsewhere[rest]] : [])]
  return [rest === 0 ? hundred : `${hundred} e ${small}`]
}

function joined(tens: string, ones: string[], rest: number, by: string): string {
  return rest % 10 === 0 ? tens : `${tens}${by}${ones[rest % 10]}`
}
