import { useState, type FormEvent } from 'react';
import Button from '@atlaskit/button/new';
import type { NamedChoice, RosterSourceChoice, RosterWatch } from '../../../../../src/shared/roster-contract';
import { askApp } from '../../lib/api';
import { tell } from '../../lib/host';
import { useAct } from '../../lib/use-act';
import { useWordsOf } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';
import { AutoAdding } from './auto-adding';
import { NamedPicker } from './named-picker';

interface WatchFormProps {
  readonly project: string;
  readonly watch: RosterWatch;
  readonly source: RosterSourceChoice['kind'] | null;
  readonly saved: (watch: RosterWatch) => void;
}

interface Draft {
  readonly isWatching: boolean;
  readonly adds: boolean;
  readonly group: NamedChoice | null;
}

const draftOf = ({ isWatching, autoAddGroupId, autoAddGroupName }: RosterWatch): Draft => ({
  isWatching,
  adds: autoAddGroupId !== null,
  group: autoAddGroupId === null ? null : { id: autoAddGroupId, name: autoAddGroupName ?? autoAddGroupId },
});

/** Watching, and adding by itself; both are off until an admin switches them on and saves. */
export function WatchForm({ project, watch, source, saved }: WatchFormProps) {
  const words = useWordsOf('customers').watch;
  const [draft, setDraft] = useState(() => draftOf(watch));
  const [isGroupMissing, setGroupMissing] = useState(false);
  const { isBusy, error, run } = useAct();
  const groupId = draft.isWatching && draft.adds ? (draft.group?.id ?? null) : null;
  const isChanged = draft.isWatching !== watch.isWatching || groupId !== watch.autoAddGroupId;
  const change = (part: Partial<Draft>): void => {
    setDraft({ ...draft, ...part });
    setGroupMissing(false);
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const isMissing = draft.isWatching && draft.adds && draft.group === null;
    setGroupMissing(isMissing);
    if (isMissing) return;
    void run(async () => {
      const answer = await askApp('saveRosterWatch', {
        projectKey: project,
        isWatching: draft.isWatching,
        autoAddGroupId: groupId,
      });
      saved(answer);
      setDraft(draftOf(answer));
      tell(words.savedTitle, words.saved(answer.isWatching, answer.autoAddGroupName));
    });
  };
  return (
    <form className="stack customers-form" onSubmit={save} noValidate>
      <div>
        <label className="option">
          <input
            type="checkbox"
            checked={draft.isWatching}
            onChange={(event) => change({ isWatching: event.target.checked })}
          />
          {words.watching}
        </label>
        <p className="subtle option__help">
          {source === null ? words.watchingFirst : source === 'csv' ? words.watchingFile : words.watchingHelp}
        </p>
      </div>
      {draft.isWatching ? (
        <div>
          <label className="option">
            <input type="checkbox" checked={draft.adds} onChange={(event) => change({ adds: event.target.checked })} />
            {words.adds}
          </label>
          <p className="subtle option__help">{words.addsHelp}</p>
        </div>
      ) : null}
      {draft.isWatching && draft.adds ? (
        <NamedPicker
          label={words.group}
          help={words.groupHelp}
          of={{ kind: 'groups' }}
          chosen={draft.group}
          isInvalid={isGroupMissing}
          choose={(group) => change({ group })}
        />
      ) : null}
      {groupId === null ? null : <AutoAdding key={groupId} project={project} groupId={groupId} />}
      {isGroupMissing ? (
        <p className="field__error" role="alert">
          {words.groupMissing}
        </p>
      ) : null}
      {error === null ? null : <ErrorPanel error={error} />}
      <div className="next__actions">
        <Button type="submit" isLoading={isBusy}>
          {words.save}
        </Button>
        <span className="subtle" role="status">
          {isChanged ? words.unsaved : ''}
        </span>
      </div>
    </form>
  );
}
