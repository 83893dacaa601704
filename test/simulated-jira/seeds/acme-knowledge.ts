import { addArticle } from '../add/service-desk';
import type { SiteState } from '../state';
import type { HidingReason } from '../state/service-desk';

type Article = readonly [title: string, excerpt: string, hiddenBy?: HidingReason];

/** The space help-desk customers read, and what in it they cannot see, each for another of Jira's five reasons. */
const ITKB: readonly Article[] = [
  ['How to reset your password', 'Open the sign-in page, choose "Forgot password" and confirm on your phone.'],
  ['VPN at home: how to connect', 'Start the VPN client, sign in with your e-mail address and accept the request on your phone.'],
  ['Set up e-mail on a new phone', 'Install the mail app, add your work account and allow the device policy.'],
  ['Drucker einrichten', 'So richtest du den Drucker (printer) auf deinem Laptop ein und behebst Papierstau.'],
  ['Laptop is slow: what to try first', 'Restart, close what you do not need, and look for pending updates.'],
  ['パスワードを忘れたとき', 'サインイン画面で「パスワードを忘れた場合」(forgot password) を選びます。'],
  ['Dostęp do aplikacji (application access)', 'Jak poprosić o dostęp do SAP, Figma i GitLab.'],
  ['How to request access to a shared mailbox', 'Ask the owner of the mailbox, then raise a request with the address.'],
  ['Wi-Fi in the office', 'Choose the network ACME-Staff; guests use ACME-Guest and the code of the week.'],
  ['Report a phishing e-mail', 'Use the button in your mail client; do not answer and do not click.'],
  ['How to order software', 'Look for it in the catalogue, then raise a request with the version you need.'],
  ['Software catalogue (internal prices)', 'What each licence costs us.', 'page-restricted'],
  ['Help desk hand-over notes', 'For the next shift.', 'parent-restricted'],
  ['New phones are here', 'A blog post of the help desk.', 'blog-post'],
  ['VPN certificates for administrators', 'Where they are kept.', 'not-for-all-users'],
];

/** Adds the help desk's space, and one whose overview page is restricted. */
export const itKnowledge = (site: SiteState): readonly string[] => {
  for (const [title, excerpt, hiddenBy] of ITKB) {
    addArticle(site, 'ITKB', title, excerpt, { body: `${title}\n\n${excerpt}\n\nWritten by the IT help desk of Acme. If this does not help, raise a request.`, hiddenBy: hiddenBy ? [hiddenBy] : [] });
  }
  addArticle(site, 'RUNBOOK', 'Restart the mail gateway', 'Steps for the night shift.', { hiddenBy: ['space-overview-restricted'] });
  return ['ITKB', 'RUNBOOK'];
};
