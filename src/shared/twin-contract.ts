import type { Reply } from './contract';
import type { Text } from './message';

/** What the page shows before anybody chose a way; the plan itself is `makePlan` with the scope `twin`. */
export interface TwinProposal {
  /** A key and a name that no project has, to begin with. */
  readonly key: string;
  readonly name: string;
  /** Why no API can make a twin of this project, and what to do instead; null: it can. */
  readonly refusal: { readonly message: Text; readonly advice: Text } | null;
  /** Key of the test project this app made for it already; null: none. */
  readonly made: string | null;
  /** Key of the test project that the setup names, whoever made it; null: none. */
  readonly chosen: string | null;
}

export type TwinQuestions = {
  proposeTwin: (payload: { readonly projectKey: string }) => Reply<TwinProposal>;
};
