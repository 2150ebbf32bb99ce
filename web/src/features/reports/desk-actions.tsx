import { App, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { ProblemError } from '../../api/problem.js';
import { useUser } from '../../session/session.js';
import { useWords } from '../../words/use-words.js';
import { RouteForm } from '../forms/route-form.js';
import { useCompile, type QuarterReport } from './queries.js';

/** What the office itself does with the quarter: it compiles what came in, and issues the whole. */
export function DeskActions({ report, quarter }: { readonly report: QuarterReport; readonly quarter: string }) {
  const say = useWords();
  const { message } = App.useApp();
  const { bindings } = useUser();
  const [issuing, setIssuing] = useState(false);
  const compile = useCompile();
  const { office, status, revision } = report;
  const asked = { quarter: report.quarter, officeId: office.id };
  const own = bindings.some(({ role, orgId }) => role === 'inspectionOffice' && orgId === office.id);
  if (!own || status !== 'open') return null;
  const compiled = () =>
    compile.mutate(asked, {
      onSuccess: ({ compiled: count }) => void message.success(say('reports.compiled', { count })),
      onError: (error) =>
        void message.error(error instanceof ProblemError ? error.detail || error.title : say('state.unreachable')),
    });
  return (
    <>
      <Popconfirm title={say('reports.compile')} description={say('reports.compileAsk')} onConfirm={compiled}>
        <Button loading={compile.isPending}>{say('reports.compile')}</Button>
      </Popconfirm>
      <Button type="primary" onClick={() => setIssuing(true)}>
        {say('reports.issue')}
      </Button>
      {issuing && (
        <RouteForm
          operation="Quarterly_issue"
          about={say('reports.issueAbout', { quarter, office: office.name })}
          without={['quarter', 'officeId', 'revision']}
          send={(body) => answerOf(api.POST('/api/v1/reports/quarterly/issue', { body: { ...body, ...asked, revision } }))}
          changes={[['reports'], ['cases'], ['case'], ['document']]}
          onClose={() => setIssuing(false)}
        />
      )}
    </>
  );
}
