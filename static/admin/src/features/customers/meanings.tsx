import { useWordsOf } from '../../i18n/words';

/**
 * The three meanings of “customer” in one picture; the words are the picture's own text, so nothing is hidden from a
 * screen reader.
 */
export function Meanings() {
  const words = useWordsOf('customers').meanings;
  return (
    <section className="card" aria-labelledby="meanings-title">
      <h2 id="meanings-title">{words.title}</h2>
      <p className="subtle">{words.text}</p>
      <figure className="meanings">
        <ol className="meanings__ways plain-list">
          {words.each.map(({ title, where, text, gate }, place) => (
            <li key={title} className={`meanings__way meanings__way--${place}`}>
              <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" className="meanings__icon">
                {place === 2 ? <rect x="3" y="5" width="26" height="22" rx="4" /> : null}
                {place === 1 ? <path d="M4 28V12L16 4l12 8v16z" /> : null}
                {place === 0 ? <circle cx="16" cy="16" r="13" /> : null}
                <circle cx="16" cy="13.5" r="3.5" className="meanings__head" />
                <path d="M9.5 24c0-7 13-7 13 0z" className="meanings__head" />
              </svg>
              <h3>{title}</h3>
              <p className="meanings__where">{where}</p>
              <p>{text}</p>
              <p className="meanings__gate">{gate}</p>
            </li>
          ))}
        </ol>
        <svg viewBox="0 0 600 40" preserveAspectRatio="none" aria-hidden="true" className="meanings__lines">
          <path d="M300 0V40" />
          <path d="M100 0C100 28 300 12 300 40M500 0C500 28 300 12 300 40" className="meanings__maybe" />
        </svg>
        <p className="meanings__desk">{words.desk}</p>
        <figcaption className="subtle">{words.caption}</figcaption>
      </figure>
    </section>
  );
}
