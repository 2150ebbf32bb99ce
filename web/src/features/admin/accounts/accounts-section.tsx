import { Button, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { roles, type Role } from '../../../../../workflows/kit/people.js';
import { answerOf, api } from '../../../api/client.js';
import type { operations } from '../../../api/generated.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { momentText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { ChoiceFilter, SearchField, useSearchText } from '../../search/search-field.js';
import { ExportButton } from '../../documents/export-button.js';
import { FileImport } from '../file-import.js';
import { ListTable } from '../list-table.js';
import { SectionHead } from '../section-head.js';
import { useList } from '../use-list.js';
import { AccountDrawer } from './account-drawer.js';
import { NewAccount } from './new-account.js';
import { StateMark } from '../state-mark.js';

export type Account = operations['Users_list']['responses'][200]['content']['application/json']['items'][number];

/** The roles that an account can be given; the clock's is nobody's. */
export const bindableRoles = Object.keys(roles).filter((role): role is Exclude<Role, 'clock'> => role !== 'clock');

/** Accounts: opened, shut, unlocked, given roles. */
export function AccountsSection() {
  const say = useWords();
  const { language } = usePreferences();
  const search = useSearchText();
  const [role, setRole] = useState<Exclude<Role, 'clock'>>();
  const [open, setOpen] = useState<string>();
  const [adding, setAdding] = useState(false);
  const { q } = search;
  const list = useList(['accounts', q, role], (cursor) =>
    answerOf(api.GET('/api/v1/users', { params: { query: { q, role, limit: 50, cursor, count: true } } })),
  );
  const columns: TableColumnsType<Account> = [
    {
      title: say('admin.account'),
      render: (_, of) => (
        <Button type="link" className="admin-link" onClick={() => setOpen(of.id)}>
          {of.username}
        </Button>
      ),
    },
    { title: say('admin.person'), dataIndex: 'name' },
    {
      title: say('admin.roles'),
      render: (_, of) =>
        of.bindings.map(({ id, role: held, orgName }) => (
          <div key={id}>
            {roles[held as Role][language]} · <span className="muted">{orgName}</span>
          </div>
        )),
    },
    { title: say('admin.state'), render: (_, of) => <AccountState of={of} /> },
    {
      title: say('admin.lastSignIn'),
      render: (_, { lastSignInAt }) => (lastSignInAt === null ? say('admin.never') : momentText(lastSignInAt, language)),
    },
  ];
  return (
    <>
      <SectionHead title={say('admin.accounts')} hint={say('admin.accountsHint')}>
        <ExportButton list="/api/v1/users" query={{ q, role }} />
        <FileImport path="users" columns={say('admin.accountsColumns')} />
        <Button type="primary" onClick={() => setAdding(true)}>
          {say('admin.newAccount')}
        </Button>
      </SectionHead>
      <div className="admin-filters">
        <SearchField search={search} label={say('admin.searchAccounts')} />
        <ChoiceFilter
          label={say('admin.role')}
          value={role}
          onChange={setRole}
          options={bindableRoles.map((value) => ({ value, label: roles[value][language] }))}
        />
      </div>
      <ListTable list={list} columns={columns} rowKey={({ id }) => id} label={say('admin.accounts')} />
      {adding && <NewAccount onClose={() => setAdding(false)} />}
      {open !== undefined && <AccountDrawer id={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}

/** Whether one can sign in with an account, and what keeps one from it. */
export function AccountState({ of }: { readonly of: Pick<Account, 'active' | 'lockedUntil' | 'mustChangePassword'> }) {
  const say = useWords();
  const { language } = usePreferences();
  if (!of.active) return <StateMark>{say('admin.shut')}</StateMark>;
  if (of.lockedUntil !== null)
    return <StateMark tone="late">{say('admin.lockedUntil', { time: momentText(of.lockedUntil, language) })}</StateMark>;
  return <StateMark tone="good">{say(of.mustChangePassword ? 'admin.firstPassword' : 'admin.inUse')}</StateMark>;
}
