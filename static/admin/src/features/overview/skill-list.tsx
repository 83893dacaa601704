import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { titleOf, toLeft } from '../../../../../src/shared/judgement';
import type { AuditReport, SkillVerdict } from '../../../../../src/shared/report';
import { mayOpen } from '../../lib/admission';
import { isFixable } from '../../lib/fix-scope';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useSay, useWords } from '../../i18n/words';
import { PlaceLink } from '../../ui/links';
import { VerdictMark } from '../../ui/marks';
import { blockersOf } from './what-blocks-skills';

const namedAtFirst = 5;

/** A line for each skill, and below what holds skills back, each check once. */
export function SkillList({ report }: { readonly report: AuditReport }) {
  const words = useWords().overview;
  const { admission } = useSession();
  return (
    <section className="card skills" aria-labelledby="skills-title">
      <h2 id="skills-title">{words.skillsTitle}</h2>
      <p className="subtle">
        {words.skillsText}
        {mayOpen(admission, 'rehearsal') ? ` ${words.skillsRehearse}` : null}
      </p>
      <ul className="plain-list skills__list">
        {report.skills.map((skill) => (
          <SkillRow key={skill.id} skill={skill} report={report} />
        ))}
      </ul>
      <Blockers report={report} />
    </section>
  );
}

function SkillRow({ skill, report }: { readonly skill: SkillVerdict; readonly report: AuditReport }) {
  const all = useWords();
  const say = useSay();
  const words = all.overview;
  const { admission } = useSession();
  const { key } = report.project;
  const { heldBackBy, verdict } = skill;
  const open = openFor(skill, report);
  const hasFixes =
    verdict === 'off' || report.results.some((result) => heldBackBy.includes(result.check) && isFixable(result));
  return (
    <li className="skills__row">
      <h3 dir="auto">
        {skill.isOn && mayOpen(admission, 'rehearsal') ? (
          <PlaceLink to={placeOf('rehearsal', key, { skill: skill.id })}>{say(skill.name)}</PlaceLink>
        ) : (
          say(skill.name)
        )}
      </h3>
      <span className="skills__verdict">
        <VerdictMark verdict={verdict} />
      </span>
      {heldBackBy.length === 0 && (verdict === 'off' || open === 0) ? (
        <span className="subtle">{verdict === 'off' ? words.skillOff : words.skillGo(0)}</span>
      ) : (
        <PlaceLink to={placeOf('findings', key, { skill: skill.id })}>
          {heldBackBy.length === 0 ? words.skillGo(open) : words.heldBackBy(heldBackBy.length)}
        </PlaceLink>
      )}
      {!hasFixes ? null : (
        <PlaceLink to={placeOf('fixes', key, { skill: skill.id })} className="skills__fix">
          {verdict === 'off' ? all.fixes.switchOn : all.fixes.reviewSkill}
          <span className="visually-hidden">: {say(skill.name)}</span>
        </PlaceLink>
      )}
    </li>
  );
}

/** Checks for this skill that are neither in order nor accepted, whether they block it or not. */
const openFor = ({ id }: SkillVerdict, { results }: AuditReport): number =>
  results
    .filter(({ skills, outcome }) => skills.includes(id) && outcome !== 'pass' && outcome !== 'not-applicable')
    .flatMap(toLeft).length;

function Blockers({ report }: { readonly report: AuditReport }) {
  const words = useWords().overview;
  const say = useSay();
  const [isWhole, setWhole] = useState(false);
  const blockers = blockersOf(report);
  const on = report.skills.filter(({ isOn }) => isOn).length;
  const shown = isWhole ? blockers : blockers.slice(0, namedAtFirst);
  if (blockers.length === 0) return null;
  return (
    <div className="skills__blockers">
      <h3>{words.blockersTitle}</h3>
      <ul className="plain-list">
        {shown.map(({ result, skills }) => (
          <li key={result.check}>
            <PlaceLink to={placeOf('findings', report.project.key, { check: result.check })}>
              {say(titleOf(result))}
            </PlaceLink>
            <span className="subtle">
              {skills.length === on ? words.blocksAll : skills.map(({ name }) => say(name)).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      {shown.length === blockers.length ? null : (
        <Button appearance="subtle" spacing="compact" onClick={() => setWhole(true)}>
          {words.moreChanges(blockers.length - shown.length)}
        </Button>
      )}
    </div>
  );
}
