import Button from '@atlaskit/button/new';
import CheckMarkIcon from '@atlaskit/icon/core/check-mark';
import EyeOpenIcon from '@atlaskit/icon/core/eye-open';
import { PageHeader } from '../components/page-header';
import { placeOf } from '../router';
import { useSession } from '../session';
import { useWords } from '../words';

/** First run: what this is, what it will not touch, and one way on. */
export function Welcome() {
  const { go } = useSession();
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
      <Button appearance="primary" onClick={() => go(placeOf('projects'))}>
        {words.primary}
      </Button>
      <div className="welcome__promises">
        <Promises title={words.readsTitle} lines={words.reads} icon={<EyeOpenIcon label="" />} />
        <Promises title={words.keepsTitle} lines={words.keeps} icon={<CheckMarkIcon label="" />} />
      </div>
    </div>
  );
}

function Promises({ title, lines, icon }: { readonly title: string; readonly lines: readonly string[]; readonly icon: React.ReactNode }) {
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
