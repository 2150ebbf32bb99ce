import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StartupError } from '../errors/startup-error.js';
import { words, type Words } from '../words/words.js';
import { projectDirectory } from './project-directory.js';

export const modes = ['development', 'production', 'test'] as const;
export const seedChoices = ['all', 'published', 'demo', 'none'] as const;
export const workerChoices = ['inside', 'separate'] as const;
export const logLevels = ['error', 'warn', 'log', 'debug', 'verbose'] as const;
export type LogLevel = (typeof logLevels)[number];

/** What the environment settles about one process. Abstract, so that it is also the token under which it is injected. */
export abstract class Config {
  abstract readonly mode: (typeof modes)[number];
  /** 0: the system picks a free port, and the ready line names it. */
  abstract readonly port: number;
  abstract readonly host: string;
  /** Absolute path of the folder for the embedded database and for files. */
  abstract readonly dataDir: string;
  /** Absent: the embedded Postgres. */
  abstract readonly databaseUrl: string | undefined;
  /** Absent: the queue lives in the same Postgres. */
  abstract readonly queueUrl: string | undefined;
  /** Whether this process also does what time brings, or leaves that to processes of their own. */
  abstract readonly worker: (typeof workerChoices)[number];
  /** What an empty database is filled with. */
  abstract readonly seed: (typeof seedChoices)[number];
  abstract readonly demoPassword: string | undefined;
  abstract readonly clock: 'system' | 'simulated';
  /** Where the clock of a new simulation stands at first, an RFC 3339 instant; absent: at the real present. */
  abstract readonly simulatedStart: string | undefined;
  /** The address under which people reach the product, without a slash at its end. Absent: host and port. */
  abstract readonly baseUrl: string | undefined;
  abstract readonly smtpUrl: string | undefined;
  /** Whether webhooks may go to addresses of this machine and of its own network. */
  abstract readonly webhookPrivate: 'allow' | 'refuse';
  /** How many days read messages and the log of what was sent are kept. */
  abstract readonly messagesKeptDays: number;
  /** The key under which clues are sealed: 32 bytes in hex or base64. Absent: a key of the data folder, where that is the database's own. */
  abstract readonly clueKey: string | undefined;
  /** Keys of before, which older clues may still be sealed under. */
  abstract readonly clueKeysBefore: readonly string[] | undefined;
  abstract readonly logLevel: LogLevel;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What is wrong with a value, in both languages; or the value that was meant. */
type Reading<Value> = { readonly value: Value } | { readonly fault: Words };

/** One or several settings are wrong; the messages name every one of them with what would be right. */
export class ConfigError extends StartupError {
  override name = 'ConfigError';

