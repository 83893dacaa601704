/**
 * manifest.yml declares every module of the whole app from the first release, because a dynamic web trigger or a scope
 * added later makes every site admin approve again. The modules below are not served yet: events are acknowledged and
 * dropped, and nothing pushes to these queues.
 */
const acknowledge = async (): Promise<void> => undefined;

export const onLifecycle = acknowledge;
/** Forge deletes the app's storage itself; nothing of ours is left in Jira. */
export const cleanup = acknowledge;
