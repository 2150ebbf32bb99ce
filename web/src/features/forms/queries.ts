import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';
import type { FieldSchema } from '../../api/types.js';
import { usePreferences } from '../../preferences/preferences.js';

interface Form {
  readonly title: string;
  readonly schema: FieldSchema;
}

/** The form of a route by its name in the API's description, as `Talks_write`, with the server's words. */
export function useForm(operation: string) {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['form', operation, language],
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/forms/{operation}', { params: { path: { operation } } }))) as unknown as Form,
    staleTime: Infinity,
  });
}
