import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../../words/use-words.js';
import { Failure } from '../../states/failure.js';
import { Loading } from '../../states/loading.js';
import { SectionHead } from '../section-head.js';
import { StateMark } from '../state-mark.js';

interface Readiness {
  readonly status: string;
  readonly checks: Readonly<Record<string, string>>;
}

const askEveryMs = 10_000;

/** Whether everything that a request needs works, asked again and again. */
export function HealthSection() {
  const say = useWords();
  const health = useQuery({
    queryKey: ['admin', 'health'],
    queryFn: async () => (await (await fetch('/health/ready')).json()) as Readiness,
    refetchInterval: askEveryMs,
  });
  if (health.isPending) return <Loading />;
  if (health.isError) return <Failure error={health.error} retry={health.refetch} />;
  return (
    <>
      <SectionHead title={say('admin.health')} hint={say('admin.healthHint')} />
      <dl className="card admin-health">
        {Object.entries(health.data.checks ?? {}).map(([name, state]) => (
          <div key={name}>
            <dt>{name === 'database' || name === 'queue' || name === 'worker' ? say(`health.${name}`) : name}</dt>
            <dd>
              <StateMark tone={state === 'ok' ? 'good' : 'late'}>{state === 'ok' ? say('health.ok') : state}</StateMark>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
