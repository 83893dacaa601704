import { defineMessages } from '../../messages/define-messages';
import type { RawRule } from '../../workflow/edits/raw-workflow';
import { assigneeEffect, resolutionEffect } from '../../workflow/resolution';
import type { Message } from '../../shared/message';
import type { Choice } from '../change';
import type { Draft } from '../draft';
import { partOf } from '../draft';
import type { Proposal } from '../proposal';
import type { Remedy } from './remedy';
import { LEAVE } from '../proposal';
import { clearsAssignee, clearsResolution, setsResolution, transitionSubject } from './on-workflow';
import { ofPeople, seenIn } from './peoples-transition';
import type { Seen } from './peoples-transition';
import { resolutionChoice, resolutionName } from './resolutions';

type Where = { transition: string; workflow: string };

export const says = defineMessages('post-functions', {
  setsNone: ({ transition, workflow }: Where) =>
    `Transition "${transition}" of workflow "${workflow}" sets no resolution. Should it set one for everybody?`,
  overwrites: 'Yes: it then overwrites the resolution that agents choose on its screen',
  reportsChange: 'Yes: reports, queues and service levels that look at resolutions change',
  set: ({ resolution }: { resolution: string }) => `sets the resolution "${resolution}"`,
  letSet: ({ transition, workflow, resolution }: Where & { resolution: string }) =>
    `Let transition "${transition}" of workflow "${workflow}" set the resolution "${resolution}".`,
  keepsAssignee: ({ transition, workflow }: Where) =>
    `Transition "${transition}" of workflow "${workflow}" keeps the assignee. Should it clear it for everybody?`,
  belongsToNobody: 'Yes: a request that an agent reopens then belongs to nobody, too',
  clearAssignee: 'clears the assignee',
  letClearAssignee: ({ transition, workflow }: Where) =>
    `Let transition "${transition}" of workflow "${workflow}" clear the assignee.`,
  keepsResolution: ({ transition, workflow }: Where) =>
    `Transition "${transition}" of workflow "${workflow}" keeps the resolution. Should it clear it for everybody?`,
  countsAsOpen: 'Yes: a request that anybody reopens counts as open again',
  clearResolution: 'clears the resolution',
  letClearResolution: ({ transition, workflow }: Where) =>
    `Let transition "${transition}" of workflow "${workflow}" clear the resolution.`,
});

const namesOf = ({ model, place }: Seen): Where => ({ transition: model.name, workflow: place.name });

/** What a transition is to do, as a rule and in words. */
interface Doing {
  readonly what: 'resolution' | 'assignee';
  readonly rule: RawRule;
  /** What it will do, and the sentence that says so. */
  readonly after: Message;
  readonly sentence: Message;
  readonly choices: readonly Choice[];
}

/** The last rule about a field decides: the new one goes to the end, and those of Jira's own it overrides go. */
const decides = ({ ruleKey, parameters }: RawRule, what: Doing['what']): boolean =>
  (ruleKey === 'system:update-field' && parameters?.['field'] === what) ||
  (what === 'assignee' && ruleKey === 'system:change-assignee');

const postFunction = ({ place, model, raw, actual }: Seen, doing: Doing): readonly Proposal[] => {
  const before = raw.actions ?? [];
  return [
    {
      key: `set-post-function:${place.id}:${model.id}:${doing.what}`,
      kind: 'set-post-function',
      target: transitionSubject(model),
      before: actual,
      after: doing.after,
      sentence: doing.sentence,
      safety: doing.choices.length > 0 ? 'choose' : 'automatic',
      choices: doing.choices,
      touches: place.touches,
      work: {
        kind: 'edit',
        workflowId: place.id,
        edits: [
          {
            kind: 'set-actions',
            transitionId: model.id,
            transitionName: model.name,
            before,
            after: [...before.filter((rule) => !decides(rule, doing.what)), doing.rule],
          },
        ],
      },
    },
  ];
};

/** Whether the transition's screen lets agents choose the field. */
const asksFor = (field: string, { model }: Seen, draft: Draft): boolean =>
  partOf(draft, 'screens')?.some(
    ({ id, tabs }) => id === model.screen?.id && tabs.some(({ fields }) => fields.some((one) => one.id === field)),
  ) === true;

export const setResolution: Remedy = (finding, draft) =>
  ofPeople({
    move: 'resolve',
    what: 'resolution',
    question: (seen) => says.setsNone(namesOf(seen)),
    everybody: (seen) => (asksFor('resolution', seen, draft) ? says.overwrites : says.reportsChange),
    does: (transition) => resolutionEffect(transition) === 'set',
    change: (seen) => {
      const choice = resolutionChoice(draft, seen.place, seen.model.name);
      if (choice?.chosen === LEAVE.id) return { left: choice };
      return choice === undefined
        ? []
        : postFunction(seen, {
            what: 'resolution',
            rule: setsResolution(choice.chosen),
            after: says.set({ resolution: resolutionName(draft, choice.chosen) }),
            sentence: says.letSet({ ...namesOf(seen), resolution: resolutionName(draft, choice.chosen) }),
            choices: [choice],
          });
    },
  })(finding, draft);

export const clearAssignee: Remedy = ofPeople({
  move: 'reopen',
  what: 'assignee',
  question: (seen) => says.keepsAssignee(namesOf(seen)),
  everybody: () => says.belongsToNobody,
  does: (transition) => assigneeEffect(transition) === 'cleared',
  change: (seen) =>
    postFunction(seen, {
      what: 'assignee',
      rule: clearsAssignee,
      after: says.clearAssignee,
      sentence: says.letClearAssignee(namesOf(seen)),
      choices: [],
    }),
});

/**
 * A request reopened with its resolution is in no queue, whoever reopened it. What gives a resolution is never made to
 * take it away.
 */
export const clearResolution: Remedy = (finding, draft) => {
  const seen = seenIn(finding, draft);
  return seen === undefined || resolutionEffect(seen.model) === 'set' ? [] : clearOnReopen(finding, draft);
};

const clearOnReopen: Remedy = ofPeople({
  move: 'reopen',
  what: 'resolution',
  question: (seen) => says.keepsResolution(namesOf(seen)),
  everybody: () => says.countsAsOpen,
  does: (transition) => resolutionEffect(transition) === 'cleared',
  change: (seen) =>
    postFunction(seen, {
      what: 'resolution',
      rule: clearsResolution,
      after: says.clearResolution,
      sentence: says.letClearResolution(namesOf(seen)),
      choices: [],
    }),
});
