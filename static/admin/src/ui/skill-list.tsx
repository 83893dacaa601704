import { titleOf } from '../../../../src/shared/judgement';
import type { AuditReport, SkillVerdict } from '../../../../src/shared/report';
import { isFixable } from '../lib/fix-scope';
import { placeOf } from '../lib/router';
import { useSay, useWords } from '../i18n/words';
import { PlaceLink } from './links';
import { VerdictMark } from './marks';

/** How many checks are named before the rest is one link. */
const namedChecks = 3;

/** Each skill with its own verdict and with what holds it back. */
export function SkillList({ report }: { readonly report: AuditReport }) {
  const words = useWords().overview;
  return (
    <section className="card skills" aria-labelledby="skills-title">
      <h2 id="skills-title">{words.skillsTitle}</h2>
      <p className="subtle">{words.skillsText}</p>
      <ul className="plain-list rows">
        {report.skills.map((skill) => (
          <SkillRow key={skill.id} skill={skill} report={report} />
        ))}
      </ul>
    </section>
  );
}

function SkillRow({ skill, report }: { readonly skill: SkillVerdict; readonly report: AuditReport }) {
  const all = useWords();
  const say = useSay();
  const words = all.overview;
  const { key } = report.project;
  const nameOf = (check: string): string =>
    say(report.results.filter((result) => result.check === check).map(titleOf)[0] ?? check);
  const rest = skill.heldBackBy.length - namedChecks;
  const hasFixes =
    skill.verdict === 'off' ||
    report.results.some((result) => skill.heldBackBy.includes(result.check) && isFixable(result));
  return (
    <li className="skills__row">
      <h3 dir="auto">{say(skill.name)}</h3>
      <span className="skills__verdict">
        <VerdictMark verdict={skill.verdict} />
      </span>
      <div className="skills__why">
        {skill.heldBackBy.length === 0 ? (
          <p className="subtle">{skill.verdict === 'off' ? words.skillOff : words.skillGo}</p>
        ) : null}
        <ul className="plain-list">
          {skill.heldBackBy.slice(0, namedChecks).map((check) => (
            <li key={check}>
              <PlaceLink to={placeOf('findings', key, { check })}>{nameOf(check)}</PlaceLink>
            </li>
          ))}
          {rest > 0 ? (
            <li>
              <PlaceLink to={placeOf('findings', key, { skill: skill.id })}>{words.moreChecks(rest)}</PlaceLink>
            </li>
          ) : null}
        </ul>
        {!hasFixes ? null : (
          <PlaceLink to={placeOf('fixes', key, { skill: skill.id })} className="skills__fix">
            {skill.verdict === 'off' ? all.fixes.switchOn : all.fixes.reviewSkill}
            <span className="visually-hidden">: {say(skill.name)}</span>
          </PlaceLink>
        )}
      </div>
    </li>
  );
}
