import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { keep, readFile } from '../../api/download.js';
import { ProblemError } from '../../api/problem.js';
import { useWords } from '../../words/use-words.js';

/** Downloads a file of the server's; why it can not be had is said in the server's words. */
export function useDownload() {
  const say = useWords();
  const { message } = App.useApp();
  const { mutate, isPending, variables } = useMutation({
    mutationFn: async (address: string) => keep(await readFile(address)),
    onError: (error) =>
      void message.error(error instanceof ProblemError ? error.detail || error.title : say('state.unreachable')),
  });
  return { download: mutate, isPending, address: variables };
}