  constructor(readonly faults: Readonly<Record<string, Words>>) {
    const list = (language: keyof Words) => Object.entries(faults).map(([name, fault]) => `  ${name}: ${fault[language]}`);
    super('startup.config', {
      zh: ['环境变量设置有误：', ...list('zh')].join('\n'),
      en: ['The environment has wrong settings:', ...list('en')].join('\n'),
    });
  }
}

/**
 * Reads the configuration from environment variables; an empty variable counts as absent.
 *
 * @throws ConfigError naming all wrong variables at once
 */
export function loadConfig(env: Environment): Config {
  const faults: Record<string, Words> = {};
  function setting<Value>(name: string, fallback: Value, read: (text: string) => Reading<Value>): Value {
    const text = env[name]?.trim();
    if (text === undefined || text === '') return fallback;
    const reading = read(text);
    if ('value' in reading) return reading.value;
    faults[name] = reading.fault;
    return fallback;
  }
  const config: Config = {
    mode: setting('NODE_ENV', 'development', oneOf(modes)),
    port: setting('PORT', 3000, port),
    host: setting('HOST', '127.0.0.1', host),
    dataDir: setting('DATA_DIR', join(projectDirectory(), '.bihuan'), folder),
    databaseUrl: setting<string | undefined>(
      'DATABASE_URL',
      undefined,
      url(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/name'),
    ),
    queueUrl: setting<string | undefined>('QUEUE_URL', undefined, url(['redis:', 'rediss:'], 'redis://host:6379')),
    worker: setting('WORKER', 'inside', oneOf(workerChoices)),
    seed: setting('SEED', 'all', oneOf(seedChoices)),
    demoPassword: setting<string | undefined>('DEMO_PASSWORD', undefined, password),
    clock: setting('CLOCK', 'system', oneOf(['system', 'simulated'] as const)),
    simulatedStart: setting<string | undefined>('SIMULATED_START', undefined, instant),
    baseUrl: setting<string | undefined>('BASE_URL', undefined, address),
    smtpUrl: setting<string | undefined>('SMTP_URL', undefined, url(['smtp:', 'smtps:'], 'smtp://user:password@host:587')),
    webhookPrivate: setting(
      'WEBHOOK_PRIVATE',
      env['NODE_ENV']?.trim() === 'production' ? 'refuse' : 'allow',
      oneOf(['allow', 'refuse'] as const),
    ),
    messagesKeptDays: setting('MESSAGES_KEPT_DAYS', 400, days),
    clueKey: setting<string | undefined>('CLUE_KEY', undefined, clueKey),
    clueKeysBefore: setting<readonly string[] | undefined>('CLUE_KEYS_BEFORE', undefined, clueKeys),
    logLevel: setting('LOG_LEVEL', 'log', logLevel),
  };
  if (Object.keys(faults).length > 0) throw new ConfigError(faults);
  return config;
}

function oneOf<Choice extends string>(choices: readonly Choice[]) {
  return (text: string): Reading<Choice> => {
    const choice = choices.find((candidate) => candidate === text);
    const list = choices.join(', ');
    return choice === undefined ? wrong(text, `须为以下之一：${list}`, `use one of: ${list}`) : { value: choice };
  };
}

/** `info` is what most other programs call the level that Nest calls `log`. */
function logLevel(text: string): Reading<LogLevel> {
  return text === 'info' ? { value: 'log' } : oneOf(logLevels)(text);
}

function port(text: string): Reading<number> {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return number <= 65_535
    ? { value: number }
    : wrong(text, '须为 0 到 65535 的整数（0 表示任选空闲端口）', 'use a whole number from 0 to 65535 (0 picks a free port)');
}

function days(text: string): Reading<number> {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return number > 0
    ? { value: number }
    : wrong(text, '须为 1 到 99999 的整数（天）', 'use a whole number of days from 1 to 99999');
}

function host(text: string): Reading<string> {
  return /^[A-Za-z0-9.:_-]+$/.test(text)
    ? { value: text }
    : wrong(
        text,
        '须为主机名或 IP 地址，如 127.0.0.1 或 0.0.0.0',
        'use a host name or an IP address such as 127.0.0.1 or 0.0.0.0',
      );
}

function folder(text: string): Reading<string> {
  const path = resolve(text);
  return existsSync(path) && !statSync(path).isDirectory()
    ? wrong(text, '是一个文件，须为文件夹', 'is a file; name a folder')
    : { value: path };
}

/** Never repeats the value in its fault: it may hold a password. */
function url(protocols: readonly string[], example: string) {
  return (text: string): Reading<string> => {
    const parsed = URL.canParse(text) ? new URL(text) : undefined;
    const right =
      parsed !== undefined && protocols.includes(parsed.protocol) && (parsed.host !== '' || parsed.searchParams.has('host'));
    return right ? { value: text } : { fault: words(`须形如 ${example}`, `use the form ${example}`) };
  };
}

/** The bytes of a key given in hex or base64; undefined for what is no key of 32 bytes. */
export function keyBytes(text: string): Buffer | undefined {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  return /^[A-Za-z0-9+/]{43}=$/.test(text) ? Buffer.from(text, 'base64') : undefined;
}

/** Never repeats the value in its fault: it is a secret. */
function clueKey(text: string): Reading<string> {
  return keyBytes(text) === undefined
    ? { fault: words('须为 32 字节密钥的十六进制或 Base64 形式', 'use a key of 32 bytes in hex or base64') }
    : { value: text };
}

function clueKeys(text: string): Reading<readonly string[]> {
  const keys = text.split(',').map((key) => key.trim());
  return keys.every((key) => keyBytes(key) !== undefined)
    ? { value: keys }
    : {
        fault: words(
          '须为 32 字节密钥的十六进制或 Base64 形式，多个用逗号分隔',
          'use keys of 32 bytes in hex or base64, several with commas between them',
        ),
      };
}

function address(text: string): Reading<string> {
  const parsed = URL.canParse(text) ? new URL(text) : undefined;
  const right = parsed !== undefined && /^https?:$/.test(parsed.protocol) && parsed.search === '' && parsed.hash === '';
  return right
    ? { value: text.replace(/\/+$/, '') }
    : wrong(text, '须形如 https://bihuan.example.org', 'use the form https://bihuan.example.org');
}

/** A date means its first instant in Asia/Shanghai. */
function instant(text: string): Reading<string> {
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00+08:00` : text;
  const right = /^\d{4}-\d{2}-\d{2}T.+(Z|[+-]\d{2}:\d{2})$/.test(whole) && !Number.isNaN(Date.parse(whole));
  return right
    ? { value: whole }
    : wrong(text, '须为日期 YYYY-MM-DD 或带时区的 RFC 3339 时间', 'use a date YYYY-MM-DD or an RFC 3339 instant with its offset');
}

function password(text: string): Reading<string> {
  return text.length >= 8 && text.length <= 128
    ? { value: text }
    : { fault: words('长度须为 8 到 128 个字符', 'use 8 to 128 characters') };
}

function wrong(text: string, zh: string, en: string): { readonly fault: Words } {
  return { fault: words(`“${text}”不正确，${zh}`, `"${text}" is not right; ${en}`) };
}
