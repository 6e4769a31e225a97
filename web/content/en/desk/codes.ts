/** What the codes of a case are called. A code that is new here is shown as its own words, not hidden. */

export const dateWords: Readonly<Record<string, string>> = {
  'stage-1-first': 'Stage 1 answer (10 working days)',
  'stage-1-last': 'Stage 1 at the latest (20 working days)',
  'stage-2-request-advised': 'Ask for Stage 2 by (advised)',
  'corporate-acknowledge': 'Corporate: say what we understand it to be (5 working days)',
  'corporate-answer': 'Corporate answer (10 working days)',
  'corporate-answer-last': 'Corporate answer at the latest (20 working days)',
  'stage-2-first': 'Stage 2 answer (25 working days from the request)',
  'stage-2-last': 'Stage 2 at the latest (65 working days from the request)',
  'stage-2-first-from-statement': 'Stage 2, counted from the agreed statement (25)',
  'stage-2-last-from-statement': 'Stage 2 at the latest, from the agreed statement (65)',
  'stage-3-request': 'Ask for a panel by (20 working days)',
  'panel-meets': 'The panel meets (30 working days)',
  'panel-report': 'The panel’s report (5 working days)',
  'panel-response': 'Our answer to the panel (15 working days)',
  enquiry: 'An enquiry of the Ombudsman',
  'triage-check': 'Check where parts belong (our target)',
  'interest-decision': 'Decide on sufficient interest (our target)',
};

/** Where a date comes from that is neither law nor our own target. */
export const dateSourceWords: Readonly<Record<string, string>> = {
  'stage-2-request-advised': 'Advice, and never a bar',
  'stage-3-request': 'Later requests are decided on their merits',
  'corporate-acknowledge': 'The Ombudsman’s Code',
  'corporate-answer': 'The Ombudsman’s Code',
  'corporate-answer-last': 'The Ombudsman’s Code',
};

export const decisionWords: Readonly<Record<string, string>> = {
  'confirm-routes': 'Confirm where each part belongs',
  'defer-change': 'Defer the coming change while this is looked at?',
  'sufficient-interest': 'Does the writer have sufficient interest?',
  'who-complains': 'Is the writer someone the Act lists?',
  'whose-authority': 'With whose authority does the councillor or MP write?',
  representative: 'Does the writer suit as the child’s representative?',
  'all-stages-done': 'Has this been through every stage?',
  'with-the-ombudsman': 'Is the Ombudsman looking at this?',
  'out-of-time': 'More than a year ago: accept?',
  proceedings: 'Would looking at this harm proceedings?',
  'after-proceedings': 'Sent again after a court case ended: accept?',
  'child-agreement': 'Does the child agree, and is it what they want said?',
  'another-council': 'Is another council responsible?',
  'same-as-before': 'Is this the same as an earlier complaint?',
  'late-stage-2': 'Stage 2 was asked for late: take it up?',
  'late-stage-3': 'A panel was asked for late: take it up?',
};

