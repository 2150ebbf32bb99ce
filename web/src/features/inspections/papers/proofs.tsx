import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client.js';
import { useCase } from '../../../api/queries.js';
import { useWords } from '../../../words/use-words.js';
import { Upload } from '../../case/upload.js';
import { Refusal } from '../../forms/route-form.js';
import type { WorkingPaper } from '../types.js';

/** What each piece of evidence proves of the fact. */
export function Proofs({ paper }: { readonly paper: WorkingPaper }) {
  const say = useWords();
  const queries = useQueryClient();
  const found = useCase(paper.caseId);
  const kept = Object.fromEntries(paper.evidence.map(({ evidenceId, proves }) => [evidenceId, proves]));
  const [changed, setChanged] = useState<Readonly<Record<string, string>>>();
  const save = useMutation({
    mutationFn: (texts: Readonly<Record<string, string>>) =>
      answerOf(
        api.PUT('/api/v1/issues/{id}/working-paper/evidence', {
          params: { path: { id: paper.caseId } },
          body: {
            evidence: Object.entries(texts).flatMap(([evidenceId, proves]) =>
              proves.trim() === '' ? [] : [{ evidenceId, proves }],
            ),
          },
        }),
      ),
    onSuccess: async () => {
      setChanged(undefined);
      await Promise.all(
        [
          ['case', paper.caseId],
          ['cases', 'papers'],
        ].map((queryKey) => queries.invalidateQueries({ queryKey })),
      );
    },
  });
  const evidence = found.data?.subject?.evidence ?? [];
  const texts = changed ?? kept;
  return (
    <section className="card" aria-labelledby="proofs">
      <div className="card-head">
        <h2 id="proofs">{say('papers.evidence')}</h2>
        {!paper.locked && <Upload caseId={paper.caseId} />}
      </div>
      {evidence.length === 0 && <p className="muted">{say('case.evidenceEmpty')}</p>}
      <ul className="plain">
        {evidence.map(({ id, name }) => (
          <li key={id} className="proof">
            <a href={`/api/v1/evidence/${id}/content`} download>
              {name}
            </a>
            {paper.locked ? (
              <p className="prose">{texts[id] ?? ''}</p>
            ) : (
              <Input
                aria-label={say('papers.proves', { name })}
                placeholder={say('papers.provesHint')}
                maxLength={1000}
                value={texts[id] ?? ''}
                onChange={({ target }) => setChanged({ ...texts, [id]: target.value })}
              />
            )}
          </li>
        ))}
      </ul>
      {save.error !== null && <Refusal error={save.error} />}
      {changed !== undefined && (
        <Button className="proofs-save" loading={save.isPending} onClick={() => save.mutate(changed)}>
          {say('papers.save')}
        </Button>
      )}
    </section>
  );
}
