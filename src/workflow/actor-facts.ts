/**
 * What is known about the account that takes a transition over REST. Ids only: a name never proves a membership.
 * Leave the facts out where nothing is known (a file); rules that ask who is acting then answer `depends`.
 */
export interface ActorFacts {
  readonly accountId: string;
  /** Project role ids the account holds in the project, directly or through a group. */
  readonly roleIds: readonly string[];
  /** What the project's roles are called, by id: for sentences alone. */
  readonly roleNames?: Readonly<Record<string, string>>;
  readonly groupIds: readonly string[];
  /** Permission keys the account holds in the project, for example `RESOLVE_ISSUES`. */
  readonly permissions: readonly string[];
  /** Which role ids and permission keys were looked at, where not all were: beyond them, "not held" is not known. */
  readonly asked?: { readonly roleIds: readonly string[]; readonly permissions: readonly string[] };
}
