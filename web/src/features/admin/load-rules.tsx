import { answerOf, api } from '../../api/client.js';
import { useWords } from '../../words/use-words.js';
import { DateChanges, type DateChange } from './date-changes.js';
import { FileDialog } from './file-dialog.js';

interface LoadRulesProps {
  readonly of: 'calendars' | 'rule-packs';
  readonly label: string;
}

interface Outcome {
  readonly changes: readonly DateChange[];
  readonly count: number;
}

/** Loads a calendar year or a rule pack from a file: first every open date that would change, then the load itself. */
export function LoadRules({ of, label }: LoadRulesProps) {
  const say = useWords();
  const send = async (file: File, dryRun: boolean): Promise<Outcome> => {
    const options = { params: { query: { dryRun } }, body: JSON.parse(await file.text()) as never };
    return of === 'calendars'
      ? await answerOf(api.POST('/api/v1/calendars', options))
      : await answerOf(api.POST('/api/v1/rule-packs', options));
  };
  return (
    <FileDialog
      primary
      width={760}
      label={label}
      accept=".json"
      hint={say(of === 'calendars' ? 'admin.calendarFile' : 'admin.rulePackFile')}
      okText={say('admin.loadNow')}
      send={send}
      done={({ count }) => say('admin.loaded', { count })}
    >
      {({ changes, count }) => <DateChanges changes={changes} count={count} />}
    </FileDialog>
  );
}
