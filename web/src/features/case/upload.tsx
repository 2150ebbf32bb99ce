import { UploadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useRef } from 'react';
import { answerOf, api } from '../../api/client.js';
import { ProblemError } from '../../api/problem.js';
import { useWords } from '../../words/use-words.js';

interface UploadProps {
  readonly caseId: string;
  readonly onUploaded?: (id: string) => void;
}

/** Hands in a file as evidence; a phone offers its camera. */
export function Upload({ caseId, onUploaded }: UploadProps) {
  const say = useWords();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const upload = useMutation({
    mutationFn: (file: File) => {
      const body = new FormData();
      body.append('caseId', caseId);
      body.append('file', file);
      return answerOf(api.POST('/api/v1/evidence', { body: body as never, bodySerializer: () => body }));
    },
    onSuccess: async (answer, file) => {
      void message.success(say('case.uploaded', { name: file.name }));
      await queries.invalidateQueries({ queryKey: ['case', caseId] });
      onUploaded?.((answer as { id: string }).id);
    },
    onError: (error) => void message.error(error instanceof ProblemError ? error.detail : say('state.unreachable')),
  });
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={say('case.upload')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) upload.mutate(file);
          target.value = '';
        }}
      />
      <Button icon={<UploadOutlined />} loading={upload.isPending} onClick={() => input.current?.click()}>
        {say(upload.isPending ? 'case.uploading' : 'case.upload')}
      </Button>
    </>
  );
}
