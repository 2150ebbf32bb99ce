import type { Result } from '../../../api/types.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { useWords } from '../../../words/use-words.js';

/** What came of it, counted by kind over all cycles. */
export function ResultsCard({ results }: { readonly results: readonly Result[] }) {
  const say = useWords();
  const { language } = usePreferences();
  const kinds = [...new Map(results.map((result) => [result.kind, result])).values()];
  const number = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB');
  return (
    <section className="card" aria-labelledby="results">
      <h2 id="results">{say('case.results')}</h2>
      <dl className="results">
        {kinds.map(({ kind, label, unit }) => {
          const own = results.filter((result) => result.kind === kind);
          const sum = own.reduce((total, { count }) => total + count, 0);
          return (
            <div key={kind}>
              <dt>{label}</dt>
              <dd>
                <strong>
                  {own.some(({ atLeast }) => atLeast) && '≥ '}
                  {number.format(sum)}
                </strong>{' '}
                {unit}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
