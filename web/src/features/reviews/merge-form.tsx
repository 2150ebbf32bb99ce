import { Button, Form } from 'antd';
import type { Action } from '../../api/types.js';
import { useWords } from '../../words/use-words.js';
import { InlineAction } from '../actions/inline-action.js';
import type { Review } from './queries.js';

/** One written opinion made of all; it can begin with what the bodies said. */
export function MergeForm({ review, action }: { readonly review: Review; readonly action: Action }) {
  const say = useWords();
  const [form] = Form.useForm<Record<string, unknown>>();
  const begin = () =>
    form.setFieldsValue({
      opinion: review.opinions
        .map(({ body, verdictLabel, opinion }) => [`${body.name ?? ''}：${verdictLabel}`, opinion].filter(Boolean).join('。'))
        .join('\n'),
    });
  return (
    <section className="card" aria-labelledby="merge">
      <div className="card-head">
        <h2 id="merge">{action.label}</h2>
        {action.refused === undefined && (
          <Button size="small" onClick={begin}>
            {say('reviews.begin')}
          </Button>
        )}
      </div>
      {action.refused === undefined ? (
        <>
          <p className="muted reviews-hint">{say(review.carried ? 'reviews.carriedHint' : 'reviews.mergeHint')}</p>
          <InlineAction of={review} action={action} form={form} />
        </>
      ) : (
        <p className="muted">{action.refused}</p>
      )}
    </section>
  );
}
