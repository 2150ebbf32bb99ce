import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client.js';
import { useUser } from '../../../session/session.js';
import { useWords } from '../../../words/use-words.js';
import { Refusal, RouteForm } from '../../forms/route-form.js';
import type { Plan } from '../types.js';

type Form = 'items' | 'decision' | 'change';

/** What the office and the leadership do with a plan: write it, hand it in, decide on it, ask for a change. */
export function PlanActions({ plan }: { readonly plan: Plan }) {
  const say = useWords();
  const { bindings } = useUser();
  const { modal } = App.useApp();
  const queries = useQueryClient();
  const [open, setOpen] = useState<Form>();
  const { id, version, status } = plan;
  const own = bindings.some(({ role, orgId }) => role === 'inspectionOffice' && orgId === plan.office.id);
  const leads = bindings.some(({ role }) => role === 'leadership');
  const params = { path: { id }, header: { 'If-Match': `"${version}"` } };
  const submit = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/annual-plans/{id}/submission', { params })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });
  const ask = () =>
    void modal.confirm({
      title: say('plans.submitTitle'),
      content: say('plans.submitHint'),
      okText: say('plans.submit'),
      cancelText: say('action.cancel'),
      onOk: () => submit.mutateAsync().catch(() => undefined),
    });
  const close = () => setOpen(undefined);
  return (
    <>
      {own && status === 'drafted' && <Button onClick={() => setOpen('items')}>{say('plans.edit')}</Button>}
      {own && status === 'drafted' && (
        <Button type="primary" loading={submit.isPending} onClick={ask}>
          {say('plans.submit')}
        </Button>
      )}
      {own && status === 'approved' && <Button onClick={() => setOpen('change')}>{say('plans.change')}</Button>}
      {leads && status === 'submitted' && (
        <Button type="primary" onClick={() => setOpen('decision')}>
          {say('plans.decide')}
        </Button>
      )}
      {submit.error !== null && <Refusal error={submit.error} />}
      {open === 'items' && (
        <RouteForm
          operation="AnnualPlans_changeItems"
          about={plan.title}
          initial={{ items: plan.items.map(asNew) }}
          send={(body) => answerOf(api.PUT('/api/v1/annual-plans/{id}/items', { params, body: { items: [], ...body } as never }))}
          changes={[['plans']]}
          onClose={close}
        />
      )}
      {open === 'change' && (
        <RouteForm
          operation="AnnualPlans_requestChange"
          about={plan.title}
          without={['remove']}
          send={(body) => answerOf(api.POST('/api/v1/annual-plans/{id}/changes', { params, body: body as never }))}
          changes={[['plans']]}
          onClose={close}
        />
      )}
      {open === 'decision' && (
        <RouteForm
          operation="AnnualPlans_decide"
          about={plan.title}
          send={(body) => answerOf(api.POST('/api/v1/annual-plans/{id}/decision', { params, body: body as never }))}
          changes={[['plans']]}
          onClose={close}
        />
      )}
    </>
  );
}

/** An item as its form takes it. */
function asNew({ unit, mode, roundNumber, quarter, note }: Plan['items'][number]) {
  return {
    unitId: unit.id,
    mode,
    roundNumber: roundNumber ?? undefined,
    quarter: quarter ?? undefined,
    note: note ?? undefined,
  };
}
