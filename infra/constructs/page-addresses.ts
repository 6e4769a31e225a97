/**
 * The two small programs that CloudFront runs at its edge (JavaScript of its own runtime, hence as text).
 * Together they give a miss the 404 page with status 404, without an error page for the whole distribution,
 * which would also replace what the API answers. CloudFront runs nothing on a response that is already an error,
 * so a miss is asked for as the 404 page, and that page's own mark turns its 200 into a 404.
 */

/** The mark on the 404 page: S3 gives an object's metadata back as headers. */
export const missingMark = { metadata: { status: '404' }, header: 'x-amz-meta-status' } as const;

export const missingPage = '404.html';

/** `/child` is the file `child.html`; an address that is no page is the 404 page; a file is itself. */
export const choosePage = (pages: readonly string[]): string => {
  const files = Object.fromEntries(
    pages.map((page) => [page === 'index' ? '/' : `/${page}`, `/${page}.html`]),
  );
  return `var pages = ${JSON.stringify(files)};
function handler(event) {
  var request = event.request;
  var name = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  if (Object.keys(pages).includes(request.uri)) request.uri = pages[request.uri];
  else if (!name.includes('.') || name.endsWith('.html')) request.uri = '/${missingPage}';
  return request;
}
`;
};

/** The marked page is a 404, and is not kept by the browser as if it were the page asked for. */
export const markMissing = `function handler(event) {
  var response = event.response;
  if (response.headers['${missingMark.header}']) {
    response.statusCode = 404;
    response.statusDescription = 'Not Found';
    response.headers['cache-control'] = { value: 'no-store' };
    delete response.headers['${missingMark.header}'];
  }
  return response;
}
`;
