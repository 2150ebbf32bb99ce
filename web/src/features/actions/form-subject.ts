import { createContext, use } from 'react';
import type { CaseWithSubject, FieldSchema } from '../../api/types.js';

/** The case that a form is about, for fields that name parts of it. */
export const FormSubject = createContext<CaseWithSubject | undefined>(undefined);

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The parts of the case that an unnamed choice of ids can mean: several ids are manifestations, one is a measure. */
export function useSubjectChoices(schema: FieldSchema): Choice[] {
  const subject = use(FormSubject)?.subject;
  const parts = schema.type === 'array' ? subject?.manifestations : subject?.measures;
  return (parts ?? []).map(({ id, ordinal, text }) => ({ value: id, label: `${ordinal}. ${text}` }));
}
