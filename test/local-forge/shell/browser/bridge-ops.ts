import type { FunctionHandle, ShellConfig } from '../messages';
import { addressOf, locationWithin, wantsNewTab } from './address';
import { closeFlag, showFlag } from './flags';
import type { Flag } from './flags';
import type { Frame } from './frame';

/** What the operations need beside the frame that calls. */
export interface ShellState {
  readonly config: ShellConfig;
  readonly colorMode: () => 'light' | 'dark';
  readonly openModal: (payload: unknown, caller: Frame) => void;
  readonly closeModal: (payload: unknown) => boolean;
  readonly listeners: Map<number, { readonly event: string; readonly frame: Frame; readonly callback: FunctionHandle }>;
}

type Operation = (payload: unknown, frame: Frame, state: ShellState) => unknown;

async function ask(path: string, body: object): Promise<unknown> {
  const response = await fetch(`/__shell/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-local-shell': '1' },
    body: JSON.stringify({ ...body, path: window.location.pathname }),
  });
  const answer = (await response.json()) as { readonly value?: unknown; readonly error?: string };
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
}

/** `invoke` throws above 500 calls in 25 seconds on the platform. */
const calls: number[] = [];
function checkInvokeRate(): void {
  const now = Date.now();
  calls.push(now);
  while ((calls[0] ?? now) < now - 25_000) calls.shift();
  if (calls.length > 500) throw new Error('Resolver calls are rate limited at 500req/25s');
}

function navigate(payload: unknown, { config }: ShellState): void {
  const address = addressOf(payload, config.siteUrl);
  if (wantsNewTab(payload)) window.open(address, '_blank', 'noopener');
  else window.location.assign(address);
}

const eventOf = (payload: unknown) =>
  payload as { readonly event: string; readonly payload?: unknown; readonly callback: FunctionHandle };
const fine: Operation = () => true;
const emit: Operation = (payload, _frame, { listeners }) => {
  const { event, payload: content } = eventOf(payload);
  for (const listener of listeners.values())
    if (listener.event === event) listener.frame.run(listener.callback, content);
};
const listen: Operation = (payload, frame, { listeners }) => {
  const { event, callback } = eventOf(payload);
  listeners.set(callback.__callback, { event, frame, callback });
  return callback.__callback;
};

/**
 * Every operation of @forge/bridge that the local shell answers; the table is in the notes of the bridge's own source.
 */
export const operations: Readonly<Record<string, Operation>> = {
  invoke: (payload) => {
    checkInvokeRate();
    return ask('invoke', payload as object);
  },
  fetchProduct: (payload) => ask('product', payload as object),
  getContext: (_payload, _frame, { config }) => config.context,
  enableTheming: (_payload, _frame, { colorMode }) => colorMode(),
  showFlag: (payload, frame) => showFlag(payload as Flag, (handle) => frame.run(handle)),
  closeFlag: (payload) => closeFlag((payload as { readonly id: string }).id),
  navigate: (payload, _frame, state) => navigate(payload, state),
  open: (payload, _frame, state) => navigate({ ...(payload as object), type: 'new-tab' }, state),
  getUrl: (payload, _frame, { config }) => new URL(addressOf(payload, config.siteUrl), config.siteUrl).href,
  reload: () => window.location.reload(),
  emit,
  emitPublic: emit,
  on: listen,
  onPublic: listen,
  unsubscribe: (payload, _frame, { listeners }) =>
    listeners.delete(Number((payload as { readonly subscription: unknown }).subscription)),
  openModal: (payload, frame, { openModal }) => {
    openModal(payload, frame);
    return true;
  },
  close: (payload, _frame, { closeModal }) => closeModal(payload),
  submit: (payload, _frame, { closeModal }) => closeModal(payload),
  refresh: () => window.location.reload(),
  onClose: fine,
  createHistory: (_payload, _frame, { config }) => {
    if (!config.hasHistory) throw new Error('This module has no history.');
    return locationWithin(config.base);
  },
  changeWindowTitle: (payload) => {
    document.title = String((payload as { readonly title?: unknown }).title ?? payload);
  },
  emitReadyEvent: () => {
    document.documentElement.dataset['appReady'] = 'true';
  },
  isRovoEnabled: () => false,
  initFeatureFlags: fine,
  emitFrontendCustomMetric: fine,
  getCookieConsentPreferences: () => ({}),
};
