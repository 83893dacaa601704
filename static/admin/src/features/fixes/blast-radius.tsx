import type { BlastView, PlanView } from '../../../../../src/shared/plan-contract';
import { othersIn, targetOf } from './plan-review';
import { useWords } from '../../i18n/words';
import { Message } from '../../ui/message';

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
    <table className="table table--stacks blast__table" role="table">
      <thead role="rowgroup">
        <tr role="row">
          {[words.object, words.issueTypes, words.tickets, words.projects].map((title) => (
            <th key={title} scope="col" role="columnheader">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {objects.map(([key, { subject, issueTypes, openTickets, otherProjects }]) => (
          <tr key={key} role="row">
            <td role="cell">
              <span className="subtle">{all.findings.subjects[subject.type]}</span> <bdi>{subject.name}</bdi>
            </td>
            <td role="cell" data-label={words.issueTypes}>
              {issueTypes.length === 0 ? words.none : issueTypes.join(', ')}
            </td>
            <td role="cell" data-label={words.tickets}>
              {openTickets ?? words.unknown}
            </td>
            <td role="cell" data-label={words.projects}>
              {otherProjects.length === 0
                ? words.none
                : otherProjects.map(({ id, key: short, name }) => name ?? short ?? id).join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
