import { seedChoices } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { words } from '../platform/words/words.js';
import { contentsOf } from '../startup/contents.repository.js';
import { demoPasswordForSeeds } from '../startup/demo-password.js';
import { seed } from '../startup/seeding.js';
import type { Call, Handler } from './command.js';
import { UsageError } from './usage-error.js';

type Choice = Exclude<(typeof seedChoices)[number], 'none'>;

/** Loads the seeds that are not there yet, and says what the database then holds. */
export const run: Handler = async (call) => {
  const choice = choiceOf(call);
  const session = await call.migratedSession();
  const demoPassword = await demoPasswordForSeeds(call.config, session.server.embedded);
  const { progress } = call;
  await seed(session.application, { choice, demoPassword, progress: (news) => progress.advance(news) });
  const contents = await contentsOf(session.get(Database));
  return {
    data: { seed: choice, ...contents },
    screen: ({ language }) => [
      language === 'zh'
        ? `示例数据（${choice}）已装入：现有 ${contents.cases} 个案件，其中公开报道 ${contents.published} 个。`
        : `The seeds (${choice}) are loaded: ${contents.cases} cases, of them ${contents.published} told by the press.`,
    ],
  };
};

function choiceOf({ args, config }: Call): Choice {
  const asked = args[0] ?? (config.seed === 'none' ? 'all' : config.seed);
  const choice = seedChoices.find((known): known is Choice => known === asked && known !== 'none');
  if (choice === undefined)
    throw new UsageError(
      words(`“${asked}”不正确，须为 all、published 或 demo`, `"${asked}" is not right; use all, published or demo`),
    );
  return choice;
}
