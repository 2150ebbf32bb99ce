import type { Word } from '../../../words/dictionary.js';
import { useWords } from '../../../words/use-words.js';
import type { Plan } from '../types.js';

const statuses: Readonly<Record<Plan['status'], readonly [Word, string]>> = {
  drafted: ['plans.drafted', 'open'],
  submitted: ['plans.submitted', 'waiting'],
  approved: ['plans.approved', 'closed'],
};

/** Where a plan stands. */
export function PlanStatus({ status }: { readonly status: Plan['status'] }) {
  const say = useWords();
  const [word, look] = statuses[status];
  return <span className={`step step-${look}`}>{say(word)}</span>;
}
