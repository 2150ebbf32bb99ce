import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { roles, type Role } from '../../../../../workflows/kit/people.js';
import { answerOf, api } from '../../../api/client.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { useWords } from '../../../words/use-words.js';
import { OrganisationPicker } from '../../actions/pickers.js';
import { FormDrawer } from '../form-drawer.js';
import { bindableRoles } from './accounts-section.js';
import { FirstPassword } from './first-password.js';

interface Values {
  readonly username: string;
  readonly name: string;
  readonly email?: string;
  readonly role: Exclude<Role, 'clock'>;
  readonly orgId: string;
}

/** Opens an account with its first role; the password that the server drew is shown once. */
export function NewAccount({ onClose }: { readonly onClose: () => void }) {
  const say = useWords();
  const { language } = usePreferences();
  const [made, setMade] = useState<{ readonly name: string; readonly password: string }>();
  if (made !== undefined) return <FirstPassword {...made} onClose={onClose} />;
  return (
    <FormDrawer<Values, { readonly username: string; readonly initialPassword?: string }>
      title={say('admin.newAccount')}
      submit={say('admin.open')}
      send={({ username, name, email, role, orgId }) =>
        answerOf(
          api.POST('/api/v1/users', {
            body: { username, name, ...(email && { email }), bindings: [{ role, orgId }] },
          }),
        )
      }
      onDone={({ username, initialPassword = '' }) => setMade({ name: username, password: initialPassword })}
      onClose={onClose}
    >
      <Form.Item name="username" label={say('admin.account')} rules={[{ required: true, message: say('admin.nameNeeded') }]}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="name" label={say('admin.person')} rules={[{ required: true, message: say('admin.nameNeeded') }]}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="email" label={`${say('admin.email')} · ${say('action.optional')}`}>
        <Input type="email" autoComplete="off" />
      </Form.Item>
      <Form.Item name="role" label={say('admin.role')} rules={[{ required: true, message: say('admin.roleNeeded') }]}>
        <Select options={bindableRoles.map((value) => ({ value, label: roles[value][language] }))} />
      </Form.Item>
      <Form.Item
        name="orgId"
        label={say('admin.organisation')}
        rules={[{ required: true, message: say('admin.organisationNeeded') }]}
      >
        <OrganisationPicker several={false} />
      </Form.Item>
    </FormDrawer>
  );
}
