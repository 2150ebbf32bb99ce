import { createHash } from 'node:crypto';
import { City } from '../../support/city.js';
import type { Name } from '../../support/city-people.js';
import type { Issue } from '../../support/issue-path.js';
import { documentAt, pdfText, squeezed, wordText } from './reading.js';

describe('the documents of an issue', () => {
  let city: City;
  let closed: Issue;
  beforeAll(async () => {
    city = await City.start();
    closed = await city.issueAt('closed.settled');
  }, 120_000);
  afterAll(() => city.close());

  const at = (name: Name, { id }: Issue, query = '') => documentAt(city, name, `/issues/${id}/document?${query}`);

  it('say the same facts in Word and in PDF, and are the same bytes each time', async () => {
    const facts = [
      '巡察反馈问题整改销号审批表',
      closed.number,
      '云州市住建局',
      '专项资金使用不规范',
      '1.具体表现12.具体表现2',
      '修订资金管理办法并逐笔核对（责任人：张科长；已完成）',
      '问题已整改到位',
      '同意销号。同意销号',
      '2025年3月10日',
    ].map(squeezed);
    for (const [format, read] of [
      ['docx', wordText],
      ['pdf', pdfText],
    ] as const) {
      const [first, second] = [await at('office', closed, `format=${format}`), await at('office', closed, `format=${format}`)];
      expect([first.status, second.bytes.equals(first.bytes)]).toEqual([200, true]);
      expect(first.headers.get('etag')).toBe(`"${createHash('sha256').update(first.bytes).digest('hex')}"`);
      expect(first.headers.get('content-disposition')).toContain(`closingForm ${closed.number}.${format}`);
      const text = await read(first.bytes);
      expect(facts.filter((fact) => !text.includes(fact))).toEqual([]);
      expect(text).not.toContain(squeezed('演示数据'));
    }
  });
});
