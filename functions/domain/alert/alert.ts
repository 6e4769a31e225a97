import { openUntil } from '../link/signed-link.ts';

/**
 * An alert that somebody may be in danger now, until a named person says that they have it (practice rule 1). Its id is
 * that of the notice that raised it; who acknowledged it is kept apart from the case. Instants are UTC.
 */
export type Alert = {
  readonly id: string;
  readonly raisedAt: string;
  /** Whose turn it is: 0 is the first duty contact; after the last comes the senior lead. */
  readonly place: number;
  /** When that contact's turn began. */
  readonly askedAt: string;
  readonly acknowledgedAt?: string;
  /** Everybody's turn is over, and nobody has said that they have it. */
  readonly unheard?: true;
};

/** What a council's settings say of its duty contacts: how many there are, and how long each has. */
export type Duty = { readonly contacts: number; readonly withinMinutes: number };

/** How many days the link of an alert opens: ours, over the longest weekend. */
export const alertLinkDays = 7;

/** The last second in which its link opens, in seconds since 1970 (UTC). */
export const alertOpensUntil = ({ raisedAt }: Alert): number => openUntil(raisedAt, alertLinkDays);

/** By when whoever has it now should say so. */
export const acknowledgeBy = ({ askedAt }: Alert, { withinMinutes }: Duty): string =>
  new Date(Date.parse(askedAt) + withinMinutes * 60_000).toISOString();

/** An alert that is raised now: it is the first duty contact's turn. */
export const raisedAlert = (id: string, at: string): Alert => ({
  id,
  raisedAt: at,
  place: 0,
  askedAt: at,
});

/** The alerts once somebody has said that they have one of them. */
export const withAcknowledged = (
  alerts: readonly Alert[],
  id: string,
  acknowledgedAt: string,
): readonly Alert[] => alerts.map((one) => (one.id === id ? { ...one, acknowledgedAt } : one));

/** The tasks that stand for an alert while nobody has it: one from the first time that it went on. */
export const tasksOfAlert = ({ id, place, unheard }: Alert): readonly string[] =>
  place > 0 || unheard === true ? [unacknowledgedTask(id)] : [];

export const unacknowledgedTask = (alert: string): string => `alert-unacknowledged-${alert}`;

/** Whether somebody still has to say that they have it. */
export const isWaiting = ({ acknowledgedAt, unheard }: Alert): boolean =>
  acknowledgedAt === undefined && unheard === undefined;

const passing = /-to-\d+$/;

/** The notice that passes an alert on to a place. It is written from the words of the alert it passes on. */
export const passingNotice = ({ id, place }: Alert): string => `${id}-to-${place}`;

/** Whose turn it was when a notice of an alert was owed: 0 is the first duty contact. */
export const placeOf = (noticeId: string): number =>
  Number(passing.exec(noticeId)?.[0].slice('-to-'.length) ?? 0);

/** The alert that a notice is about, whichever contact it goes to; also where the words of that alert are kept. */
export const alertOf = (noticeId: string): string => noticeId.replace(passing, '');
