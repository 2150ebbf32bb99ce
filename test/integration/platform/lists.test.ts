import { Problem } from '../../../src/platform/errors/problem.js';
import { pageOf, parseList, type ListQuery } from '../../../src/platform/http/page.js';
import { keyset } from '../../../src/platform/database/keyset.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { things } from './sample.module.js';

const id = '0192f000-0000-7000-8000-00000000000a';

function codeOf(query: Record<string, unknown>): string {
  try {
    parseList(query, things);
    return 'accepted';
  } catch (error) {
    return error instanceof Problem ? error.code : String(error);
  }
}

describe('the parameters of a list', () => {
  it('have defaults', () => {
    expect(parseList({}, things)).toEqual({
      limit: 50,
      count: false,
      sort: { by: 'dueAt', descending: false },
      after: undefined,
      filters: {},
    });
  });

  it('are read by their types', () => {
    const query = parseList(
      {
        limit: '200',
        count: 'true',
        sort: '-weight',
        colour: 'red,green',
        unitId: id.toUpperCase(),
        q: ' 垃圾 ',
        dueBefore: '2026-02-28',
      },
      things,
    );
    expect(query).toEqual({
      limit: 200,
      count: true,
      sort: { by: 'weight', descending: true },
      after: undefined,
      filters: { colour: ['red', 'green'], unitId: [id], q: '垃圾', dueBefore: '2026-02-28' },
    });
  });

  it.each([[{ colr: 'red' }], [{ Limit: '1' }], [{ __proto__x: '1' }], [{ constructor: '1' }]])(
    'are never ignored when unknown: %j',
    (query) => {
      expect(codeOf(query)).toBe('request.unknown-parameter');
    },
  );

  it.each([
    [{ limit: '0' }],
    [{ limit: '201' }],
    [{ limit: '1e2' }],
    [{ limit: '' }],
    [{ limit: ['1', '2'] }],
    [{ count: 'yes' }],
    [{ sort: 'title' }],
    [{ sort: '--weight' }],
    [{ colour: 'blue' }],
    [{ colour: 'red,' }],
    [{ colour: ['red', 'green'] }],
    [{ unitId: 'x' }],
    [{ unitId: `${id},x` }],
    [{ q: '' }],
    [{ q: 'a\0b' }],
    [{ q: 'x'.repeat(201) }],
    [{ dueBefore: '2026-02-30' }],
    [{ dueBefore: '26-2-3' }],
    [{ dueBefore: '0000-01-01' }],
    [{ dueBefore: '0000-12-31T23:00:00-08:00' }],
    [{ cursor: 'x' }],
    [{ cursor: Buffer.from('{}').toString('base64url') }],
    [{ cursor: Buffer.from(JSON.stringify(['dueAt', false, 'now()', id])).toString('base64url') }],
    [{ cursor: Buffer.from(JSON.stringify(['dueAt', false, '2026-07-01T00:00:00.000Z', 'x'])).toString('base64url') }],
    [{ cursor: Buffer.from(JSON.stringify(['weight', false, null, id])).toString('base64url'), sort: 'weight' }],
    [{ cursor: Buffer.from(JSON.stringify(['weight', false, 1, id])).toString('base64url') }],
    ...['2026-02-30T00:00:00.000Z', '2026-07-01T25:00:00.000Z', '0000-01-01T00:00:00.000Z', '2026-07-01'].map(
      (value): [{ cursor: string }] => [
        { cursor: Buffer.from(JSON.stringify(['dueAt', false, value, id])).toString('base64url') },
      ],
    ),
    ...[0.5, 1e308, 2_147_483_648, '1'].map((value): [{ cursor: string; sort: string }] => [
      { cursor: Buffer.from(JSON.stringify(['weight', false, value, id])).toString('base64url'), sort: 'weight' },
    ]),
  ])('are refused when wrong: %j', (query) => {
    expect(codeOf(query)).toBe('request.bad-parameter');
  });
});

describe('the pages of a list', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
    await database.rows(`
      CREATE TABLE things (id uuid PRIMARY KEY, due_at timestamptz, weight integer NOT NULL);
      INSERT INTO things
      SELECT gen_random_uuid(), CASE WHEN n % 4 = 0 THEN NULL ELSE timestamptz '2026-07-01' + (n % 5) * interval '1 day' END, n % 3
      FROM generate_series(1, 47) AS n;
    `);
  });
  afterAll(() => database.drop());

  type Row = { id: string; due_at: Date | null; weight: number };

  async function page(query: ListQuery<typeof things>) {
    const { where, orderBy, values } = keyset(query, things, { dueAt: 'due_at', weight: 'weight' }, 'id', 1);
    const rows = await database.rows<Row>(
      `SELECT id, due_at, weight FROM things WHERE ${where} ORDER BY ${orderBy} LIMIT ${query.limit + 1}`,
      values,
    );
    const valueOf = (row: Row) => (query.sort.by === 'dueAt' ? (row.due_at?.toISOString() ?? null) : row.weight);
    return pageOf(
      query,
      rows,
      (row) => row.id,
      (row) => ({ value: valueOf(row), id: row.id }),
    );
  }

  it.each(['dueAt', '-dueAt', 'weight', '-weight'])('hold each row exactly once, in one order, sorted by %s', async (sort) => {
    const all = await page(parseList({ sort, limit: '200' }, things));
    expect(all).toMatchObject({ nextCursor: null });
    expect(all.items).toHaveLength(47);
    const paged: string[] = [];
    let cursor: string | null = null;
    do {
      const next: Awaited<ReturnType<typeof page>> = await page(
        parseList({ sort, limit: '10', ...(cursor !== null && { cursor }) }, things),
      );
      paged.push(...next.items);
      cursor = next.nextCursor;
    } while (cursor !== null);
    expect(paged).toEqual(all.items);
  });

  it('put rows without a date last in both directions', async () => {
    for (const sort of ['dueAt', '-dueAt']) {
      const { items } = await page(parseList({ sort, limit: '200' }, things));
      const last = await database.rows<Row>('SELECT * FROM things WHERE id = ANY($1)', [items.slice(-11)]);
      expect(last.map((row) => row.due_at)).toEqual(Array(11).fill(null));
    }
  });
});
