import { Refusal } from './refusal';
import { setupSays } from './setup-says';

/** Asked of a project whose setup nobody has saved yet. */
export const notSetUp = (projectKey: string): Refusal =>
  new Refusal('conflict', setupSays.notSetUp({ project: projectKey }), setupSays.saveSetup);
