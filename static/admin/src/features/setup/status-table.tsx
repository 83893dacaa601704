import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import type { ProfileChoice, Settings, StatusProposal } from '../../../../../src/shared/contract';
import { bucketOf, openQuestions, withBuckets } from '../../lib/setup-draft';
import { useSay, useWords } from '../../i18n/words';
import { ChoiceField } from '../../ui/choice-field';
import { useBuckets } from './use-buckets';

const categoryLook = { new: 'default', indeterminate: 'inprogress', done: 'success', unknown: 'default' } as const;

interface StatusTableProps {
  readonly rows: readonly StatusProposal[];
  readonly profile: ProfileChoice;
  readonly settings: Settings;
  readonly change: (settings: Settings) => void;
}

export function StatusTable({ rows, profile, settings, change }: StatusTableProps) {
  const words = useWords().setup;
  return (
    <table className="table table--stacks status-table" role="table">
      <thead role="rowgroup">
        <tr role="row">
          {[words.status, words.bucket, words.why, words.workflows].map((title) => (
            <th key={title} scope="col" role="columnheader">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((status) => (
          <StatusRow key={status.id} status={status} profile={profile} settings={settings} change={change} />
        ))}
      </tbody>
    </table>
  );
}

function StatusRow({
  status,
  profile,
  settings,
  change,
}: Omit<StatusTableProps, 'rows'> & { readonly status: StatusProposal }) {
  const words = useWords().setup;
  const say = useSay();
  const options = useBuckets(profile);
  const bucket = bucketOf(settings, status);
  const isAsked = openQuestions(settings, [status]).length > 0;
  const choose = (chosen: string): void =>
    change(withBuckets(settings, [status], options.find((option) => option.value === chosen)?.value ?? bucket));
  const name = options.find((option) => option.value === bucket)?.label ?? bucket;
  return (
    <tr role="row">
      <td role="cell">
        <Lozenge appearance={categoryLook[status.category]} maxWidth={220}>
          {status.name}
        </Lozenge>
      </td>
      <td role="cell">
        <ChoiceField
          label={words.bucketOf(status.name)}
          isLabelHidden
          value={bucket}
          onChange={choose}
          options={options}
        />
      </td>
      <td role="cell" data-label={words.why} className="status-table__why">
        {isAsked ? (
          <>
            <Lozenge appearance="moved">{words.question}</Lozenge>{' '}
          </>
        ) : null}
        {bucket === status.proposed ? say(status.reason) : words.changed}
        {/* A list that shows the proposal cannot be asked for the same once more. */}
        {isAsked ? (
          <div className="status-table__keep">
            <Button spacing="compact" onClick={() => choose(bucket)}>
              {words.keepProposed(name)}
              <span className="visually-hidden">: {status.name}</span>
            </Button>
          </div>
        ) : null}
      </td>
      <td role="cell" data-label={words.workflows} title={status.workflows.join(', ')}>
        {status.workflows.length === 1 ? <bdi>{status.workflows[0]}</bdi> : words.inWorkflows(status.workflows.length)}
      </td>
    </tr>
  );
}
