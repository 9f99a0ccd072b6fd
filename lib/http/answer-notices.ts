import 'server-only'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Wishes } from '@/lib/domain/athlete/wishes'
import { answeredWith, answersTo, isOfDose } from '@/lib/domain/blueprint/notices/answers-to'
import type { Blueprint, Notice } from '@/lib/domain/blueprint/schema'
import type { AnswerableNotice, NoticeAnswer } from '@/lib/domain/contract/views'
import { planBlueprint } from '@/lib/generation/plan-blueprint'

/** Notices with what may be answered at once. That more time closes a gap is only said where a plan with it has shown it. */
export async function answerNotices(
  notices: readonly Notice[],
  blueprint: Blueprint,
  asked: { profile: AthleteProfile; wishes: Wishes },
): Promise<AnswerableNotice[]> {
  const answered: AnswerableNotice[] = []
  for (const notice of notices) {
    const proposals = answersTo(notice, asked.profile, blueprint)
    const answers = isOfDose(notice.code)
      ? await thatCloseIt(notice, proposals, asked)
      : firstOfEachKind(proposals)
    answered.push({ ...notice, answers })
  }
  return answered
}

/** The least more of each kind after which no muscle is short. */
async function thatCloseIt(
  { code }: Notice,
  proposals: readonly NoticeAnswer[],
  { profile, wishes }: { profile: AthleteProfile; wishes: Wishes },
): Promise<NoticeAnswer[]> {
  const closing: NoticeAnswer[] = []
  for (const proposal of proposals) {
    if (closing.some((one) => kindOf(one) === kindOf(proposal))) continue
    const { notices } = await planBlueprint(answeredWith(profile, proposal), wishes)
    if (!notices.some((one) => one.code === code || isOfDose(one.code))) closing.push(proposal)
  }
  return closing
}

function firstOfEachKind(answers: readonly NoticeAnswer[]): NoticeAnswer[] {
  return answers.filter(
    (answer, place) => answers.findIndex((one) => kindOf(one) === kindOf(answer)) === place,
  )
}

function kindOf(answer: NoticeAnswer): string {
  return Object.keys(answer).join()
}
