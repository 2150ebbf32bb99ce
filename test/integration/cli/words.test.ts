import { catalogue } from '../../../src/commands/catalogue.js';
import { Workflows } from '../../../src/engine/workflows.js';
import { mermaid } from '../../../workflows/kit/diagram.js';
import { CommandLine } from './command.js';

const cli = new CommandLine({});
const commands = catalogue.flatMap((entry) =>
  'usage' in entry
    ? [{ path: [entry.usage.split(' ')[0] ?? ''], spec: entry }]
    : entry.commands.map((spec) => ({ path: [entry.name, spec.usage.split(' ')[0] ?? ''], spec })),
);

describe('the help of the command line', () => {
  it.each(commands.map(({ path, spec }) => [path.join(' '), path, spec] as const))(
    'tells in both languages what %s does and takes',
    async (_name, path, { words, options = [] }) => {
      for (const language of ['zh', 'en'] as const) {
        const { code, stdout } = await cli.run(...path, '--help', '--lang', language);
        expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining(words[language]) });
        for (const { flags } of [...options, { flags: '--json' }, { flags: '--lang <language>' }])
          expect(stdout).toContain(flags);
      }
    },
  );

  it('lists every command where none is named', async () => {
    const { code, stdout } = await cli.run();
    expect(code).toBe(0);
    for (const name of ['start', 'migrate', 'seed', 'verify', 'case', 'user', 'workflow', 'calendar', 'rule-pack', 'db'])
      expect(stdout).toMatch(new RegExp(`^  ${name}`, 'm'));
  });

  it.each([
    [['cases'], '没有命令“cases”', "unknown command 'cases'"],
    [['case', 'show'], '缺少参数“number”', "missing required argument 'number'"],
    [['verify', 'all'], '参数过多', 'too many arguments'],
    [['verify', '--lang', 'fr'], 'fr', 'fr'],
    [['seed', 'everything'], '“everything”不正确', '"everything" is not right'],
  ])('tells how %j is wrongly written, and ends with 2', async (argv, chinese, english) => {
    expect(await cli.run(...argv)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(chinese) });
    if (!argv.includes('--lang')) {
      expect(await cli.run(...argv, '--lang', 'en')).toMatchObject({ code: 2, stderr: expect.stringContaining(english) });
    }
  });
});

describe('workflow show', () => {
  const definition = new Workflows().get('issue');

  it.each(['zh', 'en'] as const)('draws every step and every event of a workflow in language %s', async (language) => {
    const { stdout } = await cli.run('workflow', 'show', 'issue', '--lang', language);
    for (const { label } of Object.values(definition.states)) expect(stdout).toContain(label[language]);
    for (const [type, { label }] of Object.entries(definition.events)) {
      expect(stdout).toContain(type);
      expect(stdout).toContain(label[language]);
    }
  });

  it('gives the Mermaid diagram as the documents have it', async () => {
    const { stdout } = await cli.run('workflow', 'show', 'issue', '--mermaid');
    expect(stdout).toBe(mermaid(definition, 'zh'));
  });

  it('lists what there is, and names it where something else is asked for', async () => {
    expect((await cli.run('workflow', 'show')).stdout).toMatch(/^issue +反馈问题/m);
    expect(await cli.run('workflow', 'show', 'invoice')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('现有：issue'),
    });
  });
});
