import { DoorError } from './door-error';
import { onlyHeader, type DoorRequest } from './request';

const MOST_LEVELS = 32;

/**
 * The body as JSON. Throws `DoorError` where it is something else, or nested so deeply that reading it would be work
 * for nothing.
 */
export const jsonBody = (request: DoorRequest): unknown => {
  const [type = '', ...parameters] = (onlyHeader(request, 'content-type') ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice('charset='.length)
    .replace(/"/gu, '');
  if (type !== 'application/json' || (charset !== undefined && charset !== 'utf-8'))
    throw new DoorError('wrong-content-type', 'The body is expected as application/json in UTF-8.');
  if (depthOf(request.body) > MOST_LEVELS)
    throw new DoorError('bad-request', `The body is nested more than ${MOST_LEVELS} levels deep.`);
  try {
    return JSON.parse(request.body) as unknown;
  } catch {
    throw new DoorError('bad-request', 'The body is not JSON.');
  }
};

/**
 * Deepest nesting of the text, brackets inside strings left out: one pass that builds nothing, whatever the text is.
 */
const depthOf = (text: string): number => {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (isInString) {
      if (char === '\\') at += 1;
      else isInString = char !== '"';
    } else if (char === '"') isInString = true;
    else if (char === '[' || char === '{') deepest = Math.max(deepest, (depth += 1));
    else if (char === ']' || char === '}') depth -= 1;
  }
  return deepest;
};
