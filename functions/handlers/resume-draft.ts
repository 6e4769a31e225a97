import { resumeDraftEndpoint } from '../endpoints/resume-draft-endpoint.ts';
import { draftSettings } from '../settings.ts';
import { makeRemoveDraft, makeResumeDraft } from '../use-cases/resume-draft.ts';
import { draftPorts, edges, formPages } from '../wiring.ts';

const settings = draftSettings.parse(process.env);
const ports = draftPorts(settings);

export const handler = resumeDraftEndpoint({
  resume: makeResumeDraft(ports),
  remove: makeRemoveDraft(ports),
  pages: formPages(settings),
  log: edges.makeLog('resume-draft'),
  newId: edges.newId,
});
