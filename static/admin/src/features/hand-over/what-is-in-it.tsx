import { useWordsOf } from '../../i18n/words';

/** Whom the package is for, and what each of them finds in it. */
export function WhatIsInIt() {
  const words = useWordsOf('handOver').what;
  return (
    <section className="card" aria-labelledby="what-title">
      <h2 id="what-title">{words.title}</h2>
      <dl className="for-whom">
        {words.rows.map(({ who, what }) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className="subtle">{words.never}</p>
    </section>
  );
}
