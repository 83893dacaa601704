import type { FrameMessage, FunctionHandle, ShellMessage } from '../messages';
import { lengthenPage } from './long-words';

/** The platform's side of @forge/bridge inside the frame: `window.__bridge.callBridge(op, payload)`. */
type Callback = (...args: readonly unknown[]) => unknown;
interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}
interface Location {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly state: unknown;
  readonly key: string;
}

/** The locale of nobody, in which all words are long. */
const LONG_WORDS = 'en_XA';

const waiting = new Map<number, Waiting>();
const callbacks = new Map<number, Callback>();
const locationListeners = new Set<(location: Location) => void>();
const counter = { next: 1 };

const send = (message: FrameMessage): void => window.parent.postMessage(message, '*');

const isCallback = (value: unknown): value is Callback => typeof value === 'function';

/** Functions cannot cross origins: each is replaced by its number. */
function portable(value: unknown): unknown {
  if (isCallback(value)) {
    const handle: FunctionHandle = { __callback: counter.next++ };
    callbacks.set(handle.__callback, value);
    return handle;
  }
  if (Array.isArray(value)) return value.map(portable);
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([name, content]) => [name, portable(content)]));
  }
  return value;
}

function call(op: string, payload?: unknown): Promise<unknown> {
  const id = counter.next++;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    send({ kind: 'call', id, op, payload: portable(payload) });
  });
}

function locationAt(url: string, state: unknown = null): Location {
  const { pathname, search, hash } = new URL(url, 'https://page.invalid');
  return { pathname, search, hash, state, key: String(counter.next++) };
}

function urlOf(to: string | Partial<Location>): string {
  return typeof to === 'string' ? to : `${to.pathname ?? '/'}${to.search ?? ''}${to.hash ?? ''}`;
}

async function createHistory(): Promise<object> {
  const start = await call('createHistory');
  const history = {
    action: 'POP',
    location: locationAt(String(start)),
    push: (to: string | Partial<Location>, state?: unknown) => move('push', to, state),
    replace: (to: string | Partial<Location>, state?: unknown) => move('replace', to, state),
    go: (by: number) => send({ kind: 'history-go', by }),
    goBack: () => send({ kind: 'history-go', by: -1 }),
    goForward: () => send({ kind: 'history-go', by: 1 }),
    listen(listener: (location: Location, action: string) => void) {
      const told = (location: Location): void => listener(location, history.action);
      locationListeners.add(told);
      return () => locationListeners.delete(told);
    },
    block: () => () => undefined,
    createHref: (to: string | Partial<Location>) => urlOf(to),
  };
  const move = (method: 'push' | 'replace', to: string | Partial<Location>, state: unknown): void => {
    const url = urlOf(to);
    history.action = method.toUpperCase();
    history.location = locationAt(url, state);
    send({ kind: 'history', method, url });
    locationListeners.forEach((listener) => listener(history.location));
  };
  return history;
}

function applyTheme(colorMode: 'light' | 'dark'): void {
  const html = document.documentElement;
  html.dataset['colorMode'] = colorMode;
  html.dataset['theme'] = 'light:light dark:dark spacing:spacing typography:typography shape:shape';
}

async function enableTheming(): Promise<void> {
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/__platform/theme.css' });
  const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve, { once: true }));
  document.head.prepend(sheet);
  applyTheme((await call('enableTheming')) === 'dark' ? 'dark' : 'light');
  await loaded;
}

async function subscribe(op: string, payload: unknown): Promise<object> {
  const subscription = await call(op, payload);
  return { unsubscribe: () => call('unsubscribe', { subscription }) };
}

async function getContext(): Promise<unknown> {
  const context = await call('getContext');
  if ((context as { readonly locale?: string }).locale === LONG_WORDS) lengthenPage();
  return context;
}

function callBridge(op: string, payload?: unknown): Promise<unknown> {
  if (op === 'getContext') return getContext();
  if (op === 'createHistory') return createHistory();
  if (op === 'enableTheming') return enableTheming();
  if (op === 'on' || op === 'onPublic') return subscribe(op, payload);
  return call(op, payload);
}

function receive(message: ShellMessage): void {
  if (message.kind === 'answer') {
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.ok) asked?.resolve(message.value);
    else asked?.reject(new Error(message.error));
  } else if (message.kind === 'callback') callbacks.get(message.callback)?.(...message.args);
  else if (message.kind === 'theme') applyTheme(message.colorMode);
  else locationListeners.forEach((listener) => listener(locationAt(message.url)));
}

function reportHeight(): void {
  const measure = (): void => send({ kind: 'height', height: Math.ceil(document.body.getBoundingClientRect().height) });
  const observer = new ResizeObserver(measure);
  observer.observe(document.body);
  measure();
}

Object.defineProperty(globalThis, '__bridge', { value: { callBridge } });
window.addEventListener('message', (event: MessageEvent<ShellMessage>) => {
  if (event.source === window.parent) receive(event.data);
});
document.addEventListener('DOMContentLoaded', reportHeight);
