import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Drawer, Form } from 'antd';
import { ProblemError } from '../../api/problem.js';
import type { CaseWithSubject, FieldSchema } from '../../api/types.js';
import { useWords } from '../../words/use-words.js';
import { FormSubject } from '../actions/form-subject.js';
import { fieldName, firstValues, payloadOf } from '../actions/payload.js';
import { SchemaFields } from '../actions/schema-form.js';
import { Failure } from '../states/failure.js';
import { Loading } from '../states/loading.js';
import { useForm } from './queries.js';

interface RouteFormProps {
  /** The route's name in the API's description. */
  readonly operation: string;
  /** Sends what was filled in; what the page knows by itself the caller adds. */
  readonly send: (body: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** What is read anew after it. */
  readonly changes: readonly (readonly unknown[])[];
  readonly initial?: Readonly<Record<string, unknown>>;
  /** Fields that are left to their defaults here. */
  readonly without?: readonly string[];
  /** What the form is about, in one line. */
  readonly about?: string;
  /** The case whose parts the fields can name. */
  readonly subject?: CaseWithSubject;
  readonly onDone?: (answer: unknown) => void;
  readonly onClose: () => void;
}

/** The form of something that is written by a route of its own: fields, words and rules are the server's. */
export function RouteForm({ operation, send, changes, initial, without = [], about, subject, onDone, onClose }: RouteFormProps) {
  const say = useWords();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [form] = Form.useForm<Record<string, unknown>>();
  const found = useForm(operation);
  const sending = useMutation({
    mutationFn: send,
    onSuccess: async (answer) => {
      await Promise.all(changes.map((queryKey) => queries.invalidateQueries({ queryKey })));
      void message.success(say('action.done', { label: found.data?.title ?? '' }));
      onDone?.(answer);
      onClose();
    },
    onError: (error) => {
      if (!(error instanceof ProblemError)) return;
      form.setFields(error.errors.map(({ path, message: text }) => ({ name: fieldName(path), errors: [text] })));
    },
  });
  const submit = async () => {
    const values = await form.validateFields().catch(() => undefined);
    if (values !== undefined) sending.mutate(payloadOf(values) as Record<string, unknown>);
  };
  return (
    <Drawer
      open
      size={560}
      title={found.data?.title}
      onClose={onClose}
      footer={
        <div className="drawer-footer">
          <Button onClick={onClose}>{say('action.cancel')}</Button>
          <Button type="primary" loading={sending.isPending} disabled={!found.isSuccess} onClick={() => void submit()}>
            {say('action.submit')}
          </Button>
        </div>
      }
    >
      {about !== undefined && <p className="drawer-about">{about}</p>}
      {sending.error !== null && <Refusal error={sending.error} />}
      {found.isPending && <Loading />}
      {found.isError && <Failure error={found.error} retry={found.refetch} />}
      {found.isSuccess && (
        <FormSubject value={subject}>
          <Form
            form={form}
            layout="vertical"
            initialValues={{ ...firstValues(found.data.schema), ...initial }}
            scrollToFirstError
          >
            <SchemaFields schema={leftOut(found.data.schema, without)} />
          </Form>
        </FormSubject>
      )}
    </Drawer>
  );
}

/** What the server said to what was sent. */
export function Refusal({ error }: { readonly error: Error }) {
  const say = useWords();
  const known = error instanceof ProblemError;
  return (
    <Alert
      className="drawer-alert"
      type="error"
      role="alert"
      title={known ? error.title : say('state.unreachable')}
      description={known ? error.detail : undefined}
    />
  );
}

function leftOut(schema: FieldSchema, names: readonly string[]): FieldSchema {
  const properties = Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([name]) => !names.includes(name)));
  return { ...schema, properties };
}
