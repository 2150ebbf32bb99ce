import { useWords } from '../../words/use-words.js';

/** What the marks of a chart mean. */
export function Legend({ walked = false }: { readonly walked?: boolean }) {
  const say = useWords();
  return (
    <p className="chart-legend">
      <span className="step step-open">{say('chart.open')}</span>
      <span className="step step-waiting">{say('chart.waiting')}</span>
      <span className="step">{say('chart.closed')}</span>
      {walked && <span className="is-way">{say('chart.walked')}</span>}
    </p>
  );
}
