import type { Hello } from '../../../../src/shared/contract';
import type { Host } from './host';
import { VIEWS, type View } from './views';

/**
 * How far the reader may go: everywhere, in the project whose settings they opened, or nowhere. The app checks each
 * question again.
 */
export type Admission = 'site' | 'project' | 'none';

export const admissionOf = (hello: Hello, host: Host): Admission => {
  if (hello.isAdmin) return 'site';
  return host.project !== null && hello.isProjectAdmin ? 'project' : 'none';
};

/** Whether a view has anything for the reader. */
export const mayOpen = (admission: Admission, view: View): boolean =>
  admission === 'site' || (admission === 'project' && VIEWS[view].isForProjectAdmins);
