import { columnsOf } from '../../../src/platform/terminal/layout.js';
import { City } from '../../support/city.js';
import { movesTo, usualCast, type Issue } from '../../support/issue-path.js';
import { CommandLine } from './command.js';

interface HistoryEvent {
  readonly seq: number;
  readonly label: string;
  readonly text: string;
}

interface List {
  readonly items: readonly Record<string, unknown>[];
}

/** A list without the time that is left: the command's clock is the real one, the API's here is not. */
const untimed = ({ items, ...page }: List) => ({ ...page, items: items.map(({ workingDaysLeft: _, ...item }) => item) });

describe('the commands about cases', () => {
  let city: City;
  let cli: CommandLine;
  /** A closed issue with a referral, a countable result and a piece of evidence behind it. */
  let issue: Issue;
  let number: string;

  beforeAll(async () => {
    city = await City.start();
    cli = new CommandLine({ DATABASE_URL: city.application.database.url, DATA_DIR: city.files });
    issue = await city.issueAt('found.confirmed', { finding: { title: '专项资金账目不清' } });
    number = issue.number;
    await city.send(issue, 'office', 'REFER', { to: 'discipline', note: '举报人的密封线索' });
    const confirmed = movesTo('found.confirmed', usualCast).length;
    for (const { by, type, payload } of movesTo('closed.settled', usualCast).slice(confirmed)) {
      await city.send(issue, by, type, type === 'REPORT_PROGRESS' ? await proof() : payload(issue, {}));
    }
  });
  afterAll(() => city.close());

  async function proof(): Promise<object> {
    const results = [
      { kind: 'moneyRecovered', count: 468_000 },
      { kind: 'institutionImproved', count: 2 },
    ];
    const measures = [
      { measureId: issue.measureId, progress: 'done', results, evidenceIds: [await city.handIn(issue, 'liaison')] },
    ];
    return { text: '办法已印发，账目已核清', measures };
  }

  const version = async () => (await (await city.as('office')).get<{ version: number }>(`/cases/${issue.id}`)).body.version;
  async function history(language: 'zh-CN' | 'en'): Promise<readonly HistoryEvent[]> {
    return (await (await city.as('office')).get<HistoryEvent[]>(`/cases/${issue.id}/history`, { language })).body;
  }

  describe('case show', () => {
    it.each(['zh', 'en'] as const)('tells every event with who, what and when, in order, in language %s', async (lang) => {
      const { code, stdout } = await cli.run('case', 'show', number, '--lang', lang);
      expect(code).toBe(0);
      const told = unwrapped(stdout);
      const events = await history(lang === 'zh' ? 'zh-CN' : 'en');
      const places: number[] = [];
      for (const { text } of events) places.push(told.indexOf(flat(text), (places.at(-1) ?? 0) + 1));
      expect(events.length).toBeGreaterThan(12);
      expect(places).not.toContain(-1);
      for (const { label } of events) expect(stdout).toContain(label);
    });

    it('says where the case stands, whose turn it is, and from which step each event led to which', async () => {
      const { stdout } = await cli.run('case', 'show', number);
      expect(stdout).toMatch(new RegExp(`^${number}  专项资金账目不清`));
      expect(stdout).toMatch(/环节 +销号 · 已销号/);
      expect(stdout).toMatch(/轮到 +巡察办/);
      expect(stdout).toContain('发现 · 问题已确认 → 移交 · 待签收');
      expect(stdout).toMatch(/现在 +▶ 轮到 巡察办/);
      expect(stdout).toContain('可办理：安排回访（巡察办）');
      const english = (await cli.run('case', 'show', number, '--lang', 'en')).stdout;
      expect(english).toMatch(/stage +closed · settled/);
      expect(english).toContain('found · confirmed → handed over · awaiting receipt');
    });

    it('lists measures, countable results with their units, and evidence', async () => {
      const { stdout } = await cli.run('case', 'show', number);
      expect(stdout).toContain('1. 修订资金管理办法并逐笔核对');
      expect(stdout).toMatch(/成果\n +挽回损失 468,000 元\n +建立完善制度 2 项/);
      expect(stdout).toMatch(/证据\n +证据.txt +\d+ B .* 王芳 +sha256 [0-9a-f]{12}/);
      expect((await cli.run('case', 'show', number, '--lang', 'en')).stdout).toContain('money recovered: 468,000 yuan');
    });

    it('keeps every event in its column, however wide the characters are', async () => {
      const { stdout } = await cli.runOnTerminal(72, 'case', 'show', number);
      const lines = stdout.replace(colour, '').split('\n');
      const beams = lines.filter((line) => /^ *│ /.test(line));
      expect(new Set(beams.map((line) => columnsOf(line.slice(0, line.indexOf('│')))))).toEqual(new Set([20]));
      expect(Math.max(...beams.map(columnsOf))).toBeLessThanOrEqual(72);
    });

    it('paints on a terminal only', async () => {
      expect((await cli.run('case', 'show', number)).stdout).not.toMatch(colour);
      expect((await cli.runOnTerminal(100, 'case', 'show', number)).stdout).toMatch(colour);
      const without = new CommandLine({ DATABASE_URL: city.application.database.url, DATA_DIR: city.files, NO_COLOR: '1' });
      expect((await without.runOnTerminal(100, 'case', 'show', number)).stdout).not.toMatch(colour);
    });

    it("shows what is sealed to the case's own office only", async () => {
      for (const format of [[], ['--json']]) {
        expect((await cli.run('case', 'show', number, ...format)).stdout).not.toContain('密封线索');
      }
      const office = await cli.run('case', 'show', number, '--as', 'office', '--json');
      expect(office.stdout).toContain('密封线索');
    });

    it('shows an account no more than it may see', async () => {
      const asHead = await cli.run('case', 'show', number, '--as', 'head');
      expect(asHead.stdout).toContain('签收');
      expect(asHead.stdout).not.toContain('移送了线索');
      const { number: draftNumber } = await city.openIssue();
      expect(await cli.run('case', 'show', draftNumber, '--as', 'head')).toMatchObject({
        code: 1,
        stdout: '',
        stderr: expect.stringContaining('case.not-found'),
      });
    });

    it('answers in JSON what the API answers', async () => {
      const { stdout } = await cli.run('case', 'show', number.toLowerCase(), '--as', 'office', '--json');
      expect(JSON.parse(stdout)).toMatchObject({ case: { id: issue.id, number }, history: await history('zh-CN') });
    });
  });

  describe('case list', () => {
    it('filters and counts as the API does', async () => {
      const { stdout } = await cli.run('case', 'list', '--stage', 'closed', '--as', 'office', '--json');
      const { body } = await (await city.as('office')).get<List>('/cases?stage=closed&count=true');
      expect(untimed(JSON.parse(stdout) as List)).toEqual(untimed(body));
    });

    it('lists what waits for an account, and for nobody without one', async () => {
      const waiting = await cli.run('case', 'list', '--waiting', '--as', 'office');
      expect(waiting.stdout).toContain(number);
      expect(await cli.run('case', 'list', '--waiting')).toMatchObject({ code: 2, stderr: expect.stringContaining('--as') });
    });

    it('names a value that can not be', async () => {
      const { code, stderr } = await cli.run('case', 'list', '--category', 'lost', '--lang', 'en');
      expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('open, waiting, closed') });
    });
  });

  describe('case deadline', () => {
    it('explains each step to the date', async () => {
      const { stdout } = await cli.run('case', 'deadline', number, '--json');
      const { body } = await (await city.as('office')).get(`/cases/${issue.id}/deadline`);
      expect(JSON.parse(stdout)).toEqual(body);
      expect((await cli.run('case', 'deadline', number)).stdout).toContain('inspection-city@1');
    });
  });

  describe('case send', () => {
    it('moves the case on as the account, and leaves its mark on the request', async () => {
      const moving = await city.openIssue();
      const sent = await cli.run('case', 'send', moving.number, 'submit_working_paper', '--as', 'author');
      expect(sent).toMatchObject({ code: 0, stdout: expect.stringContaining('提交了底稿') });
      const rows = await city.application.database.rows<{ type: string; request_id: string }>(
        'SELECT type, request_id FROM case_events WHERE case_id = $1 ORDER BY seq DESC LIMIT 1',
        [moving.id],
      );
      expect(rows).toEqual([{ type: 'SUBMIT_WORKING_PAPER', request_id: expect.stringMatching(/^cli-/) }]);
    });

    it('is refused with words in both languages, and changes nothing', async () => {
      const before = await version();
      const refused = await cli.run('case', 'send', number, 'SIGN_FOR', '--as', 'head');
      expect(refused).toMatchObject({ code: 1, stdout: '' });
      expect(refused.stderr).toContain('案件处于“已销号”，不能执行“签收”。');
      expect(refused.stderr).toContain('case.transition-refused');
      expect(refused.stderr).toMatch(/留言 +COMMENT/);
      const english = await cli.run('case', 'send', number, 'APPROVE', '--as', 'head', '--lang', 'en');
      expect(english.stderr).toContain('"Approve the closing" is for: inspection office.');
      expect(await version()).toBe(before);
    });

    it('tells every fault of the payload, in JSON as the API does', async () => {
      const { code, stdout } = await cli.run(
        'case',
        'send',
        number,
        'PLAN_REVISIT',
        '--as',
        'office',
        '--field',
        'plannedOn=someday',
        '--json',
      );
      expect({ code, problem: JSON.parse(stdout) }).toMatchObject({
        code: 1,
        problem: {
          code: 'request.invalid',
          status: 422,
          errors: expect.arrayContaining([expect.objectContaining({ path: 'plannedOn' })]),
        },
      });
    });

    it('does nothing when the case has changed since it was seen', async () => {
      const seen = String((await version()) - 1);
      const { code, stderr } = await cli.run(
        'case',
        'send',
        number,
        'COMMENT',
        '--as',
        'head',
        '--field',
        'text=收到',
        '--seen',
        seen,
      );
      expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('case.version-conflict') });
    });

    it('does not let what somebody typed steer the terminal', async () => {
      const evil = 'text=\u001b[2J清屏\u0007';
      const sent = await cli.run('case', 'send', number, 'COMMENT', '--as', 'head', '--field', evil);
      expect(sent.stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      const { stdout } = await cli.run('case', 'show', number);
      expect(stdout).toContain('清屏');
      expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    });

    it.each([
      ['an account that does not exist', ['--as', 'nobody'], 1, 'cli.unknown-account'],
      ['a payload that is no JSON', ['--payload', '{text'], 2, 'JSON'],
      ['a field without a value', ['--field', 'text'], 2, 'name=文本'],
      ['an option that does not exist', ['--loud'], 2, '没有选项“--loud”'],
    ])('refuses %s', async (_what, options, code, words) => {
      expect(await cli.run('case', 'send', number, 'COMMENT', ...options)).toMatchObject({
        code,
        stdout: '',
        stderr: expect.stringContaining(words),
      });
    });
  });
});

const escape = String.fromCharCode(27);
const colour = new RegExp(`${escape}\\[\\d+(;\\d+)*m`, 'g');

/** The lines of each event in one piece, without blanks: a sentence may be broken anywhere. */
function unwrapped(screen: string): string {
  return flat(screen.replace(/\n +│ /g, ''));
}

const flat = (text: string): string => text.replace(/\s+/g, '');
