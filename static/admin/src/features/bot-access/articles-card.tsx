import { useCallback, useState, type FormEvent } from 'react';
import Button from '@atlaskit/button/new';
import { askApp } from '../../lib/api';
import { useSession } from '../../lib/session';
import { useAnswer } from '../../lib/use-answer';
import { useWordsOf } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';
import { Placeholder } from '../../ui/placeholder';
import { FoundArticles } from './found-articles';
import { TextField } from '../../ui/text-field';

const mostCharacters = 200;

/** A search of the knowledge base with the bot's eyes, beside the reader's own. */
export function ArticlesCard({ project }: { readonly project: string }) {
  const { place, go } = useSession();
  const words = useWordsOf('botPreview').articles;
  const query = place.filters['query'] ?? '';
  const [typed, setTyped] = useState(query);
  const [isTried, setTried] = useState(false);
  const isMissing = typed.trim() === '';
  const search = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!isMissing) go({ ...place, filters: { ...place.filters, query: typed.trim() } }, 'replace');
  };
  return (
    <section className="card stack" aria-labelledby="articles-title">
      <div>
        <h2 id="articles-title">{words.title}</h2>
        <p className="subtle">{words.text}</p>
      </div>
      <form role="search" aria-labelledby="articles-title" className="article-search" noValidate onSubmit={search}>
        <TextField
          label={words.search}
          maxLength={mostCharacters}
          value={typed}
          onChange={setTyped}
          error={isTried && isMissing ? words.missing : null}
        />
        <Button type="submit">{words.submit}</Button>
      </form>
      {query === '' ? null : <Found key={query} project={project} query={query.slice(0, mostCharacters)} />}
    </section>
  );
}

function Found({ project, query }: { readonly project: string; readonly query: string }) {
  const ask = useCallback(() => askApp('explainArticles', { projectKey: project, query }), [project, query]);
  const { value, error, reload } = useAnswer(ask);
  if (error !== null) return <ErrorPanel error={error} retry={reload} />;
  return value === null ? (
    <Placeholder heights={[20, 40, 40]} />
  ) : (
    <FoundArticles project={project} query={query} found={value} />
  );
}
