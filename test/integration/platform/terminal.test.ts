import { clipped, columnsOf, padded, table, wrapped } from '../../../src/platform/terminal/layout.js';
import { Pen, penFor } from '../../../src/platform/terminal/pen.js';
import { safeForTerminal } from '../../../src/platform/terminal/safe-text.js';

describe('text on a terminal', () => {
  it('counts two columns for a Chinese character and none for colours', () => {
    expect([columnsOf('整改 ok'), columnsOf(new Pen(true).paint('bad', '超期'))]).toEqual([7, 4]);
  });

  it('lines up columns of mixed scripts', () => {
    expect(padded('移交', 6)).toBe('移交  ');
    const lines = table([
      ['编号', '标题'],
      ['WT-1', '账目不清'],
      ['第三十号', 'x'],
    ]);
    expect(lines).toEqual(['编号      标题', 'WT-1      账目不清', '第三十号  x']);
  });

  it('clips to the columns that there are, never through a character', () => {
    expect([clipped('账目不清', 8), clipped('账目不清', 7), clipped('账目不清', 6)]).toEqual(['账目不清', '账目不…', '账目…']);
  });

  it('breaks lines between words, and keeps punctuation with its word', () => {
    expect(wrapped('专项资金，账目不清。', 10)).toEqual(['专项资金，', '账目不清。']);
    for (const columns of [8, 9, 10, 11, 12, 13, 20]) {
      const lines = wrapped('检查发现（三处）：账目不清、凭证不全；须于 2026-07-01 前整改 as agreed, please.', columns);
      expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(Math.max(columns, 12));
      expect(lines.filter((line) => /^[，。、：；）,.]/u.test(line))).toEqual([]);
      expect(lines.filter((line) => /（$/u.test(line))).toEqual([]);
      expect(lines.join('').replace(/\s/g, '')).toBe(
        '检查发现（三处）：账目不清、凭证不全；须于2026-07-01前整改asagreed,please.',
      );
    }
  });

  it('cuts a word that is longer than a line, and keeps paragraphs apart', () => {
    expect(wrapped('abcdefghijkl\n好', 8)).toEqual(['abcdefgh', 'ijkl', '好']);
  });

  it('shows control characters instead of obeying them', () => {
    const evil = { title: `a\u001b[2Jb`, list: ['\u0007', 'line\nbreak'], at: new Date(0), map: new Map([['k', '\u009b']]) };
    expect(safeForTerminal(evil)).toEqual({
      title: 'a\uFFFD[2Jb',
      list: ['\uFFFD', 'line\nbreak'],
      at: new Date(0),
      map: new Map([['k', '\uFFFD']]),
    });
  });

  it.each([
    ['a terminal', { isTTY: true }, {}, true],
    ['a pipe', { isTTY: false }, {}, false],
    ['a terminal with NO_COLOR', { isTTY: true }, { NO_COLOR: '1' }, false],
    ['a pipe with FORCE_COLOR', { isTTY: false }, { FORCE_COLOR: '1' }, true],
    ['a dumb terminal', { isTTY: true }, { TERM: 'dumb' }, false],
  ])('decides on colours for %s', (_what, stream, env, colours) => {
    expect(penFor(stream, env).colours).toBe(colours);
  });
});
