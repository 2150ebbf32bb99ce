import { Resvg } from '@resvg/resvg-js';
import type { Chart } from '../../../src/platform/documents/charts/chart.js';
import { chartPicture } from '../../../src/platform/documents/charts/chart-picture.js';

const quarters = ['2026年一季度', '2026年二季度'];
const bars: Chart = {
  kind: 'bars',
  categories: quarters,
  bars: [
    { name: '应整改', values: [40, 52] },
    { name: '已销号', values: [31, null] },
  ],
  rate: { name: '按期率', values: [0.72, 0.905] },
};
const stacked: Chart = {
  kind: 'stacked',
  categories: ['住建局', '教育局'],
  parts: [
    { name: '在办', values: [12, 5] },
    { name: '超期', values: [3, 0] },
  ],
};
const ranking: Chart = { kind: 'ranking', share: true, items: [{ name: '住建局', value: 0.814 }] };
const drawing = async (chart: Chart) => Buffer.from((await chartPicture(chart, '图')).data).toString();
const textsIn = async (chart: Chart) =>
  [...(await drawing(chart)).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

describe('a chart in a document', () => {
  it('says its names and numbers in letters that stay text, shares as whole percent', async () => {
    expect(await textsIn(bars)).toEqual(
      expect.arrayContaining([...quarters, '应整改', '40', '52', '31', '按期率', '72%', '91%']),
    );
    expect(await textsIn(stacked)).toEqual(expect.arrayContaining(['住建局', '12', '5', '3', '超期']));
    expect(await textsIn(ranking)).toEqual(expect.arrayContaining(['住建局', '81%']));
  });

  it('leaves an empty part of a whole without a number, and says so where there is nothing at all', async () => {
    expect((await textsIn(stacked)).filter((text) => text === '0')).toHaveLength(1);
    expect(await textsIn({ kind: 'ranking', items: [] })).toContain('本期无数据');
    expect(await textsIn(bars)).not.toContain('本期无数据');
  });

  it('is the same to the byte each time, whatever was drawn before', async () => {
    const first = await drawing(bars);
    await drawing(stacked);
    expect(await drawing(bars)).toBe(first);
  });

  it('has its size on paper, in the proportion of which it is drawn, and is told apart without colours', async () => {
    const { width, height, data } = await chartPicture(bars, '图', { width: 100, height: 50 });
    const drawn = new Resvg(Buffer.from(data).toString());
    expect([width, height]).toEqual([100, 50]);
    expect(drawn.width / drawn.height).toBeCloseTo(2, 1);
    expect((await drawing(bars)).match(/<pattern/g)?.length).toBeGreaterThanOrEqual(2);
  });
});
