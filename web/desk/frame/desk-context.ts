import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MeReply } from '../../../shared/desk-api/me-reply.ts';
import type { OfficeReply } from '../../../shared/desk-api/office-reply.ts';
import type { DeskClient } from '../api/desk-client.ts';
import type { DeskFacts } from '../desk-facts.ts';
import type { Place } from './place.ts';

/** What came of a command. `secret`: a new code for the status page, shown once. */
export type Done = { readonly words: string; readonly secret: string | undefined };

/** What every view of the desk knows. */
export type DeskContext = {
  readonly facts: DeskFacts;
  readonly me: MeReply;
  readonly office: OfficeReply;
  /** Asks anew who works here, after the list of them was changed. */
  readonly renewOffice: () => Promise<void>;
  /** Asks the API; where nobody is signed in any more, it waits until somebody is, and then asks. */
  readonly ask: DeskClient['ask'];
  readonly go: (place: Place) => void;
  /** A command was carried out: back to its case, with what was done said there until somebody goes on. */
  readonly finish: (reference: string, done: Done) => void;
  readonly done: Done | undefined;
  /** Says something politely to whoever listens to the page. */
  readonly announce: (words: string) => void;
};

const Context = createContext<DeskContext | undefined>(undefined);
export const DeskProvider = Context.Provider;

export const useDesk = (): DeskContext => {
  const desk = useContext(Context);
  if (desk === undefined) throw new Error('A view of the desk stands outside it');
  return desk;
};

/** Whether somebody reads cases at all: the contact centre writes down what it is told, and reads nothing afterwards. */
export const readsCases = (me: Pick<MeReply, 'may'>): boolean => may(me, 'read-queue');

/** Whether an action is among those of somebody’s role, for some case or other. */
export const may = ({ may: all }: Pick<MeReply, 'may'>, wanted: string): boolean =>
  all.some(({ action }) => action === wanted);

/** Somebody who works here, by name where the council still knows it. */
export const nameOf = ({ colleagues }: OfficeReply, id: string): string =>
  colleagues.find((one) => one.id === id)?.name ?? id;
