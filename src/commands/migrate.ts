import type { Handler } from './command.js';

/** Brings the database forward; an embedded one that is not there yet is made. */
export const run: Handler = async (call) => {
  const { migrated } = await call.migratedSession();
  return {
    data: { migrations: migrated },
    screen: ({ language, pen }) => [
      ...migrated.map((name) => `  ${pen.paint('good', '✓')} ${name}`),
      language === 'zh'
        ? `数据库结构已是最新（执行了 ${migrated.length} 步）。`
        : `The database has the newest schema (${migrated.length} steps run).`,
    ],
  };
};
