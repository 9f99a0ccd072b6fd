import pg from 'pg'
import { newBrowserCaller, until } from './caller'
import { expect, test } from './clean-page'
import { databaseOf } from './data-folder'

const copies = 44

test('a long list shows its newest programs, and older ones when they are asked for', async ({
  playwright,
  baseURL,
  page,
  complaints,
}) => {
  const { request, program_id, cookies } = await newBrowserCaller(playwright, baseURL!)
  await until(request, program_id, ({ status }) => status === 'completed')
  await copyIntoThePast(program_id)
  await page.context().addCookies(cookies.cookies)
  await page.goto('/programs')
  const rows = page.getByRole('main').getByRole('heading', { level: 2 })
  const older = page.getByRole('button', { name: 'Show older programs' })
  await expect(rows).toHaveCount(20)

  // Without a connection it says so, keeps what is shown, and can be asked again.
  await page.route('**/api/programs?cursor=*', (route) => route.abort())
  await older.click()
  await expect(page.getByRole('alert').filter({ hasText: 'No connection' })).toBeVisible()
  await expect(rows).toHaveCount(20)
  await page.unroute('**/api/programs?cursor=*')
  complaints.splice(0)

  await older.press('Enter')
  await expect(rows).toHaveCount(40)
  await expect(page.getByRole('link', { name: 'Copy 20', exact: true })).toBeFocused()
  await expect(page.getByRole('alert').filter({ hasText: 'No connection' })).toHaveCount(0)

  // What is deleted leaves the list, and the rest of it goes on where it was.
  await page.getByRole('button', { name: 'Delete Copy 30', exact: true }).click()
  await page.getByRole('button', { name: 'Delete for good' }).click()
  await expect(rows).toHaveCount(39)
  await older.click()
  await expect(rows).toHaveCount(copies)
  await expect(rows.last()).toHaveText(`Copy ${copies}`)
  await expect(older).toHaveCount(0)
})

/** So many older programs with names of their own, as if the athlete had asked for one each minute before. */
async function copyIntoThePast(programId: string) {
  const client = new pg.Client(databaseOf(process.env.E2E_DATA_DIR!).url)
  await client.connect()
  await client.query(
    `insert into program
     select (jsonb_populate_record(p, jsonb_build_object(
       'id', gen_random_uuid(),
       'idempotency_key', null,
       'created_at', p.created_at - n * interval '1 minute',
       'metadata', jsonb_set(p.metadata, '{name}', to_jsonb('Copy ' || n))))).*
     from program p, generate_series(1, $2) n where p.id = $1`,
    [programId, copies],
  )
  await client.end()
}
