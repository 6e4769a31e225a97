import { describe, expect, test } from 'vitest';
import type { DeskFile } from '../../../functions/domain/case/desk/desk-file.ts';
import { mayAct } from '../../../functions/domain/case/desk/may-act.ts';
import { type DeskAction, scopeOf } from '../../../functions/domain/case/desk/role-table.ts';
import { commandNames } from '../../../shared/desk-api/desk-command.ts';
import { readActions, staffRoles } from '../../../shared/desk-api/staff-roles.ts';
import { aConfirmedCase, aWorker, done, fileOf, put } from '../../support/a-desk.ts';
import { aComplaintOf, aReachableChild, aSubmission } from '../../support/a-submission.ts';

const letters = { own: 'own', team: 'team', alerted: 'alert', all: 'ALL' } as const;

/** The table as a person reads it: a row for each action, a column for each role, in the order of `staffRoles`. */
const table = (): string =>
  [...readActions, ...commandNames]
    .map((action) => {
      const cells = staffRoles.map((role) => {
        const scope = scopeOf(role, action);
        return (scope === undefined ? '-' : letters[scope]).padEnd(6);
      });
      return `${action.padEnd(25)}${cells.join('')}`.trimEnd();
    })
    .join('\n');

const agreed = `
read-queue               ALL   ALL   team  team  ALL   ALL   -     ALL   alert own   own   own   own   own
read-case                ALL   ALL   team  team  ALL   ALL   -     ALL   alert own   own   own   own   own
read-words               ALL   ALL   team  team  ALL   -     -     ALL   alert own   own   own   own   -
read-audit               -     ALL   -     -     ALL   ALL   -     -     -     -     -     -     -     -
read-reports             -     ALL   -     team  ALL   ALL   -     -     -     -     -     -     -     -
export-case              -     ALL   -     -     -     -     -     -     -     -     -     -     -     -
enter-complaint          ALL   ALL   -     -     -     -     ALL   -     -     -     -     -     -     -
keep-staff               -     ALL   -     -     -     -     -     -     -     -     -     -     -     -
read-for-safety          ALL   ALL   -     -     -     -     -     ALL   alert -     -     -     -     -
acknowledge-alert        ALL   ALL   -     -     -     -     -     -     alert -     -     -     -     -
confirm-parts            ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
change-route             ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
split-part               ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
add-issue                ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
define-part              ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
hand-over                ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
decide                   ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
hold-parts               ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
take-up-parts            ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
identify                 ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
record-consent           ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
classify                 ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
allocate                 ALL   ALL   team  team  ALL   -     -     -     -     -     -     -     -     -
accept-allocation        own   own   own   own   own   -     -     -     -     -     -     -     -     -
cover                    ALL   ALL   team  team  ALL   -     -     -     -     -     -     -     -     -
bar-worker               ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
unbar-worker             -     ALL   -     -     -     -     -     -     -     -     -     -     -     -
record-informal-contact  ALL   ALL   own   own   own   -     -     -     -     -     -     -     -     -
record-settlement-answer ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
invite-to-meeting        ALL   ALL   own   own   own   -     -     -     -     -     -     -     -     -
record-meeting           ALL   ALL   own   own   own   -     -     -     -     -     -     -     -     -
confirm-meeting          ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
extend-stage-1           ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
agree-later-date         ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
draft-answer             ALL   ALL   own   own   own   -     -     -     -     -     -     -     -     -
check-answer             ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
return-answer            ALL   ALL   -     team  ALL   -     -     -     -     -     -     -     -     -
sign-off-answer          -     -     -     -     ALL   -     -     -     -     -     -     -     -     -
send-answer              ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
offer-stage-2            ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
request-stage-2          ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
draft-statement          ALL   ALL   -     -     -     -     -     -     -     own   -     -     -     -
send-statement           ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
record-statement-answer  ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
appoint                  ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
end-appointment          ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
extend-stage-2           ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
limit-scope              ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
record-talks             ALL   ALL   -     -     -     -     -     -     -     own   -     -     -     -
receive-report           ALL   ALL   -     own   -     -     -     -     -     own   own   -     -     -
draft-adjudication       ALL   ALL   -     own   own   -     -     -     -     -     -     own   -     -
send-adjudication        -     -     -     own   own   -     -     -     -     -     -     own   -     -
refer-early              ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
request-stage-3          ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
set-panel                ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
send-panel-papers        ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
record-panel             ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
receive-panel-report     ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
draft-panel-response     ALL   ALL   -     own   own   -     -     -     -     -     -     own   -     -
send-panel-response      -     -     -     own   own   -     -     -     -     -     -     own   -     -
log-premature-return     ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
record-enquiry           ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
answer-enquiry           ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
record-ombudsman-decisionALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
add-recommendation       ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
answer-recommendation    ALL   ALL   -     own   own   -     -     -     -     -     -     own   -     -
add-action               ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
record-action            ALL   ALL   own   own   own   -     -     -     -     -     -     -     -     -
return-lessons           ALL   ALL   own   own   own   -     -     -     -     -     -     -     -     -
record-cost              ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
record-compliment        ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
record-advocacy          ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
limit-contact            ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
end-contact-limits       ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
withdraw                 ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
close                    ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
reopen                   -     ALL   -     -     -     -     -     -     -     -     -     -     -     -
make-complaint           ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
answer-request           ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
correct-contact          ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
issue-status-secret      ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
note                     ALL   ALL   own   own   ALL   -     -     ALL   alert own   own   own   -     -
complete-task            ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
arrange-advocate         ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
send-referral-again      ALL   ALL   -     -     -     -     -     -     -     -     -     -     -     -
put-on-legal-hold        -     ALL   -     team  -     -     -     -     -     -     -     -     -     -
lift-legal-hold          -     ALL   -     team  -     -     -     -     -     -     -     -     -     -
propose-disposal         -     ALL   -     -     -     -     -     -     -     -     -     -     -     -
confirm-disposal         -     ALL   -     -     ALL   -     -     -     -     -     -     -     -     -
refuse-disposal          -     ALL   -     -     ALL   -     -     -     -     -     -     -     -     -
redact-words             -     ALL   -     -     -     -     -     -     -     -     -     -     -     -
decide-erasure           -     ALL   -     -     -     -     -     -     -     -     -     -     -     -
record-access-request    -     ALL   -     -     -     -     -     -     -     -     -     -     -     -
answer-access-request    -     ALL   -     -     -     -     -     -     -     -     -     -     -     -
`;

