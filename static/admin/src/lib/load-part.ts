/**
 * A part of the page that its server no longer has, most often because the app was updated since the page was opened.
 */
export class PartMissing extends Error {
  override readonly name = 'PartMissing';
}

/** @throws PartMissing when it cannot be loaded */
export const loadPart = async <T>(load: () => Promise<T>): Promise<T> => {
  try {
    return await load();
  } catch (cause) {
    throw new PartMissing(cause instanceof Error ? cause.message : String(cause));
  }
};
