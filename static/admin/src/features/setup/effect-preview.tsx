import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { Settings } from '../../../../../src/shared/contract';
import { titleOfChange } from '../../../../../src/shared/judgement';
import type { CheckChange } from '../../../../../src/shared/overview-contract';
import type { SettingsPreview, Standing } from '../../../../../src/shared/what-if-contract';
import { askApp } from '../../lib/api';
import { useAct } from '../../lib/use-act';
import { useSay, useWords } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';
import { REPORT_CHANGES } from '../../../../../src/shared/vocabulary';

/** The verdict under settings that are not saved yet, asked for by a button: it reads Jira. */
export function EffectPreview({ settings }: { readonly settings: Settings }) {
  const words = useWords().skills;
  const act = useAct();
  const [shown, setShown] = useState<{ readonly of: Settings; readonly preview: SettingsPreview } | null>(null);
  const show = (): Promise<void> =>
    act.run(async () => setShown({ of: settings, preview: await askApp('previewSettings', { settings }) }));
  return (
    <section className="card effect" aria-labelledby="effect-title">
      <h2 id="effect-title">{words.effectTitle}</h2>
      <p className="subtle">{words.effectText}</p>
      {act.error === null ? null : <ErrorPanel error={act.error} />}
      <div role="status">{shown === null ? null : <Effect preview={shown.preview} />}</div>
      <div className="effect__acts">
        <Button onClick={() => void show()} isLoading={act.isBusy}>
          {shown === null ? words.effectShow : words.effectAgain}
        </Button>
        <span className="subtle" role="status">
          {act.isBusy ? words.effectLoading : shown !== null && shown.of !== settings ? words.effectStale : ''}
        </span>
      </div>
    </section>
  );
}

function Effect({ preview: { before, after, changes } }: { readonly preview: SettingsPreview }) {
  const words = useWords().skills;
  const isSame = changes !== null && REPORT_CHANGES.every((kind) => changes[kind].length === 0);
  return (
    <>
      <dl className="effect__standings">
        {before === null ? null : <StandingLine title={words.effectBefore} standing={before} />}
        <StandingLine title={words.effectAfter} standing={after} />
      </dl>
      {changes === null ? <p>{words.effectFirst}</p> : null}
      {isSame ? <p>{words.effectSame}</p> : null}
      {changes === null
        ? null
        : REPORT_CHANGES.map((kind) => <Changed key={kind} title={words[kind]} changes={changes[kind]} />)}
    </>
  );
}

function StandingLine({ title, standing }: { readonly title: string; readonly standing: Standing }) {
  const words = useWords().skills;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <strong>{words.effectVerdict[standing.verdict]}</strong>
        {` · ${words.score(standing.score)} · ${words.failing(standing.failing)}`}
      </dd>
    </div>
  );
}

function Changed({ title, changes }: { readonly title: string; readonly changes: readonly CheckChange[] }) {
  const say = useSay();
  if (changes.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {changes.map((change) => (
          <li key={change.check}>{say(titleOfChange(change))}</li>
        ))}
      </ul>
    </>
  );
}
