import { progresses, type Progress } from '../../workflows/issue/terms.js';
import { table, wrapped } from '../platform/terminal/layout.js';
import type { Tone } from '../platform/terminal/pen.js';
import type { IssueSubject } from './case-show.js';
import { wallTime } from './case-words.js';
import type { Page } from './command.js';
import { resultText } from './payload-lines.js';

const tones: Readonly<Record<Progress, Tone>> = { notDone: 'muted', basicallyDone: 'warning', done: 'good' };

/** What an issue has come to: its measures, the results that can be counted, and the evidence. */
export function subjectLines(subject: IssueSubject, page: Page): string[] {
  return [measureLines(subject, page), resultLines(subject, page), evidenceLines(subject, page)].flatMap((lines) =>
    lines.length === 0 ? [] : ['', ...lines],
  );
}

function measureLines({ measures }: IssueSubject, { pen, language, columns }: Page): string[] {
  if (measures.length === 0) return [];
  const lines = measures.flatMap(({ ordinal, text, progress, owner, dueOn, sustained }) => {
    const state = progress as Progress;
    const until = sustained ? (language === 'zh' ? '长期坚持' : 'sustained') : (dueOn ?? '');
    const [first = '', ...more] = wrapped(`${ordinal}. ${text}`, columns - 4);
    return [
      `  ${first}`,
      ...more.map((line) => `     ${line}`),
      `     ${pen.paint(tones[state], progresses[state][language])}  ${pen.paint('muted', `${owner}  ${until}`.trimEnd())}`,
    ];
  });
  return [pen.paint('strong', language === 'zh' ? '整改措施' : 'Measures'), ...lines];
}

function resultLines({ results }: IssueSubject, { pen, language }: Page): string[] {
  if (results.length === 0) return [];
  const several = new Set(results.map(({ cycle }) => cycle)).size > 1;
  const lines = results.map((result) => {
    const cycle = several ? pen.paint('muted', language === 'zh' ? `  第 ${result.cycle} 轮` : `  cycle ${result.cycle}`) : '';
    return `  ${resultText({ ...result }, language) ?? result.kind}${cycle}`;
  });
  return [pen.paint('strong', language === 'zh' ? '成果' : 'Results'), ...lines];
}

function evidenceLines({ evidence }: IssueSubject, { pen, language }: Page): string[] {
  if (evidence.length === 0) return [];
  const rows = evidence.map(({ name, size, sha256, uploadedAt, uploadedBy }) => [
    `  ${name}`,
    pen.paint('muted', sizeText(size)),
    pen.paint('muted', `${wallTime(uploadedAt)}  ${uploadedBy.name}  sha256 ${sha256.slice(0, 12)}`),
  ]);
  return [pen.paint('strong', language === 'zh' ? '证据' : 'Evidence'), ...table(rows)];
}

function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(0)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
