import type { Receipt } from '../../shared/intake-api/replies.ts';
import { openCommand, pressAndDone } from './desk-browser.ts';
import { does, giveAnswers } from './desk-forms.ts';
import type { DeskWalk } from './desk-walk.ts';

/** A child in foster care who wants no advocate for now, so that nobody is chased for one. */
export const aChildWrites = (walk: DeskWalk, name: string): Promise<Receipt> =>
  walk.send({
    role: 'child',
    person: {
      name,
      age: 14,
      contact: { email: `${name.toLowerCase()}@example.com`, preferred: 'email' },
    },
    children: [{ livesWith: 'foster-carer', responsibleCouncil: 'this' }],
    advocate: { wish: 'no' },
    complaint: { story: 'Nobody calls me back.', points: [{ subject: 'not-listening' }] },
    safety: 'safe',
  });

/** Read for safety, confirmed, sorted to the court team and given to somebody, by an officer. */
export const givenTo = async (walk: DeskWalk, reference: string, lead: string): Promise<void> => {
  const officer = await walk.comes('Amina Yusuf', reference);
  await does(officer, 'Say that you read it for safety', 'I have read it');
  await does(officer, 'Confirm where parts belong', 'Confirm', { 'Which parts?': /^1\. / });
  await does(officer, 'Classify the case', 'Save', {
    Group: 'In care',
    'Is this an unaccompanied child seeking asylum?': 'No',
    Team: 'Court Team',
    Causes: 'Communication',
  });
  await openCommand(officer, 'Give it to somebody to look after');
  await officer.locator('#lead').selectOption({ label: lead });
  await pressAndDone(officer, 'Allocate');
};

/** The answer of Stage 1: drafted, checked by somebody else, signed off by the Head of Service, and sent. */
export const answeredAtStageOne = async (
  walk: DeskWalk,
  reference: string,
  finding: string,
  late: Readonly<Record<string, string>> = {},
): Promise<void> => {
  const officer = await walk.comes('Amina Yusuf', reference);
  await openCommand(officer, 'Draft the answer');
  await giveAnswers(officer, { Outcome: 'Partly upheld', 'What you found': finding });
  await pressAndDone(officer, 'Save the draft');
  const checker = await walk.comes('Ruth Adeyemi', reference);
  await openCommand(checker, 'Check the answer');
  for (const box of await checker.getByRole('checkbox').all()) await box.check();
  await pressAndDone(checker, 'It is checked');
  const head = await walk.comes('Joseph Okoro', reference);
  await does(head, 'Sign off the answer', 'Sign off');
  const sender = await walk.comes('Amina Yusuf', reference);
  await does(sender, 'Send the answer', 'Send it', late);
};
