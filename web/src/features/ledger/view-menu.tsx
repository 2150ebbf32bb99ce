import { DeleteOutlined, EyeOutlined, LinkOutlined } from '@ant-design/icons';
import { App, Button, Form, Input, Popover } from 'antd';
import { useState } from 'react';
import { ProblemError } from '../../api/problem.js';
import { useWords } from '../../words/use-words.js';
import type { LedgerAddress } from './use-ledger-address.js';
import { useViewDeeds, useViews } from './views.js';

/** Looks that everybody has. */
const given = [
  ['views.all', ''],
  ['views.overdue', 'timeliness=overdue&sort=dueAt'],
  ['views.dueFirst', 'category=open,waiting&sort=dueAt'],
  ['views.waiting', 'category=waiting&sort=stepDueAt'],
] as const;

/** The same filters, sort and columns, however their address is written. */
const sameLook = (one: string, other: string) => sorted(one) === sorted(other);
const sorted = (query: string) =>
  [...new URLSearchParams(query)]
    .map((pair) => pair.join('='))
    .sort()
    .join('&');

/** The saved views: open one, keep the present one under a name, send its address to a colleague. */
export function ViewMenu({ address }: { readonly address: LedgerAddress }) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  const { data: views = [] } = useViews();
  const { forget } = useViewDeeds();
  const here = views.find(({ query }) => sameLook(query, address.kept));
  const go = (query: string) => {
    address.go(query);
    setOpen(false);
  };
  const content = (
    <div className="views">
      <ul>
        {given.map(([word, query]) => (
          <li key={word}>
            <Button type="text" onClick={() => go(query)}>
              {say(word)}
            </Button>
          </li>
        ))}
      </ul>
      <h3>{say('views.mine')}</h3>
      {views.length === 0 && <p className="muted">{say('views.none')}</p>}
      <ul>
        {views.map(({ id, name, query }) => (
          <li key={id}>
            <Button type="text" className={id === here?.id ? 'views-here' : undefined} onClick={() => go(query)}>
              {name}
            </Button>
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined />}
              aria-label={say('views.delete', { name })}
              onClick={() => forget.mutate(id)}
            />
          </li>
        ))}
      </ul>
      <SaveView address={address} onSaved={() => setOpen(false)} />
    </div>
  );
  return (
    <Popover open={open} onOpenChange={setOpen} trigger="click" placement="bottomRight" content={content} destroyOnHidden>
      <Button icon={<EyeOutlined />} aria-expanded={open}>
        {here?.name ?? say('views.title')}
      </Button>
    </Popover>
  );
}

function SaveView({ address: { kept, go }, onSaved }: { readonly address: LedgerAddress; readonly onSaved: () => void }) {
  const say = useWords();
  const { message } = App.useApp();
  const { keep } = useViewDeeds();
  const [form] = Form.useForm<{ name: string }>();
  const save = async ({ name }: { name: string }) => {
    try {
      await keep.mutateAsync({ name, query: kept });
      void message.success(say('views.saved', { name }));
      go(kept);
      onSaved();
    } catch (error) {
      const text = error instanceof ProblemError ? (error.errors[0]?.message ?? error.title) : say('state.unreachable');
      form.setFields([{ name: 'name', errors: [text] }]);
    }
  };
  const copy = async () => {
    // An intranet without https has no clipboard to write to: the address bar holds the same.
    await navigator.clipboard?.writeText(`${location.origin}/cases?${kept}`);
    void message.success(say('views.copied'));
  };
  return (
    <Form form={form} className="views-save" onFinish={(values) => void save(values)}>
      <Form.Item name="name" rules={[{ required: true, whitespace: true, message: say('views.name') }]}>
        <Input maxLength={60} aria-label={say('views.name')} placeholder={say('views.name')} />
      </Form.Item>
      <Button htmlType="submit" type="primary" loading={keep.isPending}>
        {say('views.save')}
      </Button>
      {window.isSecureContext && (
        <Button icon={<LinkOutlined />} onClick={() => void copy()}>
          {say('views.copy')}
        </Button>
      )}
    </Form>
  );
}
