import { runCommandLine } from '../../../src/commands/command-line.js';

/** How a command ended, and what it said. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command line for tests: on a database, in this process, at a terminal or not. */
export class CommandLine {
  constructor(private readonly env: Readonly<Record<string, string>>) {}

  /** Runs a command whose output goes into a pipe. */
  run(...argv: readonly string[]): Promise<Ran> {
    return this.runAt({ isTTY: false, columns: 0 }, argv);
  }

  /** Runs a command at a terminal of so many columns. */
  runOnTerminal(columns: number, ...argv: readonly string[]): Promise<Ran> {
    return this.runAt({ isTTY: true, columns }, argv);
  }

  private async runAt(terminal: { isTTY: boolean; columns: number }, argv: readonly string[]): Promise<Ran> {
    const stdout = new Written(terminal);
    const stderr = new Written({ ...terminal, isTTY: false });
    const code = await runCommandLine(argv, { stdout, stderr, env: { NODE_ENV: 'test', LOG_LEVEL: 'error', ...this.env } });
    return { code, stdout: stdout.text, stderr: stderr.text };
  }
}

/** A stream that keeps what is written to it. */
class Written {
  text = '';
  readonly isTTY: boolean;
  readonly columns: number;

  constructor({ isTTY, columns }: { readonly isTTY: boolean; readonly columns: number }) {
    this.isTTY = isTTY;
    this.columns = columns;
  }

  write(text: string | Uint8Array): boolean {
    this.text += String(text);
    return true;
  }
}
