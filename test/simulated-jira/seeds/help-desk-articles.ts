import { addArticle } from '../add/service-desk';
import type { SiteState } from '../state';
import type { HidingReason } from '../state/service-desk';

/** What help-desk customers read. */
const VISIBLE: readonly (readonly [title: string, excerpt: string])[] = [
  ['How to reset your password', 'Open the sign-in page, choose "Forgot password" and confirm on your phone.'],
  [
    'VPN at home: how to connect',
    'Start the VPN client, sign in with your e-mail address and accept the request on your phone.',
  ],
  ['Set up e-mail on a new phone', 'Install the mail app, add your work account and allow the device policy.'],
  ['Drucker einrichten', 'So richtest du den Drucker (printer) auf deinem Laptop ein und behebst Papierstau.'],
  ['Laptop is slow: what to try first', 'Restart, close what you do not need, and look for pending updates.'],
  ['パスワードを忘れたとき', 'サインイン画面で「パスワードを忘れた場合」(forgot password) を選びます。'],
  ['Dostęp do aplikacji (application access)', 'Jak poprosić o dostęp do SAP, Figma i GitLab.'],
  ['How to request access to a shared mailbox', 'Ask the owner of the mailbox, then raise a request with the address.'],
  ['Wi-Fi in the office', 'Choose the network ACME-Staff; guests use ACME-Guest and the code of the week.'],
  ['Report a phishing e-mail', 'Use the button in your mail client; do not answer and do not click.'],
  ['How to order software', 'Look for it in the catalogue, then raise a request with the version you need.'],
];

/** What customers cannot see, each for another of Jira's reasons. */
const HIDDEN: readonly (readonly [title: string, excerpt: string, hiddenBy: HidingReason])[] = [
  ['Software catalogue (internal prices)', 'What each licence costs us.', 'page-restricted'],
  ['Help desk hand-over notes', 'For the next shift.', 'parent-restricted'],
  ['New phones are here', 'A blog post of the help desk.', 'blog-post'],
  ['VPN certificates for administrators', 'Where they are kept.', 'not-for-all-users'],
];

const write = (site: SiteState, title: string, excerpt: string, hiddenBy: HidingReason[]): void => {
  addArticle(site, 'ITKB', title, excerpt, {
    body: `${title}\n\n${excerpt}\n\nWritten by the IT help desk of Acme. If this does not help, raise a request.`,
    hiddenBy,
  });
};

/** Adds the help desk's articles; returns the space they are in. */
export const helpDeskArticles = (site: SiteState): string[] => {
  for (const [title, excerpt] of VISIBLE) write(site, title, excerpt, []);
  return ['ITKB'];
};

/**
 * Adds the articles customers never find, among them one in a space whose overview page is restricted; returns that
 * space.
 */
export const hiddenArticles = (site: SiteState): string[] => {
  for (const [title, excerpt, hiddenBy] of HIDDEN) write(site, title, excerpt, [hiddenBy]);
  addArticle(site, 'RUNBOOK', 'Restart the mail gateway', 'Steps for the night shift.', {
    hiddenBy: ['space-overview-restricted'],
  });
  return ['RUNBOOK'];
};