export const taskWords: Readonly<Record<string, string>> = {
  'read-for-safety': 'Read for safety',
  'acknowledge-another-way': 'Acknowledge by a safe way other than mail',
  'acknowledge-child-another-way': 'Acknowledge to the child by a safe way other than mail',
  'arrange-advocate': 'Arrange an advocate',
  'specially-trained-today': 'Safeguarding lead looks at a part today',
  'tell-dates-another-way': 'Tell them the new dates by a safe way',
  'tell-hold-another-way': 'Tell them what waits, by a safe way',
  'review-hold': 'Look again at what waits',
  'review-keeping': 'Look whether the record is still to be kept',
  'answer-access-request': 'Give somebody what is held of them, once it is read and covered',
  'tell-child-dates-another-way': 'Tell the child the new dates by a safe way',
  'offer-stage-2-another-way': 'Offer Stage 2 by a safe way',
  'offer-stage-2-to-child': 'Offer Stage 2 to the child',
  'formal-stage-1': 'Begin the formal Stage 1',
  'notice-failed': 'A letter could not be sent',
  'mail-returned': 'A letter came back',
  'mail-delayed': 'A letter is delayed',
  'address-returned': 'An address no longer works',
  'recall-referral': 'Recall what was sent to the advocacy service',
  'confirm-contact-change': 'Confirm a new way to reach them, by the old way',
  'confirm-withdrawal': 'Confirm that they withdraw, by the old way',
  'check-part-route': 'They say a part is in the wrong place',
  'take-up-next-stage': 'They ask for the next stage: record it today, from the day they asked',
  'send-letter-another-way': 'Send a letter by a safe way',
  'send-child-letter-another-way': 'Send a letter to the child by a safe way',
  'see-to-withdrawal': 'Somebody wants to withdraw: speak with them',
  'tell-advocate-of-withdrawal': 'Tell the advocate that they withdrew',
  'send-words-back': 'Send what they said back to them, to agree or change (reg 16)',
  'reply-to-member': 'Write to the councillor or MP that it has come, apart from the person',
  'answer-member': 'Tell the councillor or MP the outcome, as far as they may know it',
  'allocate-again': 'Find somebody else to look after it',
  'hand-over-today': 'Hand over a part that has a time limit of its own',
  'alert-unacknowledged': 'Nobody acknowledged the alert',
  'referral-unaccepted': 'The advocacy service has not accepted',
  'draft-statement': 'Write down what Stage 2 looks into, and send it to them to agree',
  'appoint-stage-2': 'Appoint the investigating officer and the independent person',
  'appoint-panel': 'Appoint the chair and two members of the panel',
  'set-panel': 'Set the day of the panel',
  'set-panel-again': 'The day of the panel is a bank holiday now: ask them which other suits',
  'send-panel-papers': 'Send the papers for the panel',
  'refer-to-ombudsman': 'Write to the Ombudsman with the case',
  'first-contact-missed': 'The advocate has not been in touch',
  'tell-advocate-news-another-way': 'Tell them by a safe way that the service said no',
};

export const letterWords: Readonly<Record<string, string>> = {
  acknowledgement: 'Acknowledgement',
  'acknowledgement-to-child': 'Acknowledgement to the child',
  'advocacy-referral': 'Referral to the advocacy service',
  'team-intake': 'New case, to the team',
  'urgent-alert': 'Alert to the duty team',
  'dates-moved': 'New dates',
  'dates-moved-for-child': 'New dates, to the child',
  'dates-moved-for-advocacy': 'New dates, to the advocacy service',
  'dates-moved-for-team': 'New dates, to the team',
  'parts-held': 'A part waits',
  'parts-taken-up': 'A part is taken up again',
  reminder: 'Reminder to the team',
  'stage-2-offer': 'Offer of Stage 2',
  'stage-2-offer-to-child': 'Offer of Stage 2, to the child',
  'asked-from-page': 'Asked from the status page, to the team',
  'stage-1-answer': 'Stage 1 answer',
  'extension-told': 'Stage 1 takes longer',
  'later-date-agreed': 'Later date agreed',
  'settled-in-writing': 'What was settled',
  'withdrawal-confirmed': 'Withdrawal confirmed',
  'decision-told': 'A decision, with reasons',
  'part-defined': 'What we understand a part to be',
  'allocation-told': 'Told that the case was given out',
  'consent-asked': 'Consent asked for',
  'meeting-invite': 'Invitation to a meeting',
  'status-secret-changed': 'The status page has a new code',
  'contact-changed': 'New way to reach them',
  'lessons-asked': 'Asked for the lessons form',
  'stage-2-begun': 'Stage 2 has started',
  'statement-for-agreement': 'What Stage 2 looks into, to agree',
  'stage-2-extended': 'Stage 2 takes longer',
  'scope-limited': 'A part is left out of Stage 2',
  'stage-2-outcome': 'Stage 2 answer',
  'stage-2-outcome-in-short': 'Stage 2 answer, in words for the child',
  'early-referral-told': 'Referred to the Ombudsman early',
  'stage-3-begun': 'Stage 3 has started',
  'panel-invite': 'The day of the panel',
  'panel-report-sent': 'The panel’s report',
  'stage-3-response': 'Our answer to the panel',
  'stage-3-response-in-short': 'Our answer to the panel, in words for the child',
  'remedy-done': 'What came of something promised',
  'contact-limited': 'Limits to contact',
  'contact-limits-ended': 'Limits to contact ended',
  'letter-to-child': 'Letter to the child',
  'stage-1-answer-in-short': 'Stage 1 answer, in words for the child',
};

