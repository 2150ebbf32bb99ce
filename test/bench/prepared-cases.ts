import { NestFactory } from '@nestjs/core';
import { v7 as uuidv7 } from 'uuid';
import { AppModule } from '../../src/app.module.js';
import { WritePath, type Command } from '../../src/engine/write-path/write-path.js';
import { AccountsCommands } from '../../src/modules/accounts/accounts.commands.js';
import { TokensCommands } from '../../src/modules/accounts/tokens.commands.js';
import { InspectionsCommands } from '../../src/modules/inspections/inspections.commands.js';
import { OrganisationsCommands } from '../../src/modules/organisations/organisations.commands.js';
import { loadConfig } from '../../src/platform/config/config.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import type { Actor } from '../../src/platform/http/actor.js';
import type { RequestContext } from '../../src/platform/http/request-context.js';
import { systemContext } from '../../src/platform/http/system-actor.js';
import { confirmedIssues } from './confirmed-issues.js';
import { prepareFeedback, type FeedbackRound } from './feedback.js';

/** What the load needs: who signs in how, and which cases there are. */
export interface Prepared {
  readonly officeToken: string;
  readonly headToken: string;
  /** Ids of issues that await receipt, all at the same version. */
  readonly caseIds: readonly string[];
  readonly version: number;
  readonly feedbacks: readonly FeedbackRound[];
}

const batch = 100;

/** Fills an empty database with a small city and issues that await receipt, each driven there through the write path. */
export async function prepareCases(
  databaseUrl: string,
  dataDir: string,
  count: number,
  { feedbackRounds = 0 }: { readonly feedbackRounds?: number } = {},
): Promise<Prepared> {
  await migrate(databaseUrl);
  const config = loadConfig({ NODE_ENV: 'test', SEED: 'none', DATABASE_URL: databaseUrl, DATA_DIR: dataDir });
  const app = await NestFactory.createApplicationContext(AppModule.forRoot({ config, databaseUrl }), { logger: ['error'] });
  const context = systemContext('bench');
  const [city, office, unit] = [uuidv7(), uuidv7(), uuidv7()] as const;
  await app.get(OrganisationsCommands).createOrganisations(context, [
    { id: city, name: '甲市', kind: 'city' },
    { id: office, parentId: city, name: '甲市巡察办', kind: 'office' },
    { id: unit, parentId: city, name: '甲市财政局', kind: 'department' },
  ]);
  const people = {
    office: await account(app.get(AccountsCommands), context, 'bench-office', 'inspectionOffice', office, '甲市巡察办'),
    member: await account(app.get(AccountsCommands), context, 'bench-member', 'teamMember', office, '甲市巡察办'),
    leader: await account(app.get(AccountsCommands), context, 'bench-leader', 'teamLeader', office, '甲市巡察办'),
    head: await account(app.get(AccountsCommands), context, 'bench-head', 'unitHead', unit, '甲市财政局'),
  };
  const inspections = app.get(InspectionsCommands);
  const asOffice = { ...context, actor: people.office };
  const term = await inspections.createTerm(asOffice, { officeId: office, number: 1, title: '第一届' });
  const round = await inspections.createRound(asOffice, {
    termId: term.id,
    number: 1,
    title: '第一轮',
    rulePack: 'inspection-city',
  });
  const inspection = await inspections.createInspection(asOffice, { roundId: round.id, unitId: unit, mode: 'regular' });

  const caseIds = await confirmedIssues(app, context, people, inspection.id, count);
  for (let handed = 0; handed < count; handed += batch) {
    const commands = caseIds
      .slice(handed, handed + batch)
      .map((caseId): Command => ({ caseId, version: 5, type: 'HAND_OVER', payload: {}, actor: people.office }));
    await app.get(Transactions).run(context, (work) => app.get(WritePath).send(work, commands));
  }
  const feedbacks = await prepareFeedback(app, context, people, { termId: term.id, unitId: unit }, feedbackRounds);
  const tokens = app.get(TokensCommands);
  const token = async (actor: Actor) => (await tokens.create({ ...context, actor }, undefined, 'bench', undefined)).token ?? '';
  const prepared = {
    officeToken: await token(people.office),
    headToken: await token(people.head),
    caseIds,
    version: 6,
    feedbacks,
  };
  await app.close();
  return prepared;
}

async function account(
  accounts: AccountsCommands,
  context: RequestContext,
  username: string,
  role: Actor['bindings'][number]['role'],
  orgId: string,
  orgName: string,
): Promise<Actor> {
  const user = await accounts.createUser(
    context,
    { username, name: username, bindings: [{ role: role as never, orgId }] },
    { hash: '-', mustChange: false },
  );
  return {
    id: user.id,
    username,
    name: username,
    bindings: [{ role, orgId, orgName, scopeOfficeIds: role === 'inspectionOffice' ? [orgId] : [] }],
  };
}
