import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { sourceFiles } from '../../tools/source-tree';

const ROOT = join(__dirname, '..', '..');
const PAGE_WORDS = 'static/admin/src/i18n';

/** The words of a text, also of one in pieces, with `…` for what is put into it; null for any other node. */
const textOf = (node: ts.Node): string | null => {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [textOf(node.left), textOf(node.right)];
    return left === null && right === null ? null : `${left ?? '…'}${right ?? '…'}`;
  }
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
};

/** Whether it is read by people: ids, paths and names of members have no blank. */
const isProse = (text: string): boolean => /\p{L}{2,} /u.test(text);

const textsIn = (path: string): readonly string[] => {
  const file = ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.Latest, false);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== null && isProse(text)) texts.push(text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts;
};

const textsBelow = (...folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) => sourceFiles(folder).flatMap(({ path }) => textsIn(path)));

type Rule = readonly [avoided: RegExp, better: string];

const ENGLISH: readonly Rule[] = [
  [/\bmend(s|ed|ing|able)?\b/iu, 'fix'],
  [/\b(cures?|cured|repair(s|ed)?)\b/iu, 'fix'],
  [/\banew\b/iu, 'again'],
  [/\bwhoever\b/iu, 'someone who, the person who'],
  [/(?<!\bthere )\b(is|are|was|were) no (?!longer\b|more\b)/iu, 'isn’t a, aren’t'],
  [/\btwins?\b/iu, 'test project'],
  [/\b(?<!(service|help) )desks?\b/iu, 'project'],
  [/\b(left|steps?) (for|to) people\b/iu, 'manual steps'],
  [/\bwho feels it\b/iu, 'impact'],
  [/\bbe (no-)?go\b/iu, 'ready, not ready'],
  [/\bhold(s|ing)? (it|the verdict|the bot) back\b|\bheld back by\b/iu, 'block'],
  [/\blives? with (it|its|the|a) /iu, 'accepted'],
  [/\b(opens|open) the verdict\b/iu, 'lifts the block'],
  [/\binterface of Jira\b/iu, 'Jira has no API for it'],
  [/\b(Jira|API|page|audit|file|comparison) (does not |doesn’t |cannot )?tells?\b/iu, 'show, say'],
  [/\bmay take it\b/iu, 'can use it'],
  [/\bcould ?n[o’]t look\b|\bcould not look\b|\bcannot look\b/iu, 'couldn’t check'],
  [/\bshall\b/iu, 'should'],
  [/\bproved good\b/iu, 'works'],
];

const GERMAN: readonly Rule[] = [
  [/\bMenschen (überlassen|tun|zu tun)\b/u, 'manuelle Schritte'],
  [/\böffnet das Urteil\b/u, 'hebt die Sperre auf'],
  [/\bhält das Urteil\b/u, 'verhindert die Inbetriebnahme'],
  [/\b(in Ruhe|spürt|verrät)\b/u, 'Auswirkungen, unverändert, zeigt'],
  [/\bKeine Schnittstelle von Jira tut\b/u, 'Dafür hat Jira keine Schnittstelle'],
  [/\bZwilling/u, 'Testprojekt'],
  [/\b(Servicedesks? (?:nicht|hat)|des Desks|dieses Desks)\b/u, 'Serviceprojekt'],
  [/\bÜbergang nehmen\b|\bihn nehmen\b/u, 'ausführen'],
  [/\bgrün|\brot geworden\b/u, 'bestanden, nicht bestanden'],
];

const FRENCH: readonly Rule[] = [
  [/revient à des personnes/u, 'étapes manuelles'],
  [/libère le verdict/u, 'lève le blocage'],
  [/retien(t|nent) le verdict/u, 'bloque la mise en service'],
  [/\bjumea|\bjumelle/u, 'projet de test'],
  [/l’emprunter\b/u, 'l’utiliser'],
  [/Aucune interface de Jira/u, 'Jira n’a pas d’API pour cela'],
  [/qu’il est advenu/u, 'résultat'],
];

describe.each([
  ['English', textsBelow('src', `${PAGE_WORDS}/en`), ENGLISH, 2500],
  ['German', textsBelow(`${PAGE_WORDS}/de`), GERMAN, 1800],
  ['French', textsBelow(`${PAGE_WORDS}/fr`), FRENCH, 1800],
] as const)('given every text in %s', (_language, texts, rules, atLeast) => {
  test('all of them are looked at', () => expect(texts.length).toBeGreaterThan(atLeast));

  test.each(rules.map(([avoided, better]) => [avoided.source, better, avoided] as const))(
    '%s is not said, but: %s',
    (_source, _better, avoided) => expect(texts.filter((text) => avoided.test(text))).toEqual([]),
  );
});
