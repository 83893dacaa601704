import { invoke } from '@forge/bridge';
import { textOf } from '../../../../src/shared/message';
import type { Reply, ReplyError } from '../../../../src/shared/contract';
import type { Contract } from '../../../../src/shared/page-contract';
import type { PlanContract } from '../../../../src/shared/plan-contract';

type Calls = Contract & PlanContract;

/** What a call that was not answered with a value throws: the reply's own error, ready to be shown. */
export class ReplyFailure extends Error {
  constructor(readonly reply: ReplyError) {
    super(textOf(reply.message));
    this.name = 'ReplyFailure';
  }
}

/**
 * The error to show for anything thrown. `message` and `advice` are empty when the app itself gave none; the words file
 * has them.
 */
export const replyErrorOf = (thrown: unknown): ReplyError =>
  thrown instanceof ReplyFailure
    ? thrown.reply
    : {
        code: 'unexpected',
        message: '',
        advice: '',
        detail: thrown instanceof Error ? thrown.message : String(thrown),
      };

type Payload<Call extends keyof Calls> = Parameters<Calls[Call]>[0];

/** What a question is answered with. */
export type Answered<Call extends keyof Calls> = ReturnType<Calls[Call]> extends Reply<infer T> ? T : never;

/** The app is trusted with what is inside: page and app are of one version. */
const isReply = <T>(reply: unknown): reply is Reply<T> =>
  typeof reply === 'object' && reply !== null && ('value' in reply || 'error' in reply);

/**
 * Asks the app one question of the contract; nothing else in the page calls the app.
 * @throws ReplyFailure when the app refuses, or when no answer comes at all (`unexpected`).
 */
export async function askApp<Call extends keyof Calls>(call: Call, payload: Payload<Call>): Promise<Answered<Call>> {
  const unexpected = (detail: string): ReplyFailure =>
    new ReplyFailure({ code: 'unexpected', message: '', advice: '', detail: `${call}: ${detail}` });
  const reply: unknown = await invoke(call, payload).catch((cause: unknown) => {
    throw unexpected(cause instanceof Error ? cause.message : String(cause));
  });
  if (!isReply<Answered<Call>>(reply)) throw unexpected('the answer has no known shape.');
  if (reply.ok) return reply.value;
  throw new ReplyFailure(reply.error);
}
