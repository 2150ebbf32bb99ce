import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Drawer, Form, Grid } from 'antd';
import type { ReactNode } from 'react';
import { ProblemError } from '../../api/problem.js';
import { useWords } from '../../words/use-words.js';

interface FormDrawerProps<Values extends object, Answer> {
  readonly title: string;
  readonly initial?: Partial<Values>;
  /** The `Form.Item`s, named like the fields that the server knows. */
  readonly children: ReactNode;
  readonly submit: string;
  readonly send: (values: Values) => Promise<Answer>;
  readonly onDone: (answer: Answer) => void;
  readonly onClose: () => void;
}

/** A form in a drawer; what the server finds wrong stands at the field that it names. */
export function FormDrawer<Values extends object, Answer>(props: FormDrawerProps<Values, Answer>) {
  const { title, initial, children, submit, send, onDone, onClose } = props;
  const say = useWords();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const wide = Grid.useBreakpoint().sm ?? true;
  const sending = useMutation({
    mutationFn: send,
    onSuccess: async (answer) => {
      await queries.invalidateQueries({ queryKey: ['admin'] });
      onDone(answer);
    },
    onError: (error) => {
      if (!(error instanceof ProblemError)) return;
      form.setFields(error.errors.map(({ path, message }) => ({ name: path.split('.') as never, errors: [message] })));
    },
  });
  const { error } = sending;
  const refusal = error instanceof ProblemError ? error.detail || error.title : error && say('state.unreachable');
  return (
    <Drawer
      open
      title={title}
      onClose={onClose}
      size={wide ? 460 : '100%'}
      footer={
        <div className="drawer-footer">
          <Button onClick={onClose}>{say('action.cancel')}</Button>
          <Button type="primary" loading={sending.isPending} onClick={() => form.submit()}>
            {submit}
          </Button>
        </div>
      }
    >
      {refusal && <Alert type="error" title={refusal} role="alert" className="drawer-alert" />}
      <Form<Values>
        form={form}
        layout="vertical"
        initialValues={initial}
        onFinish={(values) => sending.mutate(values)}
        scrollToFirstError
      >
        {children}
      </Form>
    </Drawer>
  );
}
