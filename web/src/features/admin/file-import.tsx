import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Modal, Upload } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { ProblemError } from '../../api/problem.js';
import { useWords } from '../../words/use-words.js';

interface FileImportProps {
  readonly path: 'organisations' | 'users';
  /** Which columns the file has. */
  readonly columns: string;
}

/** Takes a CSV or Excel file in: first tells what would come of it, and every bad cell; then all rows or none. */
export function FileImport({ path, columns }: FileImportProps) {
  const say = useWords();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [file, setFile] = useState<File>();
  const send = (chosen: File, dryRun: boolean) => {
    const body = new FormData();
    body.append('file', chosen);
    const options = { params: { query: { dryRun } }, body: body as never, bodySerializer: (form: unknown) => form as FormData };
    return answerOf(
      path === 'users' ? api.POST('/api/v1/users/import', options) : api.POST('/api/v1/organisations/import', options),
    );
  };
  const trial = useMutation({ mutationFn: (chosen: File) => send(chosen, true) });
  const real = useMutation({
    mutationFn: (chosen: File) => send(chosen, false),
    onSuccess: async ({ created }) => {
      await queries.invalidateQueries({ queryKey: ['admin'] });
      void message.success(say('admin.imported', { count: created }));
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
      <Button onClick={() => setOpen(true)}>{say('admin.import')}</Button>
      <Modal
        open={open}
        title={say('admin.import')}
        onCancel={close}
        okText={say('admin.importNow')}
        cancelText={say('action.cancel')}
        okButtonProps={{ disabled: !trial.isSuccess || trial.data.rows === 0, loading: real.isPending }}
        onOk={() => file !== undefined && real.mutate(file)}
      >
        <p className="muted">{columns}</p>
        <Upload
          accept=".csv,.xlsx"
          maxCount={1}
          fileList={file === undefined ? [] : [{ uid: file.name, name: file.name }]}
          beforeUpload={(chosen) => {
            setFile(chosen);
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
        {trial.isSuccess && !error && (
          <Alert className="drawer-alert" type="success" title={say('admin.wouldCreate', { count: trial.data.created })} />
        )}
        {error && <Faults error={error} />}
      </Modal>
    </>
  );
}

function Faults({ error }: { readonly error: Error }) {
  const say = useWords();
  if (!(error instanceof ProblemError)) return <Alert type="error" role="alert" title={say('state.unreachable')} />;
  return (
    <Alert
      className="drawer-alert"
      type="error"
      role="alert"
      title={error.detail || error.title}
      description={
        <ul className="faults">
          {error.errors.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <span className="number">{path}</span> {message}
            </li>
          ))}
        </ul>
      }
    />
  );
}
