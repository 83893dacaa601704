import type { ArticleExplanation } from '../../../../../src/shared/contract';
import { placeOf } from '../../lib/router';
import { useSay, useWordsOf } from '../../i18n/words';
import { Empty } from '../../ui/empty';
import { OutsideLink, PlaceLink } from '../../ui/links';
import { Message } from '../../ui/message';
import { Table } from '../../ui/table';

interface FoundArticlesProps {
  readonly project: string;
  readonly query: string;
  readonly found: ArticleExplanation;
}

/** What a search gives the bot, what it keeps from it, and why that may be. */
export function FoundArticles({ project, query, found: { served, hidden, heldBack, reasons } }: FoundArticlesProps) {
  const words = useWordsOf('botPreview').articles;
  const say = useSay();
  if (heldBack === null && served.length === 0 && hidden.length === 0)
    return (
      <div role="status">
        <Empty title={words.noneTitle(query)} text={words.noneText} />
      </div>
    );
  return (
    <div className="stack">
      <p role="status">{words.said(served.length, hidden.length)}</p>
      {heldBack === null ? null : (
        <Message tone="warning" title={words.heldBackTitle}>
          <p>{say(heldBack)}</p>
          <p>
            {words.heldBackAdvice} <PlaceLink to={placeOf('setup', project)}>{words.toSetup}</PlaceLink>
          </p>
        </Message>
      )}
      <section>
        <h3>{words.servedTitle(served.length)}</h3>
        <p className="subtle">{served.length === 0 ? words.nothingServed : words.servedText}</p>
        {served.length === 0 ? null : (
          <ul className="article-list plain-list">
            {served.map(({ id, pageId, title, excerpt, spaceKey, url }) => (
              <li key={id}>
                <OutsideLink to={url}>
                  <bdi>{title}</bdi>
                </OutsideLink>{' '}
                <span className="subtle">{words.place(spaceKey, pageId)}</span>
                {excerpt === '' ? null : (
                  <p dir="auto" className="article-list__excerpt">
                    {excerpt}
                  </p>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
      {hidden.length === 0 ? null : (
        <section>
          <h3>{words.hiddenTitle(hidden.length)}</h3>
          <ul className="article-list plain-list">
            {hidden.map(({ pageId, title, spaceKey }) => (
              <li key={pageId}>
                <bdi>{title}</bdi> <span className="subtle">{words.place(spaceKey, pageId)}</span>
              </li>
            ))}
          </ul>
          {heldBack === null ? <Reasons reasons={reasons} /> : null}
        </section>
      )}
    </div>
  );
}

function Reasons({ reasons }: Pick<ArticleExplanation, 'reasons'>) {
  const words = useWordsOf('botPreview').articles;
  const say = useSay();
  return (
    <>
      <p className="subtle" id="reasons-text">
        {words.hiddenText}
      </p>
      <Table
        columns={[
          { title: words.reason, cell: ({ why }) => say(why) },
          { title: words.look, cell: ({ look }) => say(look) },
        ]}
        rows={reasons}
        keyOf={({ id }) => id}
        className="preview-table"
        describedBy="reasons-text"
      />
    </>
  );
}
