import { Alert, Form, Input, Modal, Select, Typography } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client.js';
import { useWords } from '../../../words/use-words.js';
import { FormDrawer } from '../form-drawer.js';

const formats = ['bihuan', 'wecom', 'dingtalk'] as const;

interface Values {
  readonly name: string;
  readonly url: string;
  readonly format: (typeof formats)[number];
  readonly language: 'zh' | 'en';
  readonly secret?: string;
}

/** Makes a webhook; the secret that signs its messages is shown once. */
export function NewWebhook({ onClose }: { readonly onClose: () => void }) {
  const say = useWords();
  const [secret, setSecret] = useState<string>();
  if (secret !== undefined) {
    return (
      <Modal open title={say('admin.secret')} onCancel={onClose} onOk={onClose} cancelButtonProps={{ hidden: true }}>
        <Typography.Paragraph copyable className="first-password">
          {secret}
        </Typography.Paragraph>
        <Alert type="warning" title={say('admin.secretOnce')} />
      </Modal>
    );
  }
  return (
    <FormDrawer<Values, { readonly secret?: string }>
      title={say('admin.newWebhook')}
      initial={{ format: 'bihuan', language: 'zh' }}
      submit={say('admin.save')}
      send={({ secret: given, ...values }) =>
        answerOf(api.POST('/api/v1/webhooks', { body: { ...values, ...(given && { secret: given }) } }))
      }
      onDone={({ secret: drawn }) => (drawn === undefined ? onClose() : setSecret(drawn))}
      onClose={onClose}
    >
      <Form.Item name="name" label={say('admin.name')} rules={[{ required: true, message: say('admin.nameNeeded') }]}>
        <Input />
      </Form.Item>
      <Form.Item name="format" label={say('admin.format')}>
        <Select options={formats.map((value) => ({ value, label: say(`format.${value}`) }))} />
      </Form.Item>
      <Form.Item name="url" label={say('admin.address')} rules={[{ required: true, message: say('admin.addressNeeded') }]}>
        <Input type="url" placeholder="https://" />
      </Form.Item>
      <Form.Item name="language" label={say('settings.language')}>
        <Select
          options={[
            { value: 'zh', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle dependencies={['format']}>
        {({ getFieldValue }) =>
          getFieldValue('format') === 'dingtalk' && (
            <Form.Item name="secret" label={`${say('admin.robotSecret')} · ${say('action.optional')}`}>
              <Input.Password autoComplete="off" />
            </Form.Item>
          )
        }
      </Form.Item>
    </FormDrawer>
  );
}
