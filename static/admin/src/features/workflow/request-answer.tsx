import type { ReactNode } from 'react';
import Lozenge from '@atlaskit/lozenge';
import type { ExplainedAction, RequestExplanation, RequestMove } from '../../../../../src/shared/request-contract';
import { mayOpen } from '../../lib/admission';
import { placeOf, type Place } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useSay, useWords } from '../../i18n/words';
import { Announcement } from '../../ui/announcement';
import { PlaceLink } from '../../ui/links';
import { When } from '../../ui/when';
import { markOf, seenIn, type Mark } from './request-marks';

const looks = {
  can: 'success',
  cannot: 'removed',
  unknown: 'moved',
  depends: 'moved',
  notNeeded: 'default',
} as const satisfies Readonly<Record<Mark, string>>;

interface AnswerProps {
  readonly project: string;
  readonly explanation: RequestExplanation;
}

/** What Jira and the workflow say of one request, an entry for each thing a bot does. */
export function RequestAnswer({ project, explanation }: AnswerProps) {
  const all = useWords().workflow;
  const words = all.whyNot;
  const { key, status, issueType, securityLevel, workflow, at, actions, seenBy } = explanation;
  const can = actions.filter((action) => action.can === true).length;
  const meaning =
    status.bucket === null
      ? words.unknownMeaning
      : status.bucket === 'other'
        ? words.noMeaning
        : all.buckets[status.bucket];
  const facts = [
    [words.facts.status, status.name],
    [words.facts.means, meaning],
    [words.facts.issueType, issueType.name],
    [words.facts.level, securityLevel?.name ?? words.noLevel],
  ] as const;
  return (
    <div className="stack request-answer">
      <Announcement text={words.done(key, can, actions.length)} mark={`${key} ${at}`} />
      <h3>{words.resultTitle(key)}</h3>
      <dl className="request-answer__facts">
        {facts.map(([title, value]) => (
          <div key={title}>
            <dt className="subtle">{title}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      {explanation.isAwaitingApproval ? <p>{words.approval}</p> : null}
      <p className="subtle">
        {seenBy === null ? null : <>{words[seenIn(explanation)]} </>}
        {words.asked} <When at={at} />.
      </p>
      {workflow === null ? <p>{words.noWorkflow}</p> : null}
      <ul className="plain-list request-answer__actions">
        {actions.map((action) => (
          <Action key={action.action} project={project} action={action} explanation={explanation} />
        ))}
      </ul>
      {workflow === null ? null : (
        <PlaceLink to={placeOf('workflow', project, { workflow: workflow.id, request: key })}>
          {words.seeWorkflow(workflow.name)}
        </PlaceLink>
      )}
    </div>
  );
}

function Action({ project, action, explanation }: AnswerProps & { readonly action: ExplainedAction }) {
  const words = useWords().workflow.whyNot;
  const mark = markOf(action);
  const { because } = action;
  return (
    <li>
      <div className="goal__head">
        <h4>{words.actions[action.action]}</h4>
        <Lozenge appearance={looks[mark]}>{words.marks[mark]}</Lozenge>
      </div>
      <p>
        <Reason action={action} explanation={explanation} />
        {because === 'no-transition' && explanation.workflow !== null && action.unlisted.length === 0
          ? ` ${words.noWay}`
          : null}
      </p>
      <Moves action={action} />
      {because in words.toDo ? <ToDo project={project} because={because} /> : null}
    </li>
  );
}

function Reason({ action: { because, missing }, explanation }: Omit<Parameters<typeof Action>[0], 'project'>) {
  const words = useWords().workflow.whyNot;
  const say = useSay();
  const { seenBy, securityLevel } = explanation;
  if (because === 'open') return seenBy === 'service-account' ? words.openSeen : words.openComputed;
  if (because === 'permission-missing') return words.permissionMissing(missing.map(say));
  if (because === 'not-found-by-account' && securityLevel !== null) return words.hiddenByLevel(securityLevel.name);
  return words.reasons[because];
}

/** Where each kind of reason is seen to. */
const LEADS_TO: Readonly<Partial<Record<ExplainedAction['because'], 'setup' | 'findings' | 'fixes'>>> = {
  'account-not-chosen': 'setup',
  'people-decide': 'setup',
  'not-found-by-account': 'findings',
  'permission-missing': 'findings',
  'no-transition': 'fixes',
};

function ToDo({ project, because }: { readonly project: string; readonly because: ExplainedAction['because'] }) {
  const words = useWords().workflow.whyNot;
  const { admission } = useSession();
  const toDo: Readonly<Partial<Record<ExplainedAction['because'], string>>> = words.toDo;
  const to = LEADS_TO[because];
  const places: Readonly<Record<NonNullable<typeof to>, Place>> = {
    setup: placeOf('setup', project),
    findings: placeOf('findings', project, { area: 'access' }),
    fixes: placeOf('fixes', project, { area: 'workflow' }),
  };
  return (
    <p>
      {toDo[because]}{' '}
      {to === undefined || !mayOpen(admission, to) ? null : <PlaceLink to={places[to]}>{words.links[to]}</PlaceLink>}
    </p>
  );
}

function Moves({ action: { moves, unlisted, path } }: { readonly action: ExplainedAction }) {
  const words = useWords().workflow.whyNot;
  const say = useSay();
  return (
    <>
      {moves.length === 0 ? null : (
        <MoveList title={words.movesTitle}>
          {moves.map((move) => (
            <Move key={move.transition.id} move={move}>
              {move.lacks.length === 0 ? '' : ` ${words.lacks(move.lacks)}`}
              {move.askedOnMove.length === 0 ? '' : ` ${[words.onMove, ...move.askedOnMove.map(say)].join(' ')}`}
            </Move>
          ))}
        </MoveList>
      )}
      {unlisted.length === 0 ? null : (
        <MoveList title={words.unlistedTitle}>
          {unlisted.map((move) => (
            <Move key={move.transition.id} move={move}>
              {' '}
              {move.reasons.length === 0 && !move.isOnlyById ? words.noRule : move.reasons.map(say).join(' ')}
            </Move>
          ))}
        </MoveList>
      )}
      {path.length === 0 ? null : (
        <>
          <MoveList title={words.pathTitle}>
            {path.map((move) => (
              <Move key={move.transition.id} move={move} />
            ))}
          </MoveList>
          <p className="subtle">{words.pathNote}</p>
        </>
      )}
    </>
  );
}

function MoveList({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <p className="subtle">{title}</p>
      <ul className="request-answer__moves">{children}</ul>
    </div>
  );
}

function Move({ move: { transition, to }, children }: { readonly move: RequestMove; readonly children?: ReactNode }) {
  const words = useWords().workflow.whyNot;
  return (
    <li dir="auto">
      {words.move(transition.name, transition.id, to.name)}
      {children}
    </li>
  );
}
