import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { Bucket, ProfileChoice, StatusProposal } from '../../../../../src/shared/contract';
import { openQuestions, statusesShown, withBuckets, type StatusFilter } from '../../lib/setup-draft';
import { useWords } from '../../i18n/words';
import { ChoiceField } from '../../ui/choice-field';
import { SearchField } from '../../ui/search-field';
import { SetupSection, type SetupFieldsProps } from '../../ui/setup-section';
import { StatusTable } from './status-table';
import { useBuckets } from './use-buckets';
import { STATUS_CATEGORIES } from '../../../../../src/shared/vocabulary';

const rowsAtFirst = 25;

/** Every status of the project's workflows with the bot's state for it; many at once by filter. */
export function StatusFields({ proposal, profile, settings, change }: SetupFieldsProps) {
  const words = useWords().setup;
  const [filter, setFilter] = useState<StatusFilter>({ text: '', category: '' });
  const [isWhole, setWhole] = useState(false);
  const asked = openQuestions(settings, proposal.statuses);
  // Questions come first: nothing automatic rests on them until they are answered.
  const matching = [...statusesShown(proposal.statuses, filter)].sort(
    (a, b) => Number(b.confidence === 'guess') - Number(a.confidence === 'guess'),
  );
  const rows = isWhole ? matching : matching.slice(0, rowsAtFirst);
  const setCategory = (chosen: string): void =>
    setFilter({ ...filter, category: STATUS_CATEGORIES.find((category) => category === chosen) ?? '' });
  return (
    <SetupSection title={words.statusesTitle} text={words.statusesText}>
      {asked.length === 0 ? null : <p className="questions-open">{words.questionsOpen(asked.length)}</p>}
      <div className="toolbar">
        <SearchField
          label={words.searchStatuses}
          value={filter.text}
          onChange={(text) => setFilter({ ...filter, text })}
        />
        <ChoiceField
          label={words.category}
          isLabelHidden
          value={filter.category}
          onChange={setCategory}
          options={[
            { value: '', label: words.anyCategory },
            ...STATUS_CATEGORIES.map((category) => ({ value: category, label: words.categories[category] })),
          ]}
        />
      </div>
      {matching.length === 0 ? (
        <p>{proposal.statuses.length === 0 ? words.noStatuses : words.noStatusMatches}</p>
      ) : null}
      {rows.length === 0 ? null : <StatusTable rows={rows} profile={profile} settings={settings} change={change} />}
      <div className="status-actions">
        {rows.length < matching.length ? (
          <Button onClick={() => setWhole(true)}>{words.showMore(matching.length - rows.length)}</Button>
        ) : null}
        {matching.length < 2 ? null : (
          <Bulk
            shown={matching}
            profile={profile}
            apply={(bucket) => change(withBuckets(settings, matching, bucket))}
          />
        )}
      </div>
    </SetupSection>
  );
}

interface BulkProps {
  readonly shown: readonly StatusProposal[];
  readonly profile: ProfileChoice;
  readonly apply: (bucket: Bucket) => void;
}

function Bulk({ shown, profile, apply }: BulkProps) {
  const words = useWords().setup;
  const options = useBuckets(profile);
  const [bucket, setBucket] = useState<Bucket>('in-progress');
  const [done, setDone] = useState('');
  const name = options.find((option) => option.value === bucket)?.label ?? bucket;
  const act = (): void => {
    apply(bucket);
    setDone(words.bulkDone(shown.length, name));
  };
  return (
    <div className="bulk">
      <ChoiceField
        label={words.bulkLabel(shown.length)}
        value={bucket}
        onChange={(chosen) => setBucket(options.find((option) => option.value === chosen)?.value ?? bucket)}
        options={options}
      />
      <Button onClick={act}>{words.bulkApply}</Button>
      <span role="status" className="subtle">
        {done}
      </span>
    </div>
  );
}
