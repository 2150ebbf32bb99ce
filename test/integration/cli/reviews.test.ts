import type { ReadReferral } from '../../../src/modules/referrals/referrals.queries.js';
import { City } from '../../support/city.js';
import type { Issue } from '../../support/issue-path.js';
import { clue, sealReferral } from '../referrals/referral-room.js';
import { openReview } from '../reviews/review-room.js';
import { CommandLine } from './command.js';

describe('the commands about reviews and clues', () => {
  let city: City;
  let cli: CommandLine;
  let issue: Issue;

  beforeAll(async () => {
    city = await City.start();
    cli = new CommandLine({ DATABASE_URL: city.application.database.url, DATA_DIR: city.files });
    issue = await city.issueAt('handedOver.rectifying');
  });
  afterAll(() => city.close());

  it('list joint reviews, and who is silent', async () => {
    const review = await openReview(city, issue);
    await city.send(review, 'discipline', 'GIVE_OPINION', { verdict: 'agree' });
    const { code, stdout } = await cli.runOnTerminal(160, 'review', 'list', '--step', 'open,collecting');
    expect(code).toBe(0);
    expect(stdout).toContain(review.number);
    expect(stdout).toContain('待：云州市委组织部、云州市审计局');
    const { stdout: asUnit } = await cli.runOnTerminal(160, 'review', 'list', '--as', 'head');
    expect(asUnit).not.toContain(review.number);
  });

  it('change the key of the clues, and never list a referral, not even to who runs the machine', async () => {
    const referral = await sealReferral(city, issue);
    const { code, stdout } = await cli.run('clues', 'rekey', '--json');
    expect([code, JSON.parse(stdout)]).toEqual([0, { texts: 2 }]);
    const { body } = await (await city.as('office')).get<ReadReferral>(`/referrals/${referral.id}`);
    expect(body.content?.clue).toBe(clue);
    const { stdout: cases } = await cli.run('case', 'list', '--limit', '200', '--json');
    expect(cases).toContain(issue.number);
    expect(cases).not.toContain(referral.number);
    expect((await cli.run('case', 'show', referral.number)).code).not.toBe(0);
  });
});
