import { useId } from 'react';
import type { TwinScope } from '../../../../../src/shared/plan-contract';
import { useWords } from '../../i18n/words';

/** The two ways side by side: what is shared, what is copied, and what a trial edit hits. */
export function WayChoice({
  mode,
  choose,
}: {
  readonly mode: TwinScope['mode'];
  readonly choose: (mode: TwinScope['mode']) => void;
}) {
  const words = useWords().testProject.form;
  const id = useId();
  return (
    <fieldset className="question">
      <legend>{words.way}</legend>
      <div className="ways">
        {(['isolated', 'mirror'] as const).map((way) => (
          <label key={way} className={`way way--${way} ${mode === way ? 'way--chosen' : ''}`}>
            <span className="way__head">
              <input
                type="radio"
                name={id}
                value={way}
                checked={mode === way}
                aria-describedby={`${id}${way}`}
                onChange={() => choose(way)}
              />
              <strong>{words.ways[way].name}</strong>
            </span>
            <WaySketch isShared={way === 'mirror'} />
            <span id={`${id}${way}`}>
              <span className="way__lead">{words.ways[way].lead}</span>
              {words.ways[way].points.map((point) => (
                <span key={point} className="way__point">
                  {point}
                </span>
              ))}
            </span>
          </label>
        ))}
      </div>
      <p className="subtle field__help">{words.bothWays}</p>
    </fieldset>
  );
}

/** Two projects over one set of schemes, or each over its own; the words beside it say the same. */
function WaySketch({ isShared }: { readonly isShared: boolean }) {
  return (
    <svg className="way__sketch" viewBox="0 0 160 64" aria-hidden="true">
      <rect className="way__project" x="10" y="4" width="56" height="18" rx="3" />
      <rect className="way__project way__project--test" x="94" y="4" width="56" height="18" rx="3" />
      {isShared ? (
        <>
          <path className="way__line" d="M38 22 L68 42 M122 22 L92 42" />
          <rect className="way__scheme way__scheme--shared" x="52" y="42" width="56" height="18" rx="3" />
        </>
      ) : (
        <>
          <path className="way__line" d="M38 22 V42 M122 22 V42" />
          <rect className="way__scheme" x="10" y="42" width="56" height="18" rx="3" />
          <rect className="way__scheme way__scheme--copy" x="94" y="42" width="56" height="18" rx="3" />
        </>
      )}
    </svg>
  );
}
