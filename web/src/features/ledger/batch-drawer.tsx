import { useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Drawer, Form } from 'antd';
import { useState } from 'react';
import { ProblemError } from '../../api/problem.js';
import { useWords } from '../../words/use-words.js';
import { fieldName, firstValues, payloadOf } from '../actions/payload.js';
import { SchemaFields } from '../actions/schema-form.js';
import { Failure } from '../states/failure.js';
import { Loading } from '../states/loading.js';
import { Notice } from '../states/notice.js';
import { BatchFailures, RefusedCases } from './batch-refusals.js';
import { useCommonActions, useSendBatch, type CommonAction } from './batch-queries.js';

interface BatchDrawerProps {
  readonly ids: readonly string[];
  readonly numberOf: (id: string) => string;
  readonly onClose: () => void;
  /** Told of the cases that were changed. */
  readonly onDone: (ids: readonly string[]) => void;
}

/** Acts on many cases at once: what they have in common, who would refuse it and why, one form for all, all or nothing. */
export function BatchDrawer({ ids, numberOf, onClose, onDone }: BatchDrawerProps) {
  const say = useWords();
  const common = useCommonActions(ids);
  const [chosen, setChosen] = useState<CommonAction>();
  if (chosen !== undefined)
    return (
      <BatchForm action={chosen} numberOf={numberOf} onBack={() => setChosen(undefined)} onClose={onClose} onDone={onDone} />
    );
  const items = common.data?.items ?? [];
  const missing = common.data?.missing.length ?? 0;
  return (
    <Drawer open size={560} title={say('batch.title', { count: ids.length })} onClose={onClose}>
      {common.isPending && <Loading />}
      {common.isError && <Failure error={common.error} retry={common.refetch} />}
      {missing > 0 && <Alert className="drawer-alert" type="warning" title={say('batch.missing', { count: missing })} />}
      {common.data !== undefined && items.length === 0 && <Notice title={say('batch.none')} hint={say('batch.noneHint')} />}
      {items.length > 0 && (
        <>
          <p className="muted">{say('batch.choose')}</p>
          <ul className="batch-actions">
            {items.map((action, index) => (
              <li key={`${action.workflow} ${action.type}`}>
                <button type="button" className="batch-action" autoFocus={index === 0} onClick={() => setChosen(action)}>
                  <strong>{action.label}</strong>
                  <span className={action.refused.length > 0 ? 'batch-some' : 'batch-all'}>
                    {action.refused.length > 0
                      ? say('batch.someReady', { ready: action.ready.length, refused: action.refused.length })
                      : say('batch.allReady', { count: action.ready.length })}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Drawer>
  );
}

interface BatchFormProps extends Omit<BatchDrawerProps, 'ids'> {
  readonly action: CommonAction;
  readonly onBack: () => void;
}

function BatchForm({ action, numberOf, onBack, onClose, onDone }: BatchFormProps) {
  const say = useWords();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [form] = Form.useForm<Record<string, unknown>>();
  const send = useSendBatch();
  const [cases, setCases] = useState(action.ready);
  const [refusal, setRefusal] = useState<ProblemError>();
  const isEmpty = Object.keys(action.schema.properties ?? {}).length === 0;

  const submit = async (batch: CommonAction['ready']) => {
    setRefusal(undefined);
    const values = await form.validateFields().catch(() => undefined);
    if (values === undefined) return;
    const payload = payloadOf(values) as Record<string, unknown>;
    try {
      await send.mutateAsync({ type: action.type, payload, cases: batch });
      void message.success(say('batch.done', { count: batch.length, label: action.label }));
      for (const key of ['work', 'cases', 'case', 'notifications']) void queries.invalidateQueries({ queryKey: [key] });
      onDone(batch.map(({ caseId }) => caseId));
    } catch (error) {
      if (!(error instanceof ProblemError)) {
        setRefusal(new ProblemError({ title: say('state.unreachable'), status: 0, code: 'network' }));
        return;
      }
      form.setFields(error.errors.map(({ path, message: text }) => ({ name: fieldName(path), errors: [text] })));
      setRefusal(error);
    }
  };
  const failures = refusal?.failures ?? [];
  const failed = new Set(failures.map(({ caseId }) => caseId));
  const others = cases.filter(({ caseId }) => !failed.has(caseId));
  const goOn = () => {
    setCases(others);
    void submit(others);
  };

  return (
    <Drawer
      open
      size={560}
      title={action.label}
      onClose={onClose}
      footer={
        <div className="drawer-footer">
          <Button onClick={onBack}>{say('batch.back')}</Button>
          {failures.length > 0 && others.length > 0 ? (
            <Button type="primary" loading={send.isPending} onClick={goOn}>
              {say('batch.without', { count: failures.length })}
            </Button>
          ) : (
            <Button type="primary" loading={send.isPending} onClick={() => void submit(cases)}>
              {say('batch.submit', { count: cases.length })}
            </Button>
          )}
        </div>
      }
    >
      {failures.length > 0 && <BatchFailures failures={failures} numberOf={numberOf} />}
      {refusal !== undefined && failures.length === 0 && (
        <Alert className="drawer-alert" type="error" role="alert" title={refusal.title} description={refusal.detail} />
      )}
      <RefusedCases refused={action.refused} />
      <Form form={form} layout="vertical" initialValues={firstValues(action.schema)} scrollToFirstError>
        {isEmpty ? <p className="muted">{say('action.nothing')}</p> : <SchemaFields schema={action.schema} />}
      </Form>
    </Drawer>
  );
}
