import { type Parsed, parseWith } from '../submission/parse-submission.ts';
import {
  type StatusActionAsked,
  type StatusAsked,
  statusActionSchema,
  statusSchema,
} from './status-requests.ts';

/** Reads an unknown value as what opens a status page. Never throws; each problem names its field. */
export const parseStatus: (value: unknown) => Parsed<StatusAsked> = parseWith(statusSchema);

/** The same for a request from the status page. */
export const parseStatusAction: (value: unknown) => Parsed<StatusActionAsked> =
  parseWith(statusActionSchema);