export const readerWords: Readonly<Record<string, string>> = {
  complainant: 'the complainant',
  'represented-child': 'the child',
  'advocacy-service': 'the advocacy service',
  'complaints-team': 'the complaints team',
  'senior-lead': 'the senior lead',
  'whistleblowing-lead': 'the whistleblowing lead',
  'safeguarding-lead': 'the safeguarding lead',
  'duty-team': 'the duty team',
  staff: 'a member of staff',
};

export const letterStateWords: Readonly<Record<string, string>> = {
  pending: 'Waiting to be sent',
  leased: 'Being sent',
  sent: 'Sent',
  'maybe-sent': 'May have been sent',
  retrying: 'Will be tried again',
  delayed: 'Delayed',
  failed: 'Could not be sent',
  'not-wanted': 'No longer wanted',
  delivered: 'Delivered',
  bounced: 'Came back',
  suppressed: 'Held back by the mail service',
  complained: 'Marked as unwanted',
};

export const referralWords: Readonly<Record<string, string>> = {
  'told-automatically': 'The advocacy service is told. The child was told so before sending.',
  'has-one': 'Has an advocate already. Nobody was told.',
  'said-no': 'Said no to an advocate. Nobody was told.',
  'person-arranges': 'Not sent. A person arranges an advocate today.',
  'not-for-this-complaint': 'No referral by itself, because the complainant is an adult.',
};

export const referralHoldWords: Readonly<Record<string, string>> = {
  'about-an-advocate': 'A part is about an advocate or the advocacy service.',
  'service-run-by-those-complained-about': 'The service is run by those complained about.',
  'asked-not-to-be-contacted': 'The young person asked not to be contacted.',
  'may-not-be-young': 'The writer may be neither a child nor a care leaver: ask them.',
  'check-for-conflict':
    'The service is the council’s own: check that the advocate has no part in this.',
  'council-arranges': 'This council arranges advocates by hand.',
  'not-told-yet': 'Nobody has told them what a service would be told. Ask them first.',
};

export const partStateWords: Readonly<Record<string, string>> = {
  proposed: 'Proposed',
  confirmed: 'Confirmed',
  held: 'Waits for proceedings',
};

export const confidenceWords: Readonly<Record<string, string>> = {
  read: 'read in the source',
  'read-second-hand': 'read second hand',
  'council-report': 'from a council’s report',
  unverified: 'not verified',
  analysis: 'our inference',
  practice: 'rule of practice',
};

export const complainantWords: Readonly<Record<string, string>> = {
  child: 'A child',
  'care-leaver': 'A care leaver',
  adult: 'An adult',
};

export const safetyWords: Readonly<Record<string, string>> = {
  safe: 'Said they are safe. That lowers nothing.',
  worried: 'Said they are worried.',
  unsafe: 'Said they are not safe.',
  'not-said': 'Did not say. That is not “safe”.',
};

/** A code as it stands, where it has no words of its own yet. */
export const codeAsWords = (code: string): string => {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The words of a code. */
export const wordsOf = (words: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(words, code) ? (words[code] ?? code) : codeAsWords(code);
