import { Command, Option } from 'commander';
import { columnsOf } from '../platform/terminal/layout.js';
import type { Pen } from '../platform/terminal/pen.js';
import { words, type Language, type Words } from '../platform/words/words.js';
import { catalogue } from './catalogue.js';
import type { CommandGroup, CommandSpec, OptionSpec } from './command.js';
import { GivenOptions } from './given-options.js';

/** Carries out a command that was called as it should be. */
export type Invoke = (spec: CommandSpec, args: readonly string[], options: GivenOptions) => Promise<void>;

/** Where help goes, and in which language. */
export interface ProgramOptions {
  readonly version: string;
  readonly language: Language;
  readonly pen: Pen;
  readonly write: (text: string) => void;
  readonly invoke: Invoke;
  /** Runs the product itself until it is asked to stop. */
  readonly start: () => Promise<void>;
}

const about = words(
  '闭环：跟踪每一个巡察发现的问题，直到真正整改到位。\n命令在本机直接对数据库执行，与网页和接口遵守同样的规则。',
  'Bihuan follows every problem that an inspection finds until it is really fixed.\nCommands work on the database of this machine, by the same rules as the page and the API.',
);
const startWords = words('启动程序（网页与接口）', 'start the product (page and API)');
const helpWords = words('显示帮助', 'show this help');
const versionWords = words('显示版本', 'show the version');
const examplesTitle = words('示例：', 'Examples:');
const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

const everywhere: readonly OptionSpec[] = [
  { flags: '--json', words: words('输出 JSON', 'answer in JSON') },
  { flags: '--lang <language>', words: words('语言，默认 zh', 'the language, zh unless said otherwise'), choices: ['zh', 'en'] },
];

/** The command line as commander knows it: every command of the catalogue, with help in one language. */
export function buildProgram(options: ProgramOptions): Command {
  const { language, version } = options;
  const program = described(new Command('bihuan'), about, options).version(version, '-V, --version', versionWords[language]);
  const start = described(program.command('start'), startWords, options);
  start.action(() => options.start());
  for (const entry of catalogue) {
    if ('usage' in entry) addCommand(program, entry, options);
    else addGroup(program, entry, options);
  }
  return program;
}

function addGroup(program: Command, group: CommandGroup, options: ProgramOptions): void {
  const command = described(program.command(group.name), group.words, options);
  for (const spec of group.commands) addCommand(command, spec, options);
}

function addCommand(parent: Command, spec: CommandSpec, options: ProgramOptions): void {
  const { language } = options;
  const [name = '', ...names] = spec.usage.split(' ');
  const command = described(parent.command(name), spec.words, options);
  for (const [index, argument] of names.entries()) command.argument(argument, spec.argumentWords?.[index]?.[language] ?? '');
  for (const option of [...(spec.options ?? []), ...everywhere]) command.addOption(optionOf(option, language));
  if (spec.examples !== undefined)
    command.addHelpText(
      'after',
      `\n${title(examplesTitle[language], options.pen)}\n${spec.examples.map((example) => `  ${example}`).join('\n')}`,
    );
  command.action(async () => {
    await options.invoke(spec, command.args, new GivenOptions(command.opts()));
  });
}

function optionOf({ flags, words: text, choices, repeated }: OptionSpec, language: Language): Option {
  const option = new Option(flags, text[language]);
  if (choices !== undefined) option.choices([...choices]);
  if (repeated === true) option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
  return option;
}

function described(command: Command, text: Words, { language, pen, write }: ProgramOptions): Command {
  return command
    .description(text[language])
    .helpOption('-h, --help', helpWords[language])
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: () => undefined })
    .configureHelp({
      displayWidth: columnsOf,
      styleTitle: (text) => title(language === 'zh' ? (titles[text] ?? text) : text, pen),
      styleCommandText: (text) => pen.paint('strong', text),
      styleSubcommandText: (text) => pen.paint('accent', text),
      styleOptionText: (text) => pen.paint('accent', text),
      styleArgumentText: (text) => pen.paint('accent', text),
    });
}

const title = (text: string, pen: Pen): string => pen.paint('strong', text);
