import { useId, useState } from 'react';
import Lozenge from '@atlaskit/lozenge';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import type { AuditReport } from '../../../../../src/shared/report';
import type { PlannedChange, PlanView } from '../../../../../src/shared/plan-contract';
import { titleOfCheck } from '../../lib/fix-scope';
import { curesOf, numbersOf, othersIn, type ReviewRow } from './plan-review';
import { placeOf } from '../../lib/router';
import { useSay, useWords } from '../../i18n/words';
import { PlaceLink } from '../../ui/links';
import { BeforeAfter } from './before-after';
import { TransitionSketch } from './transition-sketch';

const looks = { add: 'success', change: 'inprogress', remove: 'removed' } as const;

interface ChangeRowProps {
  readonly row: ReviewRow;
  readonly plan: PlanView;
  readonly report: AuditReport | null;
  readonly isOutByYou: boolean;
  readonly setIn: (isIn: boolean) => void;
}

/** One change: the sentence that is approved, whether it is made, and on demand what it does. */
export function ChangeRow({ row: { change, number }, plan, report, isOutByYou, setIn }: ChangeRowProps) {
  const words = useWords().fixes;
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const others = othersIn(plan, change.touches);
  // The tick shows at once, and the new plan confirms it.
  const isOut = number === null || isOutByYou;
  const outByYou = isOfFixes(plan) ? words.outByYou : words.outOfOther;
  const Chevron = isOpen ? ChevronDownIcon : ChevronRightIcon;
  return (
    <li className={`change ${isOut ? 'change--out' : ''}`}>
      <div className="change__head">
        {change.isOptional === true && (number !== null || isOutByYou) ? (
          <input
            type="checkbox"
            className="change__tick"
            checked={!isOutByYou}
            aria-labelledby={`${id}-sentence`}
            onChange={(event) => setIn(event.target.checked)}
          />
        ) : (
          <span className="change__tick" />
        )}
        <button
          type="button"
          className="change__open"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}-more` : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <Chevron label="" size="small" />
          <span className="change__number" aria-hidden="true">
            {number ?? '–'}
          </span>
          <span id={`${id}-sentence`} className="change__sentence" dir="auto">
            {say(change.sentence)}
          </span>
        </button>
        <span className="change__marks">
          {others.length === 0 ? null : (
            <Lozenge appearance="moved" maxWidth={200}>
              {words.alsoIn(others)}
            </Lozenge>
          )}
          {isOut ? (
            <Lozenge>{words.left}</Lozenge>
          ) : (
            <Lozenge appearance={looks[change.effect]}>{words.does[change.effect]}</Lozenge>
          )}
        </span>
      </div>
      {isOpen ? (
        <div id={`${id}-more`} className="change__more">
          {isOut ? <p className="subtle">{isOutByYou ? outByYou : words.outWithIt}</p> : null}
          <Details change={change} plan={plan} report={report} />
        </div>
      ) : null}
    </li>
  );
}

/** And not one that makes a test project, or two projects equal. */
const isOfFixes = ({ twin, target }: PlanView): boolean => twin === undefined && target === undefined;

interface DetailsProps {
  readonly change: PlannedChange;
  readonly plan: PlanView;
  readonly report: AuditReport | null;
}

function Details({ change, plan, report }: DetailsProps) {
  const words = useWords().fixes;
  const say = useSay();
  const needs = numbersOf(plan, change.dependsOn);
  const answers = change.choices.filter(({ options }) => options.length > 1);
  return (
    <>
      {needs.length === 0 ? null : <p className="subtle">{words.needs(needs)}</p>}
      <TransitionSketch change={change} />
      <BeforeAfter before={change.before} after={change.after} />
      {answers.map(({ id, question, options, chosen }) => (
        <p key={id} dir="auto">
          <span className="subtle">{say(question)}</span>{' '}
          {options.filter((option) => option.id === chosen).map(({ label }) => say(label))}
        </p>
      ))}
      <Cures change={change} project={plan.projectKey} report={report} />
      {change.isOptional === true ? null : (
        <p className="subtle">{plan.twin === undefined ? words.comesWith : words.neededByTwin}</p>
      )}
    </>
  );
}

function Cures({
  change,
  project,
  report,
}: {
  readonly change: PlannedChange;
  readonly project: string;
  readonly report: AuditReport | null;
}) {
  const words = useWords().fixes;
  const say = useSay();
  const cures = curesOf(change);
  if (cures.length === 0) return null;
  return (
    <div className="change__cures">
      <span className="subtle">{words.cures}</span>
      <ul className="plain-list">
        {cures.map(({ check, count }) => (
          <li key={check}>
            <PlaceLink to={placeOf('findings', project, { check })}>{say(titleOfCheck(check, report))}</PlaceLink>
            {count === 1 ? null : <span className="subtle"> {words.times(count)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
