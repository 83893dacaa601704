import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { OverviewRow } from '../../../../../src/shared/overview-contract';
import { askApp } from '../../lib/api';
import { useAct } from '../../lib/use-act';
import { useWords } from '../../i18n/words';
import { ChoiceField } from '../../ui/choice-field';
import { ErrorPanel } from '../../ui/error-panel';
import { Message } from '../../ui/message';
import type { SetupForm } from './use-setup-draft';

type Others = readonly OverviewRow['project'][];

/** For whoever set up another project already: the same bot, accounts and skills again, as a draft to be looked at. */
export function TakeOver({ project, form }: { readonly project: string; readonly form: SetupForm }) {
  const words = useWords().setup.takeOver;
  const [others, setOthers] = useState<Others | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const act = useAct();
  const list = (): Promise<void> =>
    act.run(async () => {
      const { rows } = await askApp('readOverview', {});
      setOthers(rows.map((row) => row.project).filter(({ key }) => key !== project));
    });
  const take = (key: string): Promise<void> =>
    act.run(async () => {
      setDone(null);
      const { settings } = await askApp('proposeSetup', { projectKey: key });
      setDone(words.done(key, form.takeOver(settings)));
    });
  return (
    <div className="take-over">
      {others === null ? (
        <Button appearance="subtle" isLoading={act.isBusy} onClick={() => void list()}>
          {words.open}
        </Button>
      ) : others.length === 0 ? (
        <p className="subtle" role="status">
          {words.none}
        </p>
      ) : (
        <ChoiceField
          label={words.label}
          value=""
          options={[
            { value: '', label: words.choose },
            ...others.map(({ key, name }) => ({ value: key, label: `${name} (${key})` })),
          ]}
          onChange={(key) => void (key === '' ? undefined : take(key))}
        />
      )}
      {act.isBusy && others !== null ? <p role="status">{words.reading}</p> : null}
      {act.error === null ? null : <ErrorPanel error={act.error} />}
      {done === null ? null : (
        <Message tone="success" isAnnounced>
          <p>{done}</p>
        </Message>
      )}
    </div>
  );
}
