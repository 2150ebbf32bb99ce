import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Modal, Upload } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { ProblemError } from '../../api/problem.js';
import { useWords } from '../../words/use-words.js';
import { DateChanges, type DateChange } from './date-changes.js';

interface LoadRulesProps {
  readonly of: 'calendars' | 'rule-packs';
  readonly label: string;
}

interface Outcome {
  readonly changes: readonly DateChange[];
  readonly count: number;
}

/** Loads a calendar year or a rule pack from a file: first every open date that would change, then the load itself. */
export function LoadRules({ of, label }: LoadRulesProps) {
  const say = useWords();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [file, setFile] = useState<{ readonly name: string; readonly body: unknown }>();
  const send = async (body: unknown, dryRun: boolean): Promise<Outcome> => {
    const options = { params: { query: { dryRun } }, body: body as never };
    return of === 'calendars'
      ? await answerOf(api.POST('/api/v1/calendars', options))
      : await answerOf(api.POST('/api/v1/rule-packs', options));
  };
  const trial = useMutation({
    mutationFn: async (chosen: File) => {
      const body = JSON.parse(await chosen.text()) as unknown;
      setFile({ name: chosen.name, body });
      return send(body, true);
    },
  });
  const real = useMutation({
    mutationFn: (body: unknown) => send(body, false),
    onSuccess: async ({ count }) => {
      await queries.invalidateQueries({ queryKey: ['admin'] });
      void message.success(say('admin.loaded', { count }));
      close();
    },
  });
  const close = () => {
    setOpen(false);
    setFile(undefined);
    trial.reset();
    real.reset();
  };
  const error = real.error ?? trial.error;
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal
        open={open}
        width={760}
        title={label}
        onCancel={close}
        okText={say('admin.loadNow')}
        cancelText={say('action.cancel')}
        okButtonProps={{ disabled: !trial.isSuccess, loading: real.isPending }}
        onOk={() => real.mutate(file?.body)}
      >
        <p className="muted">{say(of === 'calendars' ? 'admin.calendarFile' : 'admin.rulePackFile')}</p>
        <Upload
          accept=".json"
          maxCount={1}
          fileList={file === undefined ? [] : [{ uid: file.name, name: file.name }]}
          beforeUpload={(chosen) => {
            real.reset();
            trial.mutate(chosen);
            return false;
          }}
          onRemove={() => {
            setFile(undefined);
            trial.reset();
          }}
        >
          <Button loading={trial.isPending}>{say('admin.chooseFile')}</Button>
        </Upload>
        {error && <Refusal error={error} />}
        {trial.isSuccess && !error && <DateChanges changes={trial.data.changes} count={trial.data.count} />}
      </Modal>
    </>
  );
}

function Refusal({ error }: { readonly error: Error }) {
  const say = useWords();
  if (!(error instanceof ProblemError))
    return (
      <Alert
        className="drawer-alert"
        type="error"
        role="alert"
        title={say(error instanceof SyntaxError ? 'admin.notJson' : 'state.unreachable')}
      />
    );
  return (
    <Alert
      className="drawer-alert"
      type="error"
      role="alert"
      title={error.detail || error.title}
      description={
        <ul className="faults">
          {error.errors.map(({ path, message: text }) => (
            <li key={`${path} ${text}`}>
              <span className="number">{path}</span> {text}
            </li>
          ))}
        </ul>
      }
    />
  );
}