describe('who may do what', () => {
  test('is as it was agreed: officer, manager, team, senior, head, auditor, contact, inbox, duty, then the seats', () => {
    expect(table()).toBe(agreed.trim());
  });

  const everyAction: readonly DeskAction[] = [...readActions, ...commandNames];
  const may = (staff: ReturnType<typeof aWorker>, file: DeskFile) =>
    everyAction.filter((action) => mayAct(staff, action, file));
  const allocatedTo = (who: string) => {
    const file = fileOf();
    return {
      ...file,
      record: { ...file.record, allocation: { lead: who, at: '', contributors: [] } },
    };
  };

  test.each(staffRoles)(
    'a %s who is named in a case, or barred, can do nothing with it',
    (role) => {
      const file = allocatedTo(role);
      const barred = {
        ...file,
        record: { ...file.record, barred: [{ who: role, because: 'named', at: '' } as const] },
      };
      expect(
        may(aWorker(role, { leads: ['complaints-about-the-team', 'whistleblowing'] }), barred),
      ).toEqual([]);
    },
  );

  test('somebody without a case of theirs, or of their team, cannot open it', () => {
    const file = fileOf();
    expect(may(aWorker('team-manager', { teams: ['court-team'] }), file)).toEqual([]);
    const classify = {
      command: 'classify',
      group: 'in-care',
      unaccompanied: false,
      team: 'court-team',
      causes: ['delay'],
    };
    // Before a person has checked it, nothing leaves the complaints team.
    expect(may(aWorker('team-manager', { teams: ['court-team'] }), done(file, classify))).toEqual(
      [],
    );
    const ofTeam = done(aConfirmedCase(), classify);
    expect(may(aWorker('team-manager', { teams: ['court-team'] }), ofTeam)).toContain('read-words');
    const aboutOne = done(
      aConfirmedCase(
        aComplaintOf(
          aReachableChild({
            complaint: { points: [{ subject: 'waiting', about: ['team-manager'] }] },
          }),
        ),
      ),
      classify,
    );
    expect(may(aWorker('team-manager', { teams: ['court-team'] }), aboutOne)).toEqual([]);
    expect(may(aWorker('team-manager', { teams: ['mash'] }), ofTeam)).toEqual([]);
    expect(may(aWorker('team-manager', { teams: ['court-team'] }), ofTeam)).not.toContain(
      'draft-answer',
    );
    expect(may(aWorker('team-manager'), allocatedTo('team-manager'))).toContain('draft-answer');
  });

  test('the duty team opens what it was alerted about, and nothing else', () => {
    const duty = aWorker('safeguarding-duty');
    expect(may(duty, fileOf())).toEqual([]);
    expect(may(duty, fileOf(aComplaintOf(aReachableChild({ safety: 'unsafe' }))))).toContain(
      'acknowledge-alert',
    );
  });

  test('whoever takes calls enters what they heard and reads nothing afterwards', () => {
    expect(may(aWorker('contact-centre'), fileOf())).toEqual(['enter-complaint']);
  });

  const aboutTheTeam = fileOf(
    aComplaintOf(
      aReachableChild({
        complaint: { points: [{ subject: 'waiting', about: ['complaints-team'] }] },
      }),
    ),
  );

  test.each(['complaints-officer', 'complaints-manager', 'inbox-watcher'] as const)(
    'a complaint about the complaints team cannot be opened by a %s, but by the lead the council named',
    (role) => {
      expect(may(aWorker(role), aboutTheTeam)).toEqual([]);
      const lead = aWorker('head-of-service', { id: 'lead', leads: ['complaints-about-the-team'] });
      expect(may(lead, aboutTheTeam)).toEqual(
        expect.arrayContaining(['read-words', 'confirm-parts', 'send-answer']),
      );
    },
  );

  const fromAWorker = fileOf(
    aComplaintOf(
      aSubmission({
        role: 'adult',
        person: { relationship: 'council-worker', contact: { email: 'w@example.com' } },
      }),
    ),
  );

  test.each(staffRoles)('what a worker for the council says is kept from a %s', (role) => {
    expect(
      may(aWorker(role, { teams: ['court-team'] }), fromAWorker).filter(
        (action) => action !== 'enter-complaint',
      ),
    ).toEqual([]);
  });

  test('the whistleblowing lead may open it, and whom they allocate it to', () => {
    const lead = aWorker('senior-manager', { id: 'lead', leads: ['whistleblowing'] });
    expect(may(lead, fromAWorker)).toContain('read-words');
    const given = {
      ...fromAWorker,
      record: {
        ...fromAWorker.record,
        allocation: { lead: 'team-manager', at: '', contributors: [] },
      },
    };
    expect(may(aWorker('team-manager'), given)).toContain('draft-answer');
  });

  test.each(commandNames)('somebody who may not learns nothing of the case from: %s', (command) => {
    const staff = aWorker('contact-centre');
    expect(mayAct(staff, command, fileOf())).toBe(false);
    expect(put(fileOf(), { command: 'note', words: 'x' }, { staff, version: 99 })).toEqual({
      kind: 'not-allowed',
    });
  });

  test('a case that was changed meanwhile is not changed over: both versions are known', () => {
    const file = done(fileOf(), { command: 'note', words: 'x' });
    expect(put(file, { command: 'note', words: 'y' }, { version: 1 })).toEqual({
      kind: 'stale',
      version: 2,
    });
  });
});
