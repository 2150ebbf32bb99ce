import { jest } from '@jest/globals';
import { createLogger } from '../../../src/platform/logging/logger.js';

describe('the log', () => {
  let out: string[];
  let err: string[];

  beforeEach(() => {
    out = [];
    err = [];
    jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => out.push(String(chunk)) > 0);
    jest.spyOn(process.stderr, 'write').mockImplementation((chunk) => err.push(String(chunk)) > 0);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('is one JSON object a line on standard error, and leaves standard output alone', () => {
    const logger = createLogger({ mode: 'production', logLevel: 'log' }, true);
    logger.log('started', 'Main');
    logger.error('failed', 'a stack', 'Main');
    expect(out).toEqual([]);
    const lines = err
      .join('')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toMatchObject([
      { level: 'log', message: 'started', context: 'Main' },
      { level: 'error', message: 'failed', context: 'Main', stack: 'a stack' },
    ]);
  });

  it('is for eyes on a terminal, on standard error as well', () => {
    createLogger({ mode: 'development', logLevel: 'log' }, true).log('started', 'Main');
    expect(out).toEqual([]);
    expect(err.join('')).toMatch(/\[bihuan\].*started/);
  });

  it.each([
    ['error', ['error']],
    ['warn', ['error', 'warn']],
    ['log', ['error', 'warn', 'log']],
    ['debug', ['error', 'warn', 'log', 'debug']],
  ] as const)('at level %s says %j', (logLevel, said) => {
    const logger = createLogger({ mode: 'production', logLevel });
    for (const level of ['error', 'warn', 'log', 'debug'] as const) logger[level]('x');
    const levels = err
      .join('')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { level: string }).level);
    expect(levels).toEqual(said);
  });
});
