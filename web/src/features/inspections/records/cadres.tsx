import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answerOf, api } from '../../../api/client.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { dateText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { RouteForm } from '../../forms/route-form.js';
import { SkillSelect } from '../team/cadre-pick.js';
import type { Cadre } from '../types.js';
import { SearchField, useSearchText } from '../../search/search-field.js';
import { ExportButton } from '../../documents/export-button.js';
import { RecordList } from './record-list.js';
import { useList } from './use-list.js';

/** The people who inspect for an office: what they know, when they are free, where they have been. */
export function CadrePool() {
  const say = useWords();
  const search = useSearchText();
  const [skill, setSkill] = useState<string[]>([]);
  const [editing, setEditing] = useState<Cadre>();
  const { q } = search;
  const list = useList<Cadre>(['cadres', 'pool', q, skill], (cursor) =>
    answerOf(
      api.GET('/api/v1/cadres', {
        params: { query: { q, skill: skill.length === 0 ? undefined : skill.join(','), cursor } },
      }),
    ),
  );
  return (
    <>
      <div className="filters" role="search">
        <SearchField className="filters-search" search={search} label={say('cadres.search')} />
        <div className="skill-filter">
          <SkillSelect value={skill} onChange={setSkill} />
        </div>
        <ExportButton list="/api/v1/cadres" query={{ q, skill: skill.join(',') }} />
      </div>
      <RecordList
        list={list}
        empty={say('cadres.none')}
        label={say('inspections.cadres')}
        item={(cadre) => <CadreItem key={cadre.userId} cadre={cadre} onEdit={() => setEditing(cadre)} />}
      />
      {editing !== undefined && (
        <RouteForm
          operation="Cadres_save"
          about={editing.name}
          initial={{
            skills: editing.skills,
            availableFrom: editing.availableFrom ?? undefined,
            availableUntil: editing.availableUntil ?? undefined,
            note: editing.note ?? undefined,
          }}
          send={(body) =>
            answerOf(
              api.PUT('/api/v1/cadres/{id}', {
                params: { path: { id: editing.userId } },
                body: { skills: [], ...body } as never,
              }),
            )
          }
          changes={[['cadres']]}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  );
}

function CadreItem({ cadre, onEdit }: { readonly cadre: Cadre; readonly onEdit: () => void }) {
  const say = useWords();
  const { language } = usePreferences();
  const { name, skillLabels, availableFrom, availableUntil, note, inspections } = cadre;
  const [latest] = inspections;
  return (
    <li className="record">
      <div className="record-head">
        <strong>{name}</strong>
        {skillLabels.map((label) => (
          <span key={label} className="tag">
            {label}
          </span>
        ))}
        <Button size="small" onClick={onEdit}>
          {say('cadres.edit')}
        </Button>
      </div>
      <p className="muted">
        {(availableFrom !== null || availableUntil !== null) &&
          `${say('cadres.free')} ${availableFrom === null ? '' : dateText(availableFrom, language)} – ${availableUntil === null ? '' : dateText(availableUntil, language)} · `}
        {say('cadres.inspections', { count: inspections.length })}
        {latest !== undefined && (
          <>
            {' · '}
            <Link to={`/inspections/${latest.id}`}>{latest.title}</Link>
          </>
        )}
        {note !== null && ` · ${note}`}
      </p>
    </li>
  );
}
