import type { INestApplicationContext } from '@nestjs/common';
import { WritePath, type Command } from '../../src/engine/write-path/write-path.js';
import { IssuesCommands } from '../../src/modules/issues/issues.commands.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import type { Actor } from '../../src/platform/http/actor.js';
import type { RequestContext } from '../../src/platform/http/request-context.js';

/** Who acts, by their part. */
export type People = Readonly<Record<'office' | 'member' | 'leader' | 'head', Actor>>;

const batch = 100;

/** Opens issues and takes them through their checks: they wait to be handed over. */
export async function confirmedIssues(
  app: INestApplicationContext,
  context: RequestContext,
  { member, leader, office }: People,
  inspectionId: string,
  count: number,
): Promise<string[]> {
  const caseIds: string[] = [];
  for (let opened = 0; opened < count; opened += batch) {
    const ids = await app.get(Transactions).run(context, async (work) => {
      const issues = Array.from({ length: Math.min(batch, count - opened) }, (_, index) => ({
        inspectionId,
        title: `问题 ${opened + index}`,
        finding: '资金使用不规范，监管责任落实不到位。',
        theme: '资金管理',
        manifestations: [{ text: '部分支出未按规定程序审批。' }],
        actor: member,
      }));
      return (await app.get(IssuesCommands).openAll(work, issues)).map(({ row }) => row.id);
    });
    const life: readonly [string, Actor][] = [
      ['SUBMIT_WORKING_PAPER', member],
      ['PASS_CHECK', leader],
      ['PASS_CHECK', leader],
      ['PASS_CHECK', office],
    ];
    const commands = ids.flatMap((caseId) =>
      life.map(([type, actor], index): Command => ({ caseId, version: index + 1, type, payload: {}, actor })),
    );
    await app.get(Transactions).run(context, (work) => app.get(WritePath).send(work, commands));
    caseIds.push(...ids);
  }
  return caseIds;
}
