import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Modal, Upload } from 'antd';
import { useState, type ReactNode } from 'react';
import { ProblemError } from '../../api/problem.js';
import { useWords } from '../../words/use-words.js';

interface FileDialogProps<Outcome> {
  /** Of the button that opens it, and of the dialog. */
  readonly label: string;
  readonly primary?: boolean;
  readonly width?: number;
  /** Endings of the files that may be chosen. */
  readonly accept: string;
  readonly hint: string;
  readonly okText: string;
  /** A dry run changes nothing. */
  readonly send: (file: File, dryRun: boolean) => Promise<Outcome>;
  /** Nothing would come of it: there is nothing to confirm. Absent: something always does. */
  readonly isIdle?: (outcome: Outcome) => boolean;
  readonly done: (outcome: Outcome) => string;
  /** What would come of it. */
  readonly children: (outcome: Outcome) => ReactNode;
}

/** Takes a file in: first tells what would come of it, or everything that is wrong with it; then all of it or nothing. */
export function FileDialog<Outcome>(props: FileDialogProps<Outcome>) {
  const { label, primary = false, width, accept, hint, okText, send, isIdle, done, children } = props;
  const say = useWords();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [file, setFile] = useState<File>();
  const trial = useMutation({ mutationFn: (chosen: File) => send(chosen, true) });
  const real = useMutation({
    mutationFn: (chosen: File) => send(chosen, false),
    onSuccess: async (outcome) => {
      await queries.invalidateQueries({ queryKey: ['admin'] });
      void message.success(done(outcome));
      close();
    },
  });
  const choose = (chosen?: File) => {
    setFile(chosen);
    trial.reset();
    real.reset();
    if (chosen !== undefined) trial.mutate(chosen);
  };
  const close = () => {
    setOpen(false);
    choose();
  };
  const error = real.error ?? trial.error;
  return (
    <>
      <Button type={primary ? 'primary' : 'default'} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal
        open={open}
        width={width}
        title={label}
        onCancel={close}
        okText={okText}
        cancelText={say('action.cancel')}
        okButtonProps={{ disabled: !trial.isSuccess || isIdle?.(trial.data) === true, loading: real.isPending }}
        onOk={() => file !== undefined && real.mutate(file)}
      >
        <p className="muted">{hint}</p>
        <Upload
          accept={accept}
          maxCount={1}
          fileList={file === undefined ? [] : [{ uid: file.name, name: file.name }]}
          beforeUpload={(chosen) => {
            choose(chosen);
            return false;
          }}
          onRemove={() => choose()}
        >
          <Button loading={trial.isPending}>{say('admin.chooseFile')}</Button>
        </Upload>
        {error !== null ? <Faults error={error} /> : trial.isSuccess && children(trial.data)}
      </Modal>
    </>
  );
}

/** Why a file is not taken, with every place in it that is wrong. */
function Faults({ error }: { readonly error: Error }) {
  const say = useWords();
  if (!(error instanceof ProblemError)) {
    const title = say(error instanceof SyntaxError ? 'admin.notJson' : 'state.unreachable');
    return <Alert className="drawer-alert" type="error" role="alert" title={title} />;
  }
  const places = error.errors.map(({ path, message }) => (
    <li key={`${path} ${message}`}>
      <span className="number">{path}</span> {message}
    </li>
  ));
  return (
    <Alert
      className="drawer-alert"
      type="error"
      role="alert"
      title={error.detail || error.title}
      description={<ul className="faults">{places}</ul>}
    />
  );
}
