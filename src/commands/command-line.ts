import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { projectDirectory } from '../platform/config/project-directory.js';
import { penFor } from '../platform/terminal/pen.js';
import type { Language } from '../platform/words/words.js';
import { runProduct } from '../startup/run-product.js';
import type { CommandSpec } from './command.js';
import { carryOut } from './carry-out.js';
import { failureOf } from './failures.js';
import type { GivenOptions } from './given-options.js';
import { buildProgram } from './program.js';

/** What a command knows of the process that it runs in. */
export interface Surroundings {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

type Output = Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>;

/**
 * Runs one command.
 *
 * @param argv the words after the program's name
 * @returns the exit code: 0, 1 for a failure or bad news, 2 where the command was not written as it should be
 */
export async function runCommandLine(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const { stdout, stderr, env } = surroundings;
  const language = languageIn(argv);
  let exitCode = 0;
  const program = buildProgram({
    version: version(),
    language,
    pen: penFor(stdout, env),
    write: (text) => void stdout.write(text),
    invoke: async (spec: CommandSpec, args: readonly string[], options: GivenOptions) => {
      exitCode = await carryOut(spec, { args, options, language }, surroundings);
    },
    start: async () => {
      exitCode = await runProduct(env);
    },
  });
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const failure = failureOf(error, language, penFor(stderr, env));
    if (argv.includes('--json')) stdout.write(`${JSON.stringify(failure.body)}\n`);
    else stderr.write(`${failure.text}\n`);
    return failure.exitCode;
  }
}

/** The language must be known before the words of the commands are; a wrong value is refused later. */
function languageIn(argv: readonly string[]): Language {
  const given = argv.findLast((word, index) => word.startsWith('--lang=') || argv[index - 1] === '--lang');
  return given?.replace('--lang=', '') === 'en' ? 'en' : 'zh';
}

function version(): string {
  const { version } = JSON.parse(readFileSync(join(projectDirectory(), 'package.json'), 'utf8')) as { version: string };
  return version;
}
