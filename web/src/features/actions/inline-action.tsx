import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, type FormInstance } from 'antd';
import { useState } from 'react';
import { ProblemError } from '../../api/problem.js';
import type { Action, Case } from '../../api/types.js';
import { useWords } from '../../words/use-words.js';
import { Refusal } from '../forms/route-form.js';
import { fieldName, firstValues, payloadOf } from './payload.js';
import { SchemaFields } from './schema-form.js';
import { useSendEvent } from './send-event.js';

interface InlineActionProps {
  readonly of: Pick<Case, 'id' | 'version'>;
  readonly action: Action;
  readonly form: FormInstance<Record<string, unknown>>;
  readonly onDone?: () => void;
}

/**
 * The form of one action in the page itself, beside what it is about.
 * Where the case has changed meanwhile it is read anew, what was written is kept, and the person sends it once more.
 */
export function InlineAction({ of, action, form, onDone }: InlineActionProps) {
  const say = useWords();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const send = useSendEvent(of.id);
  const [refusal, setRefusal] = useState<Error>();
  const submit = async () => {
    const values = await form.validateFields().catch(() => undefined);
    if (values === undefined) return;
    setRefusal(undefined);
    try {
      await send.mutateAsync({
        type: action.type,
        payload: payloadOf(values) as Record<string, unknown>,
        version: of.version,
      });
      void message.success(say('action.done', { label: action.label }));
      onDone?.();
    } catch (error) {
      if (error instanceof ProblemError) {
        form.setFields(error.errors.map(({ path, message: text }) => ({ name: fieldName(path), errors: [text] })));
        if (error.code === 'case.version-conflict') await queries.invalidateQueries({ queryKey: ['case', of.id] });
      }
      setRefusal(error as Error);
    }
  };
  return (
    <>
      {refusal !== undefined && <Refusal error={refusal} />}
      <Form form={form} layout="vertical" initialValues={firstValues(action.schema)} scrollToFirstError>
        <SchemaFields schema={action.schema} />
      </Form>
      <Button type="primary" loading={send.isPending} onClick={() => void submit()}>
        {action.label}
      </Button>
    </>
  );
}
