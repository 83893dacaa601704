import { contentId } from '../formats/content-id';
import { defineMessages } from '../messages/define-messages';
import type { Message } from '../shared/message';
import type { WorkflowEdit } from '../workflow/edits/edit';
import type { Change, Choice } from './change';
import type { Grant } from './grant';
import type { Step } from './step';

export const says = defineMessages('plan-answers', {
  leave: 'Leave it as it is',
  byHand: 'A person does it by hand',
});

/** Steps as a remedy knows them; the mark is set when the plan has its id. */
type Work =
  | { readonly kind: 'edit'; readonly workflowId: string; readonly edits: readonly WorkflowEdit[] }
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'grants'; readonly add: readonly Grant[]; readonly remove: readonly Grant[] };

/** A change before it has a place in a plan. */
export interface Proposal extends Pick<Change, 'kind' | 'target' | 'before' | 'after' | 'safety'> {
  /** What the admin approves. */
  readonly sentence: Message;
  /** By content: two findings that ask for the same get it once. */
  readonly key: string;
  readonly choices: readonly Choice[];
  /** Objects it writes, as `workflow:<id>`. */
  readonly touches: readonly string[];
  readonly work: Work;
}

/** By content: the same change has the same id in every plan. */
export const changeId = ({ key }: Pick<Proposal, 'key'>): string => contentId(key);

/** A change with the one step that makes it. */
type Planned = Pick<Proposal, 'kind' | 'target' | 'before' | 'after' | 'sentence'> & { readonly step: Step };

interface ProposedAs {
  /** That of its step, unless it is told apart otherwise. */
  readonly key?: string;
  readonly choice?: Choice | undefined;
  readonly touches: readonly string[];
}

export const proposed = ({ step, ...change }: Planned, { key = step.key, choice, touches }: ProposedAs): Proposal => ({
  ...change,
  key,
  safety: choice ? 'choose' : 'automatic',
  choices: choice ? [choice] : [],
  touches,
  work: { kind: 'step', step },
});

/** The admin's answer was to leave the finding as it is. */
export interface Left {
  readonly left: Choice;
}

export const LEAVE = { id: 'leave', label: says.leave } as const;

/** The finding stays among the steps for people, with the question beside it. */
export const BY_HAND = { id: 'by-hand', label: says.byHand } as const;
