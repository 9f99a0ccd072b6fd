import { expect, it } from 'vitest'
import { writeSampleDays } from './sample-days'

// `npm run test:unit -- testing/samples -u` writes them anew.
it('the sample days of the first page are what plan and coach write', async () => {
  const lines = writeSampleDays().map((day) => JSON.stringify(day))
  const json = `[\n${lines.join(',\n')}\n]\n`
  await expect(json).toMatchFileSnapshot('../../components/welcome/sample-days.json')
})
