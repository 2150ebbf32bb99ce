import { Button, Input, Select, Switch } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useWords } from '../../../words/use-words.js';
import { useForm } from '../../forms/queries.js';
import { Failure } from '../../states/failure.js';
import { Loading } from '../../states/loading.js';
import type { Cadre } from '../types.js';
import { useCadres } from './queries.js';

interface CadrePickProps {
  readonly unit: { readonly id: string; readonly name: string };
  readonly officeId: string;
  readonly onSiteFrom: string | null;
  /** Who is on the team already. */
  readonly taken: readonly string[];
  readonly onPick: (cadre: Cadre) => void;
}

/** People of the office's pool to add: by name, by what they know, and whether they are free and need not keep away. */
export function CadrePick({ unit, officeId, onSiteFrom, taken, onPick }: CadrePickProps) {
  const say = useWords();
  const [typed, setTyped] = useState('');
  const [skill, setSkill] = useState<string[]>([]);
  const [fit, setFit] = useState(true);
  const q = useDeferredValue(typed.trim());
  const cadres = useCadres({
    officeId,
    ...(q !== '' && { q }),
    ...(skill.length > 0 && { skill: skill.join(',') }),
    ...(fit && { forUnitId: unit.id, ...(onSiteFrom !== null && { availableFrom: onSiteFrom }) }),
  });
  const free = (cadres.data ?? []).filter(({ userId }) => !taken.includes(userId));
  return (
    <section className="cadre-pick" aria-labelledby="cadre-pick">
      <h2 id="cadre-pick">{say('team.add')}</h2>
      <div className="cadre-filters">
        <Input
          aria-label={say('cadres.search')}
          placeholder={say('cadres.search')}
          allowClear
          value={typed}
          maxLength={100}
          onChange={({ target }) => setTyped(target.value)}
        />
        <SkillSelect value={skill} onChange={setSkill} />
      </div>
      <label className="switch">
        <Switch size="small" checked={fit} onChange={setFit} aria-label={say('team.onlyFit')} />
        <span aria-hidden="true">{say('team.onlyFit')}</span>
      </label>
      {cadres.isPending && <Loading />}
      {cadres.isError && <Failure error={cadres.error} retry={cadres.refetch} />}
      {cadres.isSuccess && free.length === 0 && <p className="muted">{say('form.noChoice')}</p>}
      <ul className="cadres-free">
        {free.slice(0, 30).map((cadre) => (
          <li key={cadre.userId}>
            <div>
              <strong>{cadre.name}</strong>
              <p className="muted">
                {[...cadre.skillLabels, say('cadres.inspections', { count: cadre.inspections.length })].join(' · ')}
              </p>
            </div>
            <Button size="small" aria-label={say('team.addNamed', { name: cadre.name })} onClick={() => onPick(cadre)}>
              {say('team.addOne')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SkillSelectProps {
  readonly value: string[];
  readonly onChange: (value: string[]) => void;
}

/** Skills to filter by, in the server's words. */
export function SkillSelect({ value, onChange }: SkillSelectProps) {
  const say = useWords();
  const labels = useForm('Cadres_save').data?.schema.properties?.['skills']?.['x-labels'] ?? {};
  return (
    <Select
      mode="multiple"
      allowClear
      showSearch={false}
      maxTagCount="responsive"
      aria-label={say('cadres.skills')}
      placeholder={say('cadres.skills')}
      value={value}
      onChange={onChange}
      options={Object.entries(labels).map(([skill, label]) => ({ value: skill, label }))}
    />
  );
}
