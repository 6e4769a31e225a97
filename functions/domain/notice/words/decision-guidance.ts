import type { DecisionKind } from '../../triage/decisions.ts';

/** What helps the named person who takes a decision: what to presume, and what to weigh. */
export type DecisionGuidance = {
  readonly presume?: string;
  readonly weigh: readonly string[];
};

/** For each decision, from law.md sections 6, 7, 8, 12 and 15 and practice.md section 1. */
export const decisionGuidance: Readonly<Record<DecisionKind, DecisionGuidance>> = {
  'confirm-routes': {
    presume: 'When in doubt, the statutory procedure.',
    weigh: [
      'An assessment of a child in need is statutory whatever words surround it.',
      'Split what is mixed; keep the receipt date of every part.',
      'Once the statutory procedure has started, every stage is expected.',
    ],
  },
  'defer-change': {
    presume: 'Defer the change while this is looked at, unless that puts the child at risk.',
    weigh: ['Decide it the same working day, and tell the person.'],
  },
  'sufficient-interest': {
    weigh: [
      'Look at this person and this child: no rule that only parental responsibility counts.',
      'The child’s own views, where that is right.',
      'A no is written, with reasons and the Ombudsman; the child is told where that is right.',
    ],
  },
  'who-complains': {
    presume: 'Somebody who may be on the Act’s list counts as on it until this is known.',
    weigh: ['Ask only what decides it; never for proof.'],
  },
  'whose-authority': {
    weigh: [
      'Has the authority of the constituent been seen?',
      'Answer each of them apart; tell the member nothing that the constituent did not allow.',
    ],
  },
  representative: {
    weigh: [
      'Does the child want this person to speak for them?',
      'A person whom the child chose is refused only with reasons that were thought through.',
      'Speaking for a child is not the same as complaining in one’s own right: that needs no consent.',
    ],
  },
  'child-agreement': {
    weigh: [
      'Ask the child, where that is possible and safe, in a way that they understand.',
      'No answer from the child is no reason to close it.',
      'Somebody who complains in their own right needs no agreement from the child.',
    ],
  },
  'out-of-time': {
    presume: 'Accept it, unless there is good reason not to; the reason is written.',
    weigh: [
      'Was it unreasonable to expect this person to complain sooner?',
      'Can it still be looked at effectively and fairly: are records and people there?',
      'How vulnerable the person was and is, and what they would gain (not verified).',
      'Human rights (not verified).',
    ],
  },
  proceedings: {
    presume: 'Go on, unless looking at this part would prejudice the proceedings.',
    weigh: [
      'That there is a court case is not enough: say what would be prejudiced, part by part.',
      'A part that waits is held, never closed: name the proceedings, give reasons, set a day to look again, and invite them to send it again.',
    ],
  },
  'after-proceedings': {
    presume: 'Accept it. It was held for the proceedings, not refused.',
    weigh: [
      'When did the proceedings end? (a year from then is from memory and not verified)',
      'Link the complaint that was held; it keeps its first receipt date.',
    ],
  },
  'another-council': {
    weigh: [
      'Which council is responsible for this child, and for what this part is about?',
      'Ask before anything is passed on; help them to reach the other council.',
    ],
  },
  'all-stages-done': {
    weigh: [
      'Has this very matter been through every stage? Something new is a new complaint.',
      'If so, write that it is, and how to go to the Ombudsman.',
    ],
  },
  'with-the-ombudsman': {
    weigh: ['Answer the Ombudsman by their own date. The clock here runs on.'],
  },
  'same-as-before': {
    presume: 'It is new, until a person has compared the two.',
    weigh: [
      'Is it really a request for Stage 2? It needs no form, and being late is no bar.',
      'Link it to the earlier complaint. A limit on how somebody contacts us never blocks a new complaint.',
    ],
  },
  'late-stage-2': {
    presume: 'Take it up: the 20 working days are advice, and no limit in law is known.',
    weigh: ['Why it was asked for later.', 'Can it still be looked into fairly?'],
  },
  'late-stage-3': {
    presume: 'Look at the request on its merits; never refuse only because it is late.',
    weigh: [
      'Why it was asked for later.',
      'What the panel could still put right.',
      'A no is written, with reasons and the Ombudsman.',
    ],
  },
};
