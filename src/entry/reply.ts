import type { Reply, ReplyError } from '../shared/contract';
import { toReplyError } from '../app/explain-error';

/** Runs a use case and turns whatever it throws into words that are safe to show; the only exit of a resolver. */
export async function reply<T>(act: () => Promise<T>): Promise<Reply<T>> {
  try {
    return { ok: true, value: await act() };
  } catch (error) {
    return { ok: false, error: toReplyError(error) };
  }
}

export const refuse = (error: ReplyError): { readonly ok: false; readonly error: ReplyError } => ({ ok: false, error });
