import { formsReadable } from '../../../src/checks/requests/forms-readable';
import type { FormTemplate } from '../../../src/snapshot/parts';
import { aForm, aQuestion, unreadable } from '../../given/a-portal';
import { aServiceProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

const locked: FormTemplate = {
  id: 'f9',
  name: 'Locked',
  requestTypeIds: ['201'],
  questions: unreadable('Jira refused the form.'),
};
const notAttached: FormTemplate = { id: 'f8', name: 'Draft', requestTypeIds: [], questions: { state: 'not-attached' } };
const noChoices = aQuestion('2', 'Which colour?', { type: 'cd', isRequired: true, choices: 0 });
const nowhere = aQuestion('3', 'Cost centre', { isRequired: true, isShown: false });

describeCheck(formsReadable, {
  passes: [
    { given: 'a form whose required choice has choices', project: aServiceProject() },
    {
      given: 'faults in questions that may stay empty',
      project: aServiceProject({
        forms: [aForm('f1', 'Order', { ...noChoices, isRequired: false }, { ...nowhere, isRequired: false })],
      }),
    },
    {
      given: 'a draft beside a form in order',
      project: aServiceProject({ forms: [notAttached, aForm('f1', 'Order')] }),
    },
  ],
  fails: [
    {
      given: 'a required choice without choices',
      project: aServiceProject({ forms: [aForm('f1', 'Order', noChoices)] }),
      findings: [
        {
          type: 'form',
          id: 'f1',
          name: 'Order',
          evidence: { questions: [{ id: '2', label: 'Which colour?', reason: 'required, but without choices' }] },
        },
      ],
    },
    {
      given: 'a required question that is shown nowhere',
      project: aServiceProject({ forms: [aForm('f1', 'Order', nowhere)] }),
      findings: [{ type: 'form', name: 'Order', evidence: { actual: ['required, but shown nowhere'] } }],
    },
    {
      given: 'a form that could not be read',
      project: aServiceProject({ forms: [locked] }),
      findings: [{ type: 'form', name: 'Locked', evidence: { actual: ['it could not be read'] } }],
    },
    {
      given: 'several forms at fault, one without a name',
      project: aServiceProject({ forms: [aForm('f1', '', noChoices, nowhere), aForm('f2', 'Fine'), locked] }),
      findings: [
        {
          type: 'form',
          name: 'form f1',
          evidence: { actual: ['required, but without choices', 'required, but shown nowhere'] },
        },
        { type: 'form', name: 'Locked' },
      ],
    },
  ],
  notApplicable: [
    { given: 'no forms', project: aServiceProject({ forms: [] }) },
    { given: 'drafts only', project: aServiceProject({ forms: [notAttached] }) },
  ],
});
