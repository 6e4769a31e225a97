import type { Voice } from '../../case/case-record.ts';
import type { DeskWords } from './desk-words.ts';
import { deskAdult, deskAdvocate, deskOutsider } from './desk-words-adult.ts';
import { deskChild, deskEasyRead, deskYoungAdult } from './desk-words-young.ts';

/** One set of words for each voice; none may lack a sentence. */
export const deskWords: Readonly<Record<Voice, DeskWords>> = {
  child: deskChild,
  'easy-read': deskEasyRead,
  'young-adult': deskYoungAdult,
  adult: deskAdult,
  outsider: deskOutsider,
  advocate: deskAdvocate,
};
