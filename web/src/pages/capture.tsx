import { CaptureForm } from '../features/capture/capture-form.js';
import { DraftList } from '../features/capture/draft-list.js';
import { useCaptureInspections, useDrafts } from '../features/capture/queries.js';
import { useOpenDraft } from '../features/capture/use-open-draft.js';
import { Failure } from '../features/states/failure.js';
import { Loading } from '../features/states/loading.js';
import { Notice } from '../features/states/notice.js';
import { PageHead } from '../layout/page-head.js';
import { ProblemError } from '../api/problem.js';
import { useWords } from '../words/use-words.js';

/** Logging findings on site: one form for the thumb, and what was logged with how its sending goes. */
export function CapturePage() {
  const say = useWords();
  const inspections = useCaptureInspections();
  const drafts = useDrafts();
  const open = useOpenDraft();
  const { draft } = open;
  if (inspections.isPending || drafts.isPending || draft === undefined) return <Loading />;
  if (drafts.isError) return <Failure error={drafts.error} retry={drafts.refetch} />;
  const nothingToChoose = inspections.isError || inspections.data.length === 0;
  return (
    <>
      <PageHead title={say('capture.title')} summary={say('capture.summary')} />
      <div className="capture-page">
        {nothingToChoose && draft.inspection === undefined ? (
          <NoInspections error={inspections.error} retry={inspections.refetch} />
        ) : (
          <CaptureForm inspections={inspections.data ?? []} open={{ ...open, draft }} />
        )}
        <DraftList drafts={drafts.data} open={open} />
      </div>
    </>
  );
}

function NoInspections({ error, retry }: { readonly error: Error | null; readonly retry: () => unknown }) {
  const say = useWords();
  if (error instanceof ProblemError) return <Failure error={error} retry={retry} />;
  return (
    <Notice
      title={say(error === null ? 'capture.noInspections' : 'state.unreachable')}
      hint={say(error === null ? 'capture.noInspectionsHint' : 'capture.notKnown')}
    />
  );
}
