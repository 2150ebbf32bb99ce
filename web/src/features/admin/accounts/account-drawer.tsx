import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Drawer, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { roles, type Role } from '../../../../../workflows/kit/people.js';
import { answerOf, api } from '../../../api/client.js';
import { ProblemError } from '../../../api/problem.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { useWords } from '../../../words/use-words.js';
import { OrganisationPicker } from '../../actions/pickers.js';
import { Failure } from '../../states/failure.js';
import { Loading } from '../../states/loading.js';
import { AccountState, bindableRoles } from './accounts-section.js';
import { FirstPassword } from './first-password.js';

/** One account: its roles, and what can be done with it. Every act is audited by the server. */
export function AccountDrawer({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const say = useWords();
  const { language } = usePreferences();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [role, setRole] = useState<Exclude<Role, 'clock'>>();
  const [orgId, setOrgId] = useState<string>();
  const [password, setPassword] = useState<string>();
  const path = { id };
  const account = useQuery({
    queryKey: ['admin', 'account', id, language],
    queryFn: () => answerOf(api.GET('/api/v1/users/{id}', { params: { path } })),
  });
  const act = useMutation({
    mutationFn: (step: () => Promise<unknown>) => step(),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['admin'] }),
    onError: (error) =>
      void message.error(error instanceof ProblemError ? error.detail || error.title : say('state.unreachable')),
  });
  const of = account.data;
  const header = { 'If-Match': `"${of?.version ?? 0}"` };
  return (
    <Drawer open title={of?.username ?? say('admin.account')} onClose={onClose} size={520}>
      {account.isPending && <Loading />}
      {account.isError && <Failure error={account.error} retry={account.refetch} />}
      {of !== undefined && (
        <div className="admin-account">
          <p>
            {of.name} <AccountState of={of} />
          </p>
          <h3>{say('admin.roles')}</h3>
          <ul className="admin-bindings">
            {of.bindings.map(({ id: bindingId, role: held, orgName }) => (
              <li key={bindingId}>
                <span>
                  {roles[held as Role][language]} · {orgName}
                </span>
                <Popconfirm
                  title={say('admin.takeRoleSure')}
                  okText={say('admin.takeRole')}
                  cancelText={say('action.cancel')}
                  onConfirm={() =>
                    act.mutate(() =>
                      answerOf(api.DELETE('/api/v1/users/{id}/bindings/{bindingId}', { params: { path: { id, bindingId } } })),
                    )
                  }
                >
                  <Button size="small" danger>
                    {say('admin.takeRole')}
                  </Button>
                </Popconfirm>
              </li>
            ))}
          </ul>
          <div className="admin-bind">
            <Select
              value={role}
              onChange={setRole}
              placeholder={say('admin.role')}
              aria-label={say('admin.role')}
              options={bindableRoles.map((value) => ({ value, label: roles[value][language] }))}
            />
            <OrganisationPicker several={false} value={orgId} onChange={(value) => setOrgId(value as string)} />
            <Button
              disabled={role === undefined || orgId === undefined}
              loading={act.isPending}
              onClick={() =>
                role !== undefined &&
                orgId !== undefined &&
                act.mutate(() => answerOf(api.POST('/api/v1/users/{id}/bindings', { params: { path }, body: { role, orgId } })))
              }
            >
              {say('admin.giveRole')}
            </Button>
          </div>
          <h3>{say('admin.access')}</h3>
          <div className="admin-acts">
            {of.lockedUntil !== null && (
              <Button onClick={() => act.mutate(() => answerOf(api.POST('/api/v1/users/{id}/unlock', { params: { path } })))}>
                {say('admin.unlock')}
              </Button>
            )}
            <Popconfirm
              title={say('admin.drawPasswordSure')}
              okText={say('admin.drawPassword')}
              cancelText={say('action.cancel')}
              onConfirm={() =>
                act.mutate(async () => {
                  const drawn = await answerOf(api.POST('/api/v1/users/{id}/password', { params: { path } }));
                  setPassword(drawn.initialPassword);
                })
              }
            >
              <Button>{say('admin.drawPassword')}</Button>
            </Popconfirm>
            <Popconfirm
              title={say(of.active ? 'admin.shutSure' : 'admin.reopenSure')}
              okText={say(of.active ? 'admin.shutIt' : 'admin.reopenIt')}
              cancelText={say('action.cancel')}
              onConfirm={() =>
                act.mutate(() =>
                  answerOf(api.PATCH('/api/v1/users/{id}', { params: { path, header }, body: { active: !of.active } })),
                )
              }
            >
              <Button danger={of.active}>{say(of.active ? 'admin.shutIt' : 'admin.reopenIt')}</Button>
            </Popconfirm>
          </div>
          {password !== undefined && (
            <FirstPassword name={of.username} password={password} onClose={() => setPassword(undefined)} />
          )}
        </div>
      )}
    </Drawer>
  );
}
