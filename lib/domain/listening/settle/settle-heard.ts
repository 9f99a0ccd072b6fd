import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { type Wishes, wishesSchema } from '@/lib/domain/athlete/wishes'
import type { FromWords, HeardWish, WishMeaning } from '@/lib/domain/listening/heard'
import type { Asked } from '@/lib/domain/listening/asked'

interface Settled {
  profile: AthleteProfile
  wishes: Wishes
  from_words: FromWords
}

/** What is planned from: what was given and heard and is not switched off, where the form has not said otherwise. */
export function settleHeard(asked: Asked, heard: readonly HeardWish[]): Settled {
  const { form, wishes_off } = asked
  const meanings = heard
    .filter(({ key, sure }) => sure && !wishes_off.includes(key))
    .map(({ meaning }) => meaning)
  const from_words = fromWords(asked, meanings)
  return { profile: { ...form, ...from_words }, wishes: wishesOf(asked, meanings), from_words }
}

type OfKind<K extends WishMeaning['kind']> = Extract<WishMeaning, { kind: K }>

function ofKind<K extends WishMeaning['kind']>(meanings: WishMeaning[], kind: K): OfKind<K>[] {
  return meanings.filter((each): each is OfKind<K> => each.kind === kind)
}

/** A wish that was given whole is the athlete's own and comes first. */
function wishesOf({ given }: Asked, meanings: WishMeaning[]): Wishes {
  const heardAreas = ofKind(meanings, 'area')
  const areas = heardAreas.filter(
    ({ area }, index) =>
      !given.areas.some((each) => each.area === area) &&
      heardAreas.findIndex((each) => each.area === area) === index,
  )
  const skills = ofKind(meanings, 'skill').filter(
    ({ skill }) => !given.skills.some((each) => each.skill === skill),
  )
  const offDays = ofKind(meanings, 'day').map(({ weekday }) => weekday)
  const [conditioning] = ofKind(meanings, 'conditioning')
  return wishesSchema.parse({
    ...given,
    areas: [...given.areas, ...areas.map(({ area, ask }) => ({ area, ask }))].slice(0, 8),
    skills: [
      ...given.skills,
      ...skills.map(({ skill, now, reps }) => ({ skill, now, reps })),
    ].slice(0, 5),
    off_days: [...new Set([...given.off_days, ...offDays])].slice(0, 6),
    style: [
      ...new Set([...given.style, ...ofKind(meanings, 'style').map(({ style }) => style)]),
    ].slice(0, 6),
    conditioning:
      given.conditioning ??
      (conditioning ? { want: conditioning.want, minutes: conditioning.minutes } : null),
    body: given.body ?? bodyOf(meanings),
    tone: given.tone ?? ofKind(meanings, 'tone')[0]?.tone ?? null,
  })
}

/** No wish about the body is obeyed beside words that ask for care with it. */
function bodyOf(meanings: WishMeaning[]): Wishes['body'] {
  const isAtRisk = ofKind(meanings, 'health').some(
    ({ flag }) => flag === 'eating_disorder' || flag === 'rapid_weight_loss',
  )
  return isAtRisk ? null : (ofKind(meanings, 'body')[0]?.aim ?? null)
}

/** Limitations add up, because to spare a joint is the safe side; anything else only fills in what the form left open. */
function fromWords({ form, explicit, health_answers }: Asked, meanings: WishMeaning[]): FromWords {
  const [minutes] = ofKind(meanings, 'minutes')
  const parts = ofKind(meanings, 'limit')
    .filter(({ since }) => since !== 'past')
    .map(({ part }) => part)
  const cleared = health_answers.some(
    ({ key, answer }) => key === 'health:pregnant' && answer === 'cleared',
  )
  if (cleared) parts.push('pregnancy')
  const added = parts.filter((part) => !form.limitations.includes(part))
  return {
    ...(minutes && !explicit.includes('session_minutes')
      ? { session_minutes: minutes.minutes }
      : {}),
    ...(added.length > 0 ? { limitations: [...new Set([...form.limitations, ...added])] } : {}),
  }
}
