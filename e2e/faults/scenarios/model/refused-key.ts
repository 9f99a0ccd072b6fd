import type { Scenario } from '../../scenario'

const longest_s = 15

export const refusedKey: Scenario = {
  id: 'F17',
  fault: 'the model’s server refuses the key (401), or does not know the model (404)',
  criterion: `failed ≤ ${longest_s} s; nothing is asked for twice; a sentence says what to look at`,
  quick: true,
  async run(trial) {
    const stack = await trial.stack({
      settings: {
        COACH: '0',
        OPENAI_API_KEY: 'sk-wrong',
        PROGRAM_CREATION_MODEL: 'mesocycle-coach',
      },
    })
    stack.log.expect(/"event":"(week_)?failed"/)
    const programs = await Promise.all(
      [401, 404].map(async (status) => {
        const faults = [{ when: {}, fault: { type: 'status' as const, status } }]
        const program = await trial.ask(stack, { weeks: 3, faults })
        program.mayEnd = ['failed']
        return { status, program }
      }),
    )
    const recovery_s = await trial.over(stack, longest_s)
    for (const { status, program } of programs) {
      const calls = await program.calls()
      // The athlete's words, without which it goes on, and the metadata.
      if (calls.length > 2) throw new Error(`${status}: the server was asked ${calls.length} times`)
      const [row] = await stack.database.query<{
        error: { message: string; detail?: string } | null
      }>('select error from program where id = $1', [program.programId])
      const { message = '', detail = '' } = row?.error ?? {}
      trial.say(`${status}: ${message} ${detail}`)
      // A sentence for the athlete, and for whoever runs the server the setting that may be wrong.
      const names = status === 401 ? /OPENAI_API_KEY/ : /PROGRAM_CREATION_MODEL/
      if (!/model/.test(message) || !names.test(detail))
        throw new Error(`${status} is told as “${message}”, “${detail}”`)
    }
    return { recovery_s }
  },
}
