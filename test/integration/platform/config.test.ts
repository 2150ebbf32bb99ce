import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ConfigError, loadConfig } from '../../../src/platform/config/config.js';

function faultOf(env: Record<string, string>): ConfigError {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('the configuration was accepted');
}

describe('loadConfig', () => {
  it('needs nothing', () => {
    expect(loadConfig({})).toEqual({
      mode: 'development',
      port: 3000,
      host: '127.0.0.1',
      dataDir: resolve('.bihuan'),
      databaseUrl: undefined,
      queueUrl: undefined,
      seed: 'all',
      demoPassword: undefined,
      clock: 'system',
      simulatedStart: undefined,
      baseUrl: undefined,
      smtpUrl: undefined,
      webhookPrivate: 'allow',
      messagesKeptDays: 400,
      worker: 'inside',
      logLevel: 'log',
    });
  });

  it('reads every setting', () => {
    const config = loadConfig({
      NODE_ENV: 'production',
      PORT: '0',
      HOST: '0.0.0.0',
      DATA_DIR: '/var/lib/bihuan',
      DATABASE_URL: 'postgresql://u:p@db/bihuan',
      QUEUE_URL: 'redis://queue:6379',
      SEED: 'none',
      DEMO_PASSWORD: 'correct horse',
      CLOCK: 'simulated',
      SIMULATED_START: '2025-01-06',
      BASE_URL: 'https://bihuan.example.org/',
      SMTP_URL: 'smtps://u:p@mail',
      LOG_LEVEL: 'info',
      MESSAGES_KEPT_DAYS: '90',
    });
    expect(config).toEqual({
      mode: 'production',
      port: 0,
      host: '0.0.0.0',
      dataDir: '/var/lib/bihuan',
      databaseUrl: 'postgresql://u:p@db/bihuan',
      queueUrl: 'redis://queue:6379',
      seed: 'none',
      demoPassword: 'correct horse',
      clock: 'simulated',
      simulatedStart: '2025-01-06T00:00:00+08:00',
      baseUrl: 'https://bihuan.example.org',
      smtpUrl: 'smtps://u:p@mail',
      webhookPrivate: 'refuse',
      messagesKeptDays: 90,
      worker: 'inside',
      logLevel: 'log',
    });
  });

  it('takes an empty variable as absent', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 3000, databaseUrl: undefined });
  });

  it.each([
    ['PORT', '65536', '0 to 65535'],
    ['PORT', '80a', '0 to 65535'],
    ['PORT', '-1', '0 to 65535'],
    ['HOST', 'a b', '127.0.0.1'],
    ['SIMULATED_START', 'tomorrow', 'RFC 3339'],
    ['SIMULATED_START', '2025-13-01', 'RFC 3339'],
    ['SIMULATED_START', '2025-01-06T09:00:00', 'RFC 3339'],
    ['DATABASE_URL', 'mysql://db', 'postgres://user:password@host:5432/name'],
    ['DATABASE_URL', 'db', 'postgres://'],
    ['QUEUE_URL', 'amqp://q', 'redis://host:6379'],
    ['SEED', 'some', 'all, published, demo, none'],
    ['DEMO_PASSWORD', 'short', '8 to 128'],
    ['CLOCK', 'fast', 'system, simulated'],
    ['BASE_URL', 'bihuan.example.org', 'https://'],
    ['SMTP_URL', 'mail', 'smtp://'],
    ['LOG_LEVEL', 'loud', 'error, warn, log, debug, verbose'],
    ['NODE_ENV', 'staging', 'development, production, test'],
  ])('names %s=%s and says what would be right', (name, value, right) => {
    const error = faultOf({ [name]: value });
    expect(error.code).toBe('startup.config');
    expect(Object.keys(error.faults)).toEqual([name]);
    expect(error.messages.en).toContain(name);
    expect(error.messages.en).toContain(right);
    expect(error.messages.zh).toContain(name);
  });

  it('names all wrong settings at once', () => {
    const { faults } = faultOf({ PORT: 'x', SEED: 'y', CLOCK: 'z', HOST: 'localhost' });
    expect(Object.keys(faults)).toEqual(['PORT', 'SEED', 'CLOCK']);
  });

  it('never repeats what may hold a password', () => {
    const error = faultOf({ DATABASE_URL: 'mysql://u:hunter2@db', DEMO_PASSWORD: 'hunter2', SMTP_URL: 'mail:hunter2' });
    expect(JSON.stringify([error.messages, error.message])).not.toContain('hunter2');
  });

  it('refuses a data folder that is a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bihuan-config-'));
    const file = join(folder, 'file');
    await writeFile(file, '');
    expect(faultOf({ DATA_DIR: file }).messages.en).toContain('name a folder');
    await rm(folder, { recursive: true });
  });
});
