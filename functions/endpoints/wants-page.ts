import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { formType, mediaTypeOf } from './read-body.ts';

/** A browser's own form post is answered with a page; a script that posts the same form asks for JSON. */
export const wantsPage = (event: APIGatewayProxyEventV2): boolean => {
  const mediaType = mediaTypeOf(event);
  const accept = event.headers['accept'] ?? '';
  if (mediaType === 'application/json' || accept.includes('application/json')) return false;
  return mediaType === formType || accept.includes('text/html');
};
