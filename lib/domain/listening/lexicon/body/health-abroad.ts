import type { HeardHealth } from '@/lib/domain/listening/reading'

/**
 * Rules read English. Of other languages they know what must not be planned over: the plainest words for it in German,
 * Spanish, French, Portuguese, Italian, Dutch, Arabic and Chinese, by their beginnings, for words bend at their ends.
 */
export const healthAbroad: [HeardHealth, string][] = [
  [
    'chest_pain',
    'brustschmerz|schmerzen in der brust|dolor (?:en|de) el pecho|dolor de pecho|douleurs? (?:à|dans) la poitrine|dor no peito|dores no peito|dolore al petto|pijn op de borst|ألم في الصدر|胸痛|胸口痛|胸闷',
  ],
  [
    'heart_condition',
    'herzinfarkt|herzkrank|herzfehler|herzschwäche|herzoperation|herzrhythmus|bluthochdruck|hoher blutdruck|hohen blutdruck|schlaganfall|infarto|problemas? (?:del|de) corazón|enfermedad del corazón|cardíac|cardiac|hipertens|presión (?:arterial )?alta|tensión alta|crise cardiaque|infarctus|hypertension|accident vasculaire|pressão alta|problemas? cardíac|ipertens|pressione alta|hartaanval|hoge bloeddruk|مرض القلب|أمراض القلب|نوبة قلبية|ضغط الدم|心脏病|心梗|心肌|高血压|中风',
  ],
  [
    'dizziness',
    'schwindel|schwindlig|ohnmächtig|ohnmacht|marea|mareo|desmay|vertige|évanoui|tontura|desmai|svenut|svengo|capogir|دوخة|دوار|إغماء|头晕|晕倒|昏倒',
  ],
  ['metabolic_disease', 'diabet|diabét|zuckerkrank|insulin|سكري|السكر|糖尿病'],
  [
    'recent_surgery',
    'operiert|operation|kaiserschnitt|operad[oa]|operaron|cirug|cesárea|opéré|chirurgi|césarienne|cirurgia|cesariana|operazione|operat[oa](?!\\p{L})|عملية جراحية|手术|剖腹产',
  ],
  [
    'pregnant',
    'schwanger|embaraz|enceinte|grossesse|grávida|gravidez|incinta|gravidanza|zwanger|حامل|الحمل|怀孕|孕',
  ],
  ['postpartum', 'entbindung|entbunden|posparto|postparto|accouch|pós-parto|产后|بعد الولادة'],
  ['kidney_disease', 'nierenkrank|niereninsuff|dialys|diálisis|enfermedad renal|肾病|الفشل الكلوي'],
]

/** The same words in English, which has its own ears. */
export const healthInEnglish = 'diabet|insulin|operation|cardiac|hypertension|dialys|chirurg'

/** Before what is denied in those languages. */
export const noHealthAbroad =
  "(?:kein(?:e|en|er)?|ohne|nie|nicht|sin|no tengo|no estoy|nunca|sans|pas d[e’']|pas|jamais|sem|não tenho|não estou|senza|non ho|non sono|geen|niet)(?:\\s+\\p{L}+)?\\s*$|(?:没有|没|不是|无|بدون|ليس لدي|ليس عندي|لست)\\s*$"
