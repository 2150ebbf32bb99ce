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
      '同意销号',
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

  it('are there from the step on that they are about, and for nobody who may not see the issue', async () => {
    const ordered = await city.issueAt('fixedImmediately.fixing');
    for (const kind of ['closingForm', 'urgingLetter']) {
      expect((await at('office', ordered, `kind=${kind}`)).body).toMatchObject({ status: 409, code: 'documents.not-yet' });
    }
    const notice = await wordText((await at('head', ordered, 'kind=immediateFixNotice')).bytes);
    const facts = [
      '立行立改通知书',
      '云州市住建局：',
      '五个工作日内停止违规收费。',
      '2025年3月17日前完成整改',
      '送达回执',
      '王芳',
    ];
    expect(facts.map(squeezed).filter((fact) => !notice.includes(fact))).toEqual([]);
    for (const kind of ['closingForm', 'immediateFixNotice', 'urgingLetter']) {
      expect((await at('otherHead', ordered, `kind=${kind}`)).status).toBe(404);
    }
  });

  it('keep each urging letter, by its number', async () => {
    const issue = await city.issueAt('handedOver.planning');
    await city.send(issue, 'office', 'URGE', { text: '请抓紧制定整改方案' });
    await city.send(issue, 'discipline', 'URGE', { text: '请主要负责人到会说明' });
    const letter = async (query: string) => pdfText((await at('head', issue, `kind=urgingLetter&format=pdf${query}`)).bytes);
    const [last, first] = [await letter(''), await letter('&ordinal=1')];
    expect([last.includes(squeezed(`${issue.number}-督2`)), last.includes(squeezed('请主要负责人到会说明。'))]).toEqual([
      true,
      true,
    ]);
    expect([first.includes(squeezed(`${issue.number}-督1`)), first.includes(squeezed('请抓紧制定整改方案。'))]).toEqual([
      true,
      true,
    ]);
    expect((await at('head', issue, 'kind=urgingLetter&ordinal=3')).status).toBe(409);
  });

  it('show a unit the merged opinion of a review, and what the bodies said only as far as it may read that', async () => {
    const issue = await city.issueAt('reviewed.decision');
    const opinions = ['discipline', 'personnel', 'audit'].length;
    const form = async (name: Name) => wordText((await at(name, issue)).bytes);
    const shown = (await city.as('head')).get<{ opinions: { review: string }[] }>(`/issues/${issue.id}`);
    const readable = (await shown).body.opinions.filter(({ review }) => review === 'closing').length;
    const agreed = (text: string) => text.split(squeezed('：同意')).length - 1;
    expect([agreed(await form('office')), agreed(await form('head'))]).toEqual([opinions, readable]);
  });
});
