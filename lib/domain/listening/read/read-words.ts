import type { Facts, Words } from '@/lib/domain/listening/facts'
import { nothingRead, type RuleReading } from '@/lib/domain/listening/reading'
import { findDays } from './find/days/find-days'
import { findAreas } from './find/find-areas'
import { findBody } from './find/find-body'
import { findEquipment } from './find/find-equipment'
import { findEvent } from './find/find-event'
import { findHealth } from './find/find-health'
import { findHealthAbroad } from './find/find-health-abroad'
import { findLayoff } from './find/find-layoff'
import { findLimits } from './find/find-limits'
import { findConditioning, findTone } from './find/find-manner'
import { findSkills } from './find/find-skills'
import { findSport } from './find/find-sport'
import { findStyle } from './find/find-style'
import { findUnhandled } from './find/find-unhandled'
import { isInstruction } from './find/is-instruction'
import { findAvoid } from './find/lifts/find-avoid'
import { findLifts } from './find/lifts/find-lifts'
import { isPlainEnglish, nameLanguage } from './name-language'
import { quoteOf } from './quote-of'
import type { Said } from './said'
import { saidOf } from './said-of'
import { withinBounds } from './within-bounds'

/**
 * Reads English words by rules, in a moment. Of a text in another language only the name is known, and what stands
 * in it in plain English, and what must not be planned over; the rest is left to a model.
 */
export function readWords({ goal_raw, notes }: Words, facts: Facts): RuleReading {
  const boxes = [goal_raw, notes].filter((box) => box.trim() !== '')
  const languages = boxes.map(nameLanguage)
  const read = boxes.map((box, index) => {
    const said = saidOf(box, facts.units)
    const isEnglish = languages[index] === 'en'
    const english = readBox(isEnglish ? said : englishOf(said), facts)
    return { ...english, health: [...english.health, ...findHealthAbroad(said, isEnglish)] }
  })
  return {
    ...withinBounds(read),
    language: languages.find((language) => language !== 'en') ?? 'en',
  }
}

function englishOf(said: Said): Said {
  return { ...said, sentences: said.sentences.filter(({ text }) => isPlainEnglish(text)) }
}

/** A sentence that instructs is heard as that; nothing else is taken from it. */
function readBox(box: Said, facts: Facts): RuleReading {
  const instructions = box.sentences.filter(({ text }) => isInstruction(text))
  const said = { ...box, sentences: box.sentences.filter((each) => !instructions.includes(each)) }
  const instruction = instructions.slice(0, 1).map((sentence) => ({
    quote: quoteOf(said, sentence, { from: 0, to: sentence.text.length }),
    reason: 'instruction' as const,
  }))
  const skills = findSkills(said)
  return {
    ...nothingRead,
    areas: findAreas(said),
    lifts: findLifts(said, skills),
    skills,
    avoid: findAvoid(said),
    event: findEvent(said),
    limits: findLimits(said),
    health: findHealth(said, facts),
    days: findDays(said),
    equipment: findEquipment(said),
    sport: findSport(said),
    layoff: findLayoff(said),
    style: findStyle(said),
    conditioning: findConditioning(said),
    body: findBody(said),
    tone: findTone(said),
    unhandled: [...instruction, ...findUnhandled(said)],
  }
}
