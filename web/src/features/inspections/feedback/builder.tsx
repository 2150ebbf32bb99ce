import { App, Button, Form, Steps } from 'antd';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { ProblemError } from '../../../api/problem.js';
import type { Action } from '../../../api/types.js';
import { civilDate, now } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { fieldName, firstValues, payloadOf } from '../../actions/payload.js';
import { SchemaFields } from '../../actions/schema-form.js';
import { useSendEvent } from '../../actions/send-event.js';
import { isConfirmed } from '../papers/confirmed.js';
import type { Inspection, ListedPaper } from '../types.js';
import { IssueChoice } from './issue-choice.js';
import { Preview } from './preview.js';
import { NothingHandedOver } from './refused.js';

interface BuilderProps {
  readonly of: Inspection;
  readonly action: Action;
  readonly papers: readonly ListedPaper[];
}

type Values = Readonly<Record<string, unknown>>;

const steps = ['choose', 'write', 'check'] as const;

/** Puts a feedback together (issues, opinion, meetings, copies), shows it as it will be, and hands all over in one act. */
export function Builder({ of, action, papers }: BuilderProps) {
  const say = useWords();
  const { message, modal } = App.useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<Record<string, unknown>>();
  const [step, setStep] = useState(0);
  const [keptBack, setKeptBack] = useState<readonly string[]>([]);
  const [values, setValues] = useState<Values>({});
  const [refusal, setRefusal] = useState<ProblemError>();
  const send = useSendEvent(of.id);
  const confirmed = papers.filter(isConfirmed);
  const chosen = confirmed.filter(({ id }) => !keptBack.includes(id));
  // What is kept back was chosen by ticks, and is no field of the form.
  const schema = useMemo(() => withoutField(action.schema, 'keptBack'), [action.schema]);

  const forward = async () => {
    if (step === 1) {
      const written = await form.validateFields().catch(() => undefined);
      if (written === undefined) return;
      setValues(payloadOf(written) as Values);
    }
    setRefusal(undefined);
    setStep(step + 1);
    window.scrollTo({ top: 0 });
  };

  const deliver = async () => {
    const payload = { ...values, ...(keptBack.length > 0 && { keptBack }) };
    try {
      await send.mutateAsync({ type: action.type, payload, version: of.version });
      void message.success(say('feedback.delivered', { count: chosen.length }));
      void navigate(`/inspections/${of.id}?tab=feedback`, { replace: true });
    } catch (error) {
      const problem = error instanceof ProblemError ? error : unreachable(say('state.unreachable'));
      setRefusal(problem);
      if (problem.errors.length === 0) return;
      form.setFields(problem.errors.map(({ path, message: text }) => ({ name: fieldName(path), errors: [text] })));
      setStep(1);
    }
  };

  const ask = () =>
    void modal.confirm({
      title: say('feedback.sureTitle', { count: chosen.length, unit: of.unit?.name ?? '' }),
      content: say('feedback.sure'),
      okText: say('feedback.deliver'),
      cancelText: say('action.cancel'),
      onOk: deliver,
    });

  return (
    <div className="builder">
      <Steps
        current={step}
        size="small"
        items={steps.map((name) => ({ title: say(`feedback.step.${name}`) }))}
        responsive={false}
      />
      {refusal !== undefined && <NothingHandedOver problem={refusal} papers={papers} />}
      {step === 0 && <IssueChoice papers={papers} keptBack={keptBack} onChange={setKeptBack} />}
      <section className="card" hidden={step !== 1} aria-label={say('feedback.step.write')}>
        <Form
          form={form}
          layout="vertical"
          scrollToFirstError
          initialValues={{ heldOn: civilDate(now()), ...firstValues(schema) }}
        >
          <SchemaFields schema={schema} />
        </Form>
      </section>
      {step === 2 && <Preview of={of} schema={schema} values={values} issues={chosen} />}
      <div className="builder-footer">
        {step > 0 && <Button onClick={() => setStep(step - 1)}>{say('feedback.back')}</Button>}
        {step < 2 ? (
          <Button type="primary" onClick={() => void forward()}>
            {say('feedback.next')}
          </Button>
        ) : (
          <Button type="primary" loading={send.isPending} onClick={ask}>
            {say('feedback.deliver')}
          </Button>
        )}
      </div>
    </div>
  );
}

function withoutField(schema: Action['schema'], name: string): Action['schema'] {
  const properties = Object.entries(schema.properties ?? {}).filter(([each]) => each !== name);
  return { ...schema, properties: Object.fromEntries(properties) };
}

const unreachable = (title: string) => new ProblemError({ title, status: 0, code: 'network' });
