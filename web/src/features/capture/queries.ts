import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answerOf, api } from '../../api/client.js';
import { ProblemError } from '../../api/problem.js';
import { useUser } from '../../session/session.js';
import type { InspectionRef } from './draft.js';
import { draftsOf, keepKnown, known, whenDraftsChange } from './draft-store.js';

/** What a list of chips has room for. */
const chips = 10;

/** What the device itself holds is read with and without net. */
const onDevice = { networkMode: 'always', retry: false } as const;

/** My drafts on this device, the newest first; read anew with each change, also by another window. */
export function useDrafts() {
  const { id } = useUser();
  const queries = useQueryClient();
  useEffect(() => whenDraftsChange(() => void queries.invalidateQueries({ queryKey: ['drafts', id] })), [queries, id]);
  return useQuery({ queryKey: ['drafts', id], queryFn: () => draftsOf(id), staleTime: Infinity, ...onDevice });
}

/** The inspections that I can log findings for, those on site first; without net as they were last known. */
export function useCaptureInspections() {
  const { id } = useUser();
  return useQuery({
    queryKey: ['capture', id, 'inspections'],
    queryFn: () =>
      fresh(
        () => readInspections(id),
        async () => (await known(id))?.inspections,
      ),
    staleTime: 60_000,
    ...onDevice,
  });
}

/** The themes that the office's issues have, the most frequent first; without net as they were last known. */
export function useThemes(officeId: string | undefined) {
  const { id } = useUser();
  return useQuery({
    queryKey: ['capture', id, 'themes', officeId],
    queryFn: () =>
      fresh(
        () => readThemes(id, officeId ?? ''),
        async () => (await known(id))?.themes[officeId ?? ''] ?? [],
      ),
    enabled: officeId !== undefined,
    staleTime: 600_000,
    ...onDevice,
  });
}

/** What the server says; where it can't be reached, what is remembered, if anything. */
async function fresh<Data>(read: () => Promise<Data>, remembered: () => Promise<Data | undefined>): Promise<Data> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ProblemError && error.status < 500) throw error;
    const before = await remembered();
    if (before === undefined) throw error;
    return before;
  }
}

async function readInspections(accountId: string): Promise<InspectionRef[]> {
  const { items } = await answerOf(api.GET('/api/v1/inspections', { params: { query: { limit: 200 } } }));
  const mine = items.filter(
    ({ category, members }) =>
      category !== 'closed' && (members.length === 0 || members.some(({ userId }) => userId === accountId)),
  );
  const inspections = mine.map(({ id, title, unit, office, onSiteFrom, onSiteUntil }) => ({
    id,
    title,
    unit: unit?.name ?? '',
    officeId: office?.id ?? '',
    onSiteFrom,
    onSiteUntil,
  }));
  await keepKnown(accountId, { inspections });
  return inspections;
}

async function readThemes(accountId: string, officeId: string): Promise<string[]> {
  const query = { officeId, workflow: 'issue' };
  const { items } = await answerOf(api.GET('/api/v1/cases/facets/{of}', { params: { path: { of: 'theme' }, query } }));
  const themes = items.slice(0, chips).map(({ label }) => label);
  await keepKnown(accountId, { themes: { [officeId]: themes } });
  return themes;
}
