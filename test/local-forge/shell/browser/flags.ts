import type { FunctionHandle } from '../messages';

/** What `showFlag` of @forge/bridge sends. */
export interface Flag {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly type?: string;
  readonly isAutoDismiss?: boolean;
  readonly actions?: readonly { readonly text: string; readonly onClick: FunctionHandle }[];
}

const stack = (): HTMLElement | null => document.getElementById('flags');
const element = (tag: string, text: string): HTMLElement =>
  Object.assign(document.createElement(tag), { textContent: text });

/** Takes a flag away. */
export function closeFlag(id: string): void {
  stack()
    ?.querySelectorAll<HTMLElement>('.flag')
    .forEach((flag) => {
      if (flag.dataset['id'] === id) flag.remove();
    });
}

/** Shows a flag in the corner, as Jira does. */
export function showFlag(flag: Flag, runAction: (handle: FunctionHandle) => void): void {
  closeFlag(flag.id);
  const shown = Object.assign(document.createElement('div'), { className: 'flag' });
  shown.dataset['id'] = flag.id;
  shown.dataset['type'] = flag.type ?? 'info';
  const close = element('button', '✕');
  close.setAttribute('aria-label', 'Dismiss');
  close.addEventListener('click', () => shown.remove());
  shown.append(element('strong', flag.title), close);
  if (flag.description !== undefined) shown.append(element('p', flag.description));
  for (const { text, onClick } of flag.actions ?? []) {
    const action = element('button', text);
    action.addEventListener('click', () => runAction(onClick));
    shown.append(action);
  }
  stack()?.append(shown);
  if (flag.isAutoDismiss === true) window.setTimeout(() => shown.remove(), 8_000);
}
