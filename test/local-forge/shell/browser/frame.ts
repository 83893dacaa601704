import type { FrameMessage, FunctionHandle, ShellMessage } from '../messages';

/** A frame with a page of the app, seen from the shell. */
export interface Frame {
  post(message: ShellMessage): void;
  run(handle: FunctionHandle | undefined, ...args: readonly unknown[]): void;
}

export type Answer = (op: string, payload: unknown, frame: Frame) => unknown;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Connects a frame: calls of its bridge are answered, everything else goes to `onMessage`. */
export function connectFrame(
  element: HTMLIFrameElement,
  origin: string,
  answer: Answer,
  onMessage: (message: FrameMessage) => void,
): Frame {
  const frame: Frame = {
    post: (message) => element.contentWindow?.postMessage(message, origin),
    run(handle, ...args) {
      if (handle !== undefined) frame.post({ kind: 'callback', callback: handle.__callback, args });
    },
  };
  const reply = async (id: number, op: string, payload: unknown): Promise<void> => {
    try {
      frame.post({ kind: 'answer', id, ok: true, value: await answer(op, payload, frame) });
    } catch (error) {
      frame.post({ kind: 'answer', id, ok: false, error: messageOf(error) });
    }
  };
  window.addEventListener('message', (event: MessageEvent<FrameMessage>) => {
    if (event.source !== element.contentWindow || event.origin !== origin) return;
    if (event.data.kind === 'call') void reply(event.data.id, event.data.op, event.data.payload);
    else onMessage(event.data);
  });
  return frame;
}
