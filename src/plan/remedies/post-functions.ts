import type { ReportedFinding } from '../../shared/report';
import type { RawRule } from '../../workflow/edits/raw-workflow';
import type { Choice } from '../change';
import type { Draft } from '../draft';
import type { Proposal, Remedy } from '../proposal';
import type { Place } from './on-workflow';
import {
  clearsAssignee,
  clearsResolution,
  placeOf,
  setsResolution,
  transitionOf,
  transitionSubject,
} from './on-workflow';
import { resolutionChoice, resolutionName } from './resolutions';

/** What a transition is to do, as a rule and in words. */
interface Doing {
  readonly what: 'resolution' | 'assignee';
  readonly rule: RawRule;
  readonly words: string;
  readonly choices: readonly Choice[];
}

/** The last rule about a field decides: the new one goes to the end, and those of Jira's own it overrides go. */
const decides = ({ ruleKey, parameters }: RawRule, what: Doing['what']): boolean =>
  (ruleKey === 'system:update-field' && parameters?.['field'] === what) ||
  (what === 'assignee' && ruleKey === 'system:change-assignee');

const postFunction = (
  finding: ReportedFinding,
  draft: Draft,
  doingIn: (place: Place, transition: string) => Doing | undefined,
): readonly Proposal[] => {
  const place = placeOf(finding, draft);
  const transition = place && transitionOf(place, finding.subject.id);
  const doing = transition && doingIn(place, transition.model.name);
  if (place === undefined || transition === undefined || doing === undefined) return [];
  const { id, name } = transition.model;
  const before = transition.raw.actions ?? [];
  return [
    {
      key: `set-post-function:${place.id}:${id}:${doing.what}`,
      kind: 'set-post-function',
      target: transitionSubject(transition.model),
      before: finding.evidence.actual,
      after: doing.words,
      sentence: `Let transition "${name}" of workflow "${place.name}" ${doing.words}.`,
      safety: doing.choices.length > 0 ? 'choose' : 'automatic',
      choices: doing.choices,
      touches: place.touches,
      work: {
        kind: 'edit',
        workflowId: place.id,
        edits: [
          {
            kind: 'set-actions',
            transitionId: id,
            transitionName: name,
            before,
            after: [...before.filter((rule) => !decides(rule, doing.what)), doing.rule],
          },
        ],
      },
    },
  ];
};

export const setResolution: Remedy = (finding, draft) =>
  postFunction(finding, draft, (place, transition) => {
    const choice = resolutionChoice(draft, place, transition);
    return (
      choice && {
        what: 'resolution',
        rule: setsResolution(choice.chosen),
        words: `set the resolution "${resolutionName(draft, choice.chosen)}"`,
        choices: [choice],
      }
    );
  });

export const clearResolution: Remedy = (finding, draft) =>
  postFunction(finding, draft, () => ({
    what: 'resolution',
    rule: clearsResolution,
    words: 'clear the resolution',
    choices: [],
  }));

export const clearAssignee: Remedy = (finding, draft) =>
  postFunction(finding, draft, () => ({
    what: 'assignee',
    rule: clearsAssignee,
    words: 'clear the assignee',
    choices: [],
  }));
