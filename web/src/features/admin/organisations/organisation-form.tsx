import { App, Form, Input, Select } from 'antd';
import { answerOf, api } from '../../../api/client.js';
import { useWords } from '../../../words/use-words.js';
import { OrganisationPicker } from '../../actions/pickers.js';
import { FormDrawer } from '../form-drawer.js';
import { kindWord, organisationKinds, type OrganisationKind } from './kinds.js';
import type { Organisation } from './organisations-section.js';

interface OrganisationFormProps {
  /** Absent: a new one. */
  readonly of: Organisation | undefined;
  /** Under which a new one stands at first. */
  readonly parent: Organisation | undefined;
  readonly onClose: () => void;
}

interface Values {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly code?: string;
  readonly parentId?: string;
}

/** Creates an organisation, or renames, recodes or moves one. */
export function OrganisationForm({ of, parent, onClose }: OrganisationFormProps) {
  const say = useWords();
  const { message } = App.useApp();
  const under = parent === undefined ? {} : { parentId: parent.id };
  const send = ({ name, kind, code, parentId }: Values) => {
    const given = { name, ...(code && { code }), ...(parentId && { parentId }) };
    if (of === undefined) return answerOf(api.POST('/api/v1/organisations', { body: { ...under, ...given, kind } }));
    return answerOf(
      api.PATCH('/api/v1/organisations/{id}', {
        params: { path: { id: of.id }, header: { 'If-Match': `"${of.version}"` } },
        body: given,
      }),
    );
  };
  return (
    <FormDrawer<Values, Organisation>
      title={of?.name ?? say('admin.newOrganisation')}
      initial={of === undefined ? {} : { name: of.name, ...(of.code !== null && { code: of.code }) }}
      submit={say('admin.save')}
      send={send}
      onDone={({ name }) => {
        void message.success(say('admin.saved', { name }));
        onClose();
      }}
      onClose={onClose}
    >
      <Form.Item name="name" label={say('admin.name')} rules={[{ required: true, message: say('admin.nameNeeded') }]}>
        <Input />
      </Form.Item>
      {of === undefined && (
        <Form.Item name="kind" label={say('admin.kind')} rules={[{ required: true, message: say('admin.kindNeeded') }]}>
          <Select options={organisationKinds.map((value) => ({ value, label: say(kindWord(value)) }))} />
        </Form.Item>
      )}
      <Form.Item name="code" label={`${say('admin.code')} · ${say('action.optional')}`}>
        <Input />
      </Form.Item>
      <Form.Item
        name="parentId"
        label={say(of === undefined ? 'admin.parent' : 'admin.moveUnder')}
        extra={parent !== undefined && of === undefined ? say('admin.elseUnder', { name: parent.name }) : undefined}
      >
        <OrganisationPicker several={false} />
      </Form.Item>
    </FormDrawer>
  );
}
