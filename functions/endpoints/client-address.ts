import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/**
 * The address that a request came from, for counting only: the viewer's, as CloudFront gives it with its port, or the
 * caller's own. It is never logged and never kept but in a keyed hash. One home or phone has a whole /64 of the newer
 * addresses, so their first half stands for it.
 */
export const clientAddress = ({ headers, requestContext }: APIGatewayProxyEventV2): string => {
  const viewer = headers['cloudfront-viewer-address'];
  const address =
    viewer?.replace(/:\d+$/, '').replace(/[[\]]/g, '') ?? requestContext.http.sourceIp;
  return address.includes(':') ? firstHalf(address) : address;
};

const firstHalf = (address: string): string => {
  const [before = '', after] = address.split('::');
  const groups = before.split(':').filter((group) => group !== '');
  const written = after === undefined ? groups : [...groups, ...Array(8).fill('0')];
  return written.slice(0, 4).join(':');
};
