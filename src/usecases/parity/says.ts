import { defineMessages } from '../../messages/define-messages';

/** What is refused about comparing two projects. */
export const comparisonSays = defineMessages('comparison', {
  withItself: 'A project is always equal to itself.',
  chooseAnother: 'Choose another project to compare it with.',
});
