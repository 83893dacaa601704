import type { FunctionHandle, ShellConfig } from '../messages';
import type { Answer, Frame } from './frame';
import { connectFrame } from './frame';

interface ModalRequest {
  readonly resource?: string;
  readonly title?: string;
  readonly size?: 'small' | 'medium' | 'large' | 'xlarge' | 'max';
  readonly context?: unknown;
  readonly onClose?: FunctionHandle;
  readonly closeOnEscape?: boolean;
  readonly closeOnOverlayClick?: boolean;
}

const widths = { small: '400px', medium: '600px', large: '800px', xlarge: '968px', max: '100vw' } as const;

/** One dialog at a time, holding another page of the app, as `new Modal({…}).open()` shows it. */
export function createModals(
  config: ShellConfig,
  sandbox: string,
  answer: (context: unknown) => Answer,
): { readonly open: (payload: unknown, caller: Frame) => void; readonly close: (payload: unknown) => boolean } {
  const current: { close?: (payload: unknown) => void } = {};
  const open = (payload: unknown, caller: Frame): void => {
    const request = payload as ModalRequest;
    const dialog = document.createElement('dialog');
    dialog.setAttribute('aria-label', request.title ?? 'Dialog');
    dialog.style.setProperty('--modal-width', widths[request.size ?? 'medium']);
    const frame = Object.assign(document.createElement('iframe'), {
      src: config.modalUrls[request.resource ?? ''] ?? config.frameUrl,
      title: request.title ?? 'Dialog',
    });
    frame.setAttribute('sandbox', sandbox);
    current.close = (result) => {
      delete current.close;
      dialog.remove();
      caller.run(request.onClose, result);
    };
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      if (request.closeOnEscape !== false) current.close?.(undefined);
    });
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog && request.closeOnOverlayClick !== false) current.close?.(undefined);
    });
    connectFrame(frame, config.frameOrigin, answer(request.context), () => undefined);
    dialog.append(frame);
    document.body.append(dialog);
    dialog.showModal();
  };
  return {
    open,
    close(payload) {
      if (current.close === undefined) return false;
      current.close(payload);
      return true;
    },
  };
}
