import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { civilDate, dateText, now } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { RouteForm } from '../../forms/route-form.js';
import { Failure } from '../../states/failure.js';
import type { Inspection, Partner } from '../types.js';

/** Who was brought in for a part of an inspection, for what and until when. */
export function PartnersCard({ of }: { readonly of: Inspection }) {
  const say = useWords();
  const [adding, setAdding] = useState(false);
  const key = ['case', of.id, 'partners'];
  const found = useQuery({
    queryKey: key,
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/inspections/{id}/partners', { params: { path: { id: of.id } } }))).items,
  });
  if (found.isPending) return null;
  if (found.isError) return <Failure error={found.error} retry={found.refetch} />;
  return (
    <section className="card" aria-labelledby="partners">
      <div className="card-head">
        <h2 id="partners">{say('partners.title')}</h2>
        {of.category !== 'closed' && <Button onClick={() => setAdding(true)}>{say('partners.add')}</Button>}
      </div>
      {found.data.length === 0 && <p className="muted">{say('partners.none')}</p>}
      <ul className="plain">
        {found.data.map((partner) => (
          <PartnerItem key={partner.id} partner={partner} />
        ))}
      </ul>
      {adding && (
        <RouteForm
          operation="Partners_bringIn"
          about={of.title}
          send={(body) =>
            answerOf(
              api.POST('/api/v1/inspections/{id}/partners', {
                params: { path: { id: of.id } },
                body: { ...body, scope: body['scope'] ?? {} } as never,
              }),
            )
          }
          changes={[key]}
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  );
}

function PartnerItem({ partner }: { readonly partner: Partner }) {
  const say = useWords();
  const { language } = usePreferences();
  const { modal } = App.useApp();
  const queries = useQueryClient();
  const { id, inspectionId, organisation, purpose, until, scope, revokedAt } = partner;
  const over = revokedAt !== null || until < civilDate(now());
  const revoke = useMutation({
    mutationFn: () =>
      answerOf(
        api.DELETE('/api/v1/inspections/{id}/partners/{partnerId}', {
          params: { path: { id: inspectionId, partnerId: id } },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', inspectionId, 'partners'] }),
  });
  const ask = () =>
    void modal.confirm({
      title: say('partners.revokeTitle', { name: organisation.name ?? '' }),
      content: say('partners.revokeHint'),
      okText: say('partners.revoke'),
      cancelText: say('action.cancel'),
      onOk: () => revoke.mutateAsync(),
    });
  return (
    <li className="partner">
      <div className="record-head">
        <strong>{organisation.name}</strong>
        <span className="muted">
          {say(over ? 'partners.over' : 'partners.until', { date: dateText(revokedAt ?? until, language) })}
        </span>
        {!over && (
          <Button size="small" danger onClick={ask}>
            {say('partners.revoke')}
          </Button>
        )}
      </div>
      <p className="prose">{purpose}</p>
      <p className="muted">
        {[...scope.themes, ...(scope.caseIds.length > 0 ? [say('partners.issues', { count: scope.caseIds.length })] : [])].join(
          ' · ',
        )}
      </p>
    </li>
  );
}
