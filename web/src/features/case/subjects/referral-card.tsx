import { LockOutlined } from '@ant-design/icons';
import type { Word } from '../../../words/dictionary.js';
import { useWords } from '../../../words/use-words.js';
import { Fact } from '../../states/fact.js';
import type { ReferralSubject } from './types.js';

const kinds = {
  discipline: 'case.referral.discipline',
  audit: 'case.referral.audit',
  finance: 'case.referral.finance',
  other: 'case.referral.other',
} as const satisfies Record<string, Word>;
const results = {
  established: 'case.referral.established',
  notEstablished: 'case.referral.notEstablished',
  pending: 'case.referral.pending',
} as const satisfies Record<string, Word>;

/** A referral: where it went and what came of it. Its words stay in the sealed store, where each reading is kept. */
export function ReferralCard({ subject: { kind, to, result } }: { readonly subject: ReferralSubject }) {
  const say = useWords();
  return (
    <section className="card" aria-labelledby="referral">
      <h2 id="referral">{say('case.referralTitle')}</h2>
      <dl className="facts">
        <Fact label={say('case.referralKind')}>{kind in kinds ? say(kinds[kind as keyof typeof kinds]) : kind}</Fact>
        <Fact label={say('case.referralTo')}>{to.name ?? to.id}</Fact>
        <Fact label={say('case.referralResult')}>
          {result === null ? say('case.notYet') : result in results ? say(results[result as keyof typeof results]) : result}
        </Fact>
      </dl>
      <p className="muted sealed">
        <LockOutlined aria-hidden="true" /> {say('case.referralSealed')}
      </p>
    </section>
  );
}
