import type { INestApplicationContext } from '@nestjs/common';
import type { Config } from '../platform/config/config.js';
import type { Actor } from '../platform/http/actor.js';
import type { RequestContext } from '../platform/http/request-context.js';
import type { Pen } from '../platform/terminal/pen.js';
import type { Language, Words } from '../platform/words/words.js';
import type { DatabaseServer } from '../startup/database-server.js';
import type { Progress } from '../startup/progress.js';
import type { GivenOptions } from './given-options.js';

/** Where a screen is drawn. */
export interface Page {
  readonly pen: Pen;
  readonly columns: number;
  /** Whether a line that is too long would be broken by a terminal; a file or pipe takes it whole. */
  readonly clips: boolean;
  readonly language: Language;
}

/** What a command has to say: as data for programs (`--json`), as lines for people. */
export interface Answer {
  readonly data: unknown;
  readonly screen: (page: Page) => readonly string[];
  /** The command did its work, and the news is bad: exit code 1. */
  readonly failed?: boolean;
}

/** The product without its web server, on the database of this machine or of `DATABASE_URL`. */
export interface Session {
  readonly server: DatabaseServer;
  readonly application: INestApplicationContext;
  /** The migrations that were run as the session was opened. */
  readonly migrated: readonly string[];
  get<Service>(type: abstract new (...args: never[]) => Service): Service;
  /** The context in which everything is done: that of the account named with `--as`, or the product's own. */
  context(): Promise<RequestContext>;
  /** The account named with `--as`, where there must be one. */
  account(): Promise<Actor>;
}

/** One run of a command. */
export interface Call {
  readonly args: readonly string[];
  readonly options: GivenOptions;
  readonly language: Language;
  readonly config: Config;
  readonly progress: Progress;
  /** Opens the product; its schema must be the newest. */
  session(): Promise<Session>;
  /** Opens the product after bringing its database forward; makes an embedded database that is not there yet. */
  migratedSession(): Promise<Session>;
}

export type Handler = (call: Call) => Promise<Answer>;

/** An option of a command. `repeated` ones gather their values in a list. */
export interface OptionSpec {
  /** As commander writes them: `--as <account>`. */
  readonly flags: string;
  readonly words: Words;
  readonly choices?: readonly string[];
  readonly repeated?: boolean;
}

/** A command as the command line lists it. What it does is loaded when it is called. */
export interface CommandSpec {
  /** With its arguments, as commander writes them: `show <number>`. */
  readonly usage: string;
  readonly words: Words;
  readonly argumentWords?: readonly Words[];
  readonly options?: readonly OptionSpec[];
  readonly examples?: readonly string[];
  readonly load: () => Promise<{ readonly run: Handler }>;
}

/** Commands that belong together: `case list`, `case show`. */
export interface CommandGroup {
  readonly name: string;
  readonly words: Words;
  readonly commands: readonly CommandSpec[];
}
