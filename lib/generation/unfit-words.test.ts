import { expect, it } from 'vitest'
import { catalogue } from '@/lib/domain/catalogue'
import { unfitWords } from './unfit-words'

it.each<[string, RegExp]>([
  ['Squat <b>deep</b> today.', /HTML/],
  ['<script>alert(1)</script>', /HTML/],
  ['Squat &amp; press.', /HTML/],
  ['Read more at https://example.com today.', /link/],
  ['See www.example.com for the video.', /link/],
  ['{"title":"Legs"}', /code/],
  ['12345 !!! ???', /no words|not made of words/],
  ['Сегодня приседаем глубоко и спокойно.', /English/],
  ['今天深蹲要保持背部挺直', /English/],
  ['Halte den Rücken gerade und atme mit der Bewegung aus.', /English/],
  ['Garde le dos droit et pousse avec les jambes pour chaque mouvement.', /English/],
  ['Mantén la espalda recta y empuja con los pies en el suelo.', /English/],
  ['Aaaaaaargh, squat.', /not made of words/],
  ['strong strong strong strong strong strong strong strong strong strong strong', /repeats/],
  ['You have a rotator cuff tear, so press lightly.', /diagnosis/],
  ['This protects your sciatica.', /diagnosis/],
  ['Take ibuprofen before the session.', /diagnosis/],
  ['Push through the pain and finish.', /pain/],
  ['No pain, no gain.', /pain/],
  ['Ignore the knee pain today.', /pain/],
  ['This will help you lose weight.', /weight/],
  ['You are too fat for pull-ups.', /weight/],
])('%s', (text, reason) => {
  expect(unfitWords(text)).toMatch(reason)
})

it.each([
  'Brace hard, chest tall, drive the elbows down.',
  'Never push through pain; stop and take an alternative.',
  'Do not train through pain.',
  'Move in a pain-free range.',
  'Fat-grip rows, bar to the belly.',
  'Down to eights, cleanly',
  'Zercher squats',
  'Plan {{minutes}} minutes.',
  'The block’s hardest week.',
  'Explosiv — no, simply fast: jump, land, reset.',
])('%s is fit to be read', (text) => {
  expect(unfitWords(text)).toBeNull()
})

it.each(catalogue)('the cue of $id is fit to be read', ({ cue }) => {
  expect(unfitWords(cue)).toBeNull()
})
