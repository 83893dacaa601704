import type { ReactNode } from 'react';
import Button from '@atlaskit/button/new';
import CheckMarkIcon from '@atlaskit/icon/core/check-mark';
import EyeOpenIcon from '@atlaskit/icon/core/eye-open';
import { PlaceLink } from '../../ui/links';
import { PageHeader } from '../../ui/page-header';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useWords } from '../../i18n/words';

/** First run: what this is, what it will not touch, and one way on. `isFirst`: no project is set up yet. */
export function Welcome({ isFirst }: { readonly isFirst: boolean }) {
  const words = useWords().welcome;
  return (
    <div className="welcome">
      <PageHeader title={words.title} />
      <p className="lead">{words.text}</p>
      <ol className="welcome__steps">
        {words.steps.map((step, place) => (
          <li key={step}>
            <span aria-hidden="true">{place + 1}</span>
            {step}
          </li>
        ))}
      </ol>
      <WayOn isFirst={isFirst} />
      <div className="welcome__promises">
        <Promises title={words.readsTitle} lines={words.reads} icon={<EyeOpenIcon label="" />} />
        <Promises title={words.keepsTitle} lines={words.keeps} icon={<CheckMarkIcon label="" />} />
      </div>
    </div>
  );
}

/** A setup that was left in the middle goes on where it was. */
function WayOn({ isFirst }: { readonly isFirst: boolean }) {
  const { go, drafts, projectNames } = useSession();
  const words = useWords().welcome;
  const open = drafts.newest();
  return (
    <>
      <div className="welcome__actions">
        {open === null ? null : (
          <Button
            appearance="primary"
            onClick={() => go(placeOf('first-run', open, { step: drafts.read(open)?.step ?? '' }))}
          >
            {words.resume(projectNames.get(open) ?? open)}
          </Button>
        )}
        <Button appearance={open === null ? 'primary' : 'default'} onClick={() => go(placeOf('first-run'))}>
          {open === null ? words.primary : words.other}
        </Button>
        {isFirst ? null : <PlaceLink to={placeOf('projects')}>{words.all}</PlaceLink>}
      </div>
      <p className="subtle">{words.minutes}</p>
    </>
  );
}

function Promises({
  title,
  lines,
  icon,
}: {
  readonly title: string;
  readonly lines: readonly string[];
  readonly icon: ReactNode;
}) {
  return (
    <section className="card">
      <h2>{title}</h2>
      <ul className="plain-list icon-list">
        {lines.map((line) => (
          <li key={line}>
            {icon}
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
