import type { Reading } from '@/lib/domain/listening/reading'

type Language = Reading['language']

/** Scripts that name a language, the rarer first: Japanese has Chinese characters too. */
export const scripts: [Language, RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  [
    'other',
    /[\p{Script=Greek}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Bengali}\p{Script=Tamil}]/gu,
  ],
]

/** The little words that every sentence of a language has. */
export const littleWords: [Language, string][] = [
  [
    'en',
    'the and my i to want for with is of in on no please a at but get that it me have not or an as from up do any per week weeks day days add more two three session sessions bigger train training bench squat press cardio',
  ],
  [
    'de',
    'ich und der die das mit für nicht möchte kein keine keinen bitte bis habe etwas will mehr auf zu ist mein meine meinen nur pro woche ein eine einen tage tag oder beim am im schulter knie rücken',
  ],
  [
    'es',
    'quiero el los las la para puedo mi mis más por favor lunes tengo entrenar y con de sin en una un me días semana ganar fuerza hacer duele rodilla espalda estoy meses',
  ],
  [
    'fr',
    "je voudrais veux et le les la mon ma mes pour j'ai ai faire avec des du une un pas de mal sans jours par semaine plus dos genou au aux",
  ],
  [
    'pt',
    'quero treinar vezes semana em sem foco com não meu minha meus minhas e o os as um uma para por dias mais tenho dor joelho costas ganhar',
  ],
  [
    'it',
    'voglio il gli per con allenarmi mio mia miei mie più e le la un una di che non ho giorni settimana vorrei senza ginocchio schiena male',
  ],
  ['nl', 'ik wil het een en mijn met voor niet geen van meer op dagen de zonder rug'],
  [
    'pl',
    'chcę i nie na mam do się moje mój moja bez z w dni tydzień więcej jest po kolano plecy razy proszę',
  ],
  [
    'tr',
    'istiyorum ve bir için ile benim daha çok gün hafta yok var ama olmadan istemiyorum lütfen ağrıyor haftada',
  ],
]
