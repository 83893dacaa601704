import type { Message } from '../../../../src/shared/message';
import type { Subject } from '../../../../src/shared/report';

/**
 * What a subject is called: Jira's own permissions in the reader's language, everything else as it is named in Jira.
 */
export const subjectName = ({ type, id, name }: Subject, say: (message: Message) => string): string =>
  type === 'permission' ? say({ message: `permission-names.${id}`, params: {}, text: name }) : name;
