import type { TwinView } from '../../../../../src/shared/plan-contract';
import { useSay, useWords } from '../../i18n/words';
import { HELD } from '../../../../../src/shared/vocabulary';

const MOST_NAMES = 6;

/** What the test project will share with its original, and what a trial edit of each part would reach. */
export function TwinParts({ twin }: { readonly twin: TwinView }) {
  const words = useWords().testProject.parts;
  return (
    <div className="blast">
      <h3>{words.title}</h3>
      <div className="twin-parts">
        {HELD.map((held) => (
          <section key={held} className={`twin-parts__kind twin-parts__kind--${held}`}>
            <h4>{words.held[held]}</h4>
            <Parts parts={twin.parts.filter((part) => part.held === held)} />
          </section>
        ))}
      </div>
    </div>
  );
}

function Parts({ parts }: Pick<TwinView, 'parts'>) {
  const words = useWords().testProject.parts;
  const say = useSay();
  if (parts.length === 0) return <p className="subtle">{words.nothing}</p>;
  return (
    <dl>
      {parts.map(({ part, names, sentence }) => (
        <div key={part}>
          <dt>{words.names[part] ?? part}</dt>
          {names.length === 0 ? null : (
            <dd className="subtle">
              {names.slice(0, MOST_NAMES).map((name, at) => (
                <span key={name}>
                  {at === 0 ? '' : ', '}
                  <bdi>{name}</bdi>
                </span>
              ))}
              {names.length > MOST_NAMES ? `, ${words.more(names.length - MOST_NAMES)}` : ''}
            </dd>
          )}
          <dd>{say(sentence)}</dd>
        </div>
      ))}
    </dl>
  );
}
