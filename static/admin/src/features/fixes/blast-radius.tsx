import type { BlastView, PlanView } from '../../../../../src/shared/plan-contract';
import { othersIn, targetOf } from './plan-review';
import { useWords } from '../../i18n/words';
import { Message } from '../../ui/message';
import { Table } from '../../ui/table';

/** Which projects, issue types and open tickets meet the objects that the plan changes. */
export function BlastRadius({ plan }: { readonly plan: PlanView }) {
  const words = useWords().fixes.blast;
  const others = othersIn(plan);
  const objects = Object.entries(plan.blastRadius);
  return (
    <div className="blast">
      <h3>{words.title}</h3>
      {others.length === 0 ? (
        <Message tone="success" title={words.onlyThis(targetOf(plan))}>
          <p>{words.onlyThisText}</p>
        </Message>
      ) : (
        <Message tone="warning" title={words.others(others)}>
          <p>{words.othersText}</p>
        </Message>
      )}
      {objects.length === 0 ? null : (
        <details className="fold" open={others.length > 0}>
          <summary>{words.details(objects.length)}</summary>
          <BlastTable objects={objects} />
        </details>
      )}
    </div>
  );
}

function BlastTable({ objects }: { readonly objects: readonly (readonly [string, BlastView])[] }) {
  const all = useWords();
  const words = all.fixes.blast;
  return (
    <Table
      columns={[
        {
          title: words.object,
          cell: ([, { subject }]) => (
            <>
              <span className="subtle">{all.findings.subjects[subject.type]}</span> <bdi>{subject.name}</bdi>
            </>
          ),
        },
        {
          title: words.issueTypes,
          cell: ([, { issueTypes }]) => (issueTypes.length === 0 ? words.none : issueTypes.join(', ')),
        },
        { title: words.tickets, cell: ([, { openTickets }]) => openTickets ?? words.unknown },
        {
          title: words.projects,
          cell: ([, { otherProjects }]) =>
            otherProjects.length === 0
              ? words.none
              : otherProjects.map(({ id, key: short, name }) => name ?? short ?? id).join(', '),
        },
      ]}
      rows={objects}
      keyOf={([key]) => key}
      label={words.title}
      className="blast__table"
    />
  );
}
