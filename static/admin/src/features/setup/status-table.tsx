import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import type { ProfileChoice, Settings, StatusProposal } from '../../../../../src/shared/contract';
import { bucketOf, openQuestions, withBuckets } from '../../lib/setup-draft';
import { useSay, useWords } from '../../i18n/words';
import { ChoiceField } from '../../ui/choice-field';
import { Table } from '../../ui/table';
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
  const options = useBuckets(profile);
  const choose = (status: StatusProposal, chosen: string): void => {
    const bucket = options.find(({ value }) => value === chosen)?.value ?? bucketOf(settings, status);
    change(withBuckets(settings, [status], bucket));
  };
  return (
    <Table
      columns={[
        {
          title: words.status,
          cell: ({ category, name }) => (
            <Lozenge appearance={categoryLook[category]} maxWidth={220}>
              {name}
            </Lozenge>
          ),
        },
        {
          title: words.bucket,
          cell: (status) => (
            <ChoiceField
              label={words.bucketOf(status.name)}
              isLabelHidden
              value={bucketOf(settings, status)}
              onChange={(chosen) => choose(status, chosen)}
              options={options}
            />
          ),
          isBare: true,
        },
        {
          title: words.why,
          cell: (status) => <Why status={status} settings={settings} options={options} choose={choose} />,
          className: 'status-table__why',
        },
        {
          title: words.workflows,
          cell: ({ workflows }) => (
            <span title={workflows.join(', ')}>
              {workflows.length === 1 ? <bdi>{workflows[0]}</bdi> : words.inWorkflows(workflows.length)}
            </span>
          ),
        },
      ]}
      rows={rows}
      keyOf={({ id }) => id}
      className="status-table"
    />
  );
}

interface WhyProps extends Pick<StatusTableProps, 'settings'> {
  readonly status: StatusProposal;
  readonly options: ReturnType<typeof useBuckets>;
  readonly choose: (status: StatusProposal, bucket: string) => void;
}

function Why({ status, settings, options, choose }: WhyProps) {
  const words = useWords().setup;
  const say = useSay();
  const bucket = bucketOf(settings, status);
  const isAsked = openQuestions(settings, [status]).length > 0;
  const reason = bucket === status.proposed ? say(status.reason) : words.changed;
  if (!isAsked) return reason;
  return (
    <>
      <Lozenge appearance="moved">{words.question}</Lozenge> {reason}
      {/* A list that shows the proposal cannot be asked for the same once more. */}
      <div className="status-table__keep">
        <Button spacing="compact" onClick={() => choose(status, bucket)}>
          {words.keepProposed(options.find(({ value }) => value === bucket)?.label ?? bucket)}
          <span className="visually-hidden">: {status.name}</span>
        </Button>
      </div>
    </>
  );
}
