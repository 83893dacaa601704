import type { AcmePeople } from './acme-people';
import type { AcmeFields, AcmeTypes } from './acme-workflows';
import { forgotten, may, must, preset } from './build-portal';
import type { RequestTypeDescription } from './build-portal';

/**
 * What the help desk of Acme offers on its portal, by portal group; '' = in no group. Names are as the offices wrote
 * them.
 */
export const itPortal = (
  types: AcmeTypes,
  fields: AcmeFields,
  { groups }: AcmePeople,
): Readonly<Record<string, readonly RequestTypeDescription[]>> => ({
  'Laptops & Geräte': [
    {
      name: 'Report a broken laptop',
      description: 'It does not start, it is slow, the screen is cracked.',
      type: types.incident,
      asks: [must('description', 'What happened?'), may('attachment'), may(fields.office.id)],
    },
    {
      name: 'Neues Notebook bestellen',
      description: 'Ein Gerät für dich oder dein Team.',
      type: types.request,
      asks: [may('description'), preset('priority', '3')],
    },
    {
      name: 'プリンターの不具合',
      description: '紙詰まり、トナー切れ、印刷できない場合。',
      type: types.incident,
      asks: [must(fields.office.id), may('description')],
    },
    {
      name: 'Mobile phone or SIM card',
      description: 'A phone, a number, roaming.',
      type: types.request,
      asks: [may('description'), may(fields.urgency.id)],
    },
  ],
  'Accounts & access': [
    {
      name: 'Reset my password',
      description: 'For Windows, e-mail and everything behind single sign-on.',
      type: types.request,
      asks: [may('description')],
    },
    {
      name: 'Access to an application',
      description: 'A licence or a role in an application Acme owns.',
      type: types.request,
      asks: [must(fields.application.id), may('description')],
    },
    {
      name: 'إعادة تعيين رمز الدخول للهاتف',
      description: 'عند نسيان رمز الدخول.',
      type: types.request,
      asks: [may('description')],
    },
    {
      name: 'Shared mailbox or distribution list',
      description: 'Make one, or change who is on it.',
      type: types.request,
      asks: [must('description', 'Which one, and who?')],
    },
    {
      name: 'Admin rights on my computer',
      description: 'For a limited time.',
      type: types.request,
      asks: [must('description', 'What for?')],
      restrictedTo: { groupIds: [groups.itLeads.groupId] },
    },
    {
      name: 'Parking permit',
      description: 'A permit for the garage, billed to your cost centre.',
      type: types.request,
      asks: [forgotten(fields.costCentre.id)],
    },
  ],
  Software: [
    {
      name: 'Software installieren',
      description: 'Programme aus dem Katalog.',
      type: types.request,
      asks: [may('description')],
    },
    {
      name: 'Something else about software',
      description: 'Licences, versions, errors that are not on this list.',
      type: types.incident,
      asks: [must('description'), may('attachment')],
    },
  ],
  'Network & security': [
    {
      name: 'VPN: no connection',
      description: 'At home, at a customer, on a train.',
      type: types.incident,
      asks: [must('description', 'What do you see?'), may(fields.office.id)],
    },
    {
      name: 'Report a phishing e-mail',
      description: 'Do not click; tell us.',
      type: types.incident,
      asks: [may('description'), may('attachment')],
    },
    {
      name: 'Change to a server',
      description: 'Anything that needs a maintenance window.',
      type: types.change,
      asks: [must('description', 'What changes?'), may('duedate')],
    },
  ],
  'Joining & leaving': [
    {
      name: 'Neue Kollegin oder neuer Kollege',
      description: 'Alles für den ersten Tag.',
      type: types.onboarding,
      asks: [must('duedate', 'Erster Tag'), may('description')],
    },
    {
      name: 'Odejście pracownika',
      description: 'Zwrot sprzętu i zamknięcie kont.',
      type: types.onboarding,
      asks: [must('duedate', 'Ostatni dzień'), may('description')],
    },
  ],
  '': [
    {
      name: 'Altes Faxgerät melden',
      description: 'Nur noch Standort Gdańsk.',
      type: types.request,
      asks: [may('description')],
    },
  ],
});
