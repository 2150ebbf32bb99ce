import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { civilDate, dateText, now } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { Refusal } from '../../forms/route-form.js';
import type { Inspection, WorkingPaper } from '../types.js';

interface GroupMeetingsProps {
  readonly paper: WorkingPaper;
  readonly members: Inspection['members'];
}

interface Meeting {
  readonly heldOn: string;
  readonly attendeeIds: string[];
  readonly decision: string;
}

/** The meetings of the team on a paper: when, who was there, what was decided. */
export function GroupMeetings({ paper, members }: GroupMeetingsProps) {
  const say = useWords();
  const { language } = usePreferences();
  const [adding, setAdding] = useState(false);
  return (
    <section className="card" aria-labelledby="meetings">
      <div className="card-head">
        <h2 id="meetings">{say('papers.groupMeetings')}</h2>
        {!paper.locked && !adding && <Button onClick={() => setAdding(true)}>{say('papers.addMeeting')}</Button>}
      </div>
      {paper.groupMeetings.length === 0 && !adding && <p className="muted">{say('papers.meetingsNone')}</p>}
      <ol className="plain">
        {paper.groupMeetings.map(({ id, heldOn, attendees, decision, recordedBy }) => (
          <li key={id}>
            <strong>{dateText(heldOn, language)}</strong>
            <p className="prose">{decision}</p>
            <p className="muted">
              {attendees.map(({ name }) => name).join('、')} · {say('papers.recordedBy', { name: recordedBy })}
            </p>
          </li>
        ))}
      </ol>
      {adding && <MeetingForm caseId={paper.caseId} members={members} onDone={() => setAdding(false)} />}
    </section>
  );
}

function MeetingForm({
  caseId,
  members,
  onDone,
}: {
  readonly caseId: string;
  readonly members: Inspection['members'];
  readonly onDone: () => void;
}) {
  const say = useWords();
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: (body: Meeting) =>
      answerOf(api.POST('/api/v1/issues/{id}/working-paper/group-meetings', { params: { path: { id: caseId } }, body })),
    onSuccess: async () => {
      await Promise.all(
        [
          ['case', caseId],
          ['cases', 'papers'],
        ].map((queryKey) => queries.invalidateQueries({ queryKey })),
      );
      onDone();
    },
  });
  const required = (label: string) => [{ required: true, message: say('form.required', { label }) }];
  return (
    <Form<Meeting>
      layout="vertical"
      className="inset-form"
      initialValues={{ heldOn: civilDate(now()) }}
      onFinish={(values) => save.mutate(values)}
    >
      {save.error !== null && <Refusal error={save.error} />}
      <Form.Item name="heldOn" label={say('papers.heldOn')} rules={required(say('papers.heldOn'))}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="attendeeIds" label={say('papers.attendees')} rules={required(say('papers.attendees'))}>
        <Select
          mode="multiple"
          options={members.map(({ userId, name }) => ({ value: userId, label: name }))}
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Form.Item>
      <Form.Item name="decision" label={say('papers.decision')} rules={required(say('papers.decision'))}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
      </Form.Item>
      <div className="drawer-footer">
        <Button onClick={onDone}>{say('action.cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {say('papers.save')}
        </Button>
      </div>
    </Form>
  );
}
