import type { Manifestation, Subject } from '../../../api/types.js';
import { useWords } from '../../../words/use-words.js';

interface FindingCardProps {
  readonly subject: Subject;
  readonly manifestations: readonly Manifestation[];
}

/** What was found, where and how, and why it came about. */
export function FindingCard({ subject: { finding, causes = [], place, method }, manifestations }: FindingCardProps) {
  const say = useWords();
  const facts = [
    [say('case.causes'), causes.join('；')],
    [say('case.place'), place ?? ''],
    [say('case.method'), method ?? ''],
  ].filter(([, value]) => value !== '');
  return (
    <section className="card" aria-labelledby="finding">
      <h2 id="finding">{say('case.finding')}</h2>
      <p className="prose">{finding}</p>
      {manifestations.length > 0 && (
        <>
          <h3>{say('case.manifestations')}</h3>
          <ol className="numbered">
            {manifestations.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ol>
        </>
      )}
      <dl className="facts facts-small">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
