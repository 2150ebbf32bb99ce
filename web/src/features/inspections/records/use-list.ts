import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { usePreferences } from '../../../preferences/preferences.js';

interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string | null;
  readonly total?: number;
}

/** A list of the server's, page by page; `key` names it and everything that narrows it. */
export function useList<Item>(key: readonly unknown[], read: (cursor: string | undefined) => Promise<Page<Item>>) {
  const { language } = usePreferences();
  return useInfiniteQuery({
    queryKey: [...key, language],
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
}

export type List<Item> = ReturnType<typeof useList<Item>>;
