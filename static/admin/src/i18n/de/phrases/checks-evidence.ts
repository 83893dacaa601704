import type { Phrase } from '../../phrases';

/** What checks saw and expected, as only they say it. */
export const checkEvidence: readonly Phrase[] = [
  ['one account for each', 'ein Konto für jede Aufgabe'],
  ['not chosen', 'nicht ausgewählt'],
  ['an account of this site', 'ein Konto dieser Site'],
  ['an active, licensed agent of this project', 'ein aktiver Agent dieses Projekts mit Lizenz'],
  [
    'an active customer who may raise requests and is no agent',
    'ein aktiver Kunde, der Anfragen stellen darf und kein Agent ist',
  ],
  ['in "{role}"', 'in „{role}“'],
  ['at least 1', 'mindestens 1'],
  ['at least 1 article', 'mindestens 1 Artikel'],
  ['at least one', 'mindestens einer'],
  ['every required question can be answered', 'jede Pflichtfrage lässt sich beantworten'],
  ['is required and shown nowhere', 'ist eine Pflichtfrage und wird nirgends gezeigt'],
  ['is required and offers no choices', 'ist eine Pflichtfrage und bietet nichts zur Auswahl'],
  ['every required field can be filled over REST', 'jedes Pflichtfeld lässt sich über REST ausfüllen'],
  [
    'every required field is asked for or has a preset value',
    'nach jedem Pflichtfeld wird gefragt, oder es hat einen voreingestellten Wert',
  ],
  ['is hidden and has no preset value', 'ist ausgeblendet und hat keinen voreingestellten Wert'],
  ['is a choice without options', 'ist eine Auswahl ohne Optionen'],
  ['takes a file', 'nimmt eine Datei auf'],
  ['takes an asset', 'nimmt ein Asset auf'],
  ['no request types', 'keine Anfragetypen'],
  ['in a portal group', 'in einer Portalgruppe'],
  ['service project with a portal', 'Serviceprojekt mit Portal'],
  ['service project without a portal', 'Serviceprojekt ohne Portal'],
  ['software project', 'Softwareprojekt'],
  ['business project', 'Geschäftsprojekt'],
  ['a service project of its own', 'ein eigenes Serviceprojekt'],
  ['a copy for the test project', 'eine Kopie für das Testprojekt'],
];
