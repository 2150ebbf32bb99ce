import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answerOf, api } from '../../../api/client.js';
import { useWords } from '../../../words/use-words.js';
import { RouteForm } from '../../forms/route-form.js';

/** Seals a clue that an inspection found for the body that is to follow it up. */
export function SealClue({ inspectionId }: { readonly inspectionId: string }) {
  const say = useWords();
  const [sealing, setSealing] = useState(false);
  return (
    <section className="card" aria-labelledby="clues">
      <div className="card-head">
        <h2 id="clues">{say('inspections.referrals')}</h2>
        <Button onClick={() => setSealing(true)}>{say('referrals.seal')}</Button>
      </div>
      <p className="muted">{say('referrals.hint')}</p>
      <Link to="/inspections/referrals">{say('referrals.all')}</Link>
      {sealing && (
        <RouteForm
          operation="Referrals_seal"
          send={(body) => answerOf(api.POST('/api/v1/referrals', { body: { ...body, inspectionId } as never }))}
          changes={[['cases', 'referrals']]}
          onClose={() => setSealing(false)}
        />
      )}
    </section>
  );
}
