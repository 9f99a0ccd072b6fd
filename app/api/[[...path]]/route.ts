import { answerError } from '@/lib/http/answer/answer'
import { AppError } from '@/lib/errors'

/** What no other route answers, whatever its method: an error in the shape of all, instead of a page. */
function answerNowhere() {
  return answerError(new AppError('not_found', 'The API has nothing at this address.'))
}

export {
  answerNowhere as GET,
  answerNowhere as POST,
  answerNowhere as PUT,
  answerNowhere as PATCH,
  answerNowhere as DELETE,
  answerNowhere as OPTIONS,
}
