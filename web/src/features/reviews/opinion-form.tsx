import { Form } from 'antd';
import type { Action } from '../../api/types.js';
import { useWords } from '../../words/use-words.js';
import { InlineAction } from '../actions/inline-action.js';
import type { Review } from './queries.js';

/** A body's one opinion, beside what it judges; who has a conflict of interest says so and keeps out. */
export function OpinionForm({ review, action }: { readonly review: Review; readonly action: Action }) {
  const say = useWords();
  const [form] = Form.useForm<Record<string, unknown>>();
  const verdict = Form.useWatch('verdict', form) as string | undefined;
  return (
    <section className="card" aria-labelledby="own-opinion">
      <h2 id="own-opinion">{action.label}</h2>
      {action.refused === undefined ? (
        <>
          <p className="muted reviews-hint">{say(verdict === 'abstain' ? 'reviews.abstainHint' : 'reviews.conflictHint')}</p>
          <InlineAction of={review} action={action} form={form} />
        </>
      ) : (
        <p className="muted">{action.refused}</p>
      )}
    </section>
  );
}
