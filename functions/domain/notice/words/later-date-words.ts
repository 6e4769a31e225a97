import type { Voice } from '../../case/case-record.ts';
import type { LimitName } from '../../clock/limits.ts';

/** The limits of Stages 2 and 3 that a complainant is told of; the second reading of a clock is the team's alone. */
export type LaterLimitTold = Extract<
  LimitName,
  | 'stage-2-first'
  | 'stage-2-last'
  | 'stage-3-request'
  | 'panel-meets'
  | 'panel-report'
  | 'panel-response'
>;

type LaterDateWords = {
  /** As it is, and as it would be while a person decides on a late request (practice rule 16). */
  readonly sure: Readonly<Record<LaterLimitTold, string>>;
  readonly conditional: Readonly<Record<LaterLimitTold, string>>;
};

const adult: LaterDateWords = {
  sure: {
    'stage-2-first': 'Our answer at Stage 2 is due by this date. If it takes longer, we say why.',
    'stage-2-last': 'This is the latest date there is for our answer at Stage 2.',
    'stage-3-request': 'If you want a panel, please ask by this date. If it is later, still ask.',
    'panel-meets': 'The panel must meet by this date. We write to you with the day.',
    'panel-report': 'The report of the panel is due by this date.',
    'panel-response': 'We must tell you by this date what we will do.',
  },
  conditional: {
    'stage-2-first': 'If we look at it again, our answer is due by this date.',
    'stage-2-last': 'If we look at it again, this is the latest date for our answer.',
    'stage-3-request': 'If you want a panel, please ask by this date. If it is later, still ask.',
    'panel-meets': 'If there is a panel, it must meet by this date.',
    'panel-report': 'If there is a panel, its report is due by this date.',
    'panel-response': 'If there is a panel, we must tell you by this date what we will do.',
  },
};

const advocate: LaterDateWords = {
  sure: {
    ...adult.sure,
    'stage-3-request': 'If they want a panel, please ask by this date. If it is later, still ask.',
  },
  conditional: {
    ...adult.conditional,
    'stage-3-request': 'If they want a panel, please ask by this date. If it is later, still ask.',
  },
};

const child: LaterDateWords = {
  sure: {
    'stage-2-first': 'We try to answer you by this day. If we need longer, we tell you why.',
    'stage-2-last': 'This is the very last day for our answer.',
    'stage-3-request': 'Do you want three more people to look at it? Please ask by this day.',
    'panel-meets': 'The three people must meet by this day. We tell you when.',
    'panel-report': 'The three people write down what they found by this day.',
    'panel-response': 'We must tell you by this day what we will do.',
  },
  conditional: {
    'stage-2-first': 'If we look at it again, we try to answer by this day.',
    'stage-2-last': 'If we look at it again, this is the very last day.',
    'stage-3-request': 'Do you want three more people to look at it? Please ask by this day.',
    'panel-meets': 'If three more people look at it, they must meet by this day.',
    'panel-report': 'If three more people look at it, they write by this day.',
    'panel-response': 'If three more people look at it, we must answer by this day.',
  },
};

const easyRead: LaterDateWords = {
  sure: {
    'stage-2-first': 'We try to answer by this day. Do we need longer? We tell you why.',
    'stage-2-last': 'This is the last day for our answer.',
    'stage-3-request': 'Do you want three more people to look? Ask by this day.',
    'panel-meets': 'The three people must meet by this day. We tell you when.',
    'panel-report': 'The three people write to us by this day.',
    'panel-response': 'We tell you by this day what we will do.',
  },
  conditional: {
    'stage-2-first': 'If we look again, we try to answer by this day.',
    'stage-2-last': 'If we look again, this is the last day.',
    'stage-3-request': 'Do you want three more people to look? Ask by this day.',
    'panel-meets': 'If three more people look, they meet by this day.',
    'panel-report': 'If three more people look, they write by this day.',
    'panel-response': 'If three more people look, we answer by this day.',
  },
};

const youngAdult: LaterDateWords = {
  sure: {
    ...adult.sure,
    'stage-2-first': 'We aim to answer you by this date. If it takes longer, we tell you why.',
    'panel-meets': 'The panel must meet by this date. We will tell you the day.',
  },
  conditional: adult.conditional,
};

const byVoice: Readonly<Record<Voice, LaterDateWords>> = {
  child,
  'easy-read': easyRead,
  'young-adult': youngAdult,
  adult,
  // Told of no stage: none of these limits is ever theirs (practice rule 15).
  outsider: adult,
  advocate,
};

/** What each date of Stages 2 and 3 means to this reader, while something is to be decided first or not. */
export const laterDates = (
  voice: Voice,
  conditional: boolean,
): Readonly<Record<LaterLimitTold, string>> => byVoice[voice][conditional ? 'conditional' : 'sure'];
