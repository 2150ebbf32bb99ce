import { Verification, type CaseFault } from '../engine/history/verification.js';
import { AuditQueries } from '../modules/audit/audit.queries.js';
import { Database } from '../platform/database/database.js';
import { table } from '../platform/terminal/layout.js';
import { words, type Words } from '../platform/words/words.js';
import { contentsOf } from '../startup/contents.repository.js';
import type { Answer, Handler, Page } from './command.js';

const faultWords: Readonly<Record<CaseFault['what'], Words>> = {
  missing: words('事件缺失', 'the event is missing'),
  altered: words('内容被改动，与其哈希不符', 'altered: the content does not give its own hash'),
  unlinked: words('与前一事件的哈希不衔接', 'does not follow the event before it: another hash'),
  notTaken: words('流程在此处不接受该事件', 'the workflow does not take this event here'),
  stateDiffers: words('案件的当前状态与历史不一致', 'the case does not stand where its history leads'),
  headDiffers: words('案件记录的末尾哈希与历史不一致', 'the last hash that the case keeps is not that of its history'),
};

/** Verifies the history and the state of every case, and the chain of the audit. */
export const run: Handler = async (call) => {
  const session = await call.session();
  const { cases: total } = await contentsOf(session.get(Database));
  const label = words('核验案件', 'verifying cases');
  const verdict = await session.get(Verification).verifyAll((done) => call.progress.advance({ label, done, total }));
  const audit = await session.get(AuditQueries).verify();
  const failed = verdict.faults.length > 0 || audit.status !== 'intact';
  return { data: { intact: !failed, ...verdict, audit }, screen: (page) => screen(verdict, audit, page), failed };
};

type Verdict = Awaited<ReturnType<Verification['verifyAll']>>;
type AuditVerdict = Awaited<ReturnType<AuditQueries['verify']>>;

function screen({ cases, events, faults }: Verdict, audit: AuditVerdict, page: Page): ReturnType<Answer['screen']> {
  const { language, pen } = page;
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const counted = say(
    `已核验 ${cases.toLocaleString('en')} 个案件、${events.toLocaleString('en')} 个事件`,
    `${cases.toLocaleString('en')} cases and ${events.toLocaleString('en')} events verified`,
  );
  const rows = faults.map(({ number, seq, what }) => [
    pen.paint('bad', number),
    say(`第 ${seq} 个事件`, `event ${seq}`),
    faultWords[what][language],
  ]);
  const verdict =
    faults.length === 0
      ? pen.paint('good', say('✓ 全部完好', '✓ all intact'))
      : pen.paint('bad', say(`✗ ${faults.length} 个案件有问题：`, `✗ ${faults.length} faulty:`));
  return [counted, verdict, ...table(rows).map((line) => `  ${line}`), auditLine(audit, page)];
}

function auditLine(audit: AuditVerdict, { language, pen }: Page): string {
  if (audit.status === 'intact')
    return pen.paint(
      'good',
      language === 'zh' ? `✓ 审计日志完好（${audit.events} 条）` : `✓ the audit is intact (${audit.events} entries)`,
    );
  const { seq } = audit.firstAltered;
  return pen.paint(
    'bad',
    language === 'zh' ? `✗ 审计日志自第 ${seq} 条起被改动` : `✗ the audit was altered, first at entry ${seq}`,
  );
}
