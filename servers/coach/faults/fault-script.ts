import { z } from 'zod'

/** Kinds of nonsense: valid replies with bad content, and what servers send that ignore the schema's bounds. */
export const evilKinds = [
  'foreign',
  'forbidden',
  'sets',
  'kilograms',
  'days',
  'same_weeks',
  'contradiction',
  'numbers',
  'html',
  'language',
  'pain',
  'shame',
  'flood',
  'bounds',
  'types',
  'endless',
  'hollow',
  'control',
  'all',
] as const
export type EvilKind = (typeof evilKinds)[number]

const pieces = z.int().min(0).default(40)

/** What can go wrong with a reply. `after` is a number of tokens. */
export const faultSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('status'),
    status: z.int().min(400).max(599),
    /** Instead of OpenAI's usual body for the status. */
    body: z.unknown().optional(),
    headers: z.record(z.string(), z.string()).default({}),
  }),
  z.object({ type: z.literal('html_502') }),
  z.object({
    type: z.literal('flat_error'),
    status: z.int().min(400).max(599).default(400),
    message: z.string().default('the model runner has stopped'),
  }),
  z.object({ type: z.literal('json_schema_refused') }),
  z.object({ type: z.literal('hang') }),
  z.object({ type: z.literal('refusal'), text: z.string().default('I can’t help with that.') }),
  z.object({ type: z.literal('length'), after: pieces }),
  z.object({ type: z.literal('content_filter'), after: pieces }),
  z.object({ type: z.literal('cut'), after: pieces }),
  z.object({ type: z.literal('reset'), after: pieces }),
  z.object({ type: z.literal('stall'), after: pieces }),
  z.object({ type: z.literal('stream_error'), after: pieces }),
  z.object({ type: z.literal('empty') }),
  z.object({ type: z.literal('whitespace'), after: pieces }),
  z.object({
    type: z.literal('repeat'),
    text: z.string().min(1).default('keep the back straight, '),
  }),
  z.object({ type: z.literal('prose') }),
  /** This text instead of the reply. */
  z.object({ type: z.literal('says'), text: z.string().max(20_000) }),
  z.object({ type: z.literal('fenced') }),
  z.object({ type: z.literal('think_prefix') }),
  z.object({ type: z.literal('schema_violation') }),
  /** An id that no catalogue has. */
  z.object({ type: z.literal('foreign_exercise') }),
  /** An id of the catalogue that is not among the slot's candidates. */
  z.object({ type: z.literal('forbidden_exercise') }),
  z.object({ type: z.literal('wrong_days') }),
  z.object({
    type: z.literal('evil'),
    /** `turns`: each call of a program meets the next kind, and 5 MB at last. */
    what: z.enum([...evilKinds, 'turns']).default('all'),
  }),
  z.object({ type: z.literal('huge'), bytes: z.int().min(1).max(20_000_000).default(5_000_000) }),
  z.object({
    type: z.literal('slow'),
    first_token_ms: z.number().min(0).default(500),
    tokens_per_second: z.number().min(0.1).default(20),
  }),
  z.object({ type: z.literal('no_usage') }),
  /** With this chance, from 0 to 1, one of everything that can go wrong: an evil model. What it is follows from the seed. */
  z.object({
    type: z.literal('any'),
    rate: z.number().min(0).max(1),
    seed: z.string().max(64).default(''),
  }),
])
export type Fault = z.infer<typeof faultSchema>

/** Which calls a fault happens to: of which kind, of which week, and the n-th of them, counted from 1. */
export const faultScriptSchema = z
  .array(
    z.object({
      when: z.object({
        kind: z.enum(['words', 'metadata', 'story', 'week', 'cues']).optional(),
        week: z.int().min(1).max(52).optional(),
        block: z.int().min(1).max(20).optional(),
        call: z.union([z.literal('every'), z.int().min(1)]).default('every'),
      }),
      fault: faultSchema,
    }),
  )
  .max(200)
export type FaultScript = z.infer<typeof faultScriptSchema>
export type FaultScriptInput = z.input<typeof faultScriptSchema>
