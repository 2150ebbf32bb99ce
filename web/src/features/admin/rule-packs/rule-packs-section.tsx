import { Button, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client.js';
import type { operations } from '../../../api/generated.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { useUser } from '../../../session/session.js';
import { momentText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { ExportButton } from '../../documents/export-button.js';
import { ListTable } from '../list-table.js';
import { LoadRules } from '../load-rules.js';
import { SectionHead } from '../section-head.js';
import { useList } from '../use-list.js';
import { RulePack } from './rule-pack.js';

type Pack = operations['RulePacks_list']['responses'][200]['content']['application/json']['items'][number];

/** The packs of limits, with their sources and versions; a next version is loaded from a file. */
export function RulePacksSection() {
  const say = useWords();
  const { language } = usePreferences();
  const { bindings } = useUser();
  const [chosen, setChosen] = useState<string>();
  const list = useList(['rule-packs'], (cursor) =>
    answerOf(api.GET('/api/v1/rule-packs', { params: { query: { limit: 50, cursor } } })),
  );
  const name = chosen ?? list.data?.items[0]?.name;
  const columns: TableColumnsType<Pack> = [
    {
      title: say('admin.rulePack'),
      render: (_, of) => (
        <Button type="link" className="admin-link" onClick={() => setChosen(of.name)}>
          {of.title}
        </Button>
      ),
    },
    { title: say('admin.code'), dataIndex: 'name' },
    { title: say('admin.version'), render: (_, of) => of.versions.join('、') },
    { title: say('admin.source'), className: 'admin-text', render: (_, of) => of.source.document },
    {
      title: say('admin.loadedAt'),
      render: (_, of) => (of.shipped ? say('admin.shipped') : of.loadedAt && momentText(of.loadedAt, language)),
    },
  ];
  return (
    <>
      <SectionHead title={say('admin.rulePacks')} hint={say('admin.rulePacksHint')}>
        <ExportButton list="/api/v1/rule-packs" />
        {bindings.some(({ role }) => role === 'systemAdmin') && <LoadRules of="rule-packs" label={say('admin.loadRulePack')} />}
      </SectionHead>
      <ListTable list={list} columns={columns} rowKey={(of) => of.name} label={say('admin.rulePacks')} />
      {name !== undefined && <RulePack name={name} />}
    </>
  );
}
