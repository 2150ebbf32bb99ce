import { ArrowLeftOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import type { CaseWithSubject } from '../../api/types.js';
import { usePreferences } from '../../preferences/preferences.js';
import { useWords } from '../../words/use-words.js';
import { Fact } from '../states/fact.js';
import { partyText } from '../status/party.js';
import { Step } from '../status/step.js';
import { LimitDate } from '../status/time-left.js';

/** What a case is, where it stands, whose turn it is, and until when. */
export function CaseHead({ of }: { readonly of: CaseWithSubject }) {
  const say = useWords();
  const { language } = usePreferences();
  const navigate = useNavigate();
  useEffect(() => {
    document.title = `${of.number} ${of.title} · ${say('product')}`;
  }, [of.number, of.title, say]);
  const owner = of.owner.user?.name ?? of.owner.post?.name ?? of.owner.organisation?.name;
  return (
    <header className="case-head">
      <div className="case-line">
        <Button type="text" icon={<ArrowLeftOutlined />} aria-label={say('case.back')} onClick={() => void navigate(-1)} />
        <span className="number">{of.number}</span>
        {of.cycle > 1 && <span className="tag">{say('case.cycle', { cycle: of.cycle })}</span>}
        {of.synthetic && <span className="tag">{say('case.synthetic')}</span>}
        {of.source !== null && <span className="tag">{say('case.source')}</span>}
      </div>
      <h1>{of.title}</h1>
      <dl className="facts">
        <Fact label={say('case.step')}>
          <Step of={of} />
        </Fact>
        {of.turn !== 'nobody' && <Fact label={say('case.turn')}>{partyText(of.turn, language)}</Fact>}
        {of.stepDueAt !== null && (
          <Fact label={say('case.stepLimit')}>
            <LimitDate dueAt={of.stepDueAt} />
          </Fact>
        )}
        {of.dueAt !== null && (
          <Fact label={say('case.limit')}>
            <LimitDate dueAt={of.dueAt} timeliness={of.timeliness} />
          </Fact>
        )}
        <Fact label={say('case.unit')}>{of.unit?.name}</Fact>
        <Fact label={say('case.office')}>{of.office?.name}</Fact>
        {owner !== of.unit?.name && owner !== of.office?.name && <Fact label={say('case.owner')}>{owner}</Fact>}
        {of.theme !== null && <Fact label={say('case.theme')}>{of.theme}</Fact>}
      </dl>
    </header>
  );
}
