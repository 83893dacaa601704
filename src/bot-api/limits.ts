/** What a key may spend in a minute; a call costs about as much as it asks Jira requests. */
export const SPENDING_PER_MINUTE = 600;
/** Calls of one key that may wait for events at the same time. */
export const MOST_WAITING = 3;
/** The largest body, in bytes. The longest answers to a form are far below; an attachment goes to Jira itself. */
export const BODY_BYTES = 512 * 1024;
export const PATH_CHARACTERS = 1024;
export const QUERY_CHARACTERS = 4096;
