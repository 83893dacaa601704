import type { FrameMessage, ShellConfig } from '../messages';
import { addressWithin, locationWithin } from './address';
import { operations } from './bridge-ops';
import type { ShellState } from './bridge-ops';
import { connectFrame } from './frame';
import type { Answer, Frame } from './frame';
import { createModals } from './modal';

const darkByDefault = window.matchMedia('(prefers-color-scheme: dark)');
const html = document.documentElement;

const wanted = (): string => document.querySelector<HTMLSelectElement>('#color-mode')?.value ?? 'auto';
const colorMode = (): 'light' | 'dark' =>
  wanted() === 'dark' || (wanted() === 'auto' && darkByDefault.matches) ? 'dark' : 'light';
const remember = (name: string, value: string): void => {
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=31536000; SameSite=Strict`;
};

function wireTopBar(onTheme: () => void): void {
  const themed = (): void => {
    html.dataset['colorMode'] = colorMode();
    onTheme();
  };
  document.querySelector('#color-mode')?.addEventListener('change', () => {
    remember('local-color-mode', wanted());
    themed();
  });
  darkByDefault.addEventListener('change', themed);
  for (const [id, cookie] of [
    ['#person', 'local-account'],
    ['#locale', 'local-locale'],
  ] as const)
    document.querySelector<HTMLSelectElement>(id)?.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) remember(cookie, event.target.value);
      window.location.reload();
    });
  const sideBar = document.querySelector('.side-bar details');
  if (window.matchMedia('(max-width: 760px)').matches) sideBar?.removeAttribute('open');
  themed();
}

function markCurrentLink(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-own-page]')];
  const current = links.find((link) => link.pathname === window.location.pathname);
  for (const link of links) {
    if (link === current) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

/** Sub-pages of the page that is open change without a reload, as in Jira's side bar. */
function wireSideBar({ base }: ShellConfig, frame: Frame): void {
  const tell = (): void => {
    markCurrentLink();
    frame.post({ kind: 'location', url: locationWithin(base) });
  };
  document.querySelectorAll<HTMLAnchorElement>('a[data-own-page]').forEach((link) => {
    link.addEventListener('click', (event) => {
      if (
        !(link.pathname === base || link.pathname.startsWith(`${base}/`)) ||
        event.ctrlKey ||
        event.metaKey ||
        event.shiftKey
      )
        return;
      event.preventDefault();
      window.history.pushState(null, '', link.href);
      tell();
    });
  });
  window.addEventListener('popstate', tell);
}

function startApp(config: ShellConfig, element: HTMLIFrameElement): Frame {
  const listeners: ShellState['listeners'] = new Map();
  const answerWith =
    (context: Readonly<Record<string, unknown>>): Answer =>
    (op, payload, frame) => {
      const operation = operations[op];
      if (operation === undefined) {
        console.error(`The local shell does not know the bridge operation ${op}.`);
        throw new Error(`Unknown bridge operation: ${op}`);
      }
      return operation(payload, frame, {
        config: { ...config, context },
        colorMode,
        openModal: modals.open,
        closeModal: modals.close,
        listeners,
      });
    };
  const modalAnswer = (modal: unknown): Answer =>
    answerWith({ ...config.context, extension: { ...(config.context['extension'] as object), modal } });
  const modals = createModals(config, element.getAttribute('sandbox') ?? '', modalAnswer);
  const onMessage = (message: FrameMessage): void => {
    if (message.kind === 'height') element.style.height = `${message.height}px`;
    if (message.kind === 'history-go') window.history.go(message.by);
    if (message.kind === 'history') {
      window.history[message.method === 'push' ? 'pushState' : 'replaceState'](
        null,
        '',
        addressWithin(config.base, message.url),
      );
      markCurrentLink();
    }
  };
  const frame = connectFrame(element, config.frameOrigin, answerWith(config.context), onMessage);
  // Only now, or the first words of a fast page would go unheard.
  element.src = config.frameUrl;
  return frame;
}

const configText = document.querySelector('#config')?.textContent;
const frameElement = document.querySelector<HTMLIFrameElement>('#app');
if (configText !== undefined && frameElement !== null) {
  const config = JSON.parse(configText) as ShellConfig;
  const frame = startApp(config, frameElement);
  wireSideBar(config, frame);
  const isLoaded = { yet: false };
  frameElement.addEventListener('load', () => (isLoaded.yet = true));
  wireTopBar(() => {
    if (isLoaded.yet) frame.post({ kind: 'theme', colorMode: colorMode() });
  });
  markCurrentLink();
} else wireTopBar(() => undefined);
