import type { SiteState } from '../simulated-jira/state';
import { partsOf } from './parts-of';
import { PLANTS } from './plants';

/** Those that do not undo each other; customers can only be taken out again of a desk that is not open to all. */
export const MANY: readonly string[] = [
  'an issue type more',
  'a transition less',
  'a post function less',
  'a field less on a transition’s screen',
  'a request type less',
  'a form less',
  'an agent less',
  'an approval more',
  'a group more in a role',
  'a grant more',
  'the customer test account no customer',
  'a customer less',
];

/** Leaves a status that no transition leads to, which Jira takes from nobody who makes a workflow. */
export const UNREACHABLE = 'a transition less';

/** Many differences at once, put into one of the two projects. */
export const many = (state: SiteState, key: string, givens = MANY): void => {
  state.serviceDesks.forEach((desk) => Object.assign(desk, { access: 'restricted', publicSignup: false }));
  givens.forEach((wanted) => PLANTS.find(({ given }) => given === wanted)?.plant(partsOf(state, key)));
};
