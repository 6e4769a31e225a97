import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/**
 * The address that a request came from: the viewer's, as CloudFront gives it with its port, or the caller's own. It is
 * never logged and never kept but in a keyed hash.
 */
export const clientAddress = ({ headers, requestContext }: APIGatewayProxyEventV2): string =>
  headers['cloudfront-viewer-address']?.replace(/:\d+$/, '') ?? requestContext.http.sourceIp;
