import { City } from '../../support/city.js';
import { placeIds, type Name } from '../../support/city-people.js';
import type { Issue } from '../../support/issue-path.js';
import { feedBack, readyToFeedBack } from '../inspections/life.js';
import { documentAt, pdfText, squeezed, wordText } from './reading.js';

describe('the documents of an inspection', () => {
  let city: City;
  let inspectionId: string;
  let issues: Issue[];
  let draft: Issue;
  beforeAll(async () => {
    city = await City.start();
    const ready = await readyToFeedBack(city, 2);
    draft = await city.issueAt('found.firstCheck', { inspectionId: ready.inspection.id });
    await feedBack(city, ready.inspection);
    [inspectionId, issues] = [ready.inspection.id, ready.issues];
    for (const issue of issues) issue.version += 1;
    const [first] = issues;
    if (first !== undefined) await city.send(first, 'liaison', 'SIGN_FOR');
  }, 120_000);
  afterAll(() => city.close());

  const at = (name: Name, query: string, id = inspectionId) => documentAt(city, name, `/inspections/${id}/document?${query}`);
  const missing = (text: string, facts: readonly string[]) => facts.map(squeezed).filter((fact) => !text.includes(fact));

  it('tell what was fed back, to whom, and until when, with the three lists', async () => {
    const [word, pdf] = [await at('office', 'kind=feedback'), await at('office', 'kind=feedback&format=pdf')];
    const facts = [
      '关于巡察云州市住建局情况的反馈意见',
      '落实上级决策部署有差距',
      '集中整改于2025年9月10日前完成',
      '本次共反馈问题2个',
      '附件：1.问题清单2.任务清单3.责任清单',
      '抄送：云州市财政局。',
      '2025年3月10日',
      ...issues.map(({ number }) => number),
    ];
    expect(missing(await wordText(word.bytes), facts)).toEqual([]);
    expect(missing(await pdfText(pdf.bytes), facts)).toEqual([]);
  });

  it('tell who signed for what was handed over, and who has not', async () => {
    const { bytes } = await at('office', 'kind=handOverList');
    const text = await wordText(bytes);
    expect(missing(text, ['共移交问题2件，已签收1件，未签收1件', '未签收', '2025年3月10日9:00'])).toEqual([]);
  });

  it('tell how the lists stand', async () => {
    const { bytes } = await at('head', 'kind=threeLists&format=pdf');
    expect(missing(await pdfText(bytes), ['问题清单', '任务清单', '责任清单', '逐条制定整改措施并整改到位'])).toEqual([]);
  });

  it('are cut to what each reader sees: a copy names no case, and whoever sees nothing finds nothing', async () => {
    const copy = await wordText((await at('finance', 'kind=feedback')).bytes);
    expect([missing(copy, ['专项资金使用不规范']), copy.includes('具体表现1')]).toEqual([[], false]);
    for (const query of ['kind=feedback', 'kind=threeLists', 'kind=handOverList']) {
      expect((await at('foreignOffice', query)).status).toBe(404);
      expect((await at('systemAdmin', query)).status).toBe(404);
    }
    expect((await at('finance', 'kind=handOverList')).status).toBe(404);
  });

  it('do not tell a unit of what was not handed over', async () => {
    const ordered = await city.issueAt('fixedImmediately.ordered');
    const lists = async (name: Name) => wordText((await at(name, 'kind=threeLists')).bytes);
    expect(missing(await lists('head'), [...issues.map(({ number }) => number)])).toEqual([]);
    expect([
      (await lists('head')).includes(squeezed(draft.number)),
      (await lists('office')).includes(squeezed(draft.number)),
    ]).toEqual([false, false]);
    expect((await documentAt(city, 'head', `/issues/${draft.id}/document`)).status).toBe(404);
    expect((await at('head', 'kind=threeLists', city.inspections.onSite)).status).toBe(404);
    expect((await documentAt(city, 'head', `/issues/${ordered.id}/working-paper/document`)).status).toBe(403);
    expect((await at('office', 'kind=nothing')).body).toMatchObject({ code: 'request.bad-parameter' });
  });

  it('show a working paper with its three checks to the side of the inspection', async () => {
    const issue = await city.issueAt('found.thirdCheck');
    const { status, bytes } = await documentAt(city, 'office', `/issues/${issue.id}/working-paper/document?format=pdf`);
    expect(status).toBe(200);
    expect(missing(await pdfText(bytes), ['巡察问题底稿', '副组长审核', '抽查发现专项资金账目不清', '签字：'])).toEqual([]);
  });

  it('set a letter of recommendation as it was entered, for its office and for whom it was sent to', async () => {
    const { body } = await (
      await city.as('office')
    ).post<{ id: string }>('/letters', {
      kind: 'recommendation',
      number: '云巡建〔2025〕3号',
      title: '关于规范专项资金管理的巡察建议书',
      content: '巡察发现多家单位专项资金管理不规范。\n建议你局健全监管制度。',
      addresseeId: placeIds.finance,
      sentOn: '2025-03-10',
      replyDueOn: '2025-05-10',
    });
    const { bytes } = await documentAt(city, 'finance', `/letters/${body.id}/document`);
    const facts = ['云巡建〔2025〕3号', '云州市财政局：', '建议你局健全监管制度。', '请于2025年5月10日前', '云州市委巡察办'];
    expect(missing(await wordText(bytes), facts)).toEqual([]);
    expect((await documentAt(city, 'foreignOffice', `/letters/${body.id}/document`)).status).toBe(404);
  });
});
