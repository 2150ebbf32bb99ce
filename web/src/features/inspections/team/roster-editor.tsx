import { DeleteOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Drawer, Select } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client.js';
import { ProblemError } from '../../../api/problem.js';
import { useWords } from '../../../words/use-words.js';
import { Refusal } from '../../forms/route-form.js';
import { positionNames, useLabels } from '../labels.js';
import type { Inspection, Team } from '../types.js';
import { CadrePick } from './cadre-pick.js';
import { noOverride, OverrideFields, type Override } from './override-fields.js';

interface RosterEditorProps {
  readonly of: Inspection;
  readonly team: Team;
  readonly onClose: () => void;
}

type Member = Team['members'][number];

/** Names the whole team anew. Whoever must keep away is told by name, and stays out unless somebody else has approved it. */
export function RosterEditor({ of, team, onClose }: RosterEditorProps) {
  const say = useWords();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [members, setMembers] = useState<readonly Member[]>(team.members);
  const [override, setOverride] = useState<Override>(noOverride);
  const save = useMutation({
    mutationFn: (waived: Override | undefined) =>
      answerOf(
        api.PUT('/api/v1/inspections/{id}/team', {
          params: { path: { id: of.id }, header: { 'If-Match': `"${team.version}"` } },
          body: {
            members: members.map(({ userId, position }) => ({ userId, position })),
            ...(waived !== undefined && { override: { reason: waived.reason, approvedBy: waived.approvedBy ?? '' } }),
          },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['case', of.id] });
      void message.success(say('team.changed'));
      onClose();
    },
  });
  const { error } = save;
  const avoided = error instanceof ProblemError && error.code === 'team.avoidance';
  const settled = override.reason.trim() !== '' && override.approvedBy !== undefined;
  return (
    <Drawer
      open
      size={640}
      title={say('team.change')}
      onClose={onClose}
      footer={
        <div className="drawer-footer">
          <Button onClick={onClose}>{say('action.cancel')}</Button>
          <Button
            type="primary"
            loading={save.isPending}
            disabled={avoided && !settled}
            onClick={() => save.mutate(settled ? override : undefined)}
          >
            {say(avoided ? 'team.saveAnyway' : 'team.save')}
          </Button>
        </div>
      }
    >
      <p className="drawer-about">{of.title}</p>
      {error !== null && <Refusal error={error} />}
      {error instanceof ProblemError && error.errors.length > 0 && (
        <ul className="wrong plain">
          {error.errors.map(({ path, message: text }) => (
            <li key={path}>{text}</li>
          ))}
        </ul>
      )}
      {(avoided || settled) && <OverrideFields inspectionId={of.id} value={override} onChange={setOverride} />}
      <MemberRows members={members} onChange={setMembers} />
      <CadrePick
        unit={team.unit}
        officeId={team.office.id}
        onSiteFrom={of.onSiteFrom}
        taken={members.map(({ userId }) => userId)}
        onPick={({ userId, name }) => {
          const position = members.some((each) => each.position === 'leader') ? 'member' : 'leader';
          setMembers([...members, { userId, name, position }]);
        }}
      />
    </Drawer>
  );
}

interface MemberRowsProps {
  readonly members: readonly Member[];
  readonly onChange: (members: readonly Member[]) => void;
}

function MemberRows({ members, onChange }: MemberRowsProps) {
  const say = useWords();
  const { position } = useLabels();
  return (
    <ul className="roster-edit" aria-label={say('team.members')}>
      {members.map((member) => (
        <li key={member.userId}>
          <strong>{member.name}</strong>
          <Select
            aria-label={say('team.positionOf', { name: member.name })}
            className="roster-select"
            value={member.position}
            options={positionNames.map((value) => ({ value, label: position(value) }))}
            onChange={(value) => onChange(members.map((each) => (each === member ? { ...each, position: value } : each)))}
          />
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={say('team.remove', { name: member.name })}
            onClick={() => onChange(members.filter((each) => each !== member))}
          />
        </li>
      ))}
    </ul>
  );
}
