import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answerOf, api } from '../../../api/client.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { dateText, momentText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { ActionsCard } from '../../case/actions-card.js';
import { useForm } from '../../forms/queries.js';
import { RouteForm } from '../../forms/route-form.js';
import { Failure } from '../../states/failure.js';
import { Loading } from '../../states/loading.js';
import { Step } from '../../status/step.js';
import type { Referral } from '../types.js';
import { RecordList } from './record-list.js';
import { useList } from './use-list.js';

/** Clues that were transferred, without their words; each opens under seal, and the reading is audited. */
export function ReferralList() {
  const say = useWords();
  const [opened, setOpened] = useState<string>();
  const list = useList<Referral>(['cases', 'referrals'], (cursor) =>
    answerOf(api.GET('/api/v1/referrals', { params: { query: { cursor } } })),
  );
  return (
    <>
      <RecordList
        list={list}
        empty={say('referrals.none')}
        label={say('inspections.referrals')}
        item={(referral) => <ReferralItem key={referral.id} referral={referral} onOpen={() => setOpened(referral.id)} />}
      />
      {opened !== undefined && <Unsealed id={opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}

function useKinds(): Readonly<Record<string, string>> {
  return useForm('Referrals_seal').data?.schema.properties?.['kind']?.['x-labels'] ?? {};
}

function ReferralItem({ referral, onOpen }: { readonly referral: Referral; readonly onOpen: () => void }) {
  const say = useWords();
  const { language } = usePreferences();
  const kinds = useKinds();
  const { number, kind, to, createdAt } = referral;
  return (
    <li className="record">
      <div className="record-head">
        <strong className="number">{number}</strong>
        <Step of={referral} />
        <Button size="small" onClick={onOpen}>
          {say('referrals.read')}
        </Button>
      </div>
      <p className="muted">
        {kinds[kind] ?? kind} · {to.name} · {dateText(createdAt, language)}
      </p>
    </li>
  );
}

function Unsealed({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const say = useWords();
  const { language } = usePreferences();
  const queries = useQueryClient();
  const [replying, setReplying] = useState(false);
  const found = useQuery({
    queryKey: ['case', id, 'referral', language],
    queryFn: async () => await answerOf(api.GET('/api/v1/referrals/{id}', { params: { path: { id } } })),
    // What was under seal is not kept by the page once it is closed.
    gcTime: 0,
    staleTime: Infinity,
  });
  const close = () => {
    queries.removeQueries({ queryKey: ['case', id, 'referral'] });
    onClose();
  };
  return (
    <Drawer open size={640} title={found.data?.number} onClose={close}>
      {found.isPending && <Loading />}
      {found.isError && <Failure error={found.error} retry={found.refetch} />}
      {found.isSuccess && (
        <div className="paper-parts">
          <p className="muted">{say('referrals.audited')}</p>
          <ActionsCard of={found.data} />
          {found.data.content === null ? (
            <p>{say('referrals.sealed')}</p>
          ) : (
            <section className="card" aria-labelledby="clue">
              <div className="card-head">
                <h2 id="clue">{say('referrals.clue')}</h2>
                {found.data.step === 'received' && <Button onClick={() => setReplying(true)}>{say('referrals.reply')}</Button>}
              </div>
              <p className="prose">{found.data.content.clue}</p>
              {found.data.content.informant !== null && (
                <p className="prose muted">{say('referrals.informant', { name: found.data.content.informant })}</p>
              )}
              {found.data.content.inspectionId !== null && (
                <Link to={`/inspections/${found.data.content.inspectionId}`}>{say('talks.inspection')}</Link>
              )}
              {found.data.content.replies.map(({ text, at }) => (
                <div key={at} className="record-answer">
                  <p className="muted">{momentText(at, language)}</p>
                  <p className="prose">{text}</p>
                </div>
              ))}
            </section>
          )}
        </div>
      )}
      {replying && (
        <RouteForm
          operation="Referrals_reply"
          send={(body) => answerOf(api.POST('/api/v1/referrals/{id}/replies', { params: { path: { id } }, body: body as never }))}
          changes={[['case', id, 'referral']]}
          onClose={() => setReplying(false)}
        />
      )}
    </Drawer>
  );
}
