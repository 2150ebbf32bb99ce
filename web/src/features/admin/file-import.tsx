import { Alert } from 'antd';
import { answerOf, api } from '../../api/client.js';
import { useWords } from '../../words/use-words.js';
import { FileDialog } from './file-dialog.js';

interface FileImportProps {
  readonly path: 'organisations' | 'users';
  /** Which columns the file has. */
  readonly columns: string;
}

/** Takes a CSV or Excel file in: first tells what would come of it, and every bad cell; then all rows or none. */
export function FileImport({ path, columns }: FileImportProps) {
  const say = useWords();
  const send = (file: File, dryRun: boolean) => {
    const body = new FormData();
    body.append('file', file);
    const options = { params: { query: { dryRun } }, body: body as never, bodySerializer: (form: unknown) => form as FormData };
    return answerOf(
      path === 'users' ? api.POST('/api/v1/users/import', options) : api.POST('/api/v1/organisations/import', options),
    );
  };
  return (
    <FileDialog
      label={say('admin.import')}
      accept=".csv,.xlsx"
      hint={columns}
      okText={say('admin.importNow')}
      send={send}
      isIdle={({ rows }) => rows === 0}
      done={({ created }) => say('admin.imported', { count: created })}
    >
      {({ created }) => <Alert className="drawer-alert" type="success" title={say('admin.wouldCreate', { count: created })} />}
    </FileDialog>
  );
}
