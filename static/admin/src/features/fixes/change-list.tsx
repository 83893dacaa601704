import { useMemo } from 'react';
import Button from '@atlaskit/button/new';
import type { AuditReport } from '../../../../../src/shared/report';
import type { PlanView } from '../../../../../src/shared/plan-contract';
import { useWords } from '../../i18n/words';
import { Message } from '../../ui/message';
import { ChangeRow } from './change-row';
import { PlannedPicture } from './planned-picture';
import { groupsOf } from './plan-review';
import { useKeptPlaces } from './use-kept-places';

interface ChangeListProps {
  readonly plan: PlanView;
  readonly report: AuditReport | null;
  /** Ids of the changes that are left out. */
  readonly without: readonly string[];
  readonly setWithout: (without: readonly string[]) => void;
  /** The plan for them is on its way. */
  readonly isReplanning: boolean;
}

/** A line for each change, by what it is about. What is left out keeps its line. */
export function ChangeList({ plan, report, without, setWithout, isReplanning }: ChangeListProps) {
  const words = useWords().fixes;
  const groups = useGroups(plan);
  if (groups.length === 0) return null;
  const planned = (plan.leftOut ?? []).map(({ id }) => id);
  // Until the plan for it is there, what was left out just now counts already.
  const out = new Set(isReplanning ? [...without, ...planned] : planned);
  const byYou = without.filter((id) => out.has(id)).length;
  return (
    <section className="changes" aria-labelledby="changes-title">
      <h3 id="changes-title">{words.changesTitle(plan.changes.length)}</h3>
      <p className="subtle">{words.changesText}</p>
      {byYou === 0 ? null : (
        <Message tone="information" title={words.outTitle(out.size)}>
          <p>{isReplanning ? words.planning : words.outText(byYou, out.size - byYou)}</p>
          <Button spacing="compact" onClick={() => setWithout([])}>
            {words.takeBack}
          </Button>
        </Message>
      )}
      {groups.map(({ key, group, workflow, rows }) => (
        <section key={key} className="change-group" aria-labelledby={`group-${key}`}>
          <h4 id={`group-${key}`} dir="auto">
            {workflow === null ? words.groups[group] : words.groupOf(workflow)}
          </h4>
          {picturedIn(plan, key).map((change) => (
            <PlannedPicture key={change.workflowId} project={plan.projectKey} change={change} />
          ))}
          <ul className="plain-list">
            {rows.map((row) => (
              <ChangeRow
                key={row.change.id}
                row={row}
                plan={plan}
                report={report}
                isOutByYou={without.includes(row.change.id)}
                setIn={(isIn) =>
                  setWithout(isIn ? without.filter((id) => id !== row.change.id) : [...without, row.change.id])
                }
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

const picturedIn = ({ workflows = [] }: PlanView, group: string) =>
  workflows.filter(({ workflowId }) => group === `workflow:${workflowId}`);

function useGroups(plan: PlanView) {
  const ids = useMemo(() => [...plan.changes, ...(plan.leftOut ?? [])].map(({ id }) => id), [plan]);
  const order = useKeptPlaces(ids);
  return useMemo(() => groupsOf(plan, order), [plan, order]);
}
