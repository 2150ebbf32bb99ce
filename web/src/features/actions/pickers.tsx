import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { use, useDeferredValue, useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { useWords } from '../../words/use-words.js';
import { FormSubject } from './form-subject.js';

interface PickerProps {
  readonly id?: string;
  readonly value?: unknown;
  readonly onChange?: (value: unknown) => void;
  readonly several: boolean;
}

interface Found {
  readonly id: string;
  readonly name: string;
}

interface RemoteProps extends PickerProps {
  /** What is searched, for the cache. */
  readonly of: string;
  readonly find: (q: string | undefined) => Promise<readonly Found[]>;
}

/** Searches the server while one types, and keeps ids. */
function Remote({ of, find, several, id, value, onChange }: RemoteProps) {
  const say = useWords();
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const { data = [], isFetching } = useQuery({
    queryKey: ['pick', of, q],
    queryFn: () => find(q === '' ? undefined : q),
    placeholderData: (earlier) => earlier,
  });
  return (
    <Select
      id={id}
      mode={several ? 'multiple' : undefined}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={value}
      onChange={onChange}
      loading={isFetching}
      placeholder={say('form.searchHint')}
      notFoundContent={say('form.noChoice')}
      options={data.map((each) => ({ value: each.id, label: each.name }))}
    />
  );
}

export function OrganisationPicker(props: PickerProps) {
  const find = async (q: string | undefined) => {
    const page = await answerOf(api.GET('/api/v1/organisations', { params: { query: { q, limit: 30 } } }));
    return page.items as unknown as readonly Found[];
  };
  return <Remote of="organisations" find={find} {...props} />;
}

export function CasePicker(props: PickerProps) {
  const find = async (q: string | undefined) => {
    const page = await answerOf(api.GET('/api/v1/cases', { params: { query: { q, limit: 20 } } }));
    return page.items.map(({ id, number, title }) => ({ id, name: `${number} ${title}` }));
  };
  return <Remote of="cases" find={find} {...props} />;
}

interface Post extends Found {
  readonly holder: Found | null;
}

async function postsOf(organisation: string | undefined): Promise<readonly Post[]> {
  const page = await answerOf(api.GET('/api/v1/posts', { params: { query: { organisationId: organisation, limit: 100 } } }));
  return page.items;
}

/** The posts of the organisation that answers for the case. */
export function PostPicker(props: PickerProps) {
  const organisation = use(FormSubject)?.owner.organisation?.id;
  return <Remote of={`posts ${organisation ?? ''}`} find={() => postsOf(organisation)} {...props} />;
}

/** Those who hold a post of the organisation that answers for the case. */
export function PersonPicker(props: PickerProps) {
  const organisation = use(FormSubject)?.owner.organisation?.id;
  const find = async () => {
    const holders = (await postsOf(organisation)).flatMap(({ holder }) => (holder === null ? [] : [holder]));
    return [...new Map(holders.map((holder) => [holder.id, holder])).values()];
  };
  return <Remote of={`holders ${organisation ?? ''}`} find={find} {...props} />;
}
