import { useWords } from '../../words/use-words.js';

/** Says that something is on its way, without making the page jump. */
export function Loading({ whole = false }: { readonly whole?: boolean }) {
  const say = useWords();
  return (
    <div className={whole ? 'loading loading-whole' : 'loading'} role="status" aria-live="polite">
      <span className="visually-hidden">{say('state.loading')}</span>
      <span className="loading-bar" />
      <span className="loading-bar" />
      <span className="loading-bar" />
    </div>
  );
}
