import { Link } from 'react-router';
import { usePreferences } from '../../../preferences/preferences.js';
import { momentText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { Failure } from '../../states/failure.js';
import { Loading } from '../../states/loading.js';
import { daysText } from '../../status/time-left.js';
import { daysTo } from '../../../time/moments.js';
import type { Receipts } from '../types.js';
import { useReceipts } from './queries.js';

type Receipt = Receipts['items'][number];

/** Unit by unit: who signed for what and when, and what nobody has signed for. */
export function ReceiptsCard({ id }: { readonly id: string }) {
  const say = useWords();
  const found = useReceipts(id);
  if (found.isPending) return <Loading />;
  if (found.isError) return <Failure error={found.error} retry={found.refetch} />;
  const { signed, unsigned, items } = found.data;
  return (
    <section className="card" aria-labelledby="receipts">
      <div className="card-head">
        <h2 id="receipts">{say('receipts.title')}</h2>
        {items.length > 0 && (
          <span className={unsigned > 0 ? 'time time-soon' : 'time time-good'}>
            {unsigned > 0 ? say('receipts.some', { signed, unsigned }) : say('receipts.all', { signed })}
          </span>
        )}
      </div>
      {items.length === 0 && <p className="muted">{say('receipts.none')}</p>}
      {byUnit(items).map(({ unit, receipts }) => (
        <div key={unit.id} className="receipts-unit">
          <h3>
            {unit.name}{' '}
            <span className="muted">
              {say('receipts.ofUnit', {
                signed: receipts.filter(({ signedAt }) => signedAt !== null).length,
                total: receipts.length,
              })}
            </span>
          </h3>
          <ul className="receipts">
            {receipts.map((receipt) => (
              <ReceiptRow key={receipt.caseId} receipt={receipt} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function ReceiptRow({ receipt }: { readonly receipt: Receipt }) {
  const say = useWords();
  const { language } = usePreferences();
  const { caseId, number, title, signedAt, signedBy, dueAt } = receipt;
  return (
    <li className={signedAt === null ? 'receipt receipt-unsigned' : 'receipt'}>
      <div>
        <Link to={`/cases/${caseId}`}>{title}</Link> <span className="number">{number}</span>
      </div>
      {signedAt === null ? (
        <p>
          <strong className="wrong">{say('receipts.unsigned')}</strong>{' '}
          {dueAt !== null && <span className={`time time-${daysTo(dueAt) < 0 ? 'late' : 'soon'}`}>{daysText(dueAt, say)}</span>}
        </p>
      ) : (
        <p className="muted">
          {signedBy?.name} · <time dateTime={signedAt}>{momentText(signedAt, language)}</time>
        </p>
      )}
    </li>
  );
}

/** The unsigned ones first, in each unit. */
function byUnit(items: readonly Receipt[]) {
  const units = [...new Map(items.map(({ unit }) => [unit.id, unit])).values()];
  const open = ({ signedAt }: Receipt) => (signedAt === null ? 0 : 1);
  return units.map((unit) => ({
    unit,
    receipts: items.filter((item) => item.unit.id === unit.id).sort((one, other) => open(one) - open(other)),
  }));
}
