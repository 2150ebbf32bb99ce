import { Alert, App, Button, Drawer, Form } from 'antd';
import { useState } from 'react';
import { ProblemError } from '../../api/problem.js';
import { useActions, useCase, useHistory } from '../../api/queries.js';
import type { Action, Case } from '../../api/types.js';
import { usePreferences } from '../../preferences/preferences.js';
import { momentText } from '../../time/moments.js';
import { useWords } from '../../words/use-words.js';
import { FormSubject } from './form-subject.js';
import { fieldName, firstValues, payloadOf } from './payload.js';
import { SchemaFields } from './schema-form.js';
import { useSendEvent } from './send-event.js';

interface ActionDrawerProps {
  readonly of: Pick<Case, 'id' | 'version' | 'title' | 'number'>;
  readonly action: Action;
  readonly onClose: () => void;
  /** In place of closing, once it is done. */
  readonly onDone?: () => void;
}

/**
 * The form of one action, generated from the server's schema.
 * Where somebody else changed the case meanwhile, it keeps what was written, shows what changed, and lets the person decide.
 */
export function ActionDrawer({ of, action, onClose, onDone = onClose }: ActionDrawerProps) {
  const say = useWords();
  const { message } = App.useApp();
  const [form] = Form.useForm<Record<string, unknown>>();
  const send = useSendEvent(of.id);
  const current = useCase(of.id);
  const history = useHistory(of.id);
  const actions = useActions(of.id);
  // What the person saw when the form opened, until they have read what changed.
  const [seen, setSeen] = useState(of.version);
  const [conflict, setConflict] = useState(false);
  const [refusal, setRefusal] = useState<ProblemError>();
  const isEmpty = Object.keys(action.schema.properties ?? {}).length === 0;

  const submit = async (version: number) => {
    setRefusal(undefined);
    const values = await form.validateFields().catch(() => undefined);
    if (values === undefined) return;
    const payload = payloadOf(values) as Record<string, unknown>;
    try {
      await send.mutateAsync({ type: action.type, payload, version });
      void message.success(say('action.done', { label: action.label }));
      onDone();
    } catch (error) {
      await refused(error);
    }
  };

  const refused = async (error: unknown) => {
    if (!(error instanceof ProblemError)) {
      setRefusal(new ProblemError({ title: say('state.unreachable'), detail: '', status: 0, code: 'network', errors: [] }));
      return;
    }
    if (error.code === 'case.version-conflict') {
      await Promise.all([current.refetch(), history.refetch(), actions.refetch()]);
      setConflict(true);
      return;
    }
    form.setFields(error.errors.map(({ path, message: text }) => ({ name: fieldName(path), errors: [text] })));
    setRefusal(error);
  };

  const news = (history.data ?? []).filter(({ seq }) => seq > seen);
  const stillOpen = actions.data?.some(({ type, refused: why }) => type === action.type && why === undefined) ?? true;
  const again = () => {
    const version = current.data?.version ?? seen;
    setSeen(version);
    setConflict(false);
    void submit(version);
  };

  return (
    <Drawer
      open
      size={560}
      title={action.label}
      onClose={onClose}
      footer={
        <div className="drawer-footer">
          <Button onClick={onClose}>{say('action.cancel')}</Button>
          {conflict ? (
            <Button type="primary" disabled={!stillOpen} loading={send.isPending} onClick={again}>
              {say('action.again')}
            </Button>
          ) : (
            <Button type="primary" loading={send.isPending} onClick={() => void submit(seen)}>
              {say('action.submit')}
            </Button>
          )}
        </div>
      }
    >
      <p className="drawer-about">
        <span className="number">{of.number}</span> {of.title}
      </p>
      {conflict && (
        <Alert
          className="drawer-alert"
          type="warning"
          role="alert"
          title={say('action.conflict')}
          description={
            <>
              <News events={news} />
              <p>{say(stillOpen ? 'action.conflictHint' : 'action.gone')}</p>
            </>
          }
        />
      )}
      {refusal !== undefined && (
        <Alert className="drawer-alert" type="error" role="alert" title={refusal.title} description={refusal.detail} />
      )}
      <FormSubject value={current.data}>
        <Form form={form} layout="vertical" initialValues={firstValues(action.schema)} scrollToFirstError>
          {isEmpty ? <p className="muted">{say('action.nothing')}</p> : <SchemaFields schema={action.schema} />}
        </Form>
      </FormSubject>
    </Drawer>
  );
}

/** What others did to the case meanwhile. */
function News({ events }: { readonly events: readonly { seq: number; text: string; at: string }[] }) {
  const { language } = usePreferences();
  return (
    <ul className="news">
      {events.map(({ seq, text, at }) => (
        <li key={seq}>
          {text} <time dateTime={at}>{momentText(at, language)}</time>
        </li>
      ))}
    </ul>
  );
}
