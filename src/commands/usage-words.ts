import type { CommanderError } from 'commander';
import { words, type Words } from '../platform/words/words.js';

/** What commander finds wrong with a command line, in both languages: its own words are English only. */
export function usageWords({ code, message }: CommanderError): Words {
  const english = message.replace(/^error: /, '');
  const [named = '', ...more] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted ?? '');
  switch (code) {
    case 'commander.unknownCommand':
      return words(`没有命令“${named}”，用 --help 查看全部命令`, english);
    case 'commander.unknownOption':
      return words(`没有选项“${named}”，用 --help 查看全部选项`, english);
    case 'commander.missingArgument':
      return words(`缺少参数“${named}”`, english);
    case 'commander.optionMissingArgument':
      return words(`选项“${named}”缺少值`, english);
    case 'commander.excessArguments':
      return words('参数过多', english);
    case 'commander.invalidArgument':
      return words(`选项“${named}”的值“${more[0] ?? ''}”不正确：${message.split('. ').slice(1).join('. ')}`, english);
    default:
      return words(english, english);
  }
}
