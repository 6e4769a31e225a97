/** Public paths (design.md section 6). A path that is not here is not served. */
export const paths = {
  start: '/',
  child: '/child',
  easyRead: '/easy-read',
  leave: '/leave',
  check: '/check',
  resume: '/resume',
  complaints: '/api/complaints',
  advocacyRequests: '/api/advocacy-requests',
  compliments: '/api/compliments',
  monitoring: '/api/monitoring',
  status: '/api/status',
  statusActions: '/api/status/actions',
  drafts: '/api/drafts',
  resumeDraft: '/api/drafts/resume',
  openapi: '/api/openapi.json',
  health: '/api/health',
} as const;
