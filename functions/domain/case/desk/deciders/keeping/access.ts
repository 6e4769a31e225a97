import type { AccessSubject } from '../../../../../../shared/desk-api/keeping-lists.ts';
import type { CaseRecord } from '../../../case-record.ts';
import { type AccessRequest, taskOfRequest } from '../../../keeping/access-request.ts';
import { valueAt } from '../../../keeping/kept-texts.ts';
import type { KeptWords } from '../../../keeping/kept-words.ts';
import { linesOf } from '../../../keeping/person-found.ts';
import { subjectPaths } from '../../../keeping/subject-path.ts';
import { cannot, type Decider, type Deciders, isToCome, type NewTask, step } from '../../desk.ts';

const answering: NewTask = {
  kind: 'answer-access-request',
  rule: 'council-target',
  target: 'decisionDays',
};

/**
 * Somebody asked to have what is held of them. From now on there is a draft of it for a person to redact; nothing is
 * sent from here (practice rule 26).
 */
const recordAccessRequest: Decider<'record-access-request'> = (desk, asked) => {
  const { record, version, at, file } = desk;
  const { names, ...codes } = asked;
  if (isToCome(desk, asked.askedOn)) return cannot('askedOn', 'in-the-future');
  const isNamed = asked.whose === 'named';
  const isCalled = linesOf(names).length > 0;
  if (isNamed && !isCalled) return cannot('names', 'needs-words');
  if (!isNamed && isCalled) return cannot('names', 'not-there');
  if (!isNamed && !isOn(file.kept, record, asked.whose)) {
    return cannot('whose', 'not-there');
  }
  const { command: _name, ...said } = codes;
  const id = `access-request-${version}`;
  const request: AccessRequest = { id, ...said, at };
  return step(
    { ...record, accessRequests: [...(record.accessRequests ?? []), request] },
    { event: 'access-requested', request: id, ...said },
    { note: names, tasks: [answering] },
  );
};

// There is always somebody whose complaint it is, also where an advocate gave no name.
const isOn = (
  { person }: Pick<KeptWords, 'person'>,
  record: CaseRecord,
  whose: AccessSubject,
): boolean =>
  whose === 'complainant' ||
  subjectPaths(record, whose).some((path) => valueAt(person, path) !== undefined);

const isGiven = (outcome: string): boolean => outcome === 'given' || outcome === 'given-in-part';

/** What a person did with it, beside Heard: the draft is redacted and handed over by the council's own way. */
const answerAccessRequest: Decider<'answer-access-request'> = (desk, asked) => {
  const { record, file, staff } = desk;
  const { accessRequests = [] } = record;
  const { request: id, outcome, on, reasons } = asked;
  const request = accessRequests.find((one) => one.id === id);
  if (request === undefined) return cannot('request', 'not-there');
  if (request.answered !== undefined) return cannot('request', 'done-already');
  if (isToCome(desk, on)) return cannot('on', 'in-the-future');
  if (isGiven(outcome) && request.identity === 'not-yet' && asked.identity === undefined) {
    return cannot('identity', 'who-they-are-first');
  }
  if (on < request.askedOn) return cannot('on', 'too-early');
  const answered: AccessRequest = {
    ...request,
    ...(asked.identity !== undefined && { identity: asked.identity }),
    answered: { outcome, on, by: staff.id },
  };
  return step(
    {
      ...record,
      accessRequests: accessRequests.map((one) => (one.id === id ? answered : one)),
    },
    { event: 'access-answered', request: id, outcome, on },
    { note: reasons, done: file.tasks.filter((task) => task.id === taskOfRequest(request)) },
  );
};

export const accessDeciders: Deciders<'record-access-request' | 'answer-access-request'> = {
  'record-access-request': recordAccessRequest,
  'answer-access-request': answerAccessRequest,
};
